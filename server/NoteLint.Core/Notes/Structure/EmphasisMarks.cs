namespace NoteLint.Core.Notes.Structure;

/// <summary>Tells Markdown's marks of emphasis, which are no part of the text, from stars, underscores and tildes that are.</summary>
internal static class EmphasisMarks
{
    private const int LongestRun = 3;

    /// <summary>How many equal marks follow each other.</summary>
    public static int RunLength(ReadOnlySpan<char> chars, int start, int end)
    {
        var index = start + 1;
        while (index < end && chars[index] == chars[start])
        {
            index++;
        }

        return index - start;
    }

    /// <summary>Says whether a run of marks opens or closes emphasis.</summary>
    public static bool IsEmphasis(ReadOnlySpan<char> chars, int start, int length)
    {
        if (length > LongestRun || (chars[start] == '~' && length != 2))
        {
            return false;
        }

        var before = start > 0 ? chars[start - 1] : ' ';
        var after = start + length < chars.Length ? chars[start + length] : ' ';
        var inWord = char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        if (inWord && (chars[start] == '_' || (char.IsDigit(before) && char.IsDigit(after))))
        {
            return false;
        }

        // "BP 120* was" has no partner, but a mark at a word's edge is no word either way.
        var opens = char.IsLetterOrDigit(after) || after is '"' or '“' or '(' or '[' or '*' or '_' or '\'' or '‘' or '$' or '<' or '`';
        var closes = char.IsLetterOrDigit(before) || before is '.' or ',' or '!' or '?' or ':' or ';' or ')' or ']' or '"' or '”' or '*' or '_' or '\'' or '’' or '%' or '>' or '`';
        return (opens && !char.IsLetterOrDigit(before)) || (closes && !char.IsLetterOrDigit(after)) || (inWord && length > 1) || (inWord && chars[start] == '*');
    }
}
