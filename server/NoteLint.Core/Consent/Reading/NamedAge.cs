using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Ages beside a name, initials or a grade: "Poppy, seven, drew", "K., 15, tenth grade".</summary>
internal static class NamedAge
{
    // Words of a label or a title before the name
    private const int LongestLead = 4;
    public static readonly WordSet Seen = new("saw met seen visited counselled counseled assessed");
    private static readonly uint Is = TokenHash.Of("is");
    private static readonly WordSet Grades = new("grade grader year form kindergarten freshman sophomore junior senior");
    private static readonly WordSet Whose = new("her his their my brother sister son daughter cousin friend friend's niece nephew child grandson granddaughter stepson stepdaughter");

    /// <summary>"K., 15, tenth grade", "He is 14 and in ninth grade", "I.R., 8, grade 3"; not "his brother, 15, in ninth grade"</summary>
    public static bool IsBesideGrade(Note note, in Sentence sentence, int token)
    {
        const int Behind = 4;
        const int Before = 4;
        const int OldestPupil = 19;
        if (note.Tokens[token].Length > 2 || (token > sentence.FirstToken && note.Chars[note.Tokens[token - 1].Start] is '/' or '-') || !int.TryParse(note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length), out var years) || years is < AgeWords.LeastInWords or > OldestPupil)
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

    private static readonly WordSet Who = new("who");
    private static readonly WordSet Joins = new("and now who");

    /// <summary>"Client is 8.", "Pt is fifteen, on his own", "Client is 15 and came alone", "Anneke, who is 16, came by herself"</summary>
    public static bool IsSaidOfClient(Note note, in Sentence sentence, int token) =>
        (token == sentence.FirstToken + 4 && EndsApposition(note, sentence, token) && note.Tokens[token - 1].Hash == Is && Who.Contains(note.Tokens[token - 2]) && note.Tokens[sentence.FirstToken] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized, PossessiveLength: 0 } && note.Chars[note.Tokens[token - 3].Start] == ',' && !PersonWords.TryRead(note, sentence.FirstToken, out _))
        || token == sentence.FirstToken + 2 && (EndsApposition(note, sentence, token) || Joins.Contains(note.Tokens[token + 1]))
        && note.Tokens[token - 1].Hash == Is && PersonWords.TryRead(note, token - 2, out var word) && word.Person == Person.Client && note.Tokens[token - 2].PossessiveLength == 0;

    public static bool EndsApposition(Note note, in Sentence sentence, int token) =>
        token + 1 >= sentence.EndToken || note.Chars[note.Tokens[token + 1].Start] is ',' or '.' or ';' or '|';

    private static readonly WordSet AgeLinks = new("who is has just turned now aged a an of only boy girl child lad lass pupil teenager quiet shy bright");
    // "Group of five, led by me" tells no age; "Mina, a girl of twelve," does.
    private static readonly WordSet Of = new("of");
    private static readonly WordSet Turned = new("turned");
    private static readonly WordSet AgeVerbs = new("is turned now aged of");

    /// <summary>"J., who is nine, came", "Poppy, seven, drew", "Mina, a girl of twelve,", "Kofi, now fifteen,": a name that opens one of the first sentences</summary>
    public static bool IsBesideName(Note note, in Sentence sentence, int token)
    {
        const int LongestName = 6;
        if (sentence.FirstToken > ClientAge.TopOfNote || token < sentence.FirstToken + 2 || sentence.Kind != SentenceKind.Prose
            || !(EndsApposition(note, sentence, token) || Joins.Contains(note.Tokens[token + 1]) || Turned.Contains(note.Tokens[token - 1]) || (LabelledAge.YearUnits.Contains(note.Tokens[token + 1]) && EndsApposition(note, sentence, token + 1))))
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

            isLinked |= AgeVerbs.Contains(note.Tokens[link]) && !(Of.Contains(note.Tokens[link]) && link == name);
        }

        return isLinked;
    }

    private static readonly WordSet Whole = new("the this");
    private static readonly WordSet ClientNouns = new("client patient pupil student child girl boy youngster teenager youth");
    private static readonly WordSet WithWhom = new("with saw met seen");

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

    /// <summary>"Z., 14, year 8, came in alone", "Saw C. (16) alone" at the top of a note</summary>
    public static bool IsUnderInitials(Note note, in Sentence sentence, int token)
    {
        var first = Seen.Contains(note.Tokens[sentence.FirstToken]) ? sentence.FirstToken + 1 : sentence.FirstToken;
        var isEnclosed = token > first && token + 1 < sentence.EndToken && note.Chars[note.Tokens[token - 1].Start] == '(' && note.Chars[note.Tokens[token + 1].Start] == ')';
        if (token - first > LongestLead || token <= first || sentence.FirstToken > ClientAge.TopOfNote || !(isEnclosed || (note.Chars[note.Tokens[token - 1].Start] == ',' && EndsApposition(note, sentence, token))))
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

    /// <summary>"Client, 12, came", "Mateo, 14, …", "Lena (9) drew"</summary>
    public static bool IsApposition(Note note, in Sentence sentence, int token) =>
        token >= sentence.FirstToken + 2
        && (note.Chars[note.Tokens[token - 1].Start], token + 1 < sentence.EndToken ? note.Chars[note.Tokens[token + 1].Start] : '.') is (',', ',') or (',', '.') or ('(', ')')
        && token - 2 <= sentence.FirstToken + LongestLead
        && ((PersonWords.TryRead(note, token - 2, out var word) && word.Person == Person.Client && note.Tokens[token - 2].PossessiveLength == 0) || (LabelledAge.ClientLabels.Contains(note.Tokens[token - 2]) && note.Tokens[token - 2].PossessiveLength == 0 && token - 2 <= sentence.FirstToken + 2) || LabelledAge.IsUnderClientLabel(note, sentence, token));

    private static readonly WordSet Meetings = new("met meeting seen saw session visit hour individually worked sat spoke talked appointment time");
    private static readonly WordSet With = new("with");

    /// <summary>"Met individually with Ivy, age 14": a name alone behind the meeting; not "Lives with Ivy, age 14"</summary>
    public static bool IsOfSeen(Note note, in Sentence sentence, int aged)
    {
        const int Reach = 3;
        var name = aged - 2;
        if (name <= sentence.FirstToken || note.Chars[note.Tokens[aged - 1].Start] != ',' || note.Tokens[name] is not { Kind: TokenKind.Word, Case: TokenCase.Capitalized, PossessiveLength: 0 } || !With.Contains(note.Tokens[name - 1]))
        {
            return false;
        }

        for (var token = name - 2; token >= Math.Max(sentence.FirstToken, name - 1 - Reach); token--)
        {
            if (Meetings.Contains(note.Tokens[token]))
            {
                return token - sentence.FirstToken <= Reach;
            }
        }

        return false;
    }
}
