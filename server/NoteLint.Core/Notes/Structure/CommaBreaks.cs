namespace NoteLint.Core.Notes.Structure;

/// <summary>
/// Tells the commas that stand for line breaks from those of a sentence. Transcripts that passed through a table come as one line:
/// <c>SUBJECTIVE: ,He slept well.,PLAN:,  Return in a week.</c>
/// </summary>
internal static class CommaBreaks
{
    private const int LongestLabel = 80;
    private const int ShortestLabel = 2;

    /// <summary>Says whether the comma at an offset ends a line.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="lineStart">Where the line began: nothing before it is looked at.</param>
    /// <param name="comma">Offset of the comma.</param>
    public static bool EndsLine(ReadOnlySpan<char> chars, int lineStart, int comma)
    {
        var before = comma - 1;
        while (before > lineStart && chars[before] is ' ' or '\t')
        {
            before--;
        }

        if (before < lineStart)
        {
            return false;
        }

        if (chars[before] == ':')
        {
            return true;
        }

        if (comma + 1 == chars.Length)
        {
            return EndsSentence(chars, lineStart, before);
        }

        var next = chars[comma + 1];
        if (char.IsWhiteSpace(next))
        {
            return false;
        }

        return (EndsSentence(chars, lineStart, before) && (char.IsUpper(next) || char.IsDigit(next) || next is '"' or '“' or '(' or '-'))
            || (!char.IsDigit(chars[before]) && OpensItem(chars[(comma + 1)..]))
            || OpensLabel(chars[(comma + 1)..]);
    }

    private static bool EndsSentence(ReadOnlySpan<char> chars, int lineStart, int index)
    {
        if (chars[index] is '"' or '”' or ')' && index > lineStart)
        {
            index--;
        }

        return chars[index] is '.' or '?' or '!';
    }

    // "DOPPLER,1.  Mild"
    private static bool OpensItem(ReadOnlySpan<char> chars) =>
        chars.Length > 2 && char.IsAsciiDigit(chars[0]) && chars[1] == '.' && chars[2] == ' ';

    // Capitals up to a colon: "PAST MEDICAL HISTORY:".
    private static bool OpensLabel(ReadOnlySpan<char> chars)
    {
        var capitals = 0;
        var limit = Math.Min(chars.Length, LongestLabel);
        for (var i = 0; i < limit; i++)
        {
            switch (chars[i])
            {
                case >= 'A' and <= 'Z':
                    capitals++;
                    break;
                case ':':
                    return capitals >= ShortestLabel;
                case ' ' or '/' or '&' or '-' or '(' or ')' or '\'' or '.' or (>= '0' and <= '9'):
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
