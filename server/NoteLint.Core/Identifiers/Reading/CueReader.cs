using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Numbers;
using NoteLint.Core.Identifiers.Organizations;
using NoteLint.Core.Identifiers.Places;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Reading;

/// <summary>Reads what stands behind the words of <see cref="Cues"/>.</summary>
internal sealed class CueReader(Note note, IdentifierList found, LocalityReader? localities)
{
    private readonly string chars = note.Chars;

    /// <summary>Reads the whole note.</summary>
    public void Read()
    {
        ReadFrontMatter();
        ReadTables();
        ReadAll(Cues.Chart);
        if (localities is not null)
        {
            ReadAll(Cues.Places);
        }
    }

    private void ReadAll(PhraseTable<Cue> table)
    {
        var matches = table.Matches(note);
        var lastFirst = -1;
        while (matches.MoveNext())
        {
            var match = matches.Current;
            // Of the phrases that start at a token the longest counts; "code … is" reaches farther than "code".
            if (match.FirstToken != lastFirst && ReadAt(match.FirstToken, match.EndToken, match.Value))
            {
                lastFirst = match.FirstToken;
            }
        }
    }

    private void ReadFrontMatter()
    {
        foreach (var field in note.FrontMatter)
        {
            var label = chars.Substring(field.Label.Start, field.Label.Length).Replace('_', ' ').Replace('-', ' ');
            if (Cues.ByLabel.TryGetValue(label, out var cue))
            {
                ReadValue(field.Label.End, field.Label.End, cue);
            }
            else if (localities is not null && label.ToLowerInvariant() is "site" or "location" or "facility" or "clinic" or "hospital" or "place" && TokenAt(field.Value.Start) is >= 0 and var token)
            {
                FacilityReader.ReadNamed(note, token, found);
            }
        }
    }

    /// <summary>Numbers below the labels of a table's columns: "| Member | MRN |".</summary>
    private void ReadTables()
    {
        foreach (var cell in TableColumns.Read(note))
        {
            if (Cues.ByLabel.TryGetValue(cell.Label, out var cue) && cue.Kind == CueKind.Number && LabelledValue.Read(chars, cell.Start, Math.Min(cue.Fewest, 4)) is { IsEmpty: false } value && value.End == cell.End)
            {
                found.Add(cue.Identifier, value, Evidence.Label);
            }
        }
    }

    /// <summary>Reads behind one cue.</summary>
    /// <returns>True where what was found ends the search from its first word.</returns>
    private bool ReadAt(int first, int end, Cue cue)
    {
        var labelEnd = note.Tokens[end - 1].End;
        switch (cue.Kind)
        {
            case CueKind.Employer:
                if (!EmployerReader.IsPersonBehind(note, end))
                {
                    EmployerReader.ReadNamed(note, end, Evidence.Context, found);
                }

                EmployerReader.ReadLowerCase(note, first, end, isOnlyKind: localities is null, found);

                return false;
            case CueKind.EmployerAside:
                EmployerReader.ReadAside(note, first, end, found);
                return false;
            case CueKind.School or CueKind.Student:
                SchoolReader.ReadNamed(note, end, cue.Kind == CueKind.Student, found);
                return false;
            case CueKind.City:
                localities!.ReadNamed(end);
                return false;
            case CueKind.Facility:
                FacilityReader.ReadNamed(note, end, found);
                return false;
            case CueKind.LabelledEmployer or CueKind.LabelledSchool or CueKind.LabelledPlace:
                ReadLabelledName(first, labelEnd, cue.Kind);
                return false;
            case CueKind.Photograph when NamesFile(labelEnd) || IsOfCard(first) || note.Tokens[first].Start > 0 && chars[note.Tokens[first].Start - 1] is '"' or '“':
                return true;
            case CueKind.Photograph:
                found.Add(IdentifierKind.Photograph, TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[end - 1].StemEnd), Evidence.Look);
                return true;
            case CueKind.Biometric:
                ReadBiometric(first, end, labelEnd);
                return true;
            default:
                return ReadValue(note.Tokens[first].Start, labelEnd, cue);
        }
    }

    private bool ReadValue(int labelStart, int labelEnd, Cue cue) => cue.Kind switch
    {
        CueKind.SocialSecurityNumber => ReadSocialSecurityNumber(labelEnd),
        CueKind.Plate => ReadPlate(labelEnd),
        CueKind.Password => SecretReader.ReadPassword(chars, labelEnd, found),
        CueKind.Code => SecretReader.ReadCode(chars, labelEnd, found),
        CueKind.Handle => ReadHandle(labelEnd),
        _ => ReadNumber(labelStart, labelEnd, cue),
    };

    private bool ReadNumber(int labelStart, int labelEnd, Cue cue)
    {
        const int Long = 6;
        const int ManyDigits = 4;
        var gap = LabelledValue.SkipTo(chars, labelEnd);
        // "claim no", "case number": the mark is part of the label.
        var label = chars.AsSpan(labelStart, labelEnd - labelStart);
        var isMarked = gap.IsMarked || label.EndsWith("number", StringComparison.OrdinalIgnoreCase) || label.EndsWith(" no", StringComparison.OrdinalIgnoreCase)
            || label.EndsWith(" id", StringComparison.OrdinalIgnoreCase) || label.EndsWith(" num", StringComparison.OrdinalIgnoreCase);
        // "the agency, ref. CL-7730-118"
        isMarked |= label.EndsWith("ref", StringComparison.OrdinalIgnoreCase) && chars.AsSpan(labelEnd) is ['.', ' ', ..];
        var value = cue.Identifier == IdentifierKind.Device && gap.Start + 17 <= chars.Length ? FormattedNumbers.HardwareAddress(chars, gap.Start) : default;
        value = value.IsEmpty && cue.Identifier == IdentifierKind.AccountNumber ? FormattedNumbers.BankAccount(chars, gap.Start) : value;
        var parted = value.IsEmpty && gap.Start < chars.Length ? LabelledValue.ReadParted(chars, gap.Start) : default;
        value = parted.IsEmpty ? value : parted;
        value = value.IsEmpty ? LabelledValue.Read(chars, gap.Start, cue.Fewest) : value;
        value = value.IsEmpty && cue.Identifier == IdentifierKind.LicenseNumber ? LabelledValue.ReadWithBoard(chars, gap.Start, cue.Fewest) : value;
        if (value.IsEmpty)
        {
            return false;
        }

        var text = chars.AsSpan(value.Start, value.Length);
        var digits = 0;
        foreach (var character in text)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        if ((cue.NeedsMark && !isMarked && (!cue.MayBeBare || value.Length < (cue.Identifier == IdentifierKind.LicenseNumber ? Long - 1 : Long) || digits < ManyDigits || text.Contains('.') || IsYears(text)))
            || (!isMarked && !char.IsAsciiDigit(text[0]) && digits < 2)
            || (cue.NeedsMark && chars.AsSpan(0, labelStart).EndsWith(" on ", StringComparison.OrdinalIgnoreCase))
            || (cue.NeedsMark && !HasSign(labelEnd, gap.Start) && IsYear(text)) || (cue.NeedsMark && IsShare(text)) || (cue.NeedsMark && !isMarked && CodeReader.IsProcedure(text)) || IsAmount(value.End) || IsUnit(text))
        {
            return false;
        }

        found.Add(cue.Identifier, value, !cue.NeedsMark ? Evidence.Label : isMarked ? Evidence.Form : parted.IsEmpty ? Evidence.Look : Evidence.Context);
        return true;
    }

    // "case 2019" and "visit: 2019" name a year; "case #2019" and "case no. 2019" do not.
    private bool HasSign(int labelEnd, int valueStart) => chars.AsSpan(labelEnd, valueStart - labelEnd).Contains('#') || char.IsLetter(chars[labelEnd - 1]) && chars[labelEnd - 1] is 'r' or 'o' && chars.AsSpan(0, labelEnd).EndsWith("number", StringComparison.OrdinalIgnoreCase);

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal)) && !text.ContainsAnyExceptInRange('0', '9');

    // "records 2019-2024"
    private static bool IsYears(ReadOnlySpan<char> text) => text.Length == 9 && IsYear(text[..4]) && IsYear(text[5..]);

    // "prescription 20/30", "visit 3/12"
    private static bool IsShare(ReadOnlySpan<char> text) => text.Length <= 7 && text.Contains('/') && !text.ContainsAnyExceptInRange('/', '9');

    /// <summary>"account 4000 dollars", "claim 1500 mg".</summary>
    private bool IsAmount(int end)
    {
        var next = NoteText.SkipBlanks(chars, end);
        return chars.AsSpan(next) switch
        {
            ['m', 'g', ..] or ['m', 'l', ..] => next + 2 == chars.Length || !char.IsLetter(chars[next + 2]),
            ['m', 'i', 'n', ..] or ['h', 'o', 'u', 'r', ..] or ['d', 'a', 'y', 's', ..] or ['w', 'e', 'e', 'k', ..] or ['p', 'a', 'g', 'e', ..] or ['d', 'o', 'l', 'l', 'a', 'r', ..] or ['t', 'i', 'm', 'e', 's', ..] => true,
            _ => end < chars.Length && chars[end] == ':' && end + 1 < chars.Length && char.IsAsciiDigit(chars[end + 1]),
        };
    }

    // "3rd", "20th", "10mg"
    private static bool IsUnit(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && text[digits..] is "st" or "nd" or "rd" or "th" or "mg" or "ml" or "am" or "pm" or "min" or "mcg" or "lb" or "lbs" or "hrs" or "yo" or "AM" or "PM";
    }

    private bool ReadSocialSecurityNumber(int labelEnd)
    {
        // "Social Security number (SSN) is: 219…" has a few words between label and number.
        const int Farthest = 30;
        var start = labelEnd;
        while (start < chars.Length && start - labelEnd < Farthest && !char.IsAsciiDigit(chars[start]) && chars[start] is not ('\n' or '\r'))
        {
            start++;
        }

        if (start >= chars.Length || !char.IsAsciiDigit(chars[start]))
        {
            return ReadFarther(labelEnd);
        }

        if (NoteText.ComesFrom(chars, start))
        {
            return ReadLastFour(labelEnd, start);
        }

        var groups = DigitGroups.Read(chars, start);
        var count = FormattedNumbers.IsSocialSecurityShape(groups) || (groups.Length(0) == 3 && groups.Length(1) == 2 && groups.Length(2) == 4) || groups.Count == 3 && groups.Length(0) == 3 && groups.Length(1) == 3 && groups.Length(2) == 3 ? 3 : groups.Length(0) == 9 ? 1 : 0;
        if (count == 0 || NoteText.GoesOn(chars, groups.End(count - 1)))
        {
            return ReadLastFour(labelEnd, start);
        }

        found.Add(IdentifierKind.SocialSecurityNumber, TextSpan.FromBounds(start, groups.End(count - 1)), Evidence.Label);
        ReadFarther(groups.End(count - 1));
        return true;
    }

    /// <summary>"her SSN, which she said aloud in the hall (987 65 4329)", "their Social Security numbers, 987-65-4328 and 987-65-4329": in three groups, farther on in the sentence.</summary>
    private bool ReadFarther(int labelEnd)
    {
        const int Sentence = 140;
        var isFound = false;
        var limit = Math.Min(chars.Length, labelEnd + Sentence);
        for (var start = labelEnd; start < limit && chars[start] is not ('\n' or '\r') && !(chars[start] is '.' or '!' or '?' && start + 1 < limit && chars[start + 1] == ' ');)
        {
            if (!char.IsAsciiDigit(chars[start]))
            {
                start++;
                continue;
            }

            var groups = DigitGroups.Read(chars, start);
            var end = groups.End(groups.Count - 1);
            if (groups.Count == 3 && groups.Length(0) == 3 && groups.Length(1) == 2 && groups.Length(2) == 4 && !NoteText.ComesFrom(chars, start) && !NoteText.GoesOn(chars, end))
            {
                found.Add(IdentifierKind.SocialSecurityNumber, TextSpan.FromBounds(start, end), Evidence.Label);
                isFound = true;
            }

            start = Math.Max(end, start + 1);
        }

        return isFound;
    }

    /// <summary>"Last 4 of social: 4417"</summary>
    private bool IsLastFour(int labelEnd)
    {
        const int Longest = 32;
        var before = chars.AsSpan(Math.Max(0, labelEnd - Longest), Math.Min(Longest, labelEnd));
        before = before[(before.LastIndexOf('\n') + 1)..];
        return before.Contains("last 4 ", StringComparison.OrdinalIgnoreCase) || before.Contains("last four ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"XXX-XX-4417", "SSN ending in 4417": a part of the number is derived from it, and counts where nobody may be identified.</summary>
    private bool ReadLastFour(int labelEnd, int start)
    {
        var groups = DigitGroups.Read(chars, start);
        var between = chars.AsSpan(labelEnd, start - labelEnd);
        var isMasked = between.TrimEnd('-').TrimEnd() is [.., 'X' or 'x' or '*' or '•' or '#'];
        if (localities is null || groups.Length(0) != 4 || groups.Count > 1 || !(isMasked || between.Contains("end", StringComparison.OrdinalIgnoreCase) || between.Contains("last", StringComparison.OrdinalIgnoreCase) || IsLastFour(labelEnd)))
        {
            return false;
        }

        var first = start;
        while (isMasked && first > labelEnd && chars[first - 1] is 'X' or 'x' or '*' or '•' or '#' or '-')
        {
            first--;
        }

        found.Add(IdentifierKind.SocialSecurityNumber, TextSpan.FromBounds(first, groups.End(0)), Evidence.Label);
        return true;
    }

    /// <summary>Five to eight capitals and digits, with a blank or a hyphen among them.</summary>
    private bool ReadPlate(int labelEnd)
    {
        var gap = LabelledValue.SkipTo(chars, labelEnd);
        if (gap.Start < chars.Length && chars[gap.Start] == ',')
        {
            gap = LabelledValue.SkipTo(chars, gap.Start + 1);
        }

        var end = gap.Start;
        var signs = 0;
        var digits = 0;
        var letters = 0;
        var lastEnd = 0;
        while (end < chars.Length && signs <= 8)
        {
            var character = chars[end];
            if (char.IsAsciiDigit(character) || char.IsAsciiLetterUpper(character))
            {
                signs++;
                digits += char.IsAsciiDigit(character) ? 1 : 0;
                letters += char.IsAsciiLetterUpper(character) ? 1 : 0;
            }
            else if (!(character is ' ' or '-' or '·' && signs > 0 && end + 1 < chars.Length && (char.IsAsciiDigit(chars[end + 1]) || char.IsAsciiLetterUpper(chars[end + 1]))))
            {
                break;
            }
            else if (digits > 0 && letters > 0)
            {
                // "QRT 4417 Monday": what is whole so far counts where the next word is none of it.
                lastEnd = end;
            }

            end++;
        }

        if (signs == 0 || lastEnd == 0 && (letters == 0 || digits == 0))
        {
            return ReadLowerCasePlate(gap.Start);
        }

        var goesOn = end < chars.Length && char.IsLetterOrDigit(chars[end]);
        end = goesOn || signs > 8 ? lastEnd : end;
        const int Shortest = 5;
        // "plate C3-C5" is a plate of bone.
        if (end <= gap.Start || digits < 2 || letters < 2 || chars.AsSpan(gap.Start, end - gap.Start).Trim() is var plate && (plate.Length < Shortest || (plate.Length == Shortest && plate.Contains('-'))))
        {
            return false;
        }

        found.Add(IdentifierKind.Vehicle, TextSpan.FromBounds(gap.Start, end), Evidence.Label);
        return true;
    }

    /// <summary>"plate 8kd-4471", "plate tkr 4471": two groups, one with letters and the other of digits.</summary>
    private bool ReadLowerCasePlate(int start)
    {
        const int LongestGroup = 4;
        var middle = EndOfGroup(start);
        if (middle == start || middle - start > LongestGroup || middle + 1 >= chars.Length || chars[middle] is not ('-' or ' '))
        {
            return false;
        }

        var end = EndOfGroup(middle + 1);
        var first = chars.AsSpan(start, middle - start);
        var last = chars.AsSpan(middle + 1, end - middle - 1);
        var isPlate = last.Length is >= 3 and <= LongestGroup && first.Length >= 2 && first.ContainsAnyInRange('a', 'z') && !last.ContainsAnyExceptInRange('0', '9')
            || first.Length >= 3 && last.Length is >= 2 and <= LongestGroup && !first.ContainsAnyExceptInRange('0', '9') && !last.ContainsAnyExceptInRange('a', 'z') && chars[middle] == '-';
        if (!isPlate || end < chars.Length && char.IsLetterOrDigit(chars[end]))
        {
            return false;
        }

        found.Add(IdentifierKind.Vehicle, TextSpan.FromBounds(start, end), Evidence.Label);
        return true;
    }

    private int EndOfGroup(int start)
    {
        const int Longest = 6;
        var end = start;
        while (end < chars.Length && end - start < Longest && (char.IsAsciiDigit(chars[end]) || char.IsAsciiLetterLower(chars[end])))
        {
            end++;
        }

        return end;
    }

    private bool ReadHandle(int labelEnd)
    {
        const int Shortest = 3;
        const int LongestJoint = 12;
        var position = labelEnd;
        var isMarked = false;
        for (var left = 5; left > 0 && position < chars.Length; left--)
        {
            position = NoteText.SkipBlanks(chars, position);
            // "Cash App ($ana77)"
            if (position < chars.Length && (chars[position] is ':' or '=' or '(' or '"' or '“' or '`' || chars[position] == '$' && position + 1 < chars.Length && char.IsLetter(chars[position + 1])))
            {
                isMarked |= chars[position] is ':' or '=' or '$';
                position++;
                continue;
            }

            var length = JointLength(position);
            if (length == 0)
            {
                break;
            }

            isMarked |= chars.AsSpan(position, length).Equals("is", StringComparison.OrdinalIgnoreCase);
            position += length;
        }

        var end = position;
        var hasSign = false;
        while (end < chars.Length && end - position <= 40 && (char.IsLetterOrDigit(chars[end]) || (chars[end] is '_' or '.' or '-' or '#' && end > position && end + 1 < chars.Length && (char.IsLetterOrDigit(chars[end + 1]) || chars[end + 1] == '_'))))
        {
            hasSign |= !char.IsLetter(chars[end]);
            end++;
        }

        var text = chars.AsSpan(position, end - position);
        // A sign tells a handle from a word: "Instagram: daily", "signal 2024"
        if (text.Length < Shortest || IsShortForm(text) || !hasSign || !ContainsLetter(text) || (!isMarked && !text.ContainsAny('_', '.') && char.IsAsciiDigit(text[0])) || (text.Contains('-') && !text.ContainsAny('_', '.')))
        {
            return false;
        }

        // "user kit.d, password …" opens a record, not a network.
        if (chars.AsSpan(end) is [',' or '/', ..] && chars.AsSpan(end, Math.Min(chars.Length - end, LongestJoint)).Contains("password", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        found.Add(IdentifierKind.SocialHandle, new TextSpan(position, text.Length), Evidence.Context);
        return true;
    }

    /// <summary>"e.g", "b.i.d": single letters between points.</summary>
    private static bool IsShortForm(ReadOnlySpan<char> text) => text.Length > 2 && text[1] == '.' && (text.Length == 3 || text[3] == '.');

    private static bool ContainsLetter(ReadOnlySpan<char> text) => text.ContainsAnyInRange('a', 'z') || text.ContainsAnyInRange('A', 'Z');

    private int JointLength(int position)
    {
        foreach (var joint in (ReadOnlySpan<string>)["handle", "username", "user", "account", "name", "profile", "is", "as", "under", "id", "called", "at", "on", "tag"])
        {
            if (chars.AsSpan(position).StartsWith(joint, StringComparison.OrdinalIgnoreCase) && (position + joint.Length == chars.Length || !char.IsLetterOrDigit(chars[position + joint.Length]) && chars[position + joint.Length] is not ('_' or '.')))
            {
                return joint.Length;
            }
        }

        return 0;
    }

    /// <summary>"Employer: Bend Outfitters LLC", "| County | Deschutes |": the label opens its line or cell.</summary>
    private void ReadLabelledName(int first, int labelEnd, CueKind kind)
    {
        var sentence = note.Sentences[note.SentenceIndexAt(first)];
        if (sentence.FirstToken != first && !NoteText.OpensLine(note, first) && note.Tokens[first].Case == TokenCase.Lower)
        {
            return;
        }

        // "Teacher at Bramble Hill School: Ms. Example": the end of a name is no label.
        if (sentence.FirstToken != first && !NoteText.OpensLine(note, first) && note.IsCapitalized(first - 1) && note.Tokens[first].Case == TokenCase.Capitalized)
        {
            return;
        }

        var position = NoteText.SkipBlanks(chars, labelEnd);
        if (position >= chars.Length || chars[position] is not (':' or '|' or '*'))
        {
            return;
        }

        var gap = LabelledValue.SkipTo(chars, labelEnd);
        var token = TokenAt(gap.Start);
        if (token < 0)
        {
            return;
        }

        switch (kind)
        {
            case CueKind.LabelledEmployer:
                EmployerReader.ReadNamed(note, token, Evidence.Label, found);
                break;
            case CueKind.LabelledSchool:
                SchoolReader.ReadNamed(note, token, isCertain: true, found);
                break;
            default:
                ReadLabelledPlace(first, token);
                break;
        }
    }

    private void ReadLabelledPlace(int label, int token)
    {
        var kind = chars.AsSpan(note.Tokens[label].Start, note.Tokens[label].Length);
        if (note.Tokens[token].Kind == TokenKind.Number && note.Tokens[token].Length == 5)
        {
            localities!.AddZip(token);
        }
        else if (kind.StartsWith("fac", StringComparison.OrdinalIgnoreCase) || kind.StartsWith("hosp", StringComparison.OrdinalIgnoreCase) || kind.StartsWith("place", StringComparison.OrdinalIgnoreCase) && !kind.Contains(" of b", StringComparison.OrdinalIgnoreCase) || kind.StartsWith("site", StringComparison.OrdinalIgnoreCase) || kind.StartsWith("loc", StringComparison.OrdinalIgnoreCase) || kind.StartsWith("pharm", StringComparison.OrdinalIgnoreCase) && !EmployerReader.IsLarge(note.Tokens[token]))
        {
            FacilityReader.ReadNamed(note, token, found);
        }
        else
        {
            localities!.ReadNamed(token);
        }
    }

    /// <summary>"passport photo … (example.jpg)": the file is the photograph, the words are none.</summary>
    private bool NamesFile(int labelEnd)
    {
        var rest = RestOfLine(labelEnd);
        return !rest.Contains("![", StringComparison.Ordinal) && (rest.Contains(".jp", StringComparison.OrdinalIgnoreCase) || rest.Contains(".png", StringComparison.OrdinalIgnoreCase) || rest.Contains(".hei", StringComparison.OrdinalIgnoreCase) || rest.Contains(".tif", StringComparison.OrdinalIgnoreCase) || rest.Contains(".gif", StringComparison.OrdinalIgnoreCase));
    }

    private bool IsOfCard(int first) => chars.AsSpan(note.Tokens[first].Start, note.Tokens[first].Length) is "Passport" or "passport" or "profile" or "Profile" or "id" or "ID";

    private ReadOnlySpan<char> RestOfLine(int start)
    {
        const int Farthest = 80;
        var rest = chars.AsSpan(start, Math.Min(Farthest, chars.Length - start));
        var end = rest.IndexOfAny('\n', '\r');
        return end < 0 ? rest : rest[..end];
    }

    private void ReadBiometric(int first, int end, int labelEnd)
    {
        var gap = LabelledValue.SkipTo(chars, labelEnd);
        var value = LabelledValue.Read(chars, gap.Start, 4);
        var isEnded = labelEnd + 1 < chars.Length && chars[labelEnd] == '.' && chars[labelEnd + 1] == ' ';
        if (!value.IsEmpty && !isEnded && (gap.IsMarked || chars.AsSpan(value.Start, value.Length).Contains('-') || chars.AsSpan(labelEnd - 2, 2) is "te" or "ID" or "id"))
        {
            found.Add(IdentifierKind.Biometric, value, Evidence.Label);
        }
        else if (ReadBiometricCode(end) || HasCodeBehind(labelEnd))
        {
            return;
        }
        else if ((end - first > 1 && !IsNumberWord(end - 1)) || end - first == 1 && first > 0 && chars.AsSpan(note.Tokens[first - 1].Start, note.Tokens[first - 1].Length) is "by" or "via" or "with" or "using" || note.Tokens[first].Length >= 9 && chars.AsSpan(note.Tokens[first].Start, 5) is "voice" or "facep" or "Voice")
        {
            found.Add(IdentifierKind.Biometric, TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[end - 1].StemEnd), Evidence.Look);
        }
    }

    private static readonly Notes.Structure.WordSet Abbreviated = new("no nr ref");

    /// <summary>What stands between a scan and the number that it is filed under.</summary>
    private static readonly Notes.Structure.WordSet FiledUnder = new("no nr number labelled labeled marked stored filed saved kept logged registered enrolled under as ref reference id code is was were being hers his theirs with the her their its file record records a on at in");

    /// <summary>"a fingerprint card, no. FP-2207", "voice sample labelled VS_ANA_02": letters and digits that only such words part from the scan.</summary>
    private bool ReadBiometricCode(int end)
    {
        const int Farthest = 9;
        const int Shortest = 5;
        for (var index = end; index < note.Tokens.Length && index - end < Farthest; index++)
        {
            ref readonly var token = ref note.Tokens[index];
            if (token.Kind == TokenKind.Punctuation && chars[token.Start] is ',' or '.' or '(' or '#' or ':' && index + 1 < note.Tokens.Length && (chars[token.Start] != '.' || Abbreviated.Contains(note.Tokens[index - 1])) || FiledUnder.Contains(token))
            {
                continue;
            }

            var last = token.Start;
            while (last < chars.Length && (char.IsAsciiLetterOrDigit(chars[last]) || chars[last] is '-' or '_' or '.' && last + 1 < chars.Length && char.IsAsciiLetterOrDigit(chars[last + 1])))
            {
                last++;
            }

            var text = chars.AsSpan(token.Start, last - token.Start);
            if (text.Length < Shortest || CodeReader.Scales.Contains(token) || !text.ContainsAnyInRange('0', '9') || !text.ContainsAnyInRange('A', 'Z') || !text.ContainsAny('-', '_') && CodeShape.Of(text) == CodeStrength.None)
            {
                return false;
            }

            found.Add(IdentifierKind.Biometric, TextSpan.FromBounds(token.Start, last), Evidence.Label);
            return true;
        }

        return false;
    }

    /// <summary>"An iris scan, IR-0083317": the number is the identifier, the words are none.</summary>
    private bool HasCodeBehind(int labelEnd)
    {
        const int FewestDigits = 3;
        var digits = 0;
        var rest = RestOfLine(labelEnd);
        var stop = rest.IndexOf(". ", StringComparison.Ordinal);
        foreach (var character in stop < 0 ? rest : rest[..stop])
        {
            digits = char.IsAsciiDigit(character) ? digits + 1 : character is '-' or '_' or ' ' ? digits : 0;
            if (digits >= FewestDigits)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNumberWord(int token) => chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length) is "ID" or "id" or "number" or "hash" or "code" or "identifier" or "identifiers";

    private int TokenAt(int offset) =>
        note.TokenFrom(offset) is var token && token < note.Tokens.Length && note.Tokens[token].Start <= offset ? token : -1;
}
