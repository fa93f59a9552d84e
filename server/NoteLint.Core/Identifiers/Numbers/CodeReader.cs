using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>
/// Letters and digits that no label stands directly before. A word for what is numbered, some way before, says what they are; where
/// nobody may be identified, ones that look like nothing else count without it.
/// </summary>
internal sealed class CodeReader(Note note, IdentifierList found, bool everything)
{
    private const int MostTokens = 12;

    private readonly string chars = note.Chars;
    private int usedUntil;

    /// <summary>Reads around a token with a digit.</summary>
    public void ReadAt(int token)
    {
        if (token < usedUntil || ReadPlate(token) || ReadPartedPlate(token) || ReadGroups(token) || ReadBehindCredential(token))
        {
            return;
        }

        var first = StartOf(token);
        var end = EndOf(token);
        usedUntil = end;
        var span = TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[end - 1].End);
        if ((span.Start > 0 && chars[span.Start - 1] is '@' or '$' or '£' or '€' or '.' or '_' or '+' or '=' or '\\' or ':') || (span.End < chars.Length && chars[span.End] is '%' or '@' or '_' or '°' or ':'))
        {
            return;
        }

        var strength = CodeShape.Of(chars.AsSpan(span.Start, span.Length));
        if (strength == CodeStrength.None || note.IsWord(end, NumberReader.Units) || IsModified(chars.AsSpan(span.Start, span.Length)))
        {
            return;
        }

        var (kind, isExcluded) = CodeLabels.Before(note, first);
        if (isExcluded || kind is IdentifierKind.HealthPlanNumber or IdentifierKind.OtherNumber or IdentifierKind.AccountNumber && IsProcedure(chars.AsSpan(span.Start, span.Length)))
        {
            return;
        }

        if (everything ? strength == CodeStrength.Alone || kind is not null : strength == CodeStrength.Alone && kind is not (null or IdentifierKind.OtherNumber or IdentifierKind.MedicalRecordNumber))
        {
            found.Add(kind ?? IdentifierKind.OtherNumber, span, kind is null ? Evidence.Look : Evidence.Context);
        }
    }

    /// <summary>"Cigna covers 90837", "12 more units of H0040": codes of psychotherapy, assessment and visits have five digits, those of other services a letter and four (CPT, HCPCS).</summary>
    public static bool IsProcedure(ReadOnlySpan<char> text) => text.Length == 5 && !text[1..].ContainsAnyExceptInRange('0', '9')
        && (text.StartsWith("90") || text.StartsWith("96") || text.StartsWith("99") || text[0] is >= 'A' and <= 'V');

    /// <summary>"99396-25", "90837-95": a procedure with its modifier.</summary>
    private static bool IsModified(ReadOnlySpan<char> text) => text.Length == 8 && text[5] == '-' && IsProcedure(text[..5]);

    /// <summary>Reads a plate of two parts, "GHR 5590" behind a word for a vehicle, and the British "WN62 KTT".</summary>
    /// <param name="token">Index of the token with digits.</param>
    /// <returns>True where one stands there.</returns>
    private bool ReadPlate(int token)
    {
        ref readonly var number = ref note.Tokens[token];
        var text = chars.AsSpan(number.Start, number.Length);
        if (number is { Length: 4, Case: TokenCase.Upper or TokenCase.Mixed } && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]) && IsLetters(token + 1, 3, 3) && note.Tokens[token + 1].Start == number.End + 1)
        {
            return (everything || CodeLabels.Before(note, token).Kind == IdentifierKind.Vehicle) && Add(token, token + 1);
        }

        return number.Kind == TokenKind.Number && number.Length is 3 or 4 && !text.ContainsAnyExceptInRange('0', '9') && token > 0 && IsLetters(token - 1, 2, 3) && number.Start == note.Tokens[token - 1].End + 1 && !NotGroups.Contains(note.Tokens[token - 1])
            && CodeLabels.Before(note, token - 1).Kind == IdentifierKind.Vehicle && Add(token - 1, token);
    }

    /// <summary>"van GV 4471C", "plate 65A 771", "(4DX 7714)", "442 MKJ": two groups of capitals and digits behind a word for a vehicle.</summary>
    private bool ReadPartedPlate(int token)
    {
        const int LongestGroup = 5;
        var first = token > 0 && IsGroup(token - 1) && Follows(token - 1) ? token - 1 : token;
        var last = first + 1;
        if (!everything || Scales.Contains(note.Tokens[first]) || !IsGroup(first) || last >= note.Tokens.Length || !Follows(first) || !IsGroup(last) || note.Tokens[first].Length + note.Tokens[last].Length is < 5 or > 8 || last + 1 < note.Tokens.Length && Follows(last) && note.Tokens[last + 1].Kind == TokenKind.Number)
        {
            return false;
        }

        // "at 0700", "PCS 31"
        if (NotGroups.Contains(note.Tokens[first]) || note.Tokens[last].Length == 2 && note.Tokens[last].Kind == TokenKind.Number && note.Tokens[first].Kind == TokenKind.Word && !chars.AsSpan(note.Tokens[first].Start, note.Tokens[first].Length).ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var letters = 0;
        for (var index = note.Tokens[first].Start; index < note.Tokens[last].End; index++)
        {
            letters += char.IsAsciiLetterUpper(chars[index]) ? 1 : 0;
        }

        return letters is >= 1 and <= 5 && CodeLabels.Before(note, first).Kind == IdentifierKind.Vehicle && !CodeLabels.Before(note, last).IsExcluded && Add(first, last);

        bool IsGroup(int index) => note.Tokens[index] is { Kind: TokenKind.Number or TokenKind.Word, Length: >= 2 and <= LongestGroup } group && !chars.AsSpan(group.Start, group.Length).ContainsAnyExcept(GroupSigns);

        bool Follows(int index) => note.Tokens[index + 1].Start - note.Tokens[index].End == 1 && chars[note.Tokens[index].End] == ' ';
    }

    private static readonly Notes.Structure.WordSet NotGroups = new("at on by to of in for from and or til until was is am pm hr rr bp wt ht rm no age");

    /// <summary>"in the car. AUDIT 27": a scale and its score.</summary>
    /// <summary>Scales whose names are written before a score.</summary>
    internal static readonly Notes.Structure.WordSet Scales = new("audit audit-c dast phq gad moca mmse slums ciwa cows suds bdi bai pcl madrs ymrs aims gaf whodas bprs panss cgi mdq ptsd ace qids ham-d hdrs scared cdi epds isi ess fagerström urica iop ors srs gds cdr npi adl iadl");

    // "Bipolar II, F31.81", "WAIS-IV FSIQ 118"
    private static readonly Notes.Structure.WordSet Numerals = new("ii iii iv jr");

    private static readonly System.Buffers.SearchValues<char> GroupSigns = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>"LPC PCOP771", "LSW S.1700714", "LMHC 093317", "CDCES DT 81772": the number of whom a degree stands before, at a line's or a clause's end.</summary>
    private bool ReadBehindCredential(int token)
    {
        const int MostLetters = 5;
        const int FewestDigits = 5;
        const int Fewest = 3;
        if (!everything || token == 0)
        {
            return false;
        }

        var first = StartOf(token);
        var end = EndOf(token);
        var hasBoard = first > 1 && note.Tokens[first - 1] is { Kind: TokenKind.Word, Case: TokenCase.Upper, Length: >= 2 and <= MostLetters } board && note.Tokens[first].Start == board.End + 1 && (NameCues.Table.Of(board.Hash) & NameCue.Credential) == 0 && NameLexicon.Of(note, board).Word < 2;
        first -= hasBoard ? 1 : 0;
        var before = first - 1;
        before -= before > 0 && note.IsMark(before, ',', '#') ? 1 : 0;
        if (before < 0 || note.Tokens[before] is not { Kind: TokenKind.Word, Case: TokenCase.Upper or TokenCase.Mixed, Length: >= 2 } || (NameCues.Table.Of(note.Tokens[before].Hash) & NameCue.Credential) == 0 || Numerals.Contains(note.Tokens[before]) || NoteText.HasLineBreak(chars, note.Tokens[before].End, note.Tokens[first].Start)
            || end < note.Tokens.Length && note.Tokens[end].Kind == TokenKind.Word && !NoteText.HasLineBreak(chars, note.Tokens[end - 1].End, note.Tokens[end].Start))
        {
            return false;
        }

        var text = chars.AsSpan(note.Tokens[first].Start, note.Tokens[end - 1].End - note.Tokens[first].Start);
        var (digits, letters) = (0, 0);
        foreach (var sign in text)
        {
            digits += char.IsAsciiDigit(sign) ? 1 : 0;
            letters += char.IsAsciiLetterUpper(sign) ? 1 : 0;
        }

        return !text.Contains('/') && (letters > 0 ? digits >= Fewest : digits >= FewestDigits && !text.Contains('-') && !text.Contains('.')) && Add(first, end - 1, IdentifierKind.LicenseNumber);
    }

    /// <summary>"VVI 2209 187A", "KF 7720 1148", "NP 4471/25": groups that blanks part, close behind a word for what is numbered.</summary>
    private bool ReadGroups(int token)
    {
        const int Farthest = 3;
        var first = token > 0 && IsLetters(token - 1, 2, 3) && note.Tokens[token].Start == note.Tokens[token - 1].End + 1 ? token - 1 : token;
        var end = token;
        var digits = 0;
        while (end < note.Tokens.Length && end - token < MostTokens && note.Tokens[end] is { Kind: TokenKind.Number, Length: 3 or 4 } group && (end == token || group.Start - note.Tokens[end - 1].End == 1 || note.IsMark(end - 1, '/')))
        {
            digits += group.Length;
            end++;
            end += note.IsMark(end, '/') && note.Tokens[end].JoinedToNext && end + 1 < note.Tokens.Length && note.Tokens[end + 1].Kind == TokenKind.Number ? 1 : 0;
        }

        end += end == token + 2 && note.IsMark(end - 1, '/') && note.Tokens[end] is { Kind: TokenKind.Number, Length: 2 } ? 1 : 0;
        if (end - token < 2 || (first == token ? digits < 9 : digits < 4) || note.IsMark(end - 1, '/'))
        {
            return false;
        }

        var (kind, isExcluded) = CodeLabels.Before(note, first, Farthest);
        return everything && !isExcluded && kind is not null && Add(first, end - 1, kind.Value);
    }

    private bool Add(int first, int last, IdentifierKind kind = IdentifierKind.Vehicle)
    {
        usedUntil = last + 1;
        found.Add(kind, TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[last].End), Evidence.Context);
        return true;
    }

    private bool IsLetters(int token, int fewest, int most) =>
        token < note.Tokens.Length && note.Tokens[token] is { Kind: TokenKind.Word, Case: TokenCase.Upper } word && word.Length >= fewest && word.Length <= most && !chars.AsSpan(word.Start, word.Length).ContainsAnyInRange('0', '9');

    private int StartOf(int token)
    {
        var first = token;
        while (first >= 2 && token - first < MostTokens && IsJoint(first - 1) && note.Tokens[first - 2] is { JoinedToNext: true, Kind: TokenKind.Word or TokenKind.Number })
        {
            first -= 2;
        }

        return first;
    }

    private int EndOf(int token)
    {
        var end = token + 1;
        while (end + 1 < note.Tokens.Length && end - token < MostTokens && note.Tokens[end - 1].JoinedToNext && IsJoint(end) && note.Tokens[end + 1].Kind is TokenKind.Word or TokenKind.Number)
        {
            end += 2;
        }

        return end;
    }

    private bool IsJoint(int mark) =>
        note.Tokens[mark] is { Kind: TokenKind.Punctuation, JoinedToNext: true } && chars[note.Tokens[mark].Start] is '-' or '/' or '.' or '–';
}
