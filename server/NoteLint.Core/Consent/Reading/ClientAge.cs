using NoteLint.Core.Consent.Law;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Tells whether a note is about a client under age, and where it says so.</summary>
internal static class ClientAge
{
    private const int Oldest = 125;

    private const int LongestUnit = 16;

    // Words of a label or a title before the name
    private const int LongestLead = 4;

    private static readonly NoteLint.Core.Notes.Structure.WordSet Aged = new("aged age");

    private static readonly NoteLint.Core.Notes.Structure.WordSet ClientLabels = new("client patient pt ct student pupil child member employee user resident tenant young youth name re");

    private static readonly NoteLint.Core.Notes.Structure.WordSet Seen = new("saw met seen visited counselled counseled assessed");

    private static readonly NoteLint.Core.Notes.Structure.WordSet The = new("the");

    private static readonly uint Is = TokenHash.Of("is");

    private const int LeastInWords = 4;
    private const int LongestNumber = 9;
    private const int TopOfNote = 60;
    private static readonly string[] NumberWords = ["four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"];

    private static readonly string[] Units = [" year old", " years old", " yr old", " yrs old", " years of age", " y/o", "y/o", " yo", " y.o.", " y o"];
    private static readonly PhraseSet Others = new("has", "with", "and", "about", "his", "her", "their", "whose", "of", "for", "from", "cares", "raises", "to", "at", "when", "since", "a friend");

    /// <summary>Where the note says the client's age in years, and the age; null where it does not say it.</summary>
    /// <param name="note">The note.</param>
    public static (int Years, int FirstToken, int EndToken)? Find(Note note)
    {
        foreach (var sentence in note.Sentences)
        {
            if (sentence.Kind == SentenceKind.NotProse)
            {
                continue;
            }

            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (note.Tokens[token].Kind == TokenKind.Number && AgeAt(note, sentence, token) is { } age)
                {
                    return age;
                }

                if (note.Tokens[token].Kind == TokenKind.Word && AgeInWords(note, sentence, token) is { } inWords)
                {
                    return (inWords, token, token + 1);
                }
            }
        }

        return null;
    }

    /// <summary>The age on the day of the session, from the day of birth in the header.</summary>
    public static int? FromBirth(Note note)
    {
        if (NoteDates.OfBirth(note) is not { } birth || NoteDates.OfSession(note) is not { } day || day < birth)
        {
            return null;
        }

        var years = day.Year - birth.Year;
        return birth.AddYears(years) > day ? years - 1 : years;
    }

    /// <summary>True when the note shows that the client is under age.</summary>
    /// <param name="note">The note.</param>
    /// <param name="jurisdiction">Whose law holds; null where none is declared.</param>
    public static bool IsMinor(Note note, string? jurisdiction) =>
        (Find(note)?.Years ?? FromBirth(note)) is { } years && years < ConsentLaw.Shared.MajorityIn(jurisdiction);

    private static (int Years, int FirstToken, int EndToken)? AgeAt(Note note, Sentence sentence, int token)
    {
        var digits = note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length);
        var isShort = digits.EndsWith("yo", StringComparison.OrdinalIgnoreCase);
        if (YearsAndSex(note, sentence, token) is { } beside)
        {
            return (beside, token, token + 1);
        }

        if (!int.TryParse(isShort ? digits[..^2] : digits, out var years) || years > Oldest)
        {
            return null;
        }

        if (IsHeaderAge(note, token) || IsListed(note, sentence, token) || (years >= LeastInWords && IsBesideName(note, sentence, token)))
        {
            return (years, token, token + 1);
        }

        if (IsSaidOfClient(note, sentence, token) || IsBesideGrade(note, sentence, token) || IsUnderInitials(note, sentence, token) || IsApposition(note, sentence, token) || (token > sentence.FirstToken && Aged.Contains(note.Tokens[token - 1]) && IsOfClient(note, sentence, token - 1, token + 1) && !IsOfMemory(note, sentence, token - 1)))
        {
            return (years, token, token + 1);
        }

        var end = isShort ? token + 1 : EndOfYears(note, sentence, token);
        return end > 0 && IsOfClient(note, sentence, token, end) ? (years, token, end) : null;
    }

    // "Nine-year-old P., grade 4", "Pt: Dell, twelve, goalie"
    private static int? AgeInWords(Note note, in Sentence sentence, int token)
    {
        const string OldSuffix = "-year-old";
        ref readonly var word = ref note.Tokens[token];
        var text = note.Chars.AsSpan(word.Start, word.Length);
        if (text.EndsWith(OldSuffix, StringComparison.OrdinalIgnoreCase))
        {
            return YearsOf(text[..^OldSuffix.Length]) is { } old && IsOfClient(note, sentence, token, token + 1) ? old : null;
        }

        return word.Length <= LongestNumber && token >= sentence.FirstToken + 2
            && (IsSaidOfClient(note, sentence, token) || (YearsOf(text) is not null && (IsBesideName(note, sentence, token) || IsListed(note, sentence, token))) || (note.Chars[note.Tokens[token - 1].Start] == ',' && EndsApposition(note, sentence, token) && (IsUnderClientLabel(note, sentence, token) || IsUnderInitials(note, sentence, token))))
            ? YearsOf(text)
            : null;
    }

    private static readonly NoteLint.Core.Notes.Structure.WordSet Grades = new("grade grader year form kindergarten freshman sophomore junior senior");
    private static readonly NoteLint.Core.Notes.Structure.WordSet Whose = new("her his their my brother sister son daughter cousin friend friend's niece nephew child grandson granddaughter stepson stepdaughter");

    // "K., 15, tenth grade", "He is 14 and in ninth grade", "I.R., 8, grade 3"; not "his brother, 15, in ninth grade"
    private static bool IsBesideGrade(Note note, in Sentence sentence, int token)
    {
        const int Behind = 4;
        const int Before = 4;
        const int OldestPupil = 19;
        if (note.Tokens[token].Length > 2 || (token > sentence.FirstToken && note.Chars[note.Tokens[token - 1].Start] is '/' or '-') || !int.TryParse(note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length), out var years) || years is < LeastInWords or > OldestPupil)
        {
            return false;
        }

        for (var before = token - 1; before >= Math.Max(sentence.FirstToken, token - Before); before--)
        {
            if (Whose.Contains(note.Tokens[before]) || note.Tokens[before].PossessiveLength > 0)
            {
                return false;
            }
        }

        if (token + 1 >= sentence.EndToken || !(note.Chars[note.Tokens[token + 1].Start] == ',' || Joins.Contains(note.Tokens[token + 1])))
        {
            return false;
        }

        for (var after = token + 2; after < Math.Min(sentence.EndToken, token + 2 + Behind); after++)
        {
            if (Grades.Contains(note.Tokens[after]))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly NoteLint.Core.Notes.Structure.WordSet Who = new("who");
    private static readonly NoteLint.Core.Notes.Structure.WordSet Joins = new("and now who");

    // "Client is 8.", "Pt is fifteen, on his own", "Client is 15 and came alone", "Anneke, who is 16, came by herself"
    private static bool IsSaidOfClient(Note note, in Sentence sentence, int token) =>
        (token == sentence.FirstToken + 4 && EndsApposition(note, sentence, token) && note.Tokens[token - 1].Hash == Is && Who.Contains(note.Tokens[token - 2]) && note.Tokens[sentence.FirstToken] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized, PossessiveLength: 0 } && note.Chars[note.Tokens[token - 3].Start] == ',' && !PersonWords.TryRead(note, sentence.FirstToken, out _))
        || token == sentence.FirstToken + 2 && (EndsApposition(note, sentence, token) || Joins.Contains(note.Tokens[token + 1]))
        && note.Tokens[token - 1].Hash == Is && PersonWords.TryRead(note, token - 2, out var word) && word.Person == Person.Client && note.Tokens[token - 2].PossessiveLength == 0;

    // "Pt: 14M, seen 1:1", "| Pt | 13F, 8th grade |", "16F walk-in" at the top; not "Bed 4F", "Room: 12F"
    private static int? YearsAndSex(Note note, in Sentence sentence, int token)
    {
        ref readonly var word = ref note.Tokens[token];
        var text = note.Chars.AsSpan(word.Start, word.Length);
        var isOfClient = token == sentence.FirstToken
            ? token < TopOfNote || IsCellOfClient(note, token)
            : note.Chars[note.Tokens[token - 1].Start] is ':' or ',' && ClientLabels.Contains(note.Tokens[sentence.FirstToken]);
        return text.Length is 2 or 3 && text[^1] is 'M' or 'F' or 'm' or 'f' && isOfClient && int.TryParse(text[..^1], out var years) && years >= LeastInWords ? years : null;
    }

    // The cell beside that of the label
    private static bool IsCellOfClient(Note note, int token) =>
        note.SentenceIndexAt(token) is var cell and > 0 && note.Sentences[cell].Kind == SentenceKind.TableCell && ClientLabels.Contains(note.Tokens[note.Sentences[cell - 1].FirstToken]);

    private static int? YearsOf(ReadOnlySpan<char> word)
    {
        for (var index = 0; index < NumberWords.Length; index++)
        {
            if (word.Equals(NumberWords[index], StringComparison.OrdinalIgnoreCase))
            {
                return index + LeastInWords;
            }
        }

        return null;
    }

    private static bool EndsApposition(Note note, in Sentence sentence, int token) =>
        token + 1 >= sentence.EndToken || note.Chars[note.Tokens[token + 1].Start] is ',' or '.' or ';' or '|';

    private static readonly NoteLint.Core.Notes.Structure.WordSet ShortLabels = new("pt ct patient client");
    private static readonly NoteLint.Core.Notes.Structure.WordSet YearUnits = new("y yr yrs year years yo");

    // "Client: M. T., 14   Date: …", "| Pupil | Kai T., 12 y |", "Client: M. T. (9)": what stands beside the name under a client's label
    private static bool IsListed(Note note, in Sentence sentence, int token)
    {
        // "Pt 34, on probation"
        if (token == sentence.FirstToken + 1 && ShortLabels.Contains(note.Tokens[token - 1]) && token + 1 < sentence.EndToken && note.Chars[note.Tokens[token + 1].Start] == ',')
        {
            return note.Tokens[token].Length == 2;
        }

        if (token == sentence.FirstToken || note.Chars[note.Tokens[token - 1].Start] is not (',' or '(')
            || !(IsUnderClientLabel(note, sentence, token) || (IsCellOfClient(note, token) && HasNoLowerWord(note, sentence.FirstToken, token))))
        {
            return false;
        }

        var end = token + 1;
        while (end < sentence.EndToken && YearUnits.Contains(note.Tokens[end]) && !IsApart(note, end))
        {
            end++;
        }

        return end >= sentence.EndToken || note.Chars[note.Tokens[end].Start] is ',' or '.' or ';' or '|' or ')' or '(' || IsApart(note, end);
    }

    private static bool IsApart(Note note, int token)
    {
        var between = note.Chars.AsSpan(note.Tokens[token - 1].End, note.Tokens[token].Start - note.Tokens[token - 1].End);
        return between.Length > 1 || between.IndexOfAny('\t', '\n') >= 0;
    }

    private static readonly NoteLint.Core.Notes.Structure.WordSet AgeLinks = new("who is has just turned now aged a an of only boy girl child lad lass pupil teenager quiet shy bright");
    private static readonly NoteLint.Core.Notes.Structure.WordSet Turned = new("turned");
    private static readonly NoteLint.Core.Notes.Structure.WordSet AgeVerbs = new("is turned now aged of");

    // "J., who is nine, came", "Poppy, seven, drew", "Mina, a girl of twelve,", "Kofi, now fifteen,": a name that opens one of the first sentences
    private static bool IsBesideName(Note note, in Sentence sentence, int token)
    {
        const int LongestName = 6;
        if (sentence.FirstToken > TopOfNote || token < sentence.FirstToken + 2 || sentence.Kind != SentenceKind.Prose
            || !(EndsApposition(note, sentence, token) || Joins.Contains(note.Tokens[token + 1]) || Turned.Contains(note.Tokens[token - 1]) || (YearUnits.Contains(note.Tokens[token + 1]) && EndsApposition(note, sentence, token + 1))))
        {
            return false;
        }

        var start = NameBefore(note, sentence, token);
        var name = start;
        if (Whole.Contains(note.Tokens[start]) && start + 1 < token && ClientNouns.Contains(note.Tokens[start + 1]))
        {
            name += 2;
        }

        while (name < token && name - start < LongestName && (note.Tokens[name] is { Kind: TokenKind.Word, Case: not TokenCase.Lower, PossessiveLength: 0 } || note.Chars[note.Tokens[name].Start] == '.'))
        {
            name++;
        }

        if (name == start || PersonWords.TryRead(note, name - 1, out var word) && word.Person is Person.Family or Person.Other)
        {
            return false;
        }

        var isLinked = note.Chars[note.Tokens[token - 1].Start] == ',' && name == token - 1;
        for (var link = name; link < token; link++)
        {
            if (note.Chars[note.Tokens[link].Start] != ',' && !AgeLinks.Contains(note.Tokens[link]))
            {
                return false;
            }

            isLinked |= AgeVerbs.Contains(note.Tokens[link]);
        }

        return isLinked;
    }

    private static readonly NoteLint.Core.Notes.Structure.WordSet Whole = new("the this");
    private static readonly NoteLint.Core.Notes.Structure.WordSet ClientNouns = new("client patient pupil student child girl boy youngster teenager youth");
    private static readonly NoteLint.Core.Notes.Structure.WordSet WithWhom = new("with saw met seen");

    // "This was the fifth session with Noor, ten, who": the name behind "with", or at the start
    private static int NameBefore(Note note, in Sentence sentence, int token)
    {
        const int Look = 8;
        for (var with = token - 2; with >= Math.Max(sentence.FirstToken, token - Look); with--)
        {
            if (WithWhom.Contains(note.Tokens[with]))
            {
                return with + 1;
            }
        }

        return sentence.FirstToken;
    }

    private static bool HasNoLowerWord(Note note, int first, int end)
    {
        for (var name = first; name < end; name++)
        {
            if (note.Tokens[name] is { Kind: TokenKind.Word, Case: TokenCase.Lower } word && !note.Chars.AsSpan(word.Start, word.Length).Contains('-'))
            {
                return false;
            }
        }

        return true;
    }

    // "Z., 14, year 8, came in alone", "Saw C. (16) alone" at the top of a note
    private static bool IsUnderInitials(Note note, in Sentence sentence, int token)
    {
        var first = Seen.Contains(note.Tokens[sentence.FirstToken]) ? sentence.FirstToken + 1 : sentence.FirstToken;
        var isEnclosed = token > first && token + 1 < sentence.EndToken && note.Chars[note.Tokens[token - 1].Start] == '(' && note.Chars[note.Tokens[token + 1].Start] == ')';
        if (token - first > LongestLead || token <= first || sentence.FirstToken > TopOfNote || !(isEnclosed || (note.Chars[note.Tokens[token - 1].Start] == ',' && EndsApposition(note, sentence, token))))
        {
            return false;
        }

        if (note.Tokens[first].Kind == TokenKind.Punctuation)
        {
            return false;
        }

        for (var name = first; name < token - 1; name++)
        {
            if (note.Tokens[name] is not ({ Kind: TokenKind.Punctuation } or { Length: <= 2, Case: not TokenCase.Lower } or { Length: 4, Case: TokenCase.Mixed or TokenCase.Upper }))
            {
                return false;
            }
        }

        return true;
    }

    // "Client, 12, came", "Mateo, 14, …", "Lena (9) drew"
    private static bool IsApposition(Note note, in Sentence sentence, int token) =>
        token >= sentence.FirstToken + 2
        && (note.Chars[note.Tokens[token - 1].Start], token + 1 < sentence.EndToken ? note.Chars[note.Tokens[token + 1].Start] : '.') is (',', ',') or (',', '.') or ('(', ')')
        && token - 2 <= sentence.FirstToken + LongestLead
        && ((PersonWords.TryRead(note, token - 2, out var word) && word.Person == Person.Client && note.Tokens[token - 2].PossessiveLength == 0) || (ClientLabels.Contains(note.Tokens[token - 2]) && note.Tokens[token - 2].PossessiveLength == 0 && token - 2 <= sentence.FirstToken + 2) || IsUnderClientLabel(note, sentence, token));

    // "Student: R., 14, second year", "Pupil A. B., 9."
    private static bool IsUnderClientLabel(Note note, in Sentence sentence, int token)
    {
        const int Longest = 9;
        return token - sentence.FirstToken <= Longest && ClientLabels.Contains(note.Tokens[sentence.FirstToken]) && HasNoLowerWord(note, sentence.FirstToken + 1, token);
    }

    // "-year-old", " years old", "yo", "y/o": index just past its last token, 0 where it is no age
    private static int EndOfYears(Note note, in Sentence sentence, int token)
    {
        var start = note.Tokens[token].End;
        var rest = note.Chars.AsSpan(start, Math.Min(LongestUnit, sentence.Span.End - start));
        foreach (var unit in Units)
        {
            if (StartsWith(rest, unit))
            {
                var end = token + 1;
                while (end < sentence.EndToken && note.Tokens[end].Start < start + unit.Length)
                {
                    end++;
                }

                return end;
            }
        }

        return 0;
    }

    private static bool StartsWith(ReadOnlySpan<char> rest, string unit)
    {
        if (rest.Length < unit.Length || (rest.Length > unit.Length && char.IsLetter(rest[unit.Length])))
        {
            return false;
        }

        for (var index = 0; index < unit.Length; index++)
        {
            var character = rest[index] is '-' or '\u2010' or '\u2011' or '\r' or '\n' ? ' ' : TokenHash.Fold(rest[index]);
            if (character != unit[index])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHeaderAge(Note note, int token)
    {
        foreach (var field in note.Header)
        {
            if (field.Kind == HeaderFieldKind.Age && field.Value.Contains(note.Tokens[token].Start))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly NoteLint.Core.Notes.Structure.WordSet Somebody = new("boy girl child man woman male female lad lass teenager pupil student youngster youth");

    // "Child / client: boy, aged 9"
    private static bool IsOfLabelled(Note note, in Sentence sentence, int noun)
    {
        const int LongestLabel = 4;
        if (!Somebody.Contains(note.Tokens[noun]) || noun == sentence.FirstToken || note.Chars[note.Tokens[noun - 1].Start] != ':' || noun - 1 - sentence.FirstToken > LongestLabel)
        {
            return false;
        }

        for (var label = sentence.FirstToken; label < noun - 1; label++)
        {
            if (ClientLabels.Contains(note.Tokens[label]))
            {
                return true;
            }
        }

        return false;
    }

    // "Target: the hallway, age 9"; not "client, age 9", "T.R., age 9"
    private static bool IsOfMemory(Note note, in Sentence sentence, int aged) =>
        aged >= sentence.FirstToken + 2 && !IsOfLabelled(note, sentence, aged - 2) && note.Chars[note.Tokens[aged - 1].Start] == ',' && note.Tokens[aged - 2] is { Kind: TokenKind.Word, Case: TokenCase.Lower }
        && !ClientLabels.Contains(note.Tokens[aged - 2]) && !(PersonWords.TryRead(note, aged - 2, out var word) && word.Person == Person.Client);

    // "41-year-old woman with a 7-year-old son", "her 8-year-old", "when he was 9 years old"
    private static bool IsOfClient(Note note, Sentence sentence, int first, int end)
    {
        // "He says the 13-year-old is fine"; not "Saw the 9-year-old"
        if (first > sentence.FirstToken + 1 && The.Contains(note.Tokens[first - 1]) && !Seen.Contains(note.Tokens[first - 2]) && note.Tokens[first - 2].Kind == TokenKind.Word)
        {
            return false;
        }

        for (var before = first - 1; before >= Math.Max(sentence.FirstToken, first - 3); before--)
        {
            if (Others.LengthAt(note, before) > 0 || note.Tokens[before].PossessiveLength > 0)
            {
                return false;
            }
        }

        for (var after = end; after < Math.Min(sentence.EndToken, end + 3); after++)
        {
            if (PersonWords.TryRead(note, after, out var word) && word.Person == Person.Family && note.Tokens[after].PossessiveLength == 0)
            {
                return note.Chars.AsSpan(note.Tokens[after].Start, note.Tokens[after].Length).StartsWith("child", StringComparison.OrdinalIgnoreCase);
            }
        }

        return true;
    }
}
