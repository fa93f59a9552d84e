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
    private const int Window = 8;
    private const int LabelReach = 5;
    private const int RefusalReach = 3;
    private const int LongestLabel = 9;
    private const int Reach = 48;

    // A sentence with more words about consent than anybody writes is read as far as this.
    private const int MostHits = 96;

    private static readonly WordSet Negators = new("not no nobody never without nor neither cannot unable none didn't doesn't hasn't haven't wasn't isn't won't wouldn't couldn't don't");
    private static readonly WordSet Contrasts = new("but however although though whereas while except");
    private static readonly WordSet Governors = new("with per by under upon via has have holds had");
    private static readonly WordSet Circumstances = new("during while today tonight because since after before prior when at throughout yesterday on");
    private static readonly uint On = TokenHash.Of("on");
    private static readonly WordSet ComplementOpeners = new("to for with about on of that w regarding re in");
    private static readonly WordSet Joins = new("and");
    private static readonly WordSet NoneGiven = new("no none nil not n declined refused false missing");
    private static readonly WordSet Open = new("choose date insert tbd reason name recipient pending-date xx xxx fill blank");

    // "Family session: both came" is no label of a consent.
    private static readonly WordSet Sessions = new("session sessions therapy work treatment");
    private static readonly WordSet Guardians = new("guardian guardians conservator caseworker court parents poa attorney-in-fact agent surrogate");

    private static readonly WordSet Signatures = new("signed e-signed esigned cosigned co-signed electronically digitally authenticated signature");
    private static readonly WordSet SignatureWays = new("by signed electronically digitally authenticated prepared");

    private readonly Note note;
    private readonly ConsentHit[] hits;
    private readonly DateOnly? day;
    private readonly bool isMinor;
    private readonly List<Statement> statements = [];
    private readonly List<ConsentHit> inUnit = [];
    private bool? isOver;

    private StatementReader(Note note, ConsentHit[] hits, DateOnly? day, bool isMinor)
    {
        this.note = note;
        this.hits = hits;
        this.day = day;
        this.isMinor = isMinor;
    }

    /// <summary>Reads all statements in order.</summary>
    /// <param name="note">The note.</param>
    /// <param name="hits">The markers' patterns in the note, in order.</param>
    /// <param name="day">The day of the session; null where unknown.</param>
    /// <param name="isMinor">True where somebody else may consent for the client.</param>
    public static List<Statement> Read(Note note, ConsentHit[] hits, DateOnly? day, bool isMinor)
    {
        var reader = new StatementReader(note, hits, day, isMinor);
        var next = 0;
        foreach (var unit in UnitReader.Read(note))
        {
            reader.inUnit.Clear();
            reader.isOver = null;
            for (; next < hits.Length && hits[next].First < unit.End; next++)
            {
                if (reader.inUnit.Count < MostHits)
                {
                    reader.inUnit.Add(hits[next]);
                }
            }

            reader.ReadUnit(unit);
        }

        return reader.statements;
    }

    private void ReadUnit(in StatementUnit unit)
    {
        if (inUnit.Count == 0)
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
            var hasReason = Has(ConsentRole.NotNeeded, unit.First, unit.End) || HasEmergency(unit.First, unit.End);
            Add(hasReason ? ConsentState.Excepted : ConsentState.Unfilled, StatementStrength.Consent, unit.First, unit.First, unit.End, unit, isGeneric: false, ConsentKind.None);
            return;
        }

        if (IsField(unit))
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
                start = token + (token < unit.End && Mark(token) is ',' or ';' ? 1 : 0);
            }
        }
    }

    // "Signed: R. Template, LCSW", "Electronically signed by …"
    private bool IsSignature(in StatementUnit unit)
    {
        var next = unit.First + 1;
        return next < unit.End && Signatures.Contains(note.Tokens[unit.First])
            && (Mark(next) == ':' || SignatureWays.Contains(note.Tokens[next])) && !(next + 1 < unit.End && PersonWords.TryRead(note, next + 1, out var word) && word.Person != Person.Writer);
    }

    // "Telehealth consent: …", a row "| Consent | … |", a ticked box
    private bool IsField(in StatementUnit unit)
    {
        if (unit.Box == CheckBox.Ticked && (unit.IsUnderConsent || HasConsentWord() || NamesLimits(unit)))
        {
            return true;
        }

        if (unit.ValueStart <= unit.First)
        {
            return false;
        }

        var labelEnd = unit.ValueStart;
        var isLabelled = false;
        foreach (var hit in inUnit)
        {
            isLabelled |= hit.First < labelEnd
                && (hit.Term.Role is ConsentRole.ConsentNouns or ConsentRole.OwnName || (hit.Term.Role == ConsentRole.Agrees && labelEnd - unit.First <= LongestLabel) || (hit.Term.Role == ConsentRole.Names && (unit.IsUnderConsent || (IsExplained(hit.Term.Kind) && !Sessions.Contains(note.Tokens[hit.End - 1])))));
        }

        return isLabelled && !(unit.End - unit.ValueStart > 2 * Window && HasHeadAfter(unit.ValueStart));
    }

    // "[x] Photograph taken for the file" tells what was done, not that it was agreed.
    private bool HasConsentWord() => inUnit.Exists(hit => hit.Term.Role is ConsentRole.ConsentNouns or ConsentRole.OwnName or ConsentRole.Agrees or ConsentRole.Explains or ConsentRole.Recorded || (hit.Term.Role == ConsentRole.Holds && !Governors.Contains(note.Tokens[hit.First])) || (hit.Term.Role == ConsentRole.AgreesSoftly && !Requests.Contains(note.Tokens[hit.First])));

    // "Rights: [x] privacy notice [x] limits of confidentiality": gone through, as the tick says
    private bool NamesLimits(StatementUnit unit) => unit.End - unit.First <= Window + LabelReach
        && inUnit.Exists(static hit => hit.Term is { Kind: ConsentKind.ConfidentialityLimits, Role: ConsentRole.Names or ConsentRole.OwnName });

    // "Limits of confidentiality: next time"; "Next session by video" is a plan and no record to come.
    private bool ExplainsWhatIsNamed(int first, int end) => inUnit.Exists(hit => hit.First >= first && hit.End <= end && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName && IsExplained(hit.Term.Kind));

    private static bool IsExplained(ConsentKind kind) => kind is ConsentKind.ConfidentialityLimits or ConsentKind.DutyToReport or ConsentKind.Group;

    private bool HasHeadAfter(int token) => inUnit.Exists(hit => hit.First >= token && hit.Term.Role is ConsentRole.Agrees or ConsentRole.Refuses or ConsentRole.Explains);

    private void ReadField(in StatementUnit unit)
    {
        var start = unit.ValueStart;
        var label = unit.ValueStart > unit.First ? unit.First : unit.ValueStart;
        for (var token = start; token <= unit.End; token++)
        {
            if (token == unit.End || (Mark(token) is ',' or ';' && HasStatus(start, token) && HasStatus(token + 1, unit.End) && HasName(token + 1, unit.End)))
            {
                var isWhole = start == unit.ValueStart && token == unit.End;
                var state = StateOfLabel(label, unit.ValueStart) ?? StateOfValue(unit, start, token);
                Add(state, StatementStrength.Consent, label, isWhole || start == unit.ValueStart ? label : start, token, unit, isWhole && IsOfNothing(unit), ConsentKind.None);
                start = token + 1;
            }
        }
    }

    // "Consent: verbal, today." in running text: to what was told before
    private bool IsOfNothing(in StatementUnit unit) =>
        note.Sentences[unit.FirstSentence].Kind is SentenceKind.Prose or SentenceKind.ListItem && unit.ValueStart == unit.First + 2 && Bare.Contains(note.Tokens[unit.First]) && IsNameless(unit.First, unit.End);

    private static readonly WordSet Bare = new("consent permission");

    // "Research consent pending: she is still reading it"
    private ConsentState? StateOfLabel(int first, int end) =>
        Has(ConsentRole.Withdraws, first, end) ? ConsentState.Ended
        : Has(ConsentRole.Refuses, first, end) ? ConsentState.Declined
        : Has(ConsentRole.Pending, first, end) ? ConsentState.Pending
        : null;

    private bool HasStatus(int first, int end) => inUnit.Exists(hit => hit.First >= first && hit.End <= end
        && hit.Term.Role is ConsentRole.Holds or ConsentRole.Agrees or ConsentRole.Refuses or ConsentRole.Pending or ConsentRole.Withdraws);

    private bool HasName(int first, int end) => inUnit.Exists(hit => hit.First >= first && hit.End <= end && hit.Term is { Role: ConsentRole.Names or ConsentRole.OwnName, Kind: not ConsentKind.ThirdPartyPresent });

    private ConsentState StateOfValue(in StatementUnit unit, int first, int end)
    {
        if (Choice(first, end) is { } choice)
        {
            return choice.First == choice.End ? ConsentState.Unfilled : StateOfValue(unit, choice.First, choice.End);
        }

        if (IsBlank(unit, first, end))
        {
            return ConsentState.Unfilled;
        }

        if (Has(ConsentRole.NotNeeded, first, end) || IsForEmergency(first, end))
        {
            return ConsentState.Excepted;
        }

        if (Has(ConsentRole.Withdraws, first, end) || IsOver(unit))
        {
            return ConsentState.Ended;
        }

        var opener = FirstWord(first, end);
        if ((Has(ConsentRole.Refuses, first, end) && !(unit.Box == CheckBox.Ticked && IsAgreedFirst(first, end))) || (opener >= 0 && NoneGiven.Contains(note.Tokens[opener]) && !Has(ConsentRole.Pending, first, end) && !IsAgreedAfter(opener, end)))
        {
            return ConsentState.Declined;
        }

        return Has(ConsentRole.Pending, first, end) ? ConsentState.Pending : IsNotAgreed(first, end) ? ConsentState.Declined : ConsentState.Documented;
    }

    // "handed out, not agreed to"
    private bool IsNotAgreed(int first, int end) =>
        inUnit.Exists(hit => hit.First > first && hit.End <= end && hit.Term.Role == ConsentRole.Agrees && NotYet.Contains(note.Tokens[hit.First - 1]))
        && !inUnit.Exists(hit => hit.First >= first && hit.End <= end && hit.Term.Role is ConsentRole.Agrees or ConsentRole.AgreesSoftly && !IsNegated(hit, first));

    private static readonly WordSet NotYet = new("not never un-");
    private static readonly WordSet Unable = new("not impossible unable couldn't");

    // "not feasible on scene, emergency"; not "yes, an emergency contact is on file"
    private bool IsForEmergency(int first, int end)
    {
        var opener = FirstWord(first, end);
        return opener >= 0 && Unable.Contains(note.Tokens[opener]) && HasEmergency(first, end);
    }

    private bool HasEmergency(int first, int end) => Has(ConsentRole.Emergency, first, end) && !Has(ConsentRole.NoEmergency, first, end);

    // "[x] signed the pledge: the leader cannot vouch for others": what is ticked was agreed, and the rest says more of it
    private bool IsAgreedFirst(int first, int end)
    {
        var refusal = inUnit.Where(hit => hit.Term.Role == ConsentRole.Refuses && hit.First >= first && hit.End <= end).Select(static hit => hit.First).DefaultIfEmpty(end).Min();
        return inUnit.Exists(hit => hit.First >= first && hit.End <= refusal && hit.Term.Role is ConsentRole.Agrees or ConsentRole.AgreesSoftly or ConsentRole.Recorded && !IsNegated(hit, first));
    }

    // "Secrets: none kept by me, both fine with that"
    private bool IsAgreedAfter(int opener, int end) =>
        opener + 1 < end && inUnit.Exists(hit => hit.First > opener + 1 && hit.End <= end && hit.Term.Role is ConsentRole.Agrees or ConsentRole.AgreesSoftly && !IsNegated(hit, opener + 1));

    // "[ ] yes [x] no": what the ticked box says; nothing where none is ticked
    private (int First, int End)? Choice(int first, int end)
    {
        int? ticked = null;
        var hasBox = false;
        for (var token = first; token < end; token++)
        {
            if (UnitReader.InlineBox(note, token, end) is { } box)
            {
                if (ticked is { } chosen)
                {
                    return (chosen, token);
                }

                hasBox = true;
                var text = Mark(token) == '[' ? NextAfterBox(token, end) : token + 1;
                ticked = box == CheckBox.Ticked && text < end ? text : null;
            }
        }

        return ticked is { } last ? (last, end) : hasBox ? (end, end) : null;
    }

    private int NextAfterBox(int token, int end)
    {
        while (token < end && Mark(token) != ']')
        {
            token++;
        }

        return Math.Min(end, token + 1);
    }

    private int FirstWord(int first, int end)
    {
        while (first < end && note.Tokens[first].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            first++;
        }

        return first < end ? first : -1;
    }

    // Nothing, a line to fill in, "[choose], [date]", "yes / no"
    private bool IsBlank(in StatementUnit unit, int first, int end)
    {
        var opener = FirstWord(first, end);
        if (opener < 0)
        {
            return unit.Box != CheckBox.Ticked;
        }

        for (var token = first + 1; token < end; token++)
        {
            if (Open.Contains(note.Tokens[token]) && Mark(token - 1) == '[')
            {
                return true;
            }
        }

        if (note.Chars.AsSpan(note.Tokens[first].Start, note.Tokens[opener].Start - note.Tokens[first].Start).Contains("__", StringComparison.Ordinal) || note.Chars.AsSpan(note.Tokens[opener].Start).StartsWith("__"))
        {
            return true;
        }

        var text = note.Chars.AsSpan(note.Tokens[opener].Start, Math.Min(note.Tokens[end - 1].End - note.Tokens[opener].Start, 9));
        return text.StartsWith("yes / no", StringComparison.OrdinalIgnoreCase) || text.StartsWith("yes/no", StringComparison.OrdinalIgnoreCase) || text.StartsWith("y/n", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("TBD", StringComparison.OrdinalIgnoreCase);
    }

    // "General release signed, no Part 2 form found"
    private static readonly WordSet Nones = new("no none");

    private bool EndsClause(in StatementUnit unit, int start, int token) =>
        Mark(token) is ';' or '–' or '—'
        || (Contrasts.Contains(note.Tokens[token]) && token > start)
        || (Mark(token) == ',' && token + 1 < unit.End && Nones.Contains(note.Tokens[token + 1]) && HasStatus(start, token) && HasName(token + 1, unit.End))
        || (Mark(token) == ',' && HasStatus(start, token) && HasStatus(token + 1, unit.End) && HasName(start, token) && HasName(token + 1, unit.End));

    private void ReadClause(in StatementUnit unit, int first, int end)
    {
        foreach (var hit in inUnit)
        {
            if (hit.First < first || hit.End > end || IsInside(hit))
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
                case ConsentRole.Withdraws when !Lapses.Contains(note.Tokens[hit.First]) || HasConsentWord() || HasName(first, end) || Has(ConsentRole.AnythingNamed, first, end):
                    Add(ConsentState.Ended, StatementStrength.Consent, hit.First, first, end, unit, IsNameless(first, end), ConsentKind.None);
                    break;
                case ConsentRole.ConsentNouns:
                    ReadNoun(unit, hit, first, end);
                    break;
                case ConsentRole.NotNeeded:
                    Add(ConsentState.Excepted, StatementStrength.Consent, hit.First, first, end, unit, isGeneric: false, ConsentKind.None);
                    break;
                case ConsentRole.Holds when unit.IsUnderConsent && HasName(first, end) && !IsItselfName(hit):
                    ReadHead(unit, hit, first, end, StatementStrength.Consent, ConsentState.Documented, mayBeGeneric: false);
                    break;
                case ConsentRole.Pending when HasName(first, end) && (unit.IsUnderConsent || HasConsentWord() || ExplainsWhatIsNamed(first, end)):
                    Add(ConsentState.Pending, StatementStrength.Explanation, hit.First, first, end, unit, isGeneric: false, ConsentKind.None);
                    break;
                default:
                    break;
            }
        }
    }

    // "Faith: lapsed", "prescription expired": of no consent
    private static readonly WordSet Lapses = new("lapsed expired");

    // "The interview was recorded" tells of the act.
    private bool IsItselfName(ConsentHit holds) => inUnit.Exists(hit => hit.First == holds.First && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName);

    // A longer pattern says more than one inside it: "did not object" and "object".
    private bool IsInside(in ConsentHit hit)
    {
        foreach (var other in inUnit)
        {
            if (other.First <= hit.First && other.End >= hit.End && other.End - other.First > hit.End - hit.First
                && (other.Term.Kind == hit.Term.Kind || other.Term.Kind == ConsentKind.None)
                && other.Term.Role is ConsentRole.Agrees or ConsentRole.AgreesSoftly or ConsentRole.Refuses or ConsentRole.Withdraws or ConsentRole.Recorded or ConsentRole.Pending or ConsentRole.NotNeeded
                && hit.Term.Role is not (ConsentRole.Names or ConsentRole.OwnName))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadHead(in StatementUnit unit, in ConsentHit hit, int first, int end, StatementStrength strength, ConsentState state, ConsentKind onlyKind = ConsentKind.None, bool mayBeGeneric = true)
    {
        if (IsHypothetical(hit, first) || IsAdjective(hit, first) || (state == ConsentState.Documented && (!IsSubjectFit(hit, first) || IsWritersDoing(hit))))
        {
            return;
        }

        var given = state == ConsentState.Documented;
        if (given && HasBeside(ConsentRole.Pending, hit, Math.Max(first, hit.First - Window), Math.Min(end, hit.End + Window)))
        {
            state = ConsentState.Pending;
        }
        else if (given && Has(ConsentRole.Refuses, Math.Max(first, hit.First - RefusalReach), hit.First))
        {
            // "declined to let us contact family"
            state = ConsentState.Declined;
        }
        else if (given && IsNegated(hit, first))
        {
            state = strength == StatementStrength.Explanation ? ConsentState.Pending : ConsentState.Declined;
        }

        if (state == ConsentState.Documented && IsOver(unit))
        {
            state = ConsentState.Ended;
        }

        if (strength == StatementStrength.Consent && hit.Term.Role == ConsentRole.Agrees && !HasComplement(hit, end) && Has(ConsentRole.ConsentNouns, Math.Max(first, hit.First - Window), Math.Min(end, hit.End + Window)))
        {
            // "Consent to treatment signed": the noun says to what.
            return;
        }

        var (scopeFirst, scopeEnd, isGeneric) = strength == StatementStrength.Explanation ? (first, end, false) : Complement(hit, first, end);
        if (!isGeneric && hit.Term.Role == ConsentRole.AgreesSoftly && Beings.Contains(note.Tokens[hit.First]))
        {
            // "The tape was okay for supervision": what is okay stands before
            scopeFirst = first;
        }

        Add(state, strength, hit.First, scopeFirst, scopeEnd, unit, isGeneric && mayBeGeneric, onlyKind, isGeneric && PointsBack(hit, end));
    }

    // "fine with it", "agreed to this"
    private bool PointsBack(in ConsentHit hit, int end) => hit.End < end && Has(ConsentRole.AnythingNamed, hit.End, Math.Min(end, hit.End + 3));

    private void ReadNoun(in StatementUnit unit, in ConsentHit hit, int first, int end)
    {
        if (IsHypothetical(hit, first) || (hit.End < end && Forms.Contains(note.Tokens[hit.End])))
        {
            return;
        }

        var low = Math.Max(first, hit.First - Window);
        var high = Math.Min(end, hit.End + (2 * Window));
        ConsentState state;
        if (Has(ConsentRole.Withdraws, low, high) || IsOver(unit))
        {
            state = ConsentState.Ended;
        }
        else if (Has(ConsentRole.Refuses, low, high))
        {
            state = ConsentState.Declined;
        }
        else if (Has(ConsentRole.Pending, low, high) || IsNegated(hit, first))
        {
            state = ConsentState.Pending;
        }
        else if (Has(ConsentRole.Holds, low, high) || Has(ConsentRole.Agrees, low, high) || IsGoverned(hit, first)
            || HasDayBehind(hit.End, end)
            || NoteDates.HasDate(note.Chars.AsSpan(note.Tokens[low].Start, note.Tokens[high - 1].End - note.Tokens[low].Start)))
        {
            state = ConsentState.Documented;
        }
        else if (Has(ConsentRole.Explains, low, high))
        {
            state = ConsentState.Documented;
        }
        else
        {
            return;
        }

        if (state == ConsentState.Documented && !IsSubjectFit(hit, first))
        {
            return;
        }

        var (scopeFirst, scopeEnd, isGeneric) = Complement(hit, first, end);
        scopeFirst = Math.Max(first, Math.Min(scopeFirst, hit.First - LabelReach));
        Add(state, StatementStrength.Consent, hit.First, scopeFirst, scopeEnd, unit, isGeneric, ConsentKind.None);
    }

    // "Parent consent for care and patient assent 12/02": the day and month behind the noun; not "consent form, mood 6/10"
    private bool HasDayBehind(int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + Window) && note.Tokens[token].Kind != TokenKind.Punctuation; token++)
        {
            if (note.Tokens[token].Kind == TokenKind.Number && !Scores.Contains(note.Tokens[token - 1]) && NoteDates.IsDay(note.Chars.AsSpan(note.Tokens[token].Start)))
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
        for (var token = hit.First - 1; token >= Math.Max(first, hit.First - LabelReach); token--)
        {
            if (Governors.Contains(note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    // "If she agrees"; not "was asked if it was fine and answered yes"
    private bool IsHypothetical(in ConsentHit hit, int first)
    {
        var low = Math.Max(first, hit.First - Window);
        for (var token = hit.First - 1; token > low; token--)
        {
            if (Joins.Contains(note.Tokens[token]))
            {
                low = token;
            }
        }

        return Has(ConsentRole.Hypothetical, low, hit.First);
    }

    // "Neither parent has yet signed consent": who did not stands before the verb.
    private static readonly WordSet NoSubject = new("neither nobody none");

    private bool IsNegated(in ConsentHit hit, int first)
    {
        for (var token = hit.First - 1; token >= Math.Max(first, hit.First - Window); token--)
        {
            if (token < hit.First - 4 && !NoSubject.Contains(note.Tokens[token]))
            {
                continue;
            }

            if (Mark(token) is ',' or ';' or ':')
            {
                return false;
            }

            // "No-secrets agreement signed by both"
            if (Negators.Contains(note.Tokens[token]) && !Kept.Contains(note.Tokens[token + 1]) && note.Chars[note.Tokens[token + 1].Start] != '-')
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Kept = new("secrets secret names gossip");

    private static readonly WordSet Agreed = new("agreed approved accepted");

    // "rang at the agreed time"
    private bool IsAdjective(in ConsentHit hit, int first) =>
        hit.First > first && hit.End == hit.First + 1 && Agreed.Contains(note.Tokens[hit.First]) && Articles.Contains(note.Tokens[hit.First - 1]);

    private static readonly WordSet Articles = new("the an our this that");

    private static readonly WordSet Beings = new("is was were are be");
    private static readonly WordSet States = new("sleep appetite mood food eating energy weight school work grades home health vitals bloods labs speech memory concentration meds medication medications things breathing marriage job housing money rent pain baby kids children family nights mornings days weekends lunch dinner breakfast");

    // "Sleep and food are fine."
    private bool IsOfState(in ConsentHit hit) =>
        hit.Term.Role == ConsentRole.AgreesSoftly && Beings.Contains(note.Tokens[hit.First]) && hit.First > 0 && States.Contains(note.Tokens[hit.First - 1]);

    private static readonly WordSet Requests = new("asked invited requested");

    // What the client described or covered explains nothing to the client.
    private static readonly WordSet TellingOfOther = new("described covered introduced settled disclosed outlined");
    private static readonly WordSet Signs = new("signed sign");
    private static readonly WordSet Whom = new("her him them client patient pt ct");

    // "I asked him the forty questions", "her partner asked me how she was", "signed her up for the study"
    private bool IsWritersDoing(in ConsentHit hit) =>
        IsOfState(hit) ||
        (TellingOfOther.Contains(note.Tokens[hit.First]) && ActReader.SubjectBefore(note, hit.First) == Person.Client)
        || (Requests.Contains(note.Tokens[hit.First]) && IsUnnamedAsker(hit))
        || (Requests.Contains(note.Tokens[hit.First]) && ActReader.SubjectBefore(note, hit.First) is var asker && (asker == Person.Writer || (asker is Person.Family or Person.Other && !isMinor)))
        || (Signs.Contains(note.Tokens[hit.First]) && hit.First + 1 < note.Tokens.Length && Whom.Contains(note.Tokens[hit.First + 1]));

    // "Asked her the twelve questions": who writes asked
    private bool IsUnnamedAsker(in ConsentHit hit) =>
        hit.First + 1 < note.Tokens.Length && Whom.Contains(note.Tokens[hit.First + 1]) && hit.First == ActReader.ClauseStart(note, note.Sentences[note.SentenceIndexAt(hit.First)], hit.First);

    // Somebody else's consent says nothing about the client's: "her husband signed a release at his clinic".
    // "Y.A. and her mother consented"
    private bool IsJoined(int person, int first) => person >= first + 2 && Joins.Contains(note.Tokens[IsDeterminer(person - 1) || PersonWords.TryRead(note, person - 1, out _) ? person - 2 : person - 1]);

    private bool IsSubjectFit(in ConsentHit hit, int first)
    {
        for (var token = hit.First - 1; token >= Math.Max(first, hit.First - Window); token--)
        {
            if (note.QuotationAt(note.Tokens[token].Start) is not null || !PersonWords.TryRead(note, token, out var word) || note.Tokens[token].PossessiveLength > 0)
            {
                continue;
            }

            if (word.Person is Person.Client or Person.Writer || word.IsPronoun)
            {
                return true;
            }

            if (Guardians.Contains(note.Tokens[token]) || isMinor || IsJoined(token, first))
            {
                return true;
            }

            var isSubject = token == first || note.Tokens[token - 1].Kind != TokenKind.Word || note.Tokens[token - 1].PossessiveLength > 0 || PersonWords.TryRead(note, token - 1, out _) || IsDeterminer(token - 1);
            return !(isSubject && word.Person is Person.Family && hit.First - token <= 3 && !IsPreceded(token, first));
        }

        return true;
    }

    private static readonly WordSet Determiners = new("the her his their a both all");
    private static readonly WordSet Prepositions = new("with to for by of about from on regarding");

    private bool IsDeterminer(int token) => Determiners.Contains(note.Tokens[token]);

    private bool IsPreceded(int token, int first)
    {
        for (var before = token - 1; before >= Math.Max(first, token - 3); before--)
        {
            if (Prepositions.Contains(note.Tokens[before]))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasComplement(in ConsentHit hit, int end) =>
        ComplementOpeners.Contains(note.Tokens[hit.End - 1])
        || (hit.End < end && ComplementOpeners.Contains(note.Tokens[hit.End]) && !(hit.End + 1 < end && note.Tokens[hit.End + 1].Kind == TokenKind.Number));

    // What was agreed to, as far as the words say it.
    private (int First, int End, bool IsGeneric) Complement(in ConsentHit hit, int first, int end)
    {
        var next = hit.End;
        var endsWithOpener = ComplementOpeners.Contains(note.Tokens[hit.End - 1]);
        if (!HasComplement(hit, end))
        {
            return (first, end, true);
        }

        var start = endsWithOpener ? next : next + 1;

        // "…, which he agreed to in writing on 2 February": to what stands before the verb
        if (endsWithOpener && start < end && Adjuncts.Contains(note.Tokens[start]))
        {
            return (first, end, true);
        }

        var cut = start;
        while (cut < end && !(cut > start && Circumstances.Contains(note.Tokens[cut]) && !IsOfVerb(cut, end)))
        {
            cut++;
        }

        return start >= end || FirstWord(start, cut) < 0 || NamesAnything(start, Math.Min(cut, start + 3)) ? (first, end, true) : (hit.First, cut, false);
    }

    // "agreed to do it", "fine with him"; not "does not want to follow her", whose person is the one followed
    private bool NamesAnything(int first, int end) =>
        inUnit.Exists(hit => hit.Term.Role == ConsentRole.AnythingNamed && hit.First >= first && hit.End <= end && (hit.First == first || !Whom.Contains(note.Tokens[hit.First]) || Stays.Contains(note.Tokens[hit.First - 1])));

    private static readonly WordSet Stays = new("have having let letting with about for");
    private static readonly WordSet Adjuncts = new("in on at during last yesterday today verbally orally again earlier");
    private static readonly WordSet Ways = new("by over via with through the a");

    // "carry on by video", "meeting on the screen": how, and not when
    private bool IsOfVerb(int token, int end) =>
        note.Tokens[token].Hash == On && token + 1 < end
        && (Ways.Contains(note.Tokens[token + 1]) || ConsentLexicon.Shared.LengthAt(ConsentKind.Telehealth, ConsentRole.Names, note, token + 1, end) > 0);

    private bool IsNameless(int first, int end) => !HasName(first, end);

    // "expires 2026-01-10", and the session was later
    private bool IsOver(in StatementUnit unit) => isOver ??= ReadEnd(unit);

    private bool ReadEnd(in StatementUnit unit)
    {
        var start = note.Tokens[unit.First].Start;
        return day is { } session && NoteDates.EndIn(note.Chars.AsSpan(start, note.Tokens[unit.End - 1].End - start)) is { } last && last < session;
    }

    // "asked to do it by phone": what stands within the words of an agreement says nothing against it.
    private bool HasBeside(ConsentRole role, ConsentHit head, int first, int end) =>
        inUnit.Exists(hit => hit.Term.Role == role && hit.First >= first && hit.End <= end && !(hit.First >= head.First && hit.End <= head.End));

    private bool Has(ConsentRole role, int first, int end)
    {
        foreach (var hit in inUnit)
        {
            if (hit.Term.Role == role && hit.First >= first && hit.End <= end)
            {
                return true;
            }
        }

        return false;
    }

    private char Mark(int token) => note.Tokens[token].Kind == TokenKind.Punctuation ? note.Chars[note.Tokens[token].Start] : '\0';

    private void Add(ConsentState state, StatementStrength strength, int head, int first, int end, in StatementUnit unit, bool isGeneric, ConsentKind onlyKind, bool pointsBack = false) =>
        statements.Add(new Statement(state, strength, head, Math.Max(first, head - Reach), Math.Min(end, head + Reach), unit, isGeneric, onlyKind, pointsBack));
}
