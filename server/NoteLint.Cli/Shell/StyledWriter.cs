namespace NoteLint.Cli.Shell;

/// <summary>
/// Writes text for people: wrapped between words at the terminal's width, in colour where there is any. Spaces at the ends of lines
/// are left out.
/// </summary>
/// <param name="output">Where to.</param>
/// <param name="isColored">Whether styles show.</param>
/// <param name="width">Characters on a line.</param>
internal sealed class StyledWriter(TextWriter output, bool isColored, int width)
{
    private TextStyle openStyle;
    private int column;
    private int spaces;
    private bool isWrapped;

    /// <summary>Writes text that goes on in the next line where a word does not fit.</summary>
    /// <param name="text">The text; \n starts a line. A word longer than a line is cut.</param>
    /// <param name="style">Its style.</param>
    /// <param name="indent">The column in which later lines start.</param>
    public void Write(ReadOnlySpan<char> text, TextStyle style = TextStyle.Plain, int indent = 0)
    {
        while (!text.IsEmpty)
        {
            var length = PieceLength(text);
            var piece = text[..length];
            text = text[length..];
            if (piece[0] == '\n')
            {
                NewLine(indent, wrapped: false);
            }
            else if (piece[0] != ' ')
            {
                WriteWord(piece, style, indent);
            }
            else if (!isWrapped)
            {
                spaces += length;
            }
        }
    }

    /// <summary>Ends the line.</summary>
    public void WriteLine() => NewLine(indent: 0, wrapped: false);

    /// <summary>Hands over what is written.</summary>
    public void Flush() => output.Flush();

    // A line end, some spaces, or a word.
    private static int PieceLength(ReadOnlySpan<char> text)
    {
        var length = text[0] == '\n' ? 1 : text[0] == ' ' ? text.IndexOfAnyExcept(' ') : text.IndexOfAny(' ', '\n');
        return length < 0 ? text.Length : length;
    }

    private void WriteWord(ReadOnlySpan<char> word, TextStyle style, int indent)
    {
        if (column + spaces + word.Length > width && column > 0)
        {
            NewLine(indent, wrapped: true);
        }

        while (word.Length > width - spaces && width > spaces)
        {
            var part = width - spaces;
            part -= part > 1 && char.IsHighSurrogate(word[part - 1]) ? 1 : 0;
            Emit(word[..part], style);
            word = word[part..];
            NewLine(indent, wrapped: true);
        }

        Emit(word, style);
    }

    private void Emit(ReadOnlySpan<char> word, TextStyle style)
    {
        SwitchTo(style == openStyle ? style : TextStyle.Plain);
        for (column += spaces; spaces > 0; spaces--)
        {
            output.Write(' ');
        }

        SwitchTo(style);
        output.Write(word);
        column += word.Length;
        isWrapped = false;
    }

    private void NewLine(int indent, bool wrapped)
    {
        SwitchTo(TextStyle.Plain);
        output.WriteLine();
        (column, spaces, isWrapped) = (0, indent, wrapped);
    }

    private void SwitchTo(TextStyle style)
    {
        if (!isColored || style == openStyle)
        {
            return;
        }

        output.Write(openStyle == TextStyle.Plain ? "" : "\e[0m");
        output.Write(style switch
        {
            TextStyle.Bold => "\e[1m",
            TextStyle.Heading => "\e[1;4m",
            TextStyle.Quiet => "\e[90m",
            TextStyle.Alarm => "\e[1;91m",
            TextStyle.Caution => "\e[93m",
            TextStyle.Notice => "\e[94m",
            _ => "",
        });
        openStyle = style;
    }
}
