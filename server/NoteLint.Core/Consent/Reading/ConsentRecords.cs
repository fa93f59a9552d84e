using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Searches a note's statements for the one that decides about an act.</summary>
internal static class ConsentRecords
{
    private const int BesideException = 1;

    // "Texted client about the time, as she prefers.": what so few words tell is one thing.
    private const int ShortUnit = 24;

    private const int LongUnit = 40;

    // "Consent:", "Consent today:"
    private const int LongestLabel = 3;

    /// <summary>Finds the statement that decides: the last word of those that agree or decline; then reasons, exceptions and what is still to come.</summary>
    public static ConsentRecord Find(ConsentReading reading, in RecordNeeds needs, in ConsentAct act)
    {
        Statement? given = null;
        Statement? against = null;
        Statement? pending = null;
        Statement? unfilled = null;
        Statement? excepted = null;
        Statement? aside = null;
        foreach (var statement in reading.Statements)
        {
            var isOfOther = statement.State == ConsentState.Declined && (RefusedOther.Holds(reading, needs.Kind, act, statement) || (given is not null && IsOfDetail(reading, needs.Kind, statement)));
            aside = isOfOther ? statement : aside;
            if (isOfOther || !RecordScope.IsAbout(reading, needs, act, statement))
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
            var isFirm = IsFirm(reading, needs, act, yes);
            return Record(reading, ConsentState.Documented, yes, isFirm, isFirm && (IsBeside(aside, yes) || PlainYes.Holds(reading, yes)));
        }

        return against is { } no ? Record(reading, no.State, no, IsFirm(reading, needs, act, no) || (given is { } before && IsTakenBack(reading, needs.Kind, act, before, no)))
            : unfilled is { } open ? Record(reading, ConsentState.Unfilled, open, IsFirm(reading, needs, act, open))
            : excepted is { } reason ? Record(reading, ConsentState.Excepted, reason, isFirm: true)
            : reading.HasException(needs.Kind, act.Sentence, needs.ExceptionReach) ? new ConsentRecord(ConsentState.Excepted, default, IsFirm: true)
            : pending is { } later ? Record(reading, ConsentState.Pending, later, IsFirm(reading, needs, act, later))
            : default;
    }

    // "She agreed to email contact; she refused text messages": the refusal is read for what it is, and the yes beside it is one
    private static bool IsBeside(Statement? aside, in Statement given) =>
        aside is { Strength: StatementStrength.Consent } refusal && given.Strength != StatementStrength.Explanation && Math.Abs(refusal.Unit.FirstSentence - given.Unit.LastSentence) <= 1;

    // "Consent to recording signed in May. He withdrew it today.", "Today he declined."
    private static bool IsTakenBack(ConsentReading reading, ConsentKind kind, in ConsentAct act, in Statement given, in Statement against) =>
        against.Head > given.Head && against.Unit.FirstSentence - given.Unit.LastSentence <= 1
        && (against.State == ConsentState.Ended ? against.IsGeneric || against.PointsBack : against.State == ConsentState.Declined && PlainNo.IsTo(reading, kind, act, against));

    /// <summary>What the marker of a kind says; null where the note has none, and where it names others than those whom an act is about.</summary>
    public static ConsentRecord? FindMarked(ConsentReading reading, ConsentKind kind, ConsentAct? act = null)
    {
        foreach (var statement in reading.Statements)
        {
            if (IsMarkerOf(reading, kind, statement) && (act is not { } shown || RecordRecipients.IsFor(reading, shown, statement)))
            {
                return Record(reading, statement.State, statement);
            }
        }

        return null;
    }

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

    private static ConsentRecord Record(ConsentReading reading, ConsentState state, in Statement statement, bool isFirm = false, bool isPlain = false)
    {
        var tokens = reading.Note.Tokens;
        return new ConsentRecord(state, TextSpan.FromBounds(tokens[statement.Unit.First].Start, tokens[statement.Unit.End - 1].End), isFirm, isPlain);
    }

    /// <summary>What the note says of a kind by its name, whoever it is about: whether something was given, and whether something was not.</summary>
    public static (bool IsGiven, bool IsNotGiven) NamedStates(ConsentReading reading, ConsentKind kind)
    {
        var (isGiven, isNotGiven) = (false, false);
        foreach (var statement in reading.Statements)
        {
            if (statement.OnlyKind == kind || (statement.OnlyKind == ConsentKind.None && (kind == ConsentKind.Minor ? RecordScope.IsByHolder(reading, statement) : RecordNames.Names(reading, kind, statement).IsNamed)))
            {
                var isYes = statement.State is ConsentState.Documented or ConsentState.Excepted;
                isGiven |= isYes;
                isNotGiven |= !isYes;
            }
        }

        return (isGiven, isNotGiven);
    }

    private static bool IsReserved(ConsentReading reading, ConsentKind kind, in ConsentAct act, in Statement statement) => !Renewal.IsIn(reading.Note, statement.Unit.First, statement.Unit.End) && Reservations.AreIn(
        reading.Note, WithoutRefused(reading, kind, act, statement), kind, act.Recipient is { } recipient ? RecordRecipients.Meets(reading.Note, act, statement.Unit.First, statement.Unit.End, recipient) ?? false : null);

    // Whom a release is not for is another matter.
    private static bool IsOfDetail(ConsentReading reading, ConsentKind kind, in Statement refusal) =>
        kind is not (ConsentKind.ReleaseOfInformation or ConsentKind.Part2) && RefusedDetail.Holds(reading, kind, refusal);

    // "Signed the recording consent; did not agree to use in teaching", "said no to video and agreed to be seen by phone"
    private static StatementUnit WithoutRefused(ConsentReading reading, ConsentKind kind, in ConsentAct act, in Statement given)
    {
        var unit = given.Unit;
        foreach (var statement in reading.StatementsIn(given.Unit))
        {
            if (statement.State == ConsentState.Declined && (RefusedOther.Holds(reading, kind, act, statement) || IsOfDetail(reading, kind, statement)))
            {
                unit = statement.Head > given.Head ? unit with { End = Math.Min(unit.End, statement.Head) } : unit with { First = RefusedObject.Of(reading.Note, statement).End };
            }
        }

        return unit;
    }

    private static int LengthOf(ConsentReading reading, ConsentKind kind, in ConsentAct act, in Statement statement)
    {
        var unit = statement.State == ConsentState.Documented ? WithoutRefused(reading, kind, act, statement) : statement.Unit;
        return unit.End - unit.First;
    }

    // "Telehealth consent: verbal, 3/4/2026", "Release for the school on file": the kind by its name, and who was spoken to, beside the act
    // or where such things are kept
    private static bool IsFirm(ConsentReading reading, in RecordNeeds needs, in ConsentAct act, in Statement statement)
    {
        var isNamed = statement.OnlyKind == needs.Kind || (statement.OnlyKind == ConsentKind.None && (needs.Kind == ConsentKind.Minor || RecordNames.Names(reading, needs.Kind, statement).IsNamed));
        var isBeside = RecordScope.Distance(reading, statement, act) <= 1;
        var unit = statement.Unit;
        if (statement.State == ConsentState.Documented && act.First >= unit.First && act.End <= unit.End && unit.End - unit.First <= ShortUnit)
        {
            return true;
        }

        // "Her husband joined; she had asked for this", "I keep nothing from either; both fine with that"
        if (statement is { State: ConsentState.Documented, PointsBack: true }
            && ((act.First >= unit.First && act.End <= unit.End && unit.End - unit.First <= LongUnit) || RecordNames.PointsBackTo(reading, needs.Kind, statement)))
        {
            return true;
        }

        // "Asked whether the phone was all right; she said yes", beside the act
        if (statement is { State: ConsentState.Documented, Strength: StatementStrength.Soft } && isBeside && unit.End - unit.First <= ShortUnit
            && (ConsentLexicon.Shared.IsIn(needs.Kind, ConsentRole.Names, reading.Note, unit.First, unit.End) && act.Recipient is null && !RecordNames.Broad.Contains(needs.Kind)))
        {
            return true;
        }

        // "Spoke with his mother. He was amenable to the call."
        if (statement is { State: ConsentState.Documented, PointsBack: true } && isBeside && unit.FirstSentence > act.Sentence && unit.End - unit.First <= ShortUnit && PlainYes.Holds(reading, statement) && ActReader.SubjectBefore(reading.Note, statement.Head) == Person.Client)
        {
            return true;
        }

        // "Opened the group with the promise round": what records the kind by itself, in the words of the act
        if (statement is { State: ConsentState.Documented } && statement.OnlyKind == needs.Kind && act.First >= unit.First && act.End <= unit.End && unit.End - unit.First <= LongUnit)
        {
            return true;
        }

        if (statement is { State: ConsentState.Documented, Strength: StatementStrength.Soft } && act.Recipient is null && PlainAnswer.IsTo(reading, needs.Kind, act, statement))
        {
            return true;
        }

        // "Consent: verbal, today.", beside the act
        if (statement is { State: ConsentState.Documented, IsGeneric: true, Strength: StatementStrength.Consent } && isBeside && unit.ValueStart > unit.First && unit.ValueStart - unit.First <= LongestLabel && act.Recipient is null)
        {
            return true;
        }

        return isNamed && statement.Strength != StatementStrength.Soft
            && (isBeside || unit.IsUnderConsent || unit.ValueStart > unit.First || unit.Box == CheckBox.Ticked || (!statement.IsGeneric && LengthOf(reading, needs.Kind, act, statement) <= (statement.State == ConsentState.Documented ? RecordScope.ShortAnswer : ShortUnit)))
            && (act.Recipient is not { } recipient || isBeside || RecordRecipients.Meets(reading.Note, act, unit.First, unit.End, recipient) == true);
    }
}
