using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers;

/// <summary>Where a chart note's header ends: the clinic's letterhead and the client's own data stand above.</summary>
internal static class Letterhead
{
    private const int LongestLine = 120;
    private const int MostLines = 12;

    /// <summary>Offset just past the header and what stands above it; 0 where the note begins with its text.</summary>
    public static int EndOf(Note note)
    {
        var endOfHeader = note.Header is [.., var last] ? last.Value.End : 0;
        return Math.Max(endOfHeader, EndOfLetterhead(note.Chars));
    }

    /// <summary>A first block of short lines, none of which ends as a sentence does, with an empty line behind.</summary>
    private static int EndOfLetterhead(string chars)
    {
        var start = 0;
        for (var lines = 0; lines < MostLines && start < chars.Length; lines++)
        {
            var ahead = chars.AsSpan(start, Math.Min(chars.Length - start, LongestLine + 1));
            var length = ahead.IndexOfAny('\n', '\r');
            var line = length < 0 ? ahead : ahead[..length];
            if (line.IsWhiteSpace())
            {
                return lines >= 2 ? start : 0;
            }

            if (length < 0 || line.TrimEnd()[^1] is '.' or '!' or '?' or ';')
            {
                return 0;
            }

            start += length + 1;
            start += start < chars.Length && chars[start - 1] == '\r' && chars[start] == '\n' ? 1 : 0;
        }

        return 0;
    }
}
