using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Contact;

/// <summary>
/// Telephone and fax numbers as people write them: North American ones with and without area code, British and international ones, with
/// extensions. Words around a number ("call", "cell") make shapes count that alone might be anything.
/// </summary>
internal static class PhoneReader
{
    private const int FarthestWord = 6;
    private const int FarthestFax = 7;

    private static readonly WordSet PhoneWords = new("""
        phone phones telephone tel ph cell cellphone mobile call calls called calling callback text texts texted texting sms voicemail vm dial dialed dialled reach reached
        reachable contact contacts hotline landline pager beeper whatsapp ring rang home work office direct extension number numbers phoned facetime signal c h w p m t tc answering answer messages
        """);

    /// <summary>Right before digits that might be hours, only these say that they are none: "tel 0120-1230".</summary>
    private static readonly WordSet Telephones = new("phone telephone tel ph cell cellphone mobile number hotline");

    private static readonly WordSet FaxWords = new("fax faxed faxes faxing facsimile f");

    /// <summary>Words of telephones that name no fax, nearer to the number than "fax".</summary>
    private static readonly WordSet NotFax = new("phone telephone tel ph cell mobile call called voicemail or and");

    /// <summary>Behind these four digits after a hyphen are the end of a range or an amount.</summary>
    private static readonly WordSet Units = new("""
        mg mcg ml g kg iu units steps kcal calories cal dollars meters feet miles mm cm copies people days hours minutes pages years
        """);

    private static readonly WordSet NotPhone = new("""
        page pages pp p vol volume section chapter item part lot model version code codes cpt icd dsm ticket form article isbn issn doi zip serial sn invoice order incident
        """);

    /// <summary>Public lines that identify nobody, by their last ten digits.</summary>
    private static readonly HashSet<string> PublicLines = new(StringComparer.Ordinal)
    {
        "8002738255", "8007997233", "8006564673", "8006624357", "8664887386", "8002221222", "8004224453", "8778278657", "8009506264", "8773886275",
        "8338526262", "8775658860", "8662217272", "8333328255", "8554217464", "8773328585", "8883737888", "8775226726", "8005222550",
    };

    /// <summary>Reads a number that starts with groups of digits.</summary>
    /// <returns>Offset just past it; 0 where there is none.</returns>
    public static int ReadAt(Note note, int token, in DigitGroups groups, IdentifierList found)
    {
        var chars = note.Chars;
        var isInternational = groups.Start > 0 && chars[groups.Start - 1] == '+';
        var hasWord = note.HasBefore(token, PhoneWords, FarthestWord) || note.HasBefore(token, FaxWords, FarthestWord) || IsNamedBehind(note, groups.End(groups.Count - 1));
        var count = isInternational ? InternationalGroups(groups) : NorthAmericanGroups(groups, hasWord);
        count = count == 0 && !isInternational ? OtherGroups(groups, hasWord, note.HasBefore(token, Telephones, 2)) : count;
        if (count == 0)
        {
            return 0;
        }

        var end = groups.End(count - 1);
        var withExtension = ExtensionEnd(chars, end);
        if ((withExtension == end && NoteText.GoesOn(chars, end)) || IsAmount(note, token, end))
        {
            return 0;
        }

        var start = groups.Start;
        if (start > 0 && chars[start - 1] == '(' && groups.Mark(0) == ')')
        {
            start--;
        }
        else if (isInternational)
        {
            start--;
        }

        if (!IsPublicLine(groups, count))
        {
            found.Add(IsFax(note, token, withExtension) ? IdentifierKind.FaxNumber : IdentifierKind.PhoneNumber, TextSpan.FromBounds(start, withExtension), hasWord ? Evidence.Context : Evidence.Look);
        }

        return withExtension;
    }

    private static int NorthAmericanGroups(in DigitGroups groups, bool hasWord)
    {
        // 1 541 555 0134, 001-541-555-0134
        var first = groups.Length(0) <= 3 && groups.Value(0) == 1 && groups.Length(1) == 3 ? 1 : 0;
        if (groups.Length(first) == 3 && groups.Length(first + 1) == 3 && groups.Length(first + 2) == 4 && groups.Mark(first) != '\0' && groups.Mark(first + 1) is '-' or '.' or ' ' or '/' or '~')
        {
            var isBlank = groups.Mark(first) == ' ' && groups.Mark(first + 1) == ' ';
            return hasWord || !isBlank || IsAreaCode(groups, first) ? first + 3 : 0;
        }

        // 541 5550134
        if (groups.Length(first) == 3 && groups.Length(first + 1) == 7 && groups.Mark(first) is ')' or '-' or ' ')
        {
            return IsAreaCode(groups, first) ? first + 2 : 0;
        }

        if (groups.Length(0) is 10 or 11)
        {
            var offset = groups.Length(0) - 10;
            var isPlausible = (offset == 0 || groups.Digit(0, 0) == '1') && groups.Digit(0, offset) >= '2' && groups.Digit(0, offset + 3) >= '2';
            return isPlausible || hasWord ? 1 : 0;
        }

        if (groups.Length(0) == 3 && groups.Length(1) == 4 && groups.Length(2) != 4)
        {
            var isExchange = groups.Digit(0, 0) >= '2' && !(groups.Digit(0, 1) == '1' && groups.Digit(0, 2) == '1');
            var isInvented = groups.Value(0) == 555;
            return groups.Mark(0) switch
            {
                '-' => isExchange ? 2 : 0,
                '.' or ' ' or '~' => isInvented || (hasWord && isExchange) ? 2 : 0,
                _ => 0,
            };
        }

        return 0;
    }

    private static bool IsAreaCode(in DigitGroups groups, int first) => groups.Digit(first, 0) >= '2' && groups.Digit(first + 1, 0) >= '2';

    private static int InternationalGroups(in DigitGroups groups)
    {
        var digits = 0;
        var best = 0;
        for (var group = 0; group < groups.Count; group++)
        {
            digits += groups.Length(group);
            if (digits > 15)
            {
                break;
            }

            best = digits >= 8 ? group + 1 : 0;
            if (groups.Mark(group) is '/' or '~')
            {
                break;
            }
        }

        return best;
    }

    /// <summary>British numbers begin with 0; behind a word for telephones any seven to fifteen digits count.</summary>
    private static int OtherGroups(in DigitGroups groups, bool hasWord, bool isTelephone)
    {
        if (!isTelephone && IsHour(groups, 0) && IsHour(groups, 1) && groups.Mark(0) == '-')
        {
            return 0;
        }

        var digits = 0;
        var best = 0;
        for (var group = 0; group < Math.Min(groups.Count, 6); group++)
        {
            if (group > 0 && (groups.Mark(group - 1) is '/' or '~' || groups.Length(group) == 1))
            {
                break;
            }

            digits += groups.Length(group);
            var isNational = groups.Digit(0, 0) == '0' && digits is 10 or 11 && (group > 0 || groups.Digit(0, 1) == '7');
            if (isNational || (hasWord && digits is >= 7 and <= 15 && (group == 0 || groups.Length(group) >= 2)))
            {
                best = group + 1;
            }

            if (isNational && digits == 11)
            {
                break;
            }
        }

        return best;
    }

    /// <summary>"a window of 6 h, 0030-0630": hours of the day, to five minutes.</summary>
    private static bool IsHour(in DigitGroups groups, int group) => groups.Length(group) == 4 && groups.Value(group) is < 2400 and var hour && hour % 100 < 60 && hour % 5 == 0;

    /// <summary>Past "x12", "ext. 2214", ", extension 4", " #7".</summary>
    private static int ExtensionEnd(string chars, int end)
    {
        const int LongestExtension = 6;
        var position = NoteText.SkipBlanks(chars, end);
        if (position < chars.Length && chars[position] == ',')
        {
            position = NoteText.SkipBlanks(chars, position + 1);
        }

        foreach (var word in (ReadOnlySpan<string>)["extension", "extn", "ext", "ex", "x", "#"])
        {
            if (!chars.AsSpan(position).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var digit = position + word.Length;
            digit += digit < chars.Length && chars[digit] is '.' or ':' ? 1 : 0;
            digit = NoteText.SkipBlanks(chars, digit);
            var last = digit;
            while (last < chars.Length && last - digit <= LongestExtension && char.IsAsciiDigit(chars[last]))
            {
                last++;
            }

            return last > digit && last - digit <= LongestExtension && !NoteText.GoesOn(chars, last) ? last : end;
        }

        return end;
    }

    /// <summary>"416 60 039 office", "555 0147 (cell)"</summary>
    private static bool IsNamedBehind(Note note, int end)
    {
        var start = end;
        while (start < note.Chars.Length && start - end < 3 && note.Chars[start] is ' ' or '(' or '-' or ',')
        {
            start++;
        }

        var rest = note.Chars.AsSpan(start, Math.Min(note.Chars.Length - start, 6));
        return rest.StartsWith("office", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("cell", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("mobile", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("home", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("fax", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("work", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAmount(Note note, int token, int end)
    {
        if (note.WordBefore(token) is var before and >= 0 && NotPhone.Contains(note.Tokens[before]))
        {
            // "please page 555-0177": a pager, not a page of a book
            return !(before > 0 && note.Chars.AsSpan(note.Tokens[before].Start, note.Tokens[before].Length) is "page" && end - note.Tokens[token].Start >= 8);
        }

        var next = NoteText.SkipBlanks(note.Chars, end);
        var stop = next;
        while (stop < note.Chars.Length && stop - next < 10 && char.IsAsciiLetter(note.Chars[stop]))
        {
            stop++;
        }

        return stop > next && Units.Contains(new Token(next, stop - next, TokenHash.Of(note.Chars.AsSpan(next, stop - next)), TokenKind.Word, TokenCase.Lower, 0, false));
    }

    private static bool IsFax(Note note, int token, int end)
    {
        for (var index = token - 1; index >= 0 && token - index <= FarthestFax; index--)
        {
            ref readonly var before = ref note.Tokens[index];
            if (before.Kind == TokenKind.ParagraphBreak || NotFax.Contains(before))
            {
                break;
            }

            if (FaxWords.Contains(before))
            {
                return true;
            }
        }

        var next = NoteText.SkipBlanks(note.Chars, end);
        return note.Chars.AsSpan(next).StartsWith("(fax", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPublicLine(in DigitGroups groups, int count)
    {
        var digits = new System.Text.StringBuilder(16);
        for (var group = 0; group < count; group++)
        {
            for (var index = 0; index < groups.Length(group); index++)
            {
                digits.Append(groups.Digit(group, index));
            }
        }

        return digits.Length >= 10 && PublicLines.Contains(digits.ToString(digits.Length - 10, 10));
    }
}
