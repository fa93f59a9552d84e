using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Tells whom a release names: the one who was spoken to, or others.</summary>
internal static class RecordRecipients
{
    private static readonly string[] Relatives = ["mother", "father", "parents", "spouse", "sibling", "child", "grandparent", "aunt"];
    private static readonly WordSet Signs = new("signed signs consented consents agreed gave gives authorized has holds who");
    private static readonly WordSet By = new("by");
    private static readonly WordSet To = new("for to with of about from");
    private static readonly WordSet Excluding = new("not except");
    private static readonly WordSet Articles = new("the a his her their client's both");

    // "Dr.", "Ms."
    private const int LongestAbbreviation = 2;

    /// <summary>True where a passage names the one who was spoken to, false where it names others; null where it names nobody. The words of the act don't count.</summary>
    public static bool? Meets(Note note, in ConsentAct act, int start, int end, int recipient)
    {
        var lexicon = ConsentLexicon.Shared;
        var found = new List<(int End, int Group)>();
        bool? meets = null;
        for (var token = start; token < end; token++)
        {
            found.Clear();
            if (IsNamed(note, act, token))
            {
                return true;
            }

            if (!(token >= act.First && token < act.End) && lexicon.Persons.FindAt(note, token, end, found) > token)
            {
                if (!IsExcluded(note, token) && !IsOtherSex(act, note.Tokens[token + Math.Max(1, found.Max(match => match.End) - token) - 1]) && found.Exists(match => match.Group == recipient || Covers(lexicon.PersonGroups[match.Group], lexicon.PersonGroups[recipient])))
                {
                    return true;
                }

                meets = false;
            }
        }

        return meets;
    }

    private static readonly WordSet Writers = new("i me we us you");
    private static readonly WordSet Telling = new("tell talk speak call ring phone write share send hear inform update contact email fax reach discuss say get");
    private static readonly WordSet Pronouns = new("her him them she he they");

    // How far from the word for telling whoever is told may stand
    private const int Near = 4;

    /// <summary>True for "fine by him that I ring her", "okay for you to talk to Rosa": somebody is told, whom the note names elsewhere.</summary>
    public static bool PointsAt(Note note, int start, int end)
    {
        if (!Writers.IsIn(note.Tokens, start, end))
        {
            return false;
        }

        for (var token = start; token < end; token++)
        {
            if (!Telling.Contains(note.Tokens[token]))
            {
                continue;
            }

            for (var near = Math.Max(start + 1, token - Near); near < Math.Min(end, token + Near); near++)
            {
                if (Pronouns.Contains(note.Tokens[near]) || note.Tokens[near] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized, Length: > 2 })
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True where a statement is about the one who was spoken to: a release holds for the people it names; one that names nobody is taken for them.</summary>
    public static bool IsFor(ConsentReading reading, in ConsentAct act, in Statement statement)
    {
        if (act.Recipient is not { } recipient || statement.State == ConsentState.Excepted)
        {
            return true;
        }

        var lexicon = ConsentLexicon.Shared;
        var note = reading.Note;
        var found = new List<(int End, int Group)>();
        var namesSomebody = false;
        var (first, last) = ClauseAround(note, statement);

        // "I called his sister. ROI for his landlord is on file" in one cell: who was called is not whom the release names.
        first = act.First >= first && act.End <= statement.Head && HasStop(note, act.End, statement.Head) ? act.End : first;
        for (var token = first; token < last; token++)
        {
            found.Clear();
            if (IsNamed(note, act, token))
            {
                return true;
            }

            var end = lexicon.Persons.FindAt(note, token, statement.Unit.End, found);
            if (end > token && (IsSigner(note, token, end) || Represents(lexicon, found)))
            {
                token = end - 1;
            }
            else if (end > token && IsExcluded(note, token))
            {
                namesSomebody = true;
                token = end - 1;
            }
            else if (end > token)
            {
                namesSomebody = true;
                var group = found.MaxBy(static match => match.End).Group;
                if ((group == recipient && !IsOtherSex(act, note.Tokens[end - 1])) || Covers(lexicon.PersonGroups[group], lexicon.PersonGroups[recipient]))
                {
                    return true;
                }

                token = NextOf(note, act, token, end) - 1;
            }
        }

        return !namesSomebody;
    }

    private static readonly WordSet Women = new("sister daughter aunt grandmother grandma niece stepsister stepdaughter sister-in-law daughter-in-law");
    private static readonly WordSet Men = new("brother son uncle grandfather grandpa nephew stepbrother stepson brother-in-law son-in-law");

    // "Release for his brother", where his sister was called
    private static bool IsOtherSex(in ConsentAct act, in Token word) =>
        (Women.Contains(act.RecipientNoun) && Men.Contains(word)) || (Men.Contains(act.RecipientNoun) && Women.Contains(word));

    // Behind the words for somebody else, whose last may be the word for the recipient: "case manager", where the manager was called
    private static int NextOf(Note note, in ConsentAct act, int person, int end) => end > person + 1 && act.RecipientNoun != 0 && note.Tokens[end - 1].Hash == act.RecipientNoun ? end : person + 1;

    // "consent naming Dr. Aoki", of "her surgeon, Dr. Aoki"
    private static bool IsNamed(Note note, in ConsentAct act, int token) => IsCalledSo(note, act, token) ||
        ((act.RecipientName != 0 && note.Tokens[token].Hash == act.RecipientName) || (act.RecipientNoun != 0 && note.Tokens[token].Hash == act.RecipientNoun)) && !(token >= act.First && token < act.End + ContactReader.LongestName) && !IsExcluded(note, token);

    private static readonly WordSet Everyday = new("the her his their for and with from about our this that who what how clinic office hospital team service services department center centre unit practice staff health care doctor nurse records record summary notes note report letter results plan treatment email phone fax today new old former own home family school work case manager worker officer court program programme treating");
    private static readonly WordSet Whom = new("to with by from");

    // "consent naming the HIV clinic", where "his HIV specialist at the hospital" was told: a word of one's own that both have
    private static bool IsCalledSo(Note note, in ConsentAct act, int token)
    {
        ref readonly var word = ref note.Tokens[token];
        if (word.Kind != TokenKind.Word || word.Length < LeastWord || word.PossessiveLength > 0 || Everyday.Contains(word) || (token >= act.First && token < act.End) || IsExcluded(note, token))
        {
            return false;
        }

        var isRecipient = false;
        for (var own = act.First; own < act.End; own++)
        {
            if (isRecipient && note.Tokens[own].Hash == word.Hash && ConsentLexicon.Shared.Persons.LengthAt(note, own, own + 1) == 0)
            {
                return true;
            }

            isRecipient |= Whom.Contains(note.Tokens[own]);
        }

        return false;
    }

    private const int LeastWord = 3;

    // "The ROI names the landlord; the one for his sister lapsed": each clause speaks of its own people.
    private static (int First, int End) ClauseAround(Note note, in Statement statement)
    {
        var (first, end) = (statement.Head, statement.Head);
        var (low, high) = (Math.Max(statement.Unit.First, statement.Head - RecordScope.PersonReach), Math.Min(statement.Unit.End, statement.Head + RecordScope.PersonReach));
        while (first > low && !IsSemicolon(note, first - 1))
        {
            first--;
        }

        while (end < high && !IsSemicolon(note, end))
        {
            end++;
        }

        return (first, end);
    }

    private static bool HasStop(Note note, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] == '.' && note.Tokens[token - 1].Length > LongestAbbreviation)
            {
                return true;
            }
        }

        return false;
    }

    // "Her attorney for personal care gave written consent": who decides for the client is nobody who is told
    private static bool Represents(ConsentLexicon lexicon, List<(int End, int Group)> found) => lexicon.IsDeciding(found.MaxBy(static match => match.End).Group);

    private static bool IsSemicolon(Note note, int token) => note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] == ';';

    // "signed by the mother", "mother signed": who signs is not who is spoken to.
    private static bool IsSigner(Note note, int first, int end)
    {
        var before = first - 1;
        while (before >= 0 && Articles.Contains(note.Tokens[before]))
        {
            before--;
        }

        var opener = before >= 0 ? note.Tokens[before] : default;
        return By.Contains(opener) || (!To.Contains(opener) && end < note.Tokens.Length && Signs.Contains(note.Tokens[end]));
    }

    // "covers his PCP, not the employer"
    private static bool IsExcluded(Note note, int person)
    {
        var before = person - 1;
        while (before >= 0 && Articles.Contains(note.Tokens[before]))
        {
            before--;
        }

        return before >= 0 && Excluding.Contains(note.Tokens[before]);
    }

    private static bool Covers(string named, string recipient) =>
        (named == "family" && Relatives.Contains(recipient)) || (named == "parents" && recipient is "mother" or "father")
        || (named == "court" && recipient == "probation");
}
