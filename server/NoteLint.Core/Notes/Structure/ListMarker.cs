namespace NoteLint.Core.Notes.Structure;

/// <summary>Reads the mark that opens a list item: <c>-</c>, <c>*</c>, <c>•</c>, <c>1.</c>, <c>2)</c>, with a check box or without.</summary>
internal static class ListMarker
{
    private const int LongestNumber = 3;

    /// <summary>Reads a marker.</summary>
    /// <param name="chars">The line from its first character that is not white space.</param>
    /// <param name="number">The item's number; -1 for a bullet.</param>
    /// <returns>Length of the marker and the white space after it; 0 where there is none.</returns>
    public static int Read(ReadOnlySpan<char> chars, out int number)
    {
        number = -1;
        var length = chars[0] switch
        {
            '-' or '*' or '+' or '•' or '·' or '▪' or '◦' or '‣' or '–' or '—' => 1,
            >= '0' and <= '9' => ReadNumber(chars, out number),
            _ => 0,
        };
        if (length == 0)
        {
            return 0;
        }

        var end = SkipBlanks(chars, length);
        if (end == length && chars[0] != '•')
        {
            return 0;
        }

        if (end + 2 < chars.Length && chars[end] == '[' && chars[end + 2] == ']' && chars[end + 1] is ' ' or 'x' or 'X')
        {
            end = SkipBlanks(chars, end + 3);
        }

        return end;
    }

    private static int ReadNumber(ReadOnlySpan<char> chars, out int number)
    {
        number = 0;
        var digits = 0;
        while (digits < chars.Length && char.IsAsciiDigit(chars[digits]) && digits <= LongestNumber)
        {
            number = (number * 10) + (chars[digits] - '0');
            digits++;
        }

        return digits <= LongestNumber && digits < chars.Length && chars[digits] is '.' or ')' ? digits + 1 : 0;
    }

    private static int SkipBlanks(ReadOnlySpan<char> chars, int index)
    {
        while (index < chars.Length && chars[index] is ' ' or '\t' or '\u00A0')
        {
            index++;
        }

        return index;
    }
}
