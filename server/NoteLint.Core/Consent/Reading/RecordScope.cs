using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Tells which act a statement is about, by the kind it names, the people it names, and how far it stands.</summary>
internal static class RecordScope
{
    private static readonly WordSet Texts = new("text texts texted texting sms whatsapp");
    private static readonly WordSet Mails = new("email emails emailed emailing e-mail e-mails e-mailed e-mailing mail");
    /// <summary>How far from its head a statement may name people.</summary>
    public const int PersonReach = 40;
    private const int NearRecorded = 4;

    /// <summary>"She said yes.": more words than this say to something else.</summary>
    public const int ShortAnswer = 12;

    /// <summary>Kinds whose consent, given by who holds the right, says nothing on care itself.</summary>
    private static readonly ConsentKind[] Apart = [ConsentKind.Photography, ConsentKind.Research, ConsentKind.Recording, ConsentKind.ElectronicCommunication];

    private static readonly WordSet Forms = new("form forms paperwork packet");
    private static readonly WordSet Guests = new("student intern trainee interpreter translator observer extern");

    /// <summary>True where a statement decides about an act of a kind.</summary>
    public static bool IsAbout(ConsentReading reading, in RecordNeeds needs, in ConsentAct act, in Statement statement)
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
            return statement.OnlyKind == needs.Kind && (statement.Unit.Box == CheckBox.Ticked || statement.Unit.IsUnderConsent || Distance(reading, statement, act) <= Math.Max(needs.GenericReach, NearRecorded)) && RecordRecipients.IsFor(reading, act, statement);
        }

        if (IsOtherPaper(reading, statement) || IsOfEarlier(reading, act, statement))
        {
            return false;
        }

        if (needs.Kind == ConsentKind.ElectronicCommunication && IsOfOtherChannel(reading.Note, act, statement))
        {
            return false;
        }

        if (needs.Kind == ConsentKind.Minor)
        {
            return IsByHolder(reading, statement) && !IsOfOtherMatter(reading, statement) && !(statement is { State: ConsentState.Declined, IsGeneric: false } && !RecordNames.Names(reading, ConsentKind.Treatment, statement).IsNamed && IsTreatmentGiven(reading))
                && !(statement is { State: ConsentState.Declined, IsGeneric: true } && ActReader.SubjectBefore(reading.Note, statement.Head) == Person.Client && IsTreatmentGiven(reading));
        }

        var (isNamed, isOther) = RecordNames.Names(reading, needs.Kind, statement);
        if (isNamed)
        {
            return (statement.Strength != StatementStrength.Soft || Distance(reading, statement, act) <= needs.SoftReach) && RecordRecipients.IsFor(reading, act, statement);
        }

        if (RecordNames.PointsBackTo(reading, needs.Kind, statement))
        {
            return RecordRecipients.IsFor(reading, act, statement);
        }

        var isBeside = act.Sentence >= statement.Unit.FirstSentence && act.Sentence <= statement.Unit.LastSentence && Distance(reading, statement, act) <= 1;
        if (statement.Strength == StatementStrength.Soft && !isBeside && !statement.PointsBack && statement.Unit.End - statement.Unit.First > ShortAnswer && !PlainAnswer.IsTo(reading, needs.Kind, act, statement))
        {
            return false;
        }

        // "Limits set: one (paint stays on paper), accepted": to what stands under its own label
        if (statement.IsGeneric && !isBeside && !statement.PointsBack && IsValueOfOtherLabel(reading.Note, statement))
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

        return statement.IsGeneric && (!isOther || isBeside || statement.PointsBack || PlainAnswer.IsTo(reading, needs.Kind, act, statement)) && Distance(reading, statement, act) <= needs.GenericReach && RecordRecipients.IsFor(reading, act, statement);
    }

    // "wrote to him by email with the bus form attached": a paper for something else
    private static bool IsOtherPaper(ConsentReading reading, in Statement statement)
    {
        if (!Forms.Contains(reading.Note.Tokens[statement.Head]))
        {
            return false;
        }

        foreach (var hit in reading.MarkersFrom(Math.Max(0, statement.Head - LongestPurpose)))
        {
            if (hit.First > statement.Head)
            {
                break;
            }

            if (hit.Term.Role == ConsentRole.OtherPurpose && hit.End > statement.Head)
            {
                return true;
            }
        }

        return false;
    }

    private const int LongestPurpose = 4;

    // "Weight unchanged and she is okay with that. … Enrolled her in our trial": what points back cannot point at what comes later
    private static bool IsOfEarlier(ConsentReading reading, in ConsentAct act, in Statement statement) =>
        statement is { PointsBack: true, Strength: StatementStrength.Soft, State: ConsentState.Documented } && statement.Unit.LastSentence < act.Sentence && reading.Note.Sentences[act.Sentence].Kind == SentenceKind.Prose
        && !Names(reading, statement.Unit);

    private static bool Names(ConsentReading reading, in StatementUnit unit)
    {
        foreach (var hit in reading.MarkersFrom(unit.First))
        {
            if (hit.First >= unit.End)
            {
                break;
            }

            if (hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName or ConsentRole.ConsentNouns)
            {
                return true;
            }
        }

        return false;
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

        // "Signed the form for the utility fund": a paper for something else
        if (IsOfOtherPaper(reading, needs.Kind, start, end))
        {
            return false;
        }

        // "The only release is for the pediatrician; there is none for the teacher."
        if (Reservations.AreIn(note, start, end))
        {
            return false;
        }

        var (first, last) = (SentenceFrom(note, start), SentenceFrom(note, end - 1));
        var distance = act.Sentence < first ? reading.Distance(act.Sentence, first) : act.Sentence > last ? reading.Distance(act.Sentence, last) : 0;
        return RecordRecipients.Meets(note, act, start, end, recipient) ?? (distance <= NearRecorded || RecordRecipients.PointsAt(note, start, end));
    }

    // The stroke between two cells stands in no sentence.
    private static int SentenceFrom(Note note, int token)
    {
        while (token > 0 && note.SentenceIndexAt(token) < 0)
        {
            token--;
        }

        return Math.Max(0, note.SentenceIndexAt(token));
    }

    private static bool IsOfOtherPaper(ConsentReading reading, ConsentKind kind, int start, int end)
    {
        var isOther = false;
        foreach (var hit in reading.MarkersFrom(start))
        {
            if (hit.First >= end)
            {
                break;
            }

            if (hit.Term.Kind == kind && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName or ConsentRole.Recorded)
            {
                return false;
            }

            isOther |= hit.Term.Role == ConsentRole.OtherPurpose && Forms.IsIn(reading.Note.Tokens, hit.First, hit.End);
        }

        return isOther;
    }

    /// <summary>How many sentences lie between a statement and an act.</summary>
    public static int Distance(ConsentReading reading, in Statement statement, in ConsentAct act) =>
        act.Sentence < statement.Unit.FirstSentence ? reading.Distance(act.Sentence, statement.Unit.FirstSentence)
        : act.Sentence > statement.Unit.LastSentence ? reading.Distance(act.Sentence, statement.Unit.LastSentence)
        : act.First >= statement.Unit.First && act.End <= statement.Unit.End ? 0
        : Math.Abs(reading.UnitAt(act.First) - reading.UnitAt(statement.Unit.First));

    /// <summary>True where who holds the right for a minor consented; a release for the school is no consent to treatment.</summary>
    public static bool IsByHolder(ConsentReading reading, in Statement statement)
    {
        var isByHolder = false;
        var isOther = false;
        foreach (var hit in reading.MarkersFrom(Math.Max(statement.Unit.First, statement.Head - PersonReach)))
        {
            if (hit.First >= Math.Min(statement.Unit.End, statement.Head + PersonReach))
            {
                break;
            }

            isByHolder |= hit.Term is { Kind: ConsentKind.Minor, Role: ConsentRole.Holders or ConsentRole.OwnName };
            isOther |= hit.Term is { Kind: ConsentKind.ReleaseOfInformation, Role: ConsentRole.Names } && hit.First >= statement.First && hit.End <= statement.End;

            // "Mother refuses to believe her."
            isOther |= hit.Term.Role == ConsentRole.OtherPurpose && hit.First <= statement.Head && hit.End > statement.Head;
        }

        return isByHolder && !isOther;
    }

    private static bool IsValueOfOtherLabel(Note note, in Statement statement)
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

        var (isAgreed, isOther, isOfLimits) = (false, false, false);
        foreach (var hit in reading.MarkersFrom(statement.Unit.First))
        {
            if (hit.First >= statement.First)
            {
                break;
            }

            isAgreed |= hit.Term.Role is ConsentRole.Agrees or ConsentRole.ConsentNouns or ConsentRole.OwnName;
            isOther |= hit.Term.Kind == ConsentKind.Treatment && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName;
            isOfLimits |= hit.Term is { Kind: ConsentKind.ConfidentialityLimits, Role: ConsentRole.Names };
        }

        return ((isAgreed && isOther) || isOfLimits) && statement.First > statement.Unit.First;
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
        reading.Statements.Exists(statement => statement is { State: ConsentState.Documented, OnlyKind: ConsentKind.None, Strength: StatementStrength.Consent } && IsByHolder(reading, statement) && RecordNames.Names(reading, ConsentKind.Treatment, statement).IsNamed);

    // "Email: no" says nothing about a text message.
    private static bool IsOfOtherChannel(Note note, in ConsentAct act, in Statement statement) =>
        (Texts.IsIn(note.Tokens, act.First, act.End) && !Texts.IsIn(note.Tokens, statement.First, statement.End) && Mails.IsIn(note.Tokens, statement.First, statement.End))
        || (Mails.IsIn(note.Tokens, act.First, act.End) && !Mails.IsIn(note.Tokens, statement.First, statement.End) && Texts.IsIn(note.Tokens, statement.First, statement.End));

    // "Father's permission for photographs has expired", "mother declined to sign the video consent": nothing on the right to consent to care
    private static bool IsOfOtherMatter(ConsentReading reading, in Statement statement)
    {
        if (RecordNames.Names(reading, ConsentKind.Treatment, statement).IsNamed)
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
                && (statement.State == ConsentState.Documented ? Apart.Contains(hit.Term.Kind) : !RecordNames.Broad.Contains(hit.Term.Kind) || (hit.Term.Kind == ConsentKind.ThirdPartyPresent && Guests.Contains(reading.Note.Tokens[hit.First]))))
            {
                return true;
            }
        }

        return false;
    }
}
