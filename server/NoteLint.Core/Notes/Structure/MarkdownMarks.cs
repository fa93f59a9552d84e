namespace NoteLint.Core.Notes.Structure;

/// <summary>Recognises lines that Markdown reads as headings, rules and the lines below a table's head.</summary>
internal static class MarkdownMarks
{
    private const int ShortestRule = 3;
    private const int DeepestHeading = 6;

    /// <summary>The level of a heading line; 0 for any other line.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> content)
    {
        var level = 0;
        while (level < content.Length && content[level] == '#')
        {
            level++;
        }

        if (level is 0 or > DeepestHeading)
        {
            return 0;
        }

        // "##Plan" is meant as a heading; "#4-0 suture" and "#1" are numbers.
        var bare = level == content.Length || content[level] is ' ' or '\t';
        return bare || (level > 1 && char.IsLetter(content[level])) ? level : 0;
    }

    /// <summary>Takes the opening and closing marks from a heading's text.</summary>
    public static void TrimHeading(ReadOnlySpan<char> chars, int level, ref NoteLine line)
    {
        var start = line.ContentStart + level;
        while (start < line.ContentEnd && char.IsWhiteSpace(chars[start]))
        {
            start++;
        }

        var end = line.ContentEnd;
        while (end > start && chars[end - 1] == '#')
        {
            end--;
        }

        while (end > start && char.IsWhiteSpace(chars[end - 1]))
        {
            end--;
        }

        line.ContentStart = start;
        line.ContentEnd = end;
    }

    /// <summary>A line of three or more of one mark: <c>---</c>, <c>***</c>, <c>===</c>, <c>_____</c>.</summary>
    public static bool IsRule(ReadOnlySpan<char> content)
    {
        var mark = content[0];
        if (mark is not ('-' or '*' or '_' or '=' or '~'))
        {
            return false;
        }

        var count = 0;
        foreach (var character in content)
        {
            if (character == mark)
            {
                count++;
            }
            else if (character is not (' ' or '\t'))
            {
                return false;
            }
        }

        return count >= ShortestRule;
    }

    /// <summary>The line below a table's head: <c>|---|:--:|</c>.</summary>
    public static bool IsTableRule(ReadOnlySpan<char> content) =>
        content.Contains('-') && !content.ContainsAnyExcept("|-: \t");
}
