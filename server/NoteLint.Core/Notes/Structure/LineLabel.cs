using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes.Structure;

/// <summary>What parts a label from what follows it.</summary>
internal enum LabelMark : byte
{
    /// <summary>Nothing: the line is the label.</summary>
    None,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A dash between spaces.</summary>
    Dash,

    /// <summary>A tab.</summary>
    Tab,
}

/// <summary>The words that open a line, up to a colon, dash or tab: <c>**Client:** …</c>, <c>PLAN - …</c>.</summary>
/// <param name="Text">The words, without emphasis marks.</param>
/// <param name="End">Offset just past the label, its mark and emphasis marks.</param>
/// <param name="ValueStart">Offset of what follows.</param>
/// <param name="Mark">What parts it from what follows.</param>
/// <param name="IsBold">True when it stands in strong emphasis.</param>
internal readonly record struct LineLabel(TextSpan Text, int End, int ValueStart, LabelMark Mark, bool IsBold)
{
    private const int Longest = 72;

    private static readonly SearchValues<char> Telling = SearchValues.Create(":\t-–—.;?!\"“,|");

    /// <summary>Reads the label of a line, or the whole line where it is short and has no mark.</summary>
    /// <returns>False where the line opens with running text.</returns>
    public static bool TryRead(ReadOnlySpan<char> chars, int start, int end, out LineLabel label)
    {
        label = default;
        var textStart = start;
        while (textStart < end && chars[textStart] is '*' or '_')
        {
            textStart++;
        }

        var isBold = textStart - start >= 2;
        var limit = Math.Min(end, textStart + Longest);
        for (var i = textStart; i < limit; i++)
        {
            var skipped = chars[i..limit].IndexOfAny(Telling);
            if (skipped < 0)
            {
                break;
            }

            i += skipped;
            switch (chars[i])
            {
                case ':':
                    return !IsTime(chars, i, end) && Create(chars, textStart, i, i + 1, end, LabelMark.Colon, isBold, out label);
                case '\t':
                    return Create(chars, textStart, i, i + 1, end, LabelMark.Tab, isBold, out label);
                case '-' or '–' or '—' when i > textStart && i + 1 < end && chars[i - 1] is ' ' or '*' && chars[i + 1] == ' ':
                    return Create(chars, textStart, i, i + 1, end, LabelMark.Dash, isBold, out label);
                case '.' when EndsSentence(chars, textStart, i, end):
                case ';' or '?' or '!' or '"' or '“' or ',' or '|':
                    return false;
                default:
                    break;
            }
        }

        return limit == end && Create(chars, textStart, end, end, end, LabelMark.None, isBold, out label);
    }

    private static bool Create(ReadOnlySpan<char> chars, int start, int end, int next, int lineEnd, LabelMark mark, bool isBold, out LineLabel label)
    {
        while (end > start && (chars[end - 1] is '*' or '_' || char.IsWhiteSpace(chars[end - 1])))
        {
            end--;
        }

        while (next < lineEnd && chars[next] is '*' or '_' && isBold)
        {
            next++;
        }

        var value = next;
        while (value < lineEnd && char.IsWhiteSpace(chars[value]))
        {
            value++;
        }

        label = new(TextSpan.FromBounds(start, end), next, value, mark, isBold);
        return end > start;
    }

    private static bool IsTime(ReadOnlySpan<char> chars, int colon, int end) =>
        colon > 0 && colon + 1 < end && char.IsAsciiDigit(chars[colon - 1]) && char.IsAsciiDigit(chars[colon + 1]);

    // "D.O.B.:" and "Pt. name:" are labels, "He slept. Plan: …" is not.
    private static bool EndsSentence(ReadOnlySpan<char> chars, int start, int dot, int end)
    {
        var letters = 0;
        while (dot - letters > start && char.IsLetter(chars[dot - letters - 1]))
        {
            letters++;
        }

        return letters > 3 || dot + 1 == end;
    }
}
