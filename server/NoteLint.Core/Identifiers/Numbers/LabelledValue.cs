using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Reading;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>The value behind a label: "MRN: 00482913", "claim no. WC-2025-008841", "| Chart # | A-20418 |".</summary>
internal static class LabelledValue
{
    private const int LongestValue = 40;
    private const int MostMarks = 8;

    /// <summary>What stands between a label and its value: words that join them, and whether a mark says that a value follows.</summary>
    /// <param name="Start">Offset of the value's first character.</param>
    /// <param name="IsMarked">True behind a colon, "#", "no.", "number", "is" or the bar of a table.</param>
    public readonly record struct Gap(int Start, bool IsMarked);

    /// <summary>Passes what stands between a label and its value.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="labelEnd">Offset just past the label.</param>
    public static Gap SkipTo(string chars, int labelEnd)
    {
        var position = labelEnd;
        var isMarked = false;
        for (var left = MostMarks; left > 0 && position < chars.Length; left--)
        {
            position = NoteText.SkipBlanks(chars, position);
            if (position == chars.Length)
            {
                break;
            }

            var character = chars[position];
            if (character is ':' or '#' or '=' or '|')
            {
                isMarked = true;
                position++;
            }
            else if (character is ')' or '*' or '_' or '.' or '(' or '"' or '`' or '–' or '—' && position + 1 < chars.Length && chars[position + 1] is not '\n')
            {
                position++;
            }
            else if (character == ',' && position + 2 < chars.Length && chars[position + 1] == ' ' && (char.IsAsciiDigit(chars[position + 2]) || (IsCodeAt(chars, position + 2) && !IsHyphenated(chars, labelEnd))))
            {
                position++;
            }
            else if (ReadJoint(chars, position) is var length and > 0)
            {
                isMarked = true;
                position += length;
            }
            else
            {
                break;
            }
        }

        return new(position, isMarked);
    }

    /// <summary>True for a label such as "medical-record-number": the name of something, and what follows in a list is no value of it.</summary>
    private static bool IsHyphenated(string chars, int labelEnd)
    {
        var start = labelEnd;
        while (start > 0 && (char.IsAsciiLetter(chars[start - 1]) || chars[start - 1] == '-'))
        {
            start--;
        }

        return chars.AsSpan(start, labelEnd - start).Contains('-');
    }

    /// <summary>"his student ID, HV0044217": capitals, and digits behind them at once or behind a mark.</summary>
    private static bool IsCodeAt(string chars, int start)
    {
        const int MostLetters = 4;
        const int FewestDigits = 3;
        var letters = start;
        while (letters < chars.Length && letters - start <= MostLetters && char.IsAsciiLetterUpper(chars[letters]))
        {
            letters++;
        }

        // "the ankle monitor, am055-7719": small letters have their digits directly behind.
        while (letters < chars.Length && letters - start <= MostLetters && char.IsAsciiLetterLower(chars[letters]) && chars[start] is >= 'a' and <= 'z')
        {
            letters++;
        }

        if (letters > start && char.IsAsciiLetterLower(chars[start]) && !(letters < chars.Length && char.IsAsciiDigit(chars[letters])))
        {
            return false;
        }

        var digits = letters + (letters < chars.Length && chars[letters] is '-' or ' ' ? 1 : 0);
        var end = digits;
        while (end < chars.Length && end - digits < FewestDigits && char.IsAsciiDigit(chars[end]))
        {
            end++;
        }

        var isCounted = digits > letters && chars[letters] == ' ' && chars.AsSpan(end, Math.Min(3, chars.Length - end)).Contains('/');
        return letters - start is > 0 and <= MostLetters && end - digits == FewestDigits && !isCounted;
    }

    /// <summary>Reads letters, digits and inner marks, at least one a digit; groups of digits may be parted by blanks.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="start">Offset of the value's first character.</param>
    /// <param name="fewest">Letters and digits that it has at least.</param>
    /// <returns>An empty span where no value stands.</returns>
    public static TextSpan Read(string chars, int start, int fewest)
    {
        var end = ReadWord(chars, start);
        if (end - start is 0 or > LongestValue || IsDate(chars, start, end) || CodeShape.IsSubdivided(chars.AsSpan(start, end - start)))
        {
            return default;
        }

        end = ReadGroups(chars, start, end);
        var signs = 0;
        var digits = 0;
        foreach (var character in chars.AsSpan(start, end - start))
        {
            signs += char.IsAsciiLetterOrDigit(character) ? 1 : 0;
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return digits > 0 && signs >= fewest && !(end < chars.Length && (char.IsLetterOrDigit(chars[end]) || chars[end] is '%' or '_'))
            ? TextSpan.FromBounds(start, end)
            : default;
    }

    /// <summary>Reads "PSY 2209": the letters of a board, a blank and digits.</summary>
    /// <inheritdoc cref="Read"/>
    public static TextSpan ReadWithBoard(string chars, int start, int fewest)
    {
        const int MostLetters = 4;
        var letters = start;
        while (letters < chars.Length && letters - start <= MostLetters && char.IsAsciiLetterUpper(chars[letters]))
        {
            letters++;
        }

        return letters - start is >= 2 and <= MostLetters && letters + 1 < chars.Length && chars[letters] == ' ' && char.IsAsciiDigit(chars[letters + 1])
            && Read(chars, letters + 1, Math.Max(4, fewest - (letters - start))) is { IsEmpty: false } digits
            ? TextSpan.FromBounds(start, digits.End)
            : default;
    }

    /// <summary>Reads "XJW 40418823", "KP 0044 7719 3", "H4477 1944", "XQW 9077 14 A": letters, and groups of digits that blanks part.</summary>
    /// <returns>An empty span where fewer than six digits stand there, or no blank.</returns>
    public static TextSpan ReadParted(string chars, int start)
    {
        const int MostGroups = 6;
        const int FewestDigits = 6;
        const int LongestGroup = 9;
        var (position, last, digits, groups, hasLetters) = (start, start, 0, 0, false);
        while (groups < MostGroups)
        {
            var end = ReadWord(chars, position);
            var group = chars.AsSpan(position, end - position);
            var (letters, count) = (0, 0);
            foreach (var sign in group)
            {
                letters += char.IsAsciiLetterUpper(sign) ? 1 : 0;
                count += char.IsAsciiDigit(sign) ? 1 : 0;
            }

            // Letters open the number, and one may end it.
            var isPart = letters + count + group.Count('-') == group.Length && (count > 0 ? letters <= 3 : groups == 0 ? letters is >= 1 and <= 4 : letters == 1 && digits > 0);
            if (group.IsEmpty || group.Length > LongestGroup || !isPart || end < chars.Length && (char.IsLetterOrDigit(chars[end]) || chars[end] is '%' or ':'))
            {
                break;
            }

            digits += count;
            hasLetters |= letters > 0;
            last = end;
            groups++;
            if (end + 1 >= chars.Length || chars[end] != ' ')
            {
                break;
            }

            position = end + 1;
        }

        return groups >= 2 && digits >= FewestDigits && (hasLetters || groups > 2) && !IsDate(chars, start, last) ? TextSpan.FromBounds(start, last) : default;
    }

    private static int ReadJoint(string chars, int position)
    {
        foreach (var joint in (ReadOnlySpan<string>)["numbers", "number", "num", "nos", "no", "nr", "id", "is", "was", "reads", "of record", "on file"])
        {
            if (chars.AsSpan(position).StartsWith(joint, StringComparison.OrdinalIgnoreCase)
                && (position + joint.Length == chars.Length || !char.IsLetterOrDigit(chars[position + joint.Length])))
            {
                return joint.Length;
            }
        }

        return 0;
    }

    private static int ReadWord(string chars, int start)
    {
        var end = start;
        while (end < chars.Length && end - start <= LongestValue
            && (char.IsAsciiLetterOrDigit(chars[end])
                || (end > start && chars[end] is '-' or '/' or '.' or '–' && end + 1 < chars.Length && char.IsAsciiLetterOrDigit(chars[end + 1]))))
        {
            end++;
        }

        return end;
    }

    /// <summary>"943 476 5919", "C 28 441 907": three groups or more, each short.</summary>
    private static int ReadGroups(string chars, int start, int end)
    {
        const int LongestGroup = 4;
        if (end - start > LongestGroup)
        {
            return AfterLetter(chars, start, end);
        }

        var groups = 1;
        var last = end;
        while (last + 1 < chars.Length && chars[last] is ' ' or '-' && char.IsAsciiDigit(chars[last + 1]) && ReadWord(chars, last + 1) is var next && next - last - 1 is >= 2 and <= LongestGroup && !chars.AsSpan(last + 1, next - last - 1).ContainsAnyExceptInRange('0', '9'))
        {
            last = next;
            groups++;
        }

        return groups >= 3 ? last : end;
    }

    /// <summary>"W2218 90433": a letter with digits, and a second group of five digits.</summary>
    private static int AfterLetter(string chars, int start, int end)
    {
        const int Group = 5;
        return end - start == Group && char.IsAsciiLetterUpper(chars[start]) && end + 1 < chars.Length && chars[end] == ' ' && char.IsAsciiDigit(chars[end + 1])
            && ReadWord(chars, end + 1) is var next && next - end - 1 == Group && !chars.AsSpan(end + 1, Group).ContainsAnyExceptInRange('0', '9')
            ? next
            : end;
    }

    private static bool IsDate(string chars, int start, int end)
    {
        if (!char.IsAsciiDigit(chars[start]))
        {
            return false;
        }

        var groups = DigitGroups.Read(chars, start);
        return groups.Count >= 3 && groups.End(2) == end && groups.Mark(0) == groups.Mark(1)
            && (groups.Mark(0) == '/' || groups.Length(0) == 4 || groups.Length(2) == 4)
            && Dates.CalendarDate.IsPossible(groups.Value(0), groups.Value(1), groups.Value(2), groups.Length(0), groups.Length(2));
    }
}
