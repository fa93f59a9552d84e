using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>In which tense words show that something took place.</summary>
internal enum ActTense : byte
{
    /// <summary>A verb in the past: what stands before it decides.</summary>
    Past,

    /// <summary>A noun such as "video session": words beside it tell this session from another.</summary>
    Session,
}

/// <summary>
/// Tells whether words state that an act took place in this contact, and by whom: not what is planned, denied, quoted, told by others or
/// long past, and not what the client did.
/// </summary>
internal static class ActReader
{
    private const int Reach = 8;
    private const int ShortOpening = 5;
    private const int ClauseReach = 40;
    private const int SentenceReach = 60;

    private static readonly uint To = TokenHash.Of("to");
    private static readonly WordSet Negators = new("not no nothing nobody none hardly never without neither nor cannot unable didn't doesn't hasn't haven't wasn't isn't won't wouldn't couldn't instead rather declined refused");
    private static readonly WordSet Modals = new("will would may might could should shall must can to if unless whether plan plans planned planning consider considering considered need needs wants wanted want hopes intends scheduled offered agree'd ll going before until once when");
    private static readonly WordSet OtherSession = new("next upcoming future tomorrow last previous prior past earlier former formerly described recalled remembered missed cancelled canceled reschedule rescheduled schedule scheduled prefer prefers preferred consider considered considering possible option options offered offering offer requested request requests plan plans planned switching switch if whether would could might may will should asked policy training dislikes likes wants wanted future hypothetical another since about discussed declined proposed explain explained mentioned regarding from reminded remembers recalls");
    private static readonly WordSet NotHeld = new("cancelled canceled missed scheduled rescheduled booked arranged confirmed planned offered declined would will tomorrow possible proposed rejected refused withdrawn revoked rescinded");
    private static readonly PhraseSet Elsewhere = new(
        "with another", "with her doctor", "with his doctor", "with her dermatologist", "with his dermatologist", "with a different", "with her pcp", "with his pcp", "with the mediator", "with her sister", "with his sister",
        "at the hospital", "at work", "at school", "last year", "last month", "years ago", "months ago", "in childhood", "at her job", "at his job", "with the coach", "with her coach", "at another", "at a different",
        "with her former", "with his former", "with a previous", "with her previous", "with his previous", "at church", "with her other", "with his other");

    private static readonly WordSet Adverbs = new("afterwards afterward thereafter finally still meanwhile also then briefly today later again subsequently immediately just already promptly both once twice quickly further jointly first next separately therefore successfully");
    private static readonly WordSet Auxiliaries = new("was were has have had been being is are did does do");
    private static readonly WordSet WritersSide = new("sw nurse nursing aide tech technician medic counselors clinicians ssw lcsw lpc lmft lmhc cm tx th facilitator facilitators intern team staff undersigned clinic office desk writer counselor therapist clinician provider evaluator i we social-worker psychologist co-therapist trainee");
    private static readonly WordSet OwnedSide = new("her his their client's patient's pt's former previous another other mother's father's school");
    // "The eye clinic emailed", "the plastic surgery nurse took": another place's staff
    private static readonly WordSet OtherPlaces = new("er ed icu emergency urgent jail prison hospice dialysis rehab school oncology antenatal maternity eye dental surgery surgical plastic skin hospital sleep cardiology dermatology radiology imaging lab pharmacy insurance law housing court probation parole police vet pediatric dentist surgeon community");
    private static readonly WordSet OwnPlaces = new("clinic's program's programme's unit's team's ward's agency's practice's center's centre's department's service's house's");

    // What somebody was or did who acts unnamed in the same breath: "shook for an hour, then called his sister"
    private static readonly WordSet OwnStates = new("was is shook froze panicked hid paced threw slammed broke avoided skipped missed forgot cooked bought overslept binged relapsed argued wept sobbed trembled hyperventilated isolated");
    private static readonly PhraseSet OwnThings = new("its own", "for their own chart", "for their own file", "for their own records");
    private static readonly WordSet ClientVerbs = new("reports reported denies denied stated states endorses endorsed described describes presented presents arrived appeared felt feels slept attended says said took drank ate cut swallowed smoked overdosed lost quit fought cried yelled ran shared reflected noted left woke drank ate worked struggled went came");
    private static readonly WordSet Joins = new("and then & but or plus");
    private static readonly WordSet Relatives = new("who whom that which");
    private static readonly WordSet ElidedVerbs = new("met spoke gave sent went took held wrote saw got left rang began");
    private static readonly PhraseSet OwnTime = new(
        "last night", "over the weekend", "on the weekend", "at home", "at dinner", "on sunday", "on saturday", "at lunch", "over dinner", "this weekend", "on her birthday", "on his birthday", "at church", "at a party", "during the week");

    /// <summary>True where words state, in the writer's own voice, that something took place.</summary>
    /// <param name="note">The note.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index just past the last token.</param>
    /// <param name="tense">How the words show it.</param>
    public static bool IsStated(Note note, int first, int end, ActTense tense)
    {
        var sentence = SentenceAt(note, first);
        if (sentence.Kind == SentenceKind.NotProse || note.QuotationAt(note.Tokens[first].Start) is not null || IsReported(note, first, end))
        {
            return false;
        }

        if (IsDreamt(note, sentence, first))
        {
            return false;
        }

        var clause = ClauseStart(note, sentence, first);
        return !HasBefore(note, clause, first, Negators, tense == ActTense.Past ? 3 : 4)
            && (tense == ActTense.Past ? !HasBefore(note, clause, first, Modals, 3) : IsThisSession(note, sentence, clause, first, end));
    }

    /// <summary>True where words are neither denied, planned nor quoted; others may report them.</summary>
    public static bool IsAffirmed(Note note, int first)
    {
        var sentence = SentenceAt(note, first);
        var clause = ClauseStart(note, sentence, first);
        return sentence.Kind != SentenceKind.NotProse && note.QuotationAt(note.Tokens[first].Start) is null
            && !HasBefore(note, clause, first, Negators, 3) && !HasBefore(note, clause, first, Modals, 3);
    }

    /// <summary>True where the one who acts at a verb is the writer, or somebody who works with the writer.</summary>
    /// <param name="note">The note.</param>
    /// <param name="first">Index of the verb.</param>
    /// <param name="end">Index just past the words of the act.</param>
    /// <param name="isProfessional">True for words that clients don't use of themselves: "collateral", "consulted".</param>
    public static bool IsByWriter(Note note, int first, int end, bool isProfessional)
    {
        var sentence = SentenceAt(note, first);
        if (OwnThings.IsIn(note, first, Math.Min(sentence.EndToken, end + Reach)))
        {
            return false;
        }

        var start = ClauseStart(note, sentence, first);
        var before = first - 1;
        var isEarlier = false;
        while (before >= start && (Adverbs.Contains(note.Tokens[before]) || Auxiliaries.Contains(note.Tokens[before]) || note.Tokens[before].Kind == TokenKind.Number))
        {
            isEarlier |= note.Tokens[before].Hash == Had;
            before--;
        }

        if (before < start)
        {
            return IsElidedWriter(note, sentence, start, end, isProfessional);
        }

        if (IsWritersSide(note, start, before))
        {
            // "the falls nurse had taken a picture" was before this contact
            return !isEarlier || IsPerson(note, before, out var writer) && writer.Person == Person.Writer;
        }

        if (IsInitial(note, start, before) || IsNamedBefore(note, start, before))
        {
            return false;
        }

        if (Relatives.Contains(note.Tokens[before]))
        {
            return false;
        }

        if (IsPerson(note, before, out var direct) && note.Tokens[before].PossessiveLength == 0)
        {
            return direct.Person == Person.Writer;
        }

        return Leader(note, start, before) is { } leader
            ? leader == Person.Writer
            : IsOpening(note, start, before) && !OwnStates.Contains(note.Tokens[start]) && IsElidedWriter(note, sentence, start, end, isProfessional);
    }

    /// <summary>
    /// True where nobody but the writer can be meant: "I called", and "Called her mother" where plans and interventions are told, in which a
    /// client has no place as the one who acts unnamed.
    /// </summary>
    /// <param name="note">The note.</param>
    /// <param name="first">Index of the first token of the act's words.</param>
    public static bool IsPlainlyWriters(Note note, int first)
    {
        var start = ClauseStart(note, SentenceAt(note, first), first);
        return (IsWriter(note, first) && !Our.Contains(note.Tokens[first])) || (first > start && IsWriter(note, first - 1))
            || (first == start && note.SectionAt(note.Tokens[first].Start).Kind is SectionKind.Plan or SectionKind.Intervention);
    }

    private static readonly WordSet Our = new("our my");
    private static readonly WordSet Whereabouts = new("at from");
    private static readonly WordSet OtherWhose = new("the his her their another a");

    /// <summary>True for the writer, or somebody who works there: "the nurse", "our clinic"; not "his counselor", "the dentist's office".</summary>
    public static bool IsWritersSide(Note note, int start, int token) =>
        WritersSide.Contains(note.Tokens[token])
        && !(token > start && (OwnedSide.Contains(note.Tokens[token - 1]) || OtherPlaces.Contains(note.Tokens[token - 1]) || (note.Tokens[token - 1].PossessiveLength > 0 && !OwnPlaces.Contains(note.Tokens[token - 1]))))
        && !(token + 2 < note.Tokens.Length && Whereabouts.Contains(note.Tokens[token + 1]) && OtherWhose.Contains(note.Tokens[token + 2]));

    private static bool IsWriter(Note note, int token) => IsWritersSide(note, 0, token) || (IsPerson(note, token, out var word) && word.Person == Person.Writer);

    /// <summary>Who does what stands at a token, as far as a word before it says: the nearest person who is no object of a preposition; unknown without one.</summary>
    public static Person SubjectBefore(Note note, int first)
    {
        var start = ClauseStart(note, SentenceAt(note, first), first);
        for (var token = first - 1; token >= start; token--)
        {
            if (IsWriter(note, token) && !(token > start && OwnedSide.Contains(note.Tokens[token - 1])))
            {
                return Person.Writer;
            }

            if (!NoSubjects.Contains(note.Tokens[token]) && IsPerson(note, token, out var word) && note.Tokens[token].PossessiveLength == 0 && !new Clause(note, token, token + 1).IsObjectOfPreposition(token))
            {
                return word.Person == Person.Unknown ? Person.Client : word.Person;
            }
        }

        return Person.Unknown;
    }

    private static readonly WordSet NoSubjects = new("his her their him them hers theirs me us");

    /// <summary>Who does what stands at a token, as far as a word before it says, objects and owners counted; unknown without one.</summary>
    public static Person ActorOf(Note note, int first)
    {
        var start = ClauseStart(note, SentenceAt(note, first), first);
        for (var token = first; token >= start; token--)
        {
            if (IsWritersSide(note, start, token))
            {
                return Person.Writer;
            }

            if (IsPerson(note, token, out var word) && note.Tokens[token].PossessiveLength == 0 && !new Clause(note, token, token + 1).IsObjectOfPreposition(token))
            {
                return word.Person == Person.Unknown ? Person.Client : word.Person;
            }
        }

        return Person.Unknown;
    }

    /// <summary>True where a relative or somebody else, and neither client nor writer, leads the clause: "client's brother is in …".</summary>
    public static bool IsOfSomebodyElse(Note note, int first)
    {
        var sentence = SentenceAt(note, first);
        return Leader(note, ClauseStart(note, sentence, first), first - 1) is Person.Family or Person.Other;
    }

    /// <summary>Index of the first token of the clause that a token stands in.</summary>
    public static int ClauseStart(Note note, in Sentence sentence, int token)
    {
        var low = Rows.StartOf(note, Math.Max(sentence.FirstToken, token - ClauseReach), token);
        for (var index = token - 1; index >= low; index--)
        {
            if (note.Tokens[index].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[index].Start] is ';' or ':' or '—' or '–' or '(')
            {
                return index + 1;
            }
        }

        return low;
    }

    /// <summary>The part of a sentence around a token: all of it, unless nobody writes such sentences.</summary>
    public static (int First, int End) Around(in Sentence sentence, int token) =>
        (Math.Max(sentence.FirstToken, token - SentenceReach), Math.Min(sentence.EndToken, token + SentenceReach));

    /// <summary>The sentence of a token.</summary>
    public static Sentence SentenceAt(Note note, int token) => note.Sentences[note.SentenceIndexAt(token)];

    // "I rang his landlord, told him that …": the writer did both
    private static bool IsOwnBefore(Note note, int first, in Attribution attribution) =>
        attribution.Verb.Start > note.Tokens[first].Start && first > 0 && IsPerson(note, first - 1, out var writer) && writer.Person == Person.Writer;

    // "Work | thought record / Contact | I rang his sister": what one row reports is not the next
    private static bool IsOfOtherRow(Note note, int first, in Attribution attribution)
    {
        var low = Math.Max(SentenceAt(note, first).FirstToken, first - ClauseReach);
        var start = Rows.StartOf(note, low, first);
        return start > low && attribution.Verb.Start < note.Tokens[start].Start;
    }

    // "Session 1 of 3, referred by employer" is no report.
    private static bool IsReported(Note note, int first, int end) =>
        note.AttributionOf(first, end) is { } attribution
        && !IsOwnBefore(note, first, attribution)
        && !IsOfOtherRow(note, first, attribution)
        && !(attribution.Verb.Start > note.Tokens[first].Start && note.Chars.AsSpan(attribution.Verb.Start).StartsWith("refer", StringComparison.OrdinalIgnoreCase));

    // "held over the phone because her car would not start"
    private static readonly WordSet Reasons = new("because as owing due");

    private static readonly WordSet Dreams = new("dreamt dreamed dreams dream dreaming nightmare nightmares imagined imagines imagining fantasised fantasized fantasy daydreamed");

    private static readonly WordSet Troubled = new("for against of about from with re");

    // "For the dreams I put her on prazosin": what is treated, not where it took place
    private static bool IsTroubledBy(Note note, in Sentence sentence, int dream)
    {
        const int Reach = 3;
        for (var token = dream - 1; token >= Math.Max(sentence.FirstToken, dream - Reach) && note.Tokens[token].Kind == TokenKind.Word; token--)
        {
            if (Troubled.Contains(note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where what stands at a token is told of a dream: "dreamt that we were on video"; not "told me the dream, and I emailed her".</summary>
    public static bool IsDreamt(Note note, in Sentence sentence, int first)
    {
        for (var token = first - 1; token >= Math.Max(sentence.FirstToken, first - SentenceReach); token--)
        {
            if ((IsWriter(note, token) && token > sentence.FirstToken && (Joins.Contains(note.Tokens[token - 1]) || note.Tokens[token - 1].Kind == TokenKind.Punctuation)) || (note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] == ';'))
            {
                return false;
            }

            if (Dreams.Contains(note.Tokens[token]) && !IsTroubledBy(note, sentence, token))
            {
                return true;
            }
        }

        return false;
    }

    // "has a telemedicine visit for her skin next week"
    private static readonly PhraseSet Later = new("next week", "next month", "next time", "next year", "later this week", "later this month", "in the fall", "in the autumn", "in the spring", "in the summer", "in the new year", "is on monday", "is on tuesday", "is on wednesday", "is on thursday", "is on friday", "is on saturday", "is on sunday");

    private static readonly WordSet At = new("at");
    private static readonly WordSet From = new("from");

    private static bool IsThisSession(Note note, in Sentence sentence, int clause, int first, int end)
    {
        for (var token = first - 1; token >= Math.Max(clause, first - Reach); token--)
        {
            var mark = note.Tokens[token].Kind == TokenKind.Punctuation ? note.Chars[note.Tokens[token].Start] : '\0';
            if (mark == ',' && token - clause > ShortOpening)
            {
                break;
            }

            // "The three had held a family meeting": before this session
            if (note.Tokens[token].Hash == Had && HeldBefore.Contains(note.Tokens[token + 1]))
            {
                return false;
            }

            // "used to go to couples counseling"
            if (token + 1 < first && Used.Contains(note.Tokens[token]) && note.Tokens[token + 1].Hash == To)
            {
                return false;
            }

            // "Planned follow-up session held by phone" took place.
            if (Announced.Contains(note.Tokens[token]) && Held.IsIn(note.Tokens, first, Math.Min(sentence.EndToken, end + 2)))
            {
                continue;
            }

            // "seen at the request of her employer"
            if (OtherSession.Contains(note.Tokens[token]) && !(token >= clause + 2 && At.Contains(note.Tokens[token - 2])))
            {
                return false;
            }
        }

        // "had her pediatrician's telehealth visit"
        if (first > clause + 1 && note.Tokens[first - 1] is { PossessiveLength: > 0, Case: TokenCase.Lower } && Theirs.Contains(note.Tokens[first - 2]))
        {
            return false;
        }

        // "called in from the break room at work" tells where the client was
        var isFrom = false;
        for (var token = first; token < end; token++)
        {
            isFrom |= From.Contains(note.Tokens[token]);
        }

        var isJoined = false;
        for (var token = first; token < Math.Min(sentence.EndToken, end + Reach); token++)
        {
            var mark = note.Tokens[token].Kind == TokenKind.Punctuation ? note.Chars[note.Tokens[token].Start] : '\0';
            if (token >= end && (mark is ',' or ';' or '(' or '.' || Reasons.Contains(note.Tokens[token])))
            {
                break;
            }

            isJoined |= Joins.Contains(note.Tokens[token]);
            if (token >= end && !isJoined && Later.LengthAt(note, token) > 0)
            {
                return false;
            }

            if (token > first && IsHadWithAnother(note, sentence, first, token))
            {
                return false;
            }

            // "was taped and will be shown in class"
            if ((!isJoined && NotHeld.Contains(note.Tokens[token])) || (Elsewhere.LengthAt(note, token) > 0 && !isFrom) || IsPastYear(note, token) || IsWithTheirs(note, sentence, token))
            {
                return false;
            }
        }

        return true;
    }

    private static readonly WordSet Has = new("had has attended");
    private static readonly WordSet Some = new("a an another");
    private static readonly WordSet Whatever = new("the a an another");
    private static readonly WordSet Ours = new("writer undersigned therapist clinician counselor counsellor psychologist provider team same client patient");

    // "She had a Zoom appointment with the rehab provider"; not "had a video session with the writer"
    private static bool IsHadWithAnother(Note note, in Sentence sentence, int first, int token) =>
        first >= sentence.FirstToken + 2 && Some.Contains(note.Tokens[first - 1]) && Has.Contains(note.Tokens[first - 2]) && SubjectBefore(note, first - 2) is not (Person.Writer or Person.Unknown)
        && With.Contains(note.Tokens[token]) && token + 2 < sentence.EndToken && Whatever.Contains(note.Tokens[token + 1]) && note.Tokens[token + 2].Kind == TokenKind.Word && !Ours.Contains(note.Tokens[token + 2]);

    private static readonly WordSet Used = new("used");
    private static readonly WordSet HeldBefore = new("held run led attended joined gone completed taken");
    private static readonly WordSet Announced = new("planned scheduled rescheduled requested booked");
    private static readonly WordSet Held = new("held done kept conducted completed went took happened delivered carried");

    // "with her cardiologist", not "with her husband" and not "with her today"
    private static bool IsWithTheirs(Note note, in Sentence sentence, int token) =>
        With.Contains(note.Tokens[token]) && token + 2 < sentence.EndToken && Theirs.Contains(note.Tokens[token + 1])
        && note.Tokens[token + 2] is { Kind: TokenKind.Word, Case: TokenCase.Lower or TokenCase.Upper }
        && (Trades.Contains(note.Tokens[Math.Min(token + 3, sentence.EndToken - 1)]) || (!NoNoun.Contains(note.Tokens[token + 2]) && !(PersonWords.TryRead(note, token + 2, out var word) && word.Person is Person.Family or Person.Client or Person.Writer)));

    // "with her family doctor"
    private static readonly WordSet Trades = new("doctor doctors physician dentist nurse lawyer practice surgery clinic");
    private static readonly WordSet With = new("with");
    private static readonly WordSet Theirs = new("her his their another");
    private static readonly WordSet NoNoun = new("today this and for from at by to in on about as who whole consent permission verbal written signed agreement own over via through using during after before while again remotely virtually online alone briefly twice camera therapist clinician counselor two three older younger adult new partner family parents both three four children kids");

    // "in 2019"
    private static bool IsPastYear(Note note, int token)
    {
        ref readonly var number = ref note.Tokens[token];
        return number is { Kind: TokenKind.Number, Length: 4 } && token > 0
            && note.Chars.AsSpan(note.Tokens[token - 1].Start, note.Tokens[token - 1].Length) is "in" or "since"
            && note.Chars[number.Start] is '1' or '2';
    }

    private static readonly WordSet Times = new("before once until when");

    // "Before leaving we put him on …": when it took place; not "before I called"
    private static bool IsOpeningBefore(Note note, int token, int first) =>
        Times.Contains(note.Tokens[token]) && first - token > 2 && IsPerson(note, first - 1, out var subject) && subject.Person == Person.Writer;

    private static bool HasBefore(Note note, int clause, int first, WordSet words, int reach)
    {
        for (var token = first - 1; token >= Math.Max(clause, first - reach); token--)
        {
            if (note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] is ',' or ';' or ':')
            {
                return false;
            }

            if (Joins.Contains(note.Tokens[token]) && token < first - 1)
            {
                return false;
            }

            if (words.Contains(note.Tokens[token]) && (token == first - 1 || note.Tokens[token].Hash != To) && !IsOpeningBefore(note, token, first))
            {
                return true;
            }
        }

        return false;
    }

    // Notes leave the writer out, and in what the client reports they leave the client out.
    private static bool IsElidedWriter(Note note, in Sentence sentence, int start, int end, bool isProfessional)
    {
        if (isProfessional)
        {
            return true;
        }

        if (ClientVerbs.Contains(note.Tokens[start]))
        {
            return false;
        }

        var section = note.SectionAt(note.Tokens[start].Start).Kind;
        if (section is SectionKind.Subjective or SectionKind.History or SectionKind.Problem)
        {
            return NamesClient(note, start, end);
        }

        return !OwnTime.IsIn(note, start, EndOfPart(note, sentence, end)) || NamesClient(note, start, end);
    }

    // "Called his wife, asked about weekends at home": where it took place stands before the next part.
    private static int EndOfPart(Note note, in Sentence sentence, int end)
    {
        var last = Around(sentence, end).End;
        for (var token = end; token < last; token++)
        {
            if ((note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] is ',' or ';') || Whats.Contains(note.Tokens[token]))
            {
                return token;
            }
        }

        return last;
    }

    // "Rang her sister to hear how she is at home": what was asked is no place of the act
    private static readonly WordSet Whats = new("how what whether");

    private static bool NamesClient(Note note, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (IsPerson(note, token, out var word) && word.Person == Person.Client)
            {
                return true;
            }
        }

        return false;
    }

    // Who leads the clauses before an "and": the first person that is no object.
    private static readonly WordSet Possessives = new("her his");

    private static Person? Leader(Note note, int start, int before)
    {
        for (var token = start; token <= before; token++)
        {
            if (IsWritersSide(note, start, token))
            {
                return Person.Writer;
            }

            // "her doctor saw her": the doctor
            if (Possessives.Contains(note.Tokens[token]) && token < before && IsPerson(note, token + 1, out var owned) && !owned.IsPronoun)
            {
                continue;
            }

            if (IsPerson(note, token, out var word) && note.Tokens[token].PossessiveLength == 0 && !new Clause(note, token, token + 1).IsObjectOfPreposition(token))
            {
                return IsVerbBefore(note, start, token) ? null : word.Person == Person.Unknown ? Person.Client : word.Person;
            }
        }

        return null;
    }

    // "Thanked mother and called …": who stands after the first verb is no subject.
    private static bool IsVerbBefore(Note note, int start, int token) =>
        token > start && (ElidedVerbs.Contains(note.Tokens[start]) || note.Chars.AsSpan(note.Tokens[start].Start, note.Tokens[start].Length).EndsWith("ed", StringComparison.OrdinalIgnoreCase))
        && !ClientVerbs.Contains(note.Tokens[start]);

    // "After the session, called …", "At 3:15 pm spoke …": an opening without a person; an unknown word right before the verb is a subject.
    private static bool IsOpening(Note note, int start, int before)
    {
        ref readonly var last = ref note.Tokens[before];
        if (last.Kind != TokenKind.Word || Joins.Contains(last))
        {
            return true;
        }

        var opener = note.Tokens[start];
        return Openers.Contains(opener) || IsVerbBefore(note, start, before + 1);
    }

    private static readonly uint Had = TokenHash.Of("had");
    private static readonly WordSet NameTitles = new("mr mrs ms miss mx");

    // "Mr. F. filled in his pastor", "K. phoned her aunt", "Still in the corridor V. called her manager"
    private static bool IsInitial(Note note, int start, int before) =>
        before > start && note.Chars[note.Tokens[before].Start] == '.' && note.Tokens[before - 1] is { Kind: TokenKind.Word, Length: 1, Case: not TokenCase.Lower }
        && (before - 1 == start || NameTitles.Contains(note.Tokens[before - 2]) || note.Chars[note.Tokens[before - 2].Start] is '.' or ','
            || (note.Tokens[before - 2] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && !Prepositions.Contains(note.Tokens[before - 2]) && !Joins.Contains(note.Tokens[before - 2])));

    private static readonly WordSet Determiners = new("the a an his her their");
    private static readonly WordSet Prepositions = new("after before at on in during following prior per with for by from about to of since until over through");

    // "On Saturday the choir director had texted him": a subject of more words; not "at the end called", "with her consent called"
    private static bool IsNamedBefore(Note note, int start, int before)
    {
        const int Longest = 3;
        if (note.Tokens[before] is not { Kind: TokenKind.Word, Case: TokenCase.Lower, PossessiveLength: 0 } || Joins.Contains(note.Tokens[before]))
        {
            return false;
        }

        for (var token = before - 1; token >= Math.Max(start, before - Longest) && note.Tokens[token].Kind == TokenKind.Word; token--)
        {
            if (Prepositions.Contains(note.Tokens[token]) || Joins.Contains(note.Tokens[token]))
            {
                return false;
            }

            if (Determiners.Contains(note.Tokens[token]) || note.Tokens[token].PossessiveLength > 0)
            {
                return !IsWritersSide(note, start, before) && (token == start || !(Prepositions.Contains(note.Tokens[token - 1]) || Joins.Contains(note.Tokens[token - 1])))
                    && !(token > start && IsVerbBefore(note, start, token));
            }
        }

        return false;
    }

    /// <summary>True where somebody whom only a name or a noun tells of stands right before a verb: "Marcus had faxed", "the county jail sent".</summary>
    public static bool IsNamedSubject(Note note, int first)
    {
        var start = ClauseStart(note, SentenceAt(note, first), first);
        var before = first - 1;
        while (before >= start && (Adverbs.Contains(note.Tokens[before]) || Auxiliaries.Contains(note.Tokens[before])))
        {
            before--;
        }

        if (before < start || IsWritersSide(note, start, before))
        {
            return false;
        }

        return IsInitial(note, start, before) || IsNamedBefore(note, start, before)
            || (note.Tokens[before] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized, PossessiveLength: 0 } && !Openers.Contains(note.Tokens[before]) && !Prepositions.Contains(note.Tokens[before]) && !Determiners.Contains(note.Tokens[before])
                && (before == start || !Prepositions.Contains(note.Tokens[before - 1])));
    }

    private static readonly WordSet Openers = new("after before at on in during following prior today yesterday per with for as this once due because to since when while by early late");

    private static bool IsPerson(Note note, int token, out PersonWord word) => PersonWords.TryRead(note, token, out word);
}
