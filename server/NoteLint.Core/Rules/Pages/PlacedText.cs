using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Rules.Pages;

/// <summary>
/// A piece of a page, knowing the place of each of its characters. Pieces may have lost characters on the way (the backslash of
/// <c>\|</c>); errors still point at the right ones.
/// </summary>
internal sealed class PlacedText
{
    private readonly int[] offsets;

    private PlacedText(string text, int[] offsets)
    {
        Text = text;
        this.offsets = offsets;
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>Where the whole piece stands on the page.</summary>
    public TextSpan Span => SpanOf(0, Text.Length);

    /// <summary>True for no characters.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>A piece that stands on the page exactly so.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="start">Offset of the first one.</param>
    public static PlacedText At(string text, int start)
    {
        var offsets = new int[text.Length + 1];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = start + i;
        }

        return new PlacedText(text, offsets);
    }

    /// <summary>Lines as one piece, with \n between them.</summary>
    public static PlacedText Join(IEnumerable<PlacedText> lines)
    {
        var text = new StringBuilder();
        var kept = new List<int>();
        foreach (var line in lines)
        {
            if (kept.Count > 0)
                text.Append('\n');

            text.Append(line.Text);
            kept.AddRange(line.offsets);
        }

        if (kept.Count == 0)
            kept.Add(0);

        return new PlacedText(text.ToString(), [.. kept]);
    }

    /// <summary>Where some of its characters stand on the page.</summary>
    public TextSpan SpanOf(int start, int length) =>
        length == 0 ? new TextSpan(offsets[start], 0) : TextSpan.FromBounds(offsets[start], offsets[start + length - 1] + 1);

    /// <summary>A part of it.</summary>
    public PlacedText Slice(int start, int length)
    {
        var part = new int[length + 1];
        Array.Copy(offsets, start, part, 0, length + 1);
        return new PlacedText(Text.Substring(start, length), part);
    }

    /// <summary>All from a character on.</summary>
    public PlacedText Slice(int start) => Slice(start, Text.Length - start);

    /// <summary>Without white space at both ends.</summary>
    public PlacedText Trim()
    {
        var start = 0;
        var end = Text.Length;
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return Slice(start, end - start);
    }

    /// <summary>With every <c>\</c> before <paramref name="escaped"/> taken out.</summary>
    public PlacedText Unescape(char escaped)
    {
        var text = new StringBuilder(Text.Length);
        var kept = new List<int>(offsets.Length);
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\\' && i + 1 < Text.Length && Text[i + 1] == escaped)
            {
                continue;
            }

            text.Append(Text[i]);
            kept.Add(offsets[i]);
        }

        kept.Add(offsets[Text.Length]);
        return new PlacedText(text.ToString(), [.. kept]);
    }

    /// <summary>Its parts between separators that are neither escaped with <c>\</c> nor between two <paramref name="quote"/> characters.</summary>
    public IEnumerable<PlacedText> Split(char separator, char? quote = null)
    {
        var start = 0;
        var quoted = false;
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\\')
            {
                i++;
            }
            else if (Text[i] == quote)
            {
                quoted = !quoted;
            }
            else if (Text[i] == separator && !quoted)
            {
                yield return Slice(start, i - start);
                start = i + 1;
            }
        }

        yield return Slice(start);
    }
}
