using NoteLint.Core.Consent.Law;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Tells whether a note is about a client under age, and where it says so.</summary>
internal static class ClientAge
{
    private const int Oldest = 125;
    private static readonly WordSet Aged = new("aged age");
    private static readonly WordSet The = new("the");
    public const int TopOfNote = 60;
    private static readonly PhraseSet Others = new("has", "with", "and", "about", "his", "her", "their", "whose", "of", "for", "from", "that", "cares", "raises", "to", "at", "when", "since", "a friend");

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

                if (note.Tokens[token].Kind == TokenKind.Word && AgeWords.AgeInWords(note, sentence, token) is { } inWords)
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
        if (LabelledAge.YearsAndSex(note, sentence, token) is { } beside)
        {
            return (beside, token, token + 1);
        }

        if (!int.TryParse(isShort ? digits[..^2] : digits, out var years) || years > Oldest || IsOfDecimal(note, token))
        {
            return null;
        }

        if (LabelledAge.IsHeaderAge(note, token) || LabelledAge.IsBehindLeader(note, token) || LabelledAge.IsListed(note, sentence, token) || (years >= AgeWords.LeastInWords && NamedAge.IsBesideName(note, sentence, token)))
        {
            return (years, token, token + 1);
        }

        if (NamedAge.IsSaidOfClient(note, sentence, token) || NamedAge.IsBesideGrade(note, sentence, token) || LabelledAge.IsOfSomebody(note, sentence, token) || NamedAge.IsUnderInitials(note, sentence, token) || NamedAge.IsApposition(note, sentence, token) || (token > sentence.FirstToken && Aged.Contains(note.Tokens[token - 1]) && (IsOfClient(note, sentence, token - 1, token + 1) || NamedAge.IsOfSeen(note, sentence, token - 1)) && !IsOfMemory(note, sentence, token - 1) && !IsOfTheirs(note, sentence, token - 1)))
        {
            return (years, token, token + 1);
        }

        if (token > sentence.FirstToken && SeenAge.Holds(note, sentence, token))
        {
            return (years, token, token + 1);
        }

        var end = isShort ? token + 1 : AgeWords.EndOfYears(note, sentence, token);
        return end > 0 && (IsOfClient(note, sentence, token, end) || NamedAge.IsOfSeen(note, sentence, token)) ? (years, token, end) : null;
    }

    // "A1c, 6.4"
    private static bool IsOfDecimal(Note note, int token)
    {
        var end = note.Tokens[token].End;
        return end + 1 < note.Chars.Length && note.Chars[end] == '.' && char.IsAsciiDigit(note.Chars[end + 1]);
    }

    // "Target: the hallway, age 9"; not "client, age 9", "T.R., age 9"
    private static bool IsOfMemory(Note note, in Sentence sentence, int aged) =>
        aged >= sentence.FirstToken + 2 && !LabelledAge.IsOfLabelled(note, sentence, aged - 2) && note.Chars[note.Tokens[aged - 1].Start] == ',' && note.Tokens[aged - 2] is { Kind: TokenKind.Word, Case: TokenCase.Lower }
        && !LabelledAge.ClientLabels.Contains(note.Tokens[aged - 2]) && !(PersonWords.TryRead(note, aged - 2, out var word) && word.Person == Person.Client);

    // "client, nursing student, age 21; her cousin in grade 8, age 14"
    private static bool IsOfTheirs(Note note, in Sentence sentence, int aged)
    {
        for (var token = ActReader.ClauseStart(note, sentence, aged); token + 1 < aged; token++)
        {
            if (Whose.Contains(note.Tokens[token]) && PersonWords.TryRead(note, token + 1, out var word) && word.Person is Person.Family or Person.Other && note.Tokens[token + 1].PossessiveLength == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Sees = new("sees");
    private static readonly WordSet Articles = new("a an another her his their the");

    private static readonly WordSet Whose = new("her his their our");
    private static readonly WordSet Charges = new("students pupils class classes classroom kids children grandchildren sons daughters nephews nieces siblings brothers sisters cousins patients clients players campers residents team neighbors neighbours friends family families caseload");

    // "about her students: a 12-year-old who will not read and a 13-year-old who does": people the client tells of
    private static bool IsOfCharges(Note note, in Sentence sentence, int first)
    {
        for (var token = first - 1; token > sentence.FirstToken; token--)
        {
            if (Charges.Contains(note.Tokens[token]) && (Whose.Contains(note.Tokens[token - 1]) || note.Tokens[token - 1].PossessiveLength > 0 || (token >= sentence.FirstToken + 2 && Whose.Contains(note.Tokens[token - 2]))))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Beings = new("was is were been being");
    private static readonly WordSet Treated = new("tested seen treated assessed evaluated interviewed counseled counselled examined followed");
    private static readonly uint By = TokenHash.Of("by");

    // "An 11-year-old boy was tested by Dr. Renner"; not "was seen by me", "was seen by this writer"
    private static bool IsSeenByAnother(Note note, in Sentence sentence, int end)
    {
        const int Reach = 14;
        for (var token = end; token + 3 < Math.Min(sentence.EndToken, end + Reach); token++)
        {
            if (Beings.Contains(note.Tokens[token]) && Treated.Contains(note.Tokens[token + 1]) && note.Tokens[token + 2].Hash == By)
            {
                return !Writers.IsIn(note.Tokens, token + 3, Math.Min(sentence.EndToken, token + 5)) && note.Tokens[token + 3] is { Kind: TokenKind.Word };
            }
        }

        return false;
    }

    private static readonly WordSet Writers = new("me us i writer undersigned our clinician therapist counselor counsellor psychologist provider");

    // "Asha, aged 8, sees a play therapist": she is in somebody else's care
    private static bool IsInOtherCare(Note note, in Sentence sentence, int end) =>
        end + 2 < sentence.EndToken && note.Chars[note.Tokens[end].Start] is ',' or ')' && Sees.Contains(note.Tokens[end + 1]) && Articles.Contains(note.Tokens[end + 2]);

    /// <summary>"41-year-old woman with a 7-year-old son", "her 8-year-old", "when he was 9 years old"</summary>
    public static bool IsOfClient(Note note, Sentence sentence, int first, int end)
    {
        // "He says the 13-year-old is fine"; not "Saw the 9-year-old"
        if (first > sentence.FirstToken + 1 && The.Contains(note.Tokens[first - 1]) && !NamedAge.Seen.Contains(note.Tokens[first - 2]) && note.Tokens[first - 2].Kind == TokenKind.Word)
        {
            return false;
        }

        if (IsInOtherCare(note, sentence, end) || IsOfCharges(note, sentence, first) || IsSeenByAnother(note, sentence, end))
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
