using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>
/// Reads what a note says about consents: who agreed to what, and whether it holds. "Declined", "expired", "pending" and "will obtain"
/// are read as such and never as given.
/// </summary>
internal sealed class StatementReader
{
    private const int RefusalReach = 3;
    private const int Reach = 48;

    // A sentence with more words about consent than anybody writes is read as far as this.
    private const int MostHits = 96;

    private static readonly WordSet Contrasts = new("but however although though whereas while except");
    private static readonly WordSet Signatures = new("signed e-signed esigned cosigned co-signed electronically digitally authenticated signature");
    private static readonly WordSet SignatureWays = new("by signed electronically digitally authenticated prepared");

    private readonly Note note;
    private readonly UnitMarkers markers;
    private readonly FieldReader fields;
    private readonly AgreementSubjects subjects;
    private readonly AgreementScope scopes;
    private readonly List<Statement> statements = [];

    private StatementReader(Note note, DateOnly? day, bool isMinor)
    {
        this.note = note;
        markers = new UnitMarkers(note, day);
        fields = new FieldReader(markers);
        subjects = new AgreementSubjects(markers, isMinor);
        scopes = new AgreementScope(markers);
    }

    /// <summary>Reads all statements in order.</summary>
    /// <param name="note">The note.</param>
    /// <param name="hits">The markers' patterns in the note, in order.</param>
    /// <param name="day">The day of the session; null where unknown.</param>
    /// <param name="isMinor">True where somebody else may consent for the client.</param>
    public static List<Statement> Read(Note note, ConsentHit[] hits, DateOnly? day, bool isMinor)
    {
        var reader = new StatementReader(note, day, isMinor);
        var next = 0;
        foreach (var unit in UnitReader.Read(note))
        {
            reader.markers.Clear();
            for (; next < hits.Length && hits[next].First < unit.End; next++)
            {
                if (reader.markers.Hits.Count < MostHits)
                {
                    reader.markers.Hits.Add(hits[next]);
                }
            }

            reader.ReadUnit(unit);
        }

        return reader.statements;
    }

    private void ReadUnit(in StatementUnit unit)
    {
        if (markers.Hits.Count == 0)
        {
            return;
        }

        if (IsSignature(unit))
        {
            return;
        }

        if (unit.Box == CheckBox.Empty)
        {
            // "[ ] Limits of confidentiality: not feasible, emergency": the reason stands in the place of the tick.
            var hasReason = markers.Has(ConsentRole.NotNeeded, unit.First, unit.End) || markers.HasEmergency(unit.First, unit.End);
            Add(hasReason ? ConsentState.Excepted : ConsentState.Unfilled, StatementStrength.Consent, unit.First, unit.First, unit.End, unit, isGeneric: false, ConsentKind.None);
            return;
        }

        if (fields.IsField(unit))
        {
            ReadField(unit);
            return;
        }

        var start = unit.First;
        for (var token = unit.First; token <= unit.End; token++)
        {
            if (token == unit.End || EndsClause(unit, start, token))
            {
                ReadClause(unit, start, token);
                start = token + (token < unit.End && markers.Mark(token) is ',' or ';' ? 1 : 0);
            }
        }
    }

    // "Signed: R. Template, LCSW", "Electronically signed by …"
    private bool IsSignature(in StatementUnit unit)
    {
        var next = unit.First + 1;
        return next < unit.End && Signatures.Contains(note.Tokens[unit.First])
            && (markers.Mark(next) == ':' || SignatureWays.Contains(note.Tokens[next])) && !(next + 1 < unit.End && PersonWords.TryRead(note, next + 1, out var word) && word.Person != Person.Writer);
    }

    // "Consent: video yes, recording no", "Photo: for the file; video: for supervision"
    private bool EndsAnswer(in StatementUnit unit, int start, int token) =>
        (markers.Mark(token) == ';' && markers.HasName(start, token) && markers.HasName(token + 1, unit.End))
        || (markers.HasStatus(start, token) && markers.HasStatus(token + 1, unit.End) && markers.HasName(token + 1, unit.End));

    private void ReadField(in StatementUnit unit)
    {
        var start = unit.ValueStart;
        var label = unit.ValueStart > unit.First ? unit.First : unit.ValueStart;
        var isList = fields.IsAnsweredList(unit);
        for (var token = start; token <= unit.End; token++)
        {
            if (token == unit.End || (markers.Mark(token) is ',' or ';' && (isList || EndsAnswer(unit, start, token))))
            {
                var isWhole = start == unit.ValueStart && token == unit.End;
                var state = fields.StateOfLabel(label, unit.ValueStart) ?? fields.StateOfValue(unit, start, token);
                Add(state, StatementStrength.Consent, label, isWhole || start == unit.ValueStart ? label : start, token, unit, isWhole && fields.IsOfNothing(unit), ConsentKind.None);
                start = token + 1;
            }
        }
    }

    // "General release signed, no Part 2 form found"
    private static readonly WordSet Nones = new("no none");

    private bool EndsClause(in StatementUnit unit, int start, int token) =>
        markers.Mark(token) is ';' or '–' or '—'
        || IsFullStop(unit, start, token)
        || (Contrasts.Contains(note.Tokens[token]) && token > start)
        || (markers.Mark(token) == ',' && token + 1 < unit.End && Nones.Contains(note.Tokens[token + 1]) && markers.HasStatus(start, token) && markers.HasName(token + 1, unit.End))
        || (markers.Mark(token) == ',' && markers.HasStatus(start, token) && markers.HasStatus(token + 1, unit.End) && markers.HasName(start, token) && markers.HasName(token + 1, unit.End));

    // "Discussed | sleep and work. Did not get to limits of confidentiality": a cell may hold several sentences
    private bool IsFullStop(in StatementUnit unit, int start, int token) =>
        unit.Table >= 0 && token > start && token + 1 < unit.End && markers.Mark(token) == '.'
        && note.Tokens[token - 1] is { Kind: TokenKind.Word, Length: > 2 } && note.Tokens[token + 1] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized };

    private void ReadClause(in StatementUnit unit, int first, int end)
    {
        foreach (var hit in markers.Hits)
        {
            if (hit.First < first || hit.End > end || markers.IsInside(hit))
            {
                continue;
            }

            switch (hit.Term.Role)
            {
                case ConsentRole.Agrees:
                    ReadHead(unit, hit, first, end, StatementStrength.Consent, ConsentState.Documented);
                    break;
                case ConsentRole.AgreesSoftly:
                    ReadHead(unit, hit, first, end, StatementStrength.Soft, ConsentState.Documented);
                    break;
                case ConsentRole.Explains:
                    ReadHead(unit, hit, first, end, StatementStrength.Explanation, ConsentState.Documented);
                    break;
                case ConsentRole.Recorded:
                    ReadHead(unit, hit, first, end, StatementStrength.Soft, ConsentState.Documented, hit.Term.Kind);
                    break;
                case ConsentRole.Refuses:
                    ReadHead(unit, hit, first, end, StatementStrength.Consent, ConsentState.Declined);
                    break;
                case ConsentRole.Withdraws when !Lapses.Contains(note.Tokens[hit.First]) || markers.HasConsentWord() || markers.HasName(first, end) || markers.Has(ConsentRole.AnythingNamed, first, end):
                    Add(Renewal.IsIn(note, hit.End, unit.End) ? ConsentState.Documented : ConsentState.Ended, StatementStrength.Consent, hit.First, first, end, unit, markers.IsNameless(first, end), ConsentKind.None);
                    break;
                case ConsentRole.ConsentNouns:
                    ReadNoun(unit, hit, first, end);
                    break;
                case ConsentRole.NotNeeded:
                    Add(ConsentState.Excepted, StatementStrength.Consent, hit.First, first, end, unit, isGeneric: false, ConsentKind.None);
                    break;
                case ConsentRole.Holds when unit.IsUnderConsent && markers.HasName(first, end) && !markers.IsItselfName(hit):
                    ReadHead(unit, hit, first, end, StatementStrength.Consent, ConsentState.Documented, mayBeGeneric: false);
                    break;
                case ConsentRole.Pending when markers.HasName(first, end) && !IsFollowedUp(unit, hit) && (unit.IsUnderConsent || markers.HasConsentWord() || markers.ExplainsWhatIsNamed(first, end)):
                    Add(ConsentState.Pending, StatementStrength.Explanation, hit.First, first, end, unit, isGeneric: false, ConsentKind.None);
                    break;
                default:
                    break;
            }
        }
    }

    private static readonly WordSet Home = new("home");
    private static readonly WordSet Back = new("signed initialed initialled consented returned");
    private static readonly WordSet NotBack = new("not never no yet without hasn't haven't hadn't didn't won't wouldn't unsigned will would should must to if until unless");

    // "Took the pages home for a week, came back with questions and signed": what was taken home came back; not "has not returned it", "agreed to return it"
    private bool IsFollowedUp(in StatementUnit unit, in ConsentHit hit)
    {
        const int Near = 4;
        if (!Home.IsIn(note.Tokens, hit.First, hit.End) || markers.Has(ConsentRole.Refuses, hit.End, unit.End))
        {
            return false;
        }

        for (var token = hit.End; token < unit.End; token++)
        {
            if (Back.Contains(note.Tokens[token]) && !NotBack.IsIn(note.Tokens, Math.Max(hit.End, token - Near), token))
            {
                return true;
            }
        }

        return false;
    }

    // "Faith: lapsed", "prescription expired": of no consent
    private static readonly WordSet Lapses = new("lapsed expired");

    private void ReadHead(in StatementUnit unit, in ConsentHit hit, int first, int end, StatementStrength strength, ConsentState state, ConsentKind onlyKind = ConsentKind.None, bool mayBeGeneric = true)
    {
        if (markers.IsHypothetical(hit, first) || subjects.IsAdjective(hit, first) || (hit.Term.Role == ConsentRole.Refuses && ActReader.SubjectBefore(note, hit.First) == Person.Writer && hit.First > first && PersonWords.TryRead(note, hit.First - 1, out _)) || (state == ConsentState.Documented && (!subjects.IsSubjectFit(hit, first) || subjects.IsWritersDoing(hit))))
        {
            return;
        }

        var given = state == ConsentState.Documented;
        if (given && markers.HasBeside(ConsentRole.Pending, hit, Math.Max(first, hit.First - UnitMarkers.Window), Math.Min(end, hit.End + UnitMarkers.Window)))
        {
            state = ConsentState.Pending;
        }
        else if (given && markers.HasRefusalBefore(hit, Math.Max(first, hit.First - RefusalReach)))
        {
            // "declined to let us contact family"
            state = ConsentState.Declined;
        }
        else if (given && markers.IsNegated(hit, first))
        {
            state = strength == StatementStrength.Explanation ? ConsentState.Pending : ConsentState.Declined;
        }

        if (state == ConsentState.Documented && markers.IsOver(unit))
        {
            state = ConsentState.Ended;
        }

        if (strength == StatementStrength.Consent && hit.Term.Role == ConsentRole.Agrees && !scopes.HasComplement(hit, end) && markers.Has(ConsentRole.ConsentNouns, Math.Max(first, hit.First - UnitMarkers.Window), Math.Min(end, hit.End + UnitMarkers.Window)))
        {
            // "Consent to treatment signed": the noun says to what.
            return;
        }

        var (scopeFirst, scopeEnd, isGeneric) = strength == StatementStrength.Explanation ? (first, end, false) : scopes.Complement(hit, first, end);
        if (!isGeneric && hit.Term.Role == ConsentRole.AgreesSoftly && AgreementSubjects.Beings.Contains(note.Tokens[hit.First]))
        {
            // "The tape was okay for supervision": what is okay stands before
            scopeFirst = first;
        }

        Add(state, strength, hit.First, scopeFirst, scopeEnd, unit, isGeneric && mayBeGeneric, onlyKind, isGeneric && scopes.PointsBack(hit, end));
    }

    private void ReadNoun(in StatementUnit unit, in ConsentHit hit, int first, int end)
    {
        if (markers.IsHypothetical(hit, first) || (hit.End < end && Forms.Contains(note.Tokens[hit.End])))
        {
            return;
        }

        var low = Math.Max(first, hit.First - UnitMarkers.Window);
        var high = Math.Min(end, hit.End + (2 * UnitMarkers.Window));
        ConsentState state;
        if (markers.HasAlone(ConsentRole.Withdraws, low, high) || markers.IsOver(unit))
        {
            state = markers.IsRenewed(unit) ? ConsentState.Documented : ConsentState.Ended;
        }
        else if (markers.Has(ConsentRole.Refuses, low, high))
        {
            state = ConsentState.Declined;
        }
        else if (markers.HasAlone(ConsentRole.Pending, low, high) || markers.IsNegated(hit, first))
        {
            state = ConsentState.Pending;
        }
        else if (markers.Has(ConsentRole.Holds, low, high) || markers.Has(ConsentRole.Agrees, low, high) || IsGoverned(hit, first)
            || HasDayBehind(hit.End, end)
            || NoteDates.HasDate(note.Chars.AsSpan(note.Tokens[low].Start, note.Tokens[high - 1].End - note.Tokens[low].Start)))
        {
            state = ConsentState.Documented;
        }
        else if (markers.Has(ConsentRole.Explains, low, high))
        {
            state = ConsentState.Documented;
        }
        else
        {
            return;
        }

        if (state == ConsentState.Documented && !subjects.IsSubjectFit(hit, first))
        {
            return;
        }

        var (scopeFirst, scopeEnd, isGeneric) = scopes.Complement(hit, first, end);
        scopeFirst = Math.Max(first, Math.Min(scopeFirst, hit.First - UnitMarkers.LabelReach));
        Add(state, StatementStrength.Consent, hit.First, scopeFirst, scopeEnd, unit, isGeneric, ConsentKind.None);
    }

    // "Parent consent for care and patient assent 12/02": the day and month behind the noun; not "consent form, mood 6/10"
    private bool HasDayBehind(int first, int end)
    {
        var isApart = false;
        for (var token = first; token < Math.Min(end, first + (2 * UnitMarkers.Window)) && markers.Mark(token) is '\0' or ',' or '.' or '('; token++)
        {
            isApart |= markers.Mark(token) != '\0';
            if ((!isApart || markers.Mark(token - 1) is ',' or '(') && note.Tokens[token].Kind == TokenKind.Number && !Scores.Contains(note.Tokens[token - 1]) && NoteDates.IsDay(note.Chars.AsSpan(note.Tokens[token].Start)))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Scores = new("mood anxiety pain sleep score distress rated at");

    // "phoned the form tutor": a form of a school
    private static readonly WordSet Forms = new("tutor tutors teacher teachers room class captain");

    // "with her permission", "per signed release", "has an ROI"
    private bool IsGoverned(in ConsentHit hit, int first)
    {
        for (var token = hit.First - 1; token >= Math.Max(first, hit.First - UnitMarkers.LabelReach); token--)
        {
            if (UnitMarkers.Governors.Contains(note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(ConsentState state, StatementStrength strength, int head, int first, int end, in StatementUnit unit, bool isGeneric, ConsentKind onlyKind, bool pointsBack = false) =>
        statements.Add(new Statement(state, strength, head, Math.Max(first, head - Reach), Math.Min(end, head + Reach), unit, isGeneric, onlyKind, pointsBack));
}
