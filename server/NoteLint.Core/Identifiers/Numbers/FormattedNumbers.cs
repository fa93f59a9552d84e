using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>Numbers that show by form, range or checksum what they are, without a label.</summary>
internal static class FormattedNumbers
{
    private const int CardWords = 6;
    private static readonly WordSet Cards = new("card visa mastercard amex debit credit discover payment");

    /// <summary>The digits of a Social Security number, 3-2-4 with hyphens. Numbers that are never issued don't count (Social Security Administration).</summary>
    public static bool IsSocialSecurityNumber(in DigitGroups groups) =>
        IsSocialSecurityShape(groups) && groups.Mark(0) == '-'
        && groups.Value(0) is not (0 or 666 or >= 900) && groups.Value(1) != 0 && groups.Value(2) != 0;

    /// <summary>3-2-4 with the same mark twice.</summary>
    public static bool IsSocialSecurityShape(in DigitGroups groups) =>
        groups.Count >= 3 && groups.Length(0) == 3 && groups.Length(1) == 2 && groups.Length(2) == 4 && groups.Mark(0) == groups.Mark(1) && groups.Mark(0) is '-' or ' ';

    /// <summary>How many groups make the number of a payment card; 0 where they make none.</summary>
    public static int CardGroups(Note note, int token, in DigitGroups groups)
    {
        var count = groups.Length(0) >= 13 ? 1
            : groups.Length(0) == 4 && groups.Length(1) == 6 && groups.Length(2) == 5 ? 3
            : groups.Length(0) == 4 && groups.Length(1) == 4 && groups.Length(2) == 4 && groups.Length(3) is >= 1 and <= 4 ? 4
            : 0;
        if (count == 4 && groups.Length(3) == 4 && groups.Length(4) == 3 && groups.Mark(3) is ' ' or '-')
        {
            count = 5;
        }

        if (count == 0 || groups.Digits(count) is < 13 or > 19 || !groups.HasMarks(count, "- "))
        {
            return 0;
        }

        var digits = note.Chars.AsSpan(groups.Start, groups.End(count - 1) - groups.Start);
        return (IsIssued(digits, groups.Digits(count)) && Checksums.IsLuhn(digits)) || note.HasBefore(token, Cards, CardWords) ? count : 0;
    }

    /// <summary>True for a MAC address, six pairs of hexadecimal digits with one mark; the span starts at the offset.</summary>
    public static TextSpan HardwareAddress(string chars, int start)
    {
        const int Length = 17;
        if (start + Length > chars.Length || chars[start + 2] is not (':' or '-') || NoteText.GoesOn(chars, start + Length) || (start > 0 && char.IsLetterOrDigit(chars[start - 1])))
        {
            return default;
        }

        for (var index = 0; index < Length; index++)
        {
            if (index % 3 == 2 ? chars[start + index] != chars[start + 2] : !char.IsAsciiHexDigit(chars[start + index]))
            {
                return default;
            }
        }

        return new(start, Length);
    }

    /// <summary>A Medicare beneficiary identifier, 1EG4-TE5-MK73 with or without hyphens (Centers for Medicare and Medicaid Services).</summary>
    public static TextSpan BeneficiaryIdentifier(string chars, int start)
    {
        const string Pattern = "1A*9A*9AA99";
        var position = start;
        for (var index = 0; index < Pattern.Length; index++)
        {
            if (index is 4 or 7 && position < chars.Length && chars[position] == '-')
            {
                position++;
            }

            if (position >= chars.Length || !IsSign(char.ToUpperInvariant(chars[position]), Pattern[index]))
            {
                return default;
            }

            position++;
        }

        return position < chars.Length && char.IsLetterOrDigit(chars[position]) ? default : TextSpan.FromBounds(start, position);

        // Letters without S, L, O, I, B and Z.
        static bool IsSign(char character, char pattern) => pattern switch
        {
            '1' => character is >= '1' and <= '9',
            '9' => char.IsAsciiDigit(character),
            'A' => char.IsAsciiLetter(character) && !"SLOIBZ".Contains(character),
            _ => char.IsAsciiDigit(character) || (char.IsAsciiLetter(character) && !"SLOIBZ".Contains(character)),
        };
    }

    /// <summary>A British National Insurance number that starts at an offset, QQ 12 34 56 C with or without blanks (HM Revenue and Customs).</summary>
    public static TextSpan NationalInsurance(string chars, int start)
    {
        const string Pattern = "AA999999A";
        var position = start;
        for (var index = 0; index < Pattern.Length; index++)
        {
            position += index is 2 or 4 or 6 or 8 && position < chars.Length && chars[position] == ' ' ? 1 : 0;
            if (position >= chars.Length || !(Pattern[index] == 'A' ? char.IsAsciiLetterUpper(chars[position]) : char.IsAsciiDigit(chars[position])))
            {
                return default;
            }

            position++;
        }

        return chars[position - 1] is >= 'A' and <= 'D' && !(position < chars.Length && char.IsLetterOrDigit(chars[position])) ? TextSpan.FromBounds(start, position) : default;
    }

    /// <summary>An international bank account number that starts at an offset, in groups of four or in one.</summary>
    public static TextSpan BankAccount(string chars, int start)
    {
        const int Longest = 42;
        var end = start;
        while (end < chars.Length && end - start < Longest
            && (char.IsAsciiLetterOrDigit(chars[end]) || (chars[end] is ' ' or '-' && (end - start) % 5 == 4 && end + 1 < chars.Length && char.IsAsciiLetterOrDigit(chars[end + 1]))))
        {
            end++;
        }

        // A word behind the number may have been read as a group of it.
        while (end - start >= 15)
        {
            if (!NoteText.GoesOn(chars, end) && Checksums.IsBankAccount(chars.AsSpan(start, end - start)))
            {
                return TextSpan.FromBounds(start, end);
            }

            var blank = chars.AsSpan(start, end - start).LastIndexOfAny(' ', '-');
            end = blank < 0 ? start : start + blank;
        }

        return default;
    }

    /// <summary>The ranges that card networks issue (ISO/IEC 7812).</summary>
    private static bool IsIssued(ReadOnlySpan<char> digits, int count)
    {
        Span<char> first = stackalloc char[4];
        var length = 0;
        foreach (var character in digits)
        {
            if (char.IsAsciiDigit(character) && length < first.Length)
            {
                first[length++] = character;
            }
        }

        var prefix = int.Parse(first);
        return prefix / 1000 == 4 ? count is 13 or 16 or 19
            : prefix / 100 is >= 51 and <= 55 || prefix is >= 2221 and <= 2720 ? count == 16
            : prefix / 100 is 34 or 37 ? count == 15
            : prefix / 100 is 36 or 38 or 39 || prefix / 10 is >= 300 and <= 305 ? count is 14 or 16
            : prefix == 6011 || prefix / 100 is 65 or 64 or 62 or 35 or 67 or 63 ? count >= 16
            : prefix is 1800 or 2131 ? count == 15
            : prefix / 100 is 50 or (>= 56 and <= 58) or 60 && count is 13 or 16 or 19;
    }
}
