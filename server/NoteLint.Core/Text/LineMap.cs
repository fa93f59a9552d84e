using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Text;

/// <summary>
/// Lines as editors and the language server protocol count them: they end at \n, \r\n and \r only. (<see cref="SourceText.Lines"/>
/// also ends lines at U+0085, U+2028 and U+2029.) Lines and characters are 0-based; characters are UTF-16 code units.
/// </summary>
public sealed class LineMap
{
    private readonly int[] starts;
    private readonly int[] ends;

    private LineMap(int[] starts, int[] ends)
    {
        this.starts = starts;
        this.ends = ends;
    }

    private int Length => ends[^1];

    /// <summary>How many lines there are: one more than line ends.</summary>
    public int LineCount => starts.Length;

    /// <summary>Finds the lines of a text.</summary>
    public static LineMap Create(ReadOnlySpan<char> text)
    {
        var starts = new List<int> { 0 };
        var ends = new List<int>();
        var position = 0;
        while (true)
        {
            var index = text[position..].IndexOfAny('\n', '\r');
            if (index < 0)
            {
                ends.Add(text.Length);
                return new([.. starts], [.. ends]);
            }

            ends.Add(position + index);
            position += index + 1;
            if (text[position - 1] == '\r' && position < text.Length && text[position] == '\n')
            {
                position++;
            }

            starts.Add(position);
        }
    }

    /// <summary>Where an offset stands.</summary>
    /// <param name="offset">UTF-16 offset, from 0 to the text's length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public LinePosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        var index = Array.BinarySearch(starts, offset);
        var line = index < 0 ? ~index - 1 : index;
        return new(line, offset - starts[line]);
    }

    /// <summary>The offset of a position; one beyond a line's end or the last line is clamped, as the protocol asks.</summary>
    /// <param name="line">0-based line.</param>
    /// <param name="character">0-based character in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public int OffsetOf(int line, int character)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        ArgumentOutOfRangeException.ThrowIfNegative(character);
        if (line >= starts.Length)
        {
            return Length;
        }

        return (int)Math.Min((long)starts[line] + character, ends[line]);
    }
}
