using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>An act for which a record of consent is looked for.</summary>
/// <param name="First">Index of the first token that shows it.</param>
/// <param name="End">Index just past the last token.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Recipient">The number of the group of the person who was spoken to; null where nobody outside was.</param>
/// <param name="RecipientName">The hash of the recipient's name where one stands beside the group: "her surgeon, Dr. Aoki"; 0 without.</param>
internal readonly record struct ConsentAct(int First, int End, int Sentence, int? Recipient = null, uint RecipientName = 0);

/// <summary>Which words record a kind of consent.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="ExplanationCounts">True where it is enough that something was explained: limits, risks.</param>
/// <param name="SoftCounts">True where any words of agreement do.</param>
/// <param name="SoftReach">How many sentences from the act soft words with the act's name may stand.</param>
/// <param name="GenericReach">How many sentences from the act a consent may stand that does not say to what.</param>
/// <param name="ExceptionReach">How many sentences from the act an exception may stand.</param>
internal readonly record struct RecordNeeds(ConsentKind Kind, bool ExplanationCounts = false, bool SoftCounts = true, int SoftReach = int.MaxValue, int GenericReach = 2, int ExceptionReach = int.MaxValue);

/// <summary>Searches a note's statements for the one that decides about an act.</summary>
internal static class ConsentRecords
{
    private static readonly WordSet Texts = new("text texts texted texting sms whatsapp");
    private static readonly WordSet Mails = new("email emails emailed emailing e-mail e-mails e-mailed e-mailing mail");
    private const int PersonReach = 40;
    private const int NearRecorded = 4;
    private const int BesideException = 1;

    // "Texted client about the time, as she prefers.": what so few words tell is one thing.
    private const int ShortUnit = 24;

    // "Consent:", "Consent today:"
    private const int LongestLabel = 3;

    // "She said yes.": more words than this say to something else.
    private const int ShortAnswer = 12;

    /// <summary>Kinds whose names are everyday words and tell no other purpose: "mother", "call", "private".</summary>
    private static readonly ConsentKind[] Broad =
        [ConsentKind.ThirdPartyPresent, ConsentKind.Minor, ConsentKind.Group, ConsentKind.ReleaseOfInformation, ConsentKind.ConfidentialityLimits, ConsentKind.DutyToReport];

    /// <summary>Kinds whose consent, given by who holds the right, says nothing on care itself.</summary>
    private static readonly ConsentKind[] Apart = [ConsentKind.Photography, ConsentKind.Research, ConsentKind.Recording, ConsentKind.ElectronicCommunication];

    private static readonly string[] Relatives = ["mother", "father", "parents", "spouse", "sibling", "child", "grandparent", "aunt"];

    /// <summary>Finds the statement that decides: the last word of those that agree or decline; then reasons, exceptions and what is still to come.</summary>
    public static ConsentRecord Find(ConsentReading reading, in RecordNeeds needs, in ConsentAct act)
    {
        Statement? given = null;
        Statement? against = null;
        Statement? pending = null;
        Statement? unfilled = null;
        Statement? excepted = null;
        foreach (var statement in reading.Statements)
        {
            if (!IsAbout(reading, needs, act, statement))
            {
                continue;
            }

            switch (statement.State)
            {
                case ConsentState.Documented when IsReserved(reading, needs.Kind, act, statement):
                    pending = statement;
                    break;
                case ConsentState.Documented:
                    // "consent to therapy: signed 02/11" stays the record, though "we agreed eight sessions" comes later.
                    given = given is { } firm && against is null && IsFirm(reading, needs, act, firm) && !IsFirm(reading, needs, act, statement) ? firm : statement;
                    break;
                case ConsentState.Declined or ConsentState.Ended:
                    against = statement;
                    break;
                case ConsentState.Unfilled:
                    unfilled ??= statement;
                    break;
                case ConsentState.Excepted:
                    excepted ??= statement;
                    break;
                default:
                    pending ??= statement;
                    break;
            }
        }

        // An emergency or an order told in the same breath is the reason that is asked for, also where the consent was not given.
        if (given is null && reading.HasException(needs.Kind, act.Sentence, Math.Min(needs.ExceptionReach, BesideException)))
        {
            return new ConsentRecord(ConsentState.Excepted, default, IsFirm: true);
        }

        // "Confidentiality not covered, he was taken off by ambulance": why it was not, in the same words
        if (given is null && against is { } undone && needs.Kind is ConsentKind.ConfidentialityLimits or ConsentKind.Treatment && reading.HasException(needs.Kind, undone.Unit.FirstSentence, 0))
        {
            return new ConsentRecord(ConsentState.Excepted, default, IsFirm: true);
        }

        if (given is { } yes && (against is null || yes.Head > against.Value.Head))
        {
            return Record(reading, ConsentState.Documented, yes, IsFirm(reading, needs, act, yes));
        }

        return against is { } no ? Record(reading, no.State, no, IsFirm(reading, needs, act, no))
            : unfilled is { } open ? Record(reading, ConsentState.Unfilled, open, IsFirm(reading, needs, act, open))
            : excepted is { } reason ? Record(reading, ConsentState.Excepted, reason, isFirm: true)
            : reading.HasException(needs.Kind, act.Sentence, needs.ExceptionReach) ? new ConsentRecord(ConsentState.Excepted, default, IsFirm: true)
            : pending is { } later ? Record(reading, ConsentState.Pending, later, IsFirm(reading, needs, act, later))
            : default;
    }

    /// <summary>What the marker of a kind says; null where the note has none, and where it names others than those whom an act is about.</summary>
    public static ConsentRecord? FindMarked(ConsentReading reading, ConsentKind kind, ConsentAct? act = null)
    {
        foreach (var statement in reading.Statements)
        {
            if (IsMarkerOf(reading, kind, statement) && (act is not { } shown || IsFor(reading, shown, statement)))
            {
                return Record(reading, statement.State, statement);
            }
        }

        return null;
    }

    /// <summary>True where a passage may be about an act: for a recipient it names the person, or stands beside the contact; for a minor it names who holds the right.</summary>
    public static bool MayBeAbout(ConsentReading reading, in RecordNeeds needs, in ConsentAct act, int start, int end)
    {
        var note = reading.Note;
        if (needs.Kind == ConsentKind.Minor)
        {
            return ConsentLexicon.Shared.IsIn(ConsentKind.Minor, ConsentRole.Holders, note, start, end);
        }

        if (act.Recipient is not { } recipient)
        {
            return true;
        }

        // "The only release is for the pediatrician; there is none for the teacher."
        if (Reservations.AreIn(note, start, end))
        {
            return false;
        }

        var (first, last) = (note.SentenceIndexAt(start), note.SentenceIndexAt(end - 1));
        var distance = act.Sentence < first ? reading.Distance(act.Sentence, first) : act.Sentence > last ? reading.Distance(act.Sentence, last) : 0;
        return Meets(note, act, start, end, recipient) ?? distance <= NearRecorded;
    }

    // True where a passage names the one who was spoken to, false where it names others; null where it names nobody. The words of the act don't count.
    private static bool? Meets(Note note, in ConsentAct act, int start, int end, int recipient)
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
                if (!IsExcluded(note, token) && found.Exists(match => match.Group == recipient || Covers(lexicon.PersonGroups[match.Group], lexicon.PersonGroups[recipient])))
                {
                    return true;
                }

                meets = false;
            }
        }

        return meets;
    }

    // "consent naming Dr. Aoki", of "her surgeon, Dr. Aoki"
    private static bool IsNamed(Note note, in ConsentAct act, int token) =>
        act.RecipientName != 0 && note.Tokens[token].Hash == act.RecipientName && !(token >= act.First && token < act.End + ContactReader.LongestName) && !IsExcluded(note, token);

    /// <summary>Finds a marker of a kind that stands in the note and is not completed.</summary>
    public static ConsentRecord FindUnfilled(ConsentReading reading, ConsentKind kind)
    {
        foreach (var statement in reading.Statements)
        {
            if (statement.State == ConsentState.Unfilled && IsMarkerOf(reading, kind, statement))
            {
                return Record(reading, ConsentState.Unfilled, statement);
            }
        }

        return default;
    }

    private static bool IsMarkerOf(ConsentReading reading, ConsentKind kind, in Statement statement)
    {
        var note = reading.Note;
        var label = ConsentKinds.Of(kind).Marker;
        var text = note.Chars.AsSpan(note.Tokens[statement.Unit.First].Start);
        return text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && text[label.Length..].TrimStart() is [':' or '|' or '*' or '_', ..];
    }

    private static ConsentRecord Record(ConsentReading reading, ConsentState state, in Statement statement, bool isFirm = false)
    {
        var tokens = reading.Note.Tokens;
        return new ConsentRecord(state, TextSpan.FromBounds(tokens[statement.Unit.First].Start, tokens[statement.Unit.End - 1].End), isFirm);
    }

    /// <summary>What the note says of a kind by its name, whoever it is about: whether something was given, and whether something was not.</summary>
    public static (bool IsGiven, bool IsNotGiven) NamedStates(ConsentReading reading, ConsentKind kind)
    {
        var (isGiven, isNotGiven) = (false, false);
        foreach (var statement in reading.Statements)
        {
            if (statement.OnlyKind == kind || (statement.OnlyKind == ConsentKind.None && (kind == ConsentKind.Minor ? IsByHolder(reading, statement) : Names(reading, kind, statement).IsNamed)))
            {
                var isYes = statement.State is ConsentState.Documented or ConsentState.Excepted;
                isGiven |= isYes;
                isNotGiven |= !isYes;
            }
        }

        return (isGiven, isNotGiven);
    }

    private static bool IsReserved(ConsentReading reading, ConsentKind kind, in ConsentAct act, in Statement statement) => Reservations.AreIn(
        reading.Note, statement.Unit, kind, act.Recipient is { } recipient ? Meets(reading.Note, act, statement.Unit.First, statement.Unit.End, recipient) ?? false : null);

    // "Telehealth consent: verbal, 3/4/2026", "Release for the school on file": the kind by its name, and who was spoken to, beside the act
    // or where such things are kept
    private static bool IsFirm(ConsentReading reading, in RecordNeeds needs, in ConsentAct act, in Statement statement)
    {
        var isNamed = statement.OnlyKind == needs.Kind || (statement.OnlyKind == ConsentKind.None && (needs.Kind == ConsentKind.Minor || Names(reading, needs.Kind, statement).IsNamed));
        var isBeside = Distance(reading, statement, act) <= 1;
        var unit = statement.Unit;
        if (statement.State == ConsentState.Documented && act.First >= unit.First && act.End <= unit.End && unit.End - unit.First <= ShortUnit)
        {
            return true;
        }

        // "Asked whether the phone was all right; she said yes", beside the act
        if (statement is { State: ConsentState.Documented, Strength: StatementStrength.Soft } && isBeside && unit.End - unit.First <= ShortUnit
            && (ConsentLexicon.Shared.IsIn(needs.Kind, ConsentRole.Names, reading.Note, unit.First, unit.End) && act.Recipient is null && !Broad.Contains(needs.Kind)))
        {
            return true;
        }

        // "Consent: verbal, today.", beside the act
        if (statement is { State: ConsentState.Documented, IsGeneric: true, Strength: StatementStrength.Consent } && isBeside && unit.ValueStart > unit.First && unit.ValueStart - unit.First <= LongestLabel && act.Recipient is null)
        {
            return true;
        }

        return isNamed && statement.Strength != StatementStrength.Soft
            && (isBeside || unit.IsUnderConsent || unit.ValueStart > unit.First || unit.Box == CheckBox.Ticked || (!statement.IsGeneric && unit.End - unit.First <= (statement.State == ConsentState.Documented ? ShortAnswer : ShortUnit)))
            && (act.Recipient is not { } recipient || isBeside || Meets(reading.Note, act, unit.First, unit.End, recipient) == true);
    }

    private static readonly WordSet Forms = new("form forms paperwork packet");

    private static bool IsAbout(ConsentReading reading, in RecordNeeds needs, in ConsentAct act, in Statement statement)
    {
        if (statement.State == ConsentState.Documented
            && ((statement.Strength == StatementStrength.Explanation && !needs.ExplanationCounts) || (statement.Strength == StatementStrength.Soft && !needs.SoftCounts)))
        {
            return false;
        }

        // "She filled in the forms for our study": what was done, not what was agreed
        if (statement.Head >= act.First && statement.Head < act.End && Forms.Contains(reading.Note.Tokens[statement.Head]))
        {
            return false;
        }

        if (statement.Unit.Box == CheckBox.Ticked && act.First >= statement.Unit.First && act.End <= statement.Unit.End && !SpeaksOfConsent(reading, statement.Unit))
        {
            return false;
        }

        if (statement.OnlyKind != ConsentKind.None)
        {
            return statement.OnlyKind == needs.Kind && (statement.Unit.Box == CheckBox.Ticked || statement.Unit.IsUnderConsent || Distance(reading, statement, act) <= Math.Max(needs.GenericReach, NearRecorded)) && IsFor(reading, act, statement);
        }

        if (needs.Kind == ConsentKind.ElectronicCommunication && IsOfOtherChannel(reading.Note, act, statement))
        {
            return false;
        }

        if (needs.Kind == ConsentKind.Minor)
        {
            return IsByHolder(reading, statement) && !IsOfOtherMatter(reading, statement) && !(statement is { State: ConsentState.Declined, IsGeneric: false } && !Names(reading, ConsentKind.Treatment, statement).IsNamed && IsTreatmentGiven(reading));
        }

        var (isNamed, isOther) = Names(reading, needs.Kind, statement);
        if (isNamed)
        {
            return (statement.Strength != StatementStrength.Soft || Distance(reading, statement, act) <= needs.SoftReach) && IsFor(reading, act, statement);
        }

        var isBeside = act.Sentence >= statement.Unit.FirstSentence && act.Sentence <= statement.Unit.LastSentence;
        if (statement.Strength == StatementStrength.Soft && !isBeside && !statement.PointsBack && statement.Unit.End - statement.Unit.First > ShortAnswer)
        {
            return false;
        }

        // "Limits set: one (paint stays on paper), accepted": to what stands under its own label
        if (statement.IsGeneric && !isBeside && !statement.PointsBack && IsUnderOtherLabel(reading.Note, statement))
        {
            return false;
        }

        // "(client asked for it)" belongs to what stands before it
        if (statement.Strength == StatementStrength.Soft && !isBeside && IsInBrackets(reading.Note, statement))
        {
            return false;
        }

        // "Refused to go over the limits of confidentiality": nothing is said on treatment
        if (needs.Kind == ConsentKind.Treatment && statement.State != ConsentState.Documented && ConsentLexicon.Shared.IsIn(ConsentKind.ConfidentialityLimits, ConsentRole.Names, reading.Note, statement.Unit.First, statement.Unit.End))
        {
            return false;
        }

        if (statement.IsGeneric && !isBeside && GoesWithAnother(reading, needs.Kind, statement))
        {
            return false;
        }

        return statement.IsGeneric && (!isOther || isBeside || statement.PointsBack) && Distance(reading, statement, act) <= needs.GenericReach && IsFor(reading, act, statement);
    }

    private static bool IsUnderOtherLabel(Note note, in Statement statement)
    {
        var unit = statement.Unit;
        return note.Sentences[unit.FirstSentence].Kind == SentenceKind.HeaderField && unit.ValueStart > unit.First && statement.Head >= unit.ValueStart
            && !ConsentLexicon.Shared.IsIn(ConsentKind.None, ConsentRole.ConsentNouns, note, unit.First, unit.End)
            && !ConsentLexicon.Shared.IsIn(ConsentKind.None, ConsentRole.Agrees, note, unit.First, unit.ValueStart);
    }

    // "Mother signed consent for treatment; Z. assented": to the treatment. "We went over the limits of confidentiality. He nodded.": to them
    private static bool GoesWithAnother(ConsentReading reading, ConsentKind kind, in Statement statement)
    {
        var note = reading.Note;
        if (kind == ConsentKind.Treatment)
        {
            return statement.Strength == StatementStrength.Soft && statement.Unit.FirstSentence > 0
                && note.Sentences[statement.Unit.FirstSentence - 1] is { Kind: SentenceKind.Prose } before
                && ConsentLexicon.Shared.IsIn(ConsentKind.ConfidentialityLimits, ConsentRole.Names, note, before.FirstToken, before.EndToken)
                && !ConsentLexicon.Shared.IsIn(ConsentKind.Treatment, ConsentRole.Names, note, before.FirstToken, before.EndToken);
        }

        var (isAgreed, isOther) = (false, false);
        foreach (var hit in reading.MarkersFrom(statement.Unit.First))
        {
            if (hit.First >= statement.First)
            {
                break;
            }

            isAgreed |= hit.Term.Role is ConsentRole.Agrees or ConsentRole.ConsentNouns or ConsentRole.OwnName;
            isOther |= hit.Term.Kind == ConsentKind.Treatment && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName;
        }

        return isAgreed && isOther && statement.First > statement.Unit.First;
    }

    private static bool IsInBrackets(Note note, in Statement statement)
    {
        for (var token = statement.Head; token > statement.Unit.First; token--)
        {
            if (note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] is '(' or ')')
            {
                return note.Chars[note.Tokens[token].Start] == '(';
            }
        }

        return false;
    }

    // "[x] Face photograph taken by me" among boxes on consent tells what was done.
    private static bool SpeaksOfConsent(ConsentReading reading, in StatementUnit unit)
    {
        foreach (var hit in reading.MarkersFrom(unit.First))
        {
            if (hit.First >= unit.End)
            {
                break;
            }

            if (hit.Term.Role is ConsentRole.ConsentNouns or ConsentRole.OwnName or ConsentRole.Agrees or ConsentRole.AgreesSoftly or ConsentRole.Explains or ConsentRole.Recorded)
            {
                return true;
            }
        }

        return false;
    }

    // "Father's consent for care is on file": what he has not consented to later, "the change", is another matter.
    private static bool IsTreatmentGiven(ConsentReading reading) =>
        reading.Statements.Exists(statement => statement is { State: ConsentState.Documented, OnlyKind: ConsentKind.None, Strength: StatementStrength.Consent } && IsByHolder(reading, statement) && Names(reading, ConsentKind.Treatment, statement).IsNamed);

    // "Email: no" says nothing about a text message.
    private static bool IsOfOtherChannel(Note note, in ConsentAct act, in Statement statement) =>
        (IsIn(note, act.First, act.End, Texts) && !IsIn(note, statement.First, statement.End, Texts) && IsIn(note, statement.First, statement.End, Mails))
        || (IsIn(note, act.First, act.End, Mails) && !IsIn(note, statement.First, statement.End, Mails) && IsIn(note, statement.First, statement.End, Texts));

    private static bool IsIn(Note note, int first, int end, WordSet words)
    {
        for (var token = first; token < end; token++)
        {
            if (words.Contains(note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    private static int Distance(ConsentReading reading, in Statement statement, in ConsentAct act) =>
        act.Sentence < statement.Unit.FirstSentence ? reading.Distance(act.Sentence, statement.Unit.FirstSentence)
        : act.Sentence > statement.Unit.LastSentence ? reading.Distance(act.Sentence, statement.Unit.LastSentence)
        : 0;

    // For a minor it matters who consented; a release for the school is no consent to treatment.
    private static bool IsByHolder(ConsentReading reading, in Statement statement)
    {
        var isByHolder = false;
        var isRelease = false;
        foreach (var hit in reading.MarkersFrom(Math.Max(statement.Unit.First, statement.Head - PersonReach)))
        {
            if (hit.First >= Math.Min(statement.Unit.End, statement.Head + PersonReach))
            {
                break;
            }

            isByHolder |= hit.Term is { Kind: ConsentKind.Minor, Role: ConsentRole.Holders or ConsentRole.OwnName };
            isRelease |= hit.Term is { Kind: ConsentKind.ReleaseOfInformation, Role: ConsentRole.Names } && hit.First >= statement.First && hit.End <= statement.End;
        }

        return isByHolder && !isRelease;
    }

    private static readonly WordSet Guests = new("student intern trainee interpreter translator observer extern");

    // "Father's permission for photographs has expired", "mother declined to sign the video consent": nothing on the right to consent to care
    private static bool IsOfOtherMatter(ConsentReading reading, in Statement statement)
    {
        if (Names(reading, ConsentKind.Treatment, statement).IsNamed)
        {
            return false;
        }

        foreach (var hit in reading.MarkersFrom(statement.First))
        {
            if (hit.First >= statement.End)
            {
                break;
            }

            if (hit.End <= statement.End && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName
                && (statement.State == ConsentState.Documented ? Apart.Contains(hit.Term.Kind) : !Broad.Contains(hit.Term.Kind) || (hit.Term.Kind == ConsentKind.ThirdPartyPresent && Guests.Contains(reading.Note.Tokens[hit.First]))))
            {
                return true;
            }
        }

        return false;
    }

    private static (bool IsNamed, bool IsOther) Names(ConsentReading reading, ConsentKind kind, in Statement statement)
    {
        var isOther = false;
        foreach (var hit in reading.MarkersFrom(statement.First))
        {
            if (hit.First >= statement.End)
            {
                break;
            }

            if (hit.End > statement.End)
            {
                continue;
            }

            if (hit.Term.Kind == kind && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName && !(kind == ConsentKind.Group && IsOfLimits(reading, hit)) && !(kind == ConsentKind.ThirdPartyPresent && IsHolderOfTreatment(reading, statement, hit)))
            {
                return (true, isOther);
            }

            isOther |= hit.Term.Role == ConsentRole.OtherPurpose || (hit.Term.Role == ConsentRole.Names && !Broad.Contains(hit.Term.Kind));
        }

        return (false, isOther);
    }

    // "Consent to treatment: mother, signed" says nothing on who sits in.
    private static bool IsHolderOfTreatment(ConsentReading reading, in Statement statement, in ConsentHit hit) =>
        ConsentLexicon.Shared.IsIn(ConsentKind.Minor, ConsentRole.Holders, reading.Note, hit.First, hit.End)
        && ConsentLexicon.Shared.IsIn(ConsentKind.Treatment, ConsentRole.Names, reading.Note, statement.First, statement.End);

    // "Limits of confidentiality gone over" is no agreement between members on each other's words.
    private static bool IsOfLimits(ConsentReading reading, in ConsentHit hit)
    {
        const int Reach = 3;
        foreach (var other in reading.MarkersFrom(Math.Max(0, hit.First - Reach)))
        {
            if (other.First > hit.First)
            {
                break;
            }

            if (other.Term is { Kind: ConsentKind.ConfidentialityLimits, Role: ConsentRole.Names } && other.End >= hit.End && other.End - other.First > hit.End - hit.First)
            {
                return true;
            }
        }

        return IsOfWriter(reading.Note, hit);
    }

    private static readonly WordSet Privacies = new("confidentiality confidential privacy");
    private static readonly WordSet Limiting = new("limit limits limited limitation limitations exception exceptions duty obligation obligations");
    private static readonly WordSet Writers = new("my therapist therapist's counsellor counsellor's counselor counselor's clinician clinician's clinic's writer's facilitator's leader's professional");

    // "my confidentiality and its legal limits", "limits of therapist confidentiality": what the writer owes, not what the members promise each other
    private static bool IsOfWriter(Note note, in ConsentHit hit)
    {
        const int Before = 4;
        const int Behind = 6;
        if (hit.End - hit.First != 1 || !Privacies.Contains(note.Tokens[hit.First]))
        {
            return false;
        }

        var sentence = note.Sentences[note.SentenceIndexAt(hit.First)];
        return IsIn(note, Math.Max(sentence.FirstToken, hit.First - Before), hit.First, Limiting)
            || IsIn(note, Math.Max(sentence.FirstToken, hit.First - Before), hit.First, Writers)
            || IsIn(note, hit.End, Math.Min(sentence.EndToken, hit.End + Behind), Limiting);
    }

    // A release holds for the people it names; one that names nobody is taken for the one who was spoken to.
    private static bool IsFor(ConsentReading reading, in ConsentAct act, in Statement statement)
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
            if (end > token && IsSigner(note, token, end))
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
                if (group == recipient || Covers(lexicon.PersonGroups[group], lexicon.PersonGroups[recipient]))
                {
                    return true;
                }
            }
        }

        return !namesSomebody;
    }

    // "The ROI names the landlord; the one for his sister lapsed": each clause speaks of its own people.
    private static (int First, int End) ClauseAround(Note note, in Statement statement)
    {
        var (first, end) = (statement.Head, statement.Head);
        var (low, high) = (Math.Max(statement.Unit.First, statement.Head - PersonReach), Math.Min(statement.Unit.End, statement.Head + PersonReach));
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

    // "Dr.", "Ms."
    private const int LongestAbbreviation = 2;

    private static bool IsSemicolon(Note note, int token) => note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] == ';';

    private static readonly WordSet Signs = new("signed signs consented consents agreed gave gives authorized has holds who");
    private static readonly WordSet By = new("by");
    private static readonly WordSet To = new("for to with of about from");
    private static readonly WordSet Excluding = new("not except");
    private static readonly WordSet Articles = new("the a his her their client's both");

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
