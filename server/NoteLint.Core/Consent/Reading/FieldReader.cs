using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Reads what a label and its value, a row of a table or a ticked box say about a consent.</summary>
/// <param name="markers">The unit's words.</param>
internal sealed class FieldReader(UnitMarkers markers)
{
    private static readonly WordSet NoneGiven = new("no none nil not n declined refused false missing");
    private static readonly WordSet Determiners = new("no none");
    private static readonly WordSet Open = new("choose date insert tbd reason name recipient pending-date xx xxx fill blank");

    // "Family session: both came" is no label of a consent.
    private static readonly WordSet Sessions = new("session sessions therapy work treatment");

    private const int LongestLabel = 9;
    private static readonly WordSet Bare = new("consent permission");
    private static readonly WordSet NotYet = new("not never un-");
    private static readonly WordSet Unable = new("not impossible unable couldn't");

    private readonly Note note = markers.Note;

    /// <summary>True for "Telehealth consent: …", a row "| Consent | … |", a ticked box.</summary>
    public bool IsField(in StatementUnit unit)
    {
        if (unit.Box == CheckBox.Ticked && (unit.IsUnderConsent || markers.HasConsentWord() || NamesLimits(unit)))
        {
            return true;
        }

        if (unit.ValueStart <= unit.First)
        {
            return false;
        }

        var labelEnd = unit.ValueStart;
        var isLabelled = false;
        foreach (var hit in markers.Hits)
        {
            isLabelled |= hit.First < labelEnd
                && (hit.Term.Role is ConsentRole.ConsentNouns or ConsentRole.OwnName || (hit.Term.Role == ConsentRole.Agrees && labelEnd - unit.First <= LongestLabel) || (hit.Term.Role == ConsentRole.Names && (unit.IsUnderConsent || (UnitMarkers.IsExplained(hit.Term.Kind) && !Sessions.Contains(note.Tokens[hit.End - 1])))));
        }

        return isLabelled && !(unit.End - unit.ValueStart > 2 * UnitMarkers.Window && markers.HasHeadAfter(unit.ValueStart));
    }

    // "Rights: [x] privacy notice [x] limits of confidentiality": gone through, as the tick says
    private bool NamesLimits(StatementUnit unit) => unit.End - unit.First <= UnitMarkers.Window + UnitMarkers.LabelReach
        && markers.Hits.Exists(static hit => hit.Term is { Kind: ConsentKind.ConfidentialityLimits, Role: ConsentRole.Names or ConsentRole.OwnName });

    /// <summary>True for "Consent: verbal, today." in running text: to what was told before.</summary>
    public bool IsOfNothing(in StatementUnit unit) =>
        note.Sentences[unit.FirstSentence].Kind is SentenceKind.Prose or SentenceKind.ListItem && unit.ValueStart == unit.First + 2 && Bare.Contains(note.Tokens[unit.First]) && markers.IsNameless(unit.First, unit.End);

    /// <summary>What a label says by itself: "Research consent pending: she is still reading it"; null where nothing.</summary>
    public ConsentState? StateOfLabel(int first, int end) =>
        markers.Has(ConsentRole.Withdraws, first, end) ? ConsentState.Ended
        : markers.Has(ConsentRole.Refuses, first, end) ? ConsentState.Declined
        : markers.Has(ConsentRole.Pending, first, end) ? ConsentState.Pending
        : null;

    /// <summary>What stands behind the label, or beside the tick, says.</summary>
    public ConsentState StateOfValue(in StatementUnit unit, int first, int end)
    {
        if (Choice(first, end) is { } choice)
        {
            return choice.First == choice.End ? ConsentState.Unfilled : StateOfValue(unit, choice.First, choice.End);
        }

        if (IsBlank(unit, first, end))
        {
            return ConsentState.Unfilled;
        }

        if (markers.Has(ConsentRole.NotNeeded, first, end) || IsForEmergency(first, end) || IsNotNeeded(first, end))
        {
            return ConsentState.Excepted;
        }

        if (markers.HasAlone(ConsentRole.Withdraws, first, end) || markers.IsOver(unit))
        {
            return ConsentState.Ended;
        }

        var opener = markers.FirstWord(first, end);
        if (EndsWithNo(first, end) || (markers.Has(ConsentRole.Refuses, first, end) && !((unit.Box == CheckBox.Ticked || IsRefusedApart(first, end)) && IsAgreedFirst(first, end))) || (opener >= 0 && NoneGiven.Contains(note.Tokens[opener]) && !markers.Has(ConsentRole.Pending, first, end) && !IsAgreedAfter(opener, end) && !IsWhatWasAgreed(unit, opener, end)))
        {
            return ConsentState.Declined;
        }

        return markers.Has(ConsentRole.Pending, first, end) ? ConsentState.Pending : IsNotAgreed(first, end) ? ConsentState.Declined : ConsentState.Documented;
    }

    // "handed out, not agreed to"
    private bool IsNotAgreed(int first, int end) =>
        markers.Hits.Exists(hit => hit.First > first && hit.End <= end && hit.Term.Role == ConsentRole.Agrees && NotYet.Contains(note.Tokens[hit.First - 1]))
        && !markers.Hits.Exists(hit => hit.First >= first && hit.End <= end && hit.Term.Role is ConsentRole.Agrees or ConsentRole.AgreesSoftly && !markers.IsNegated(hit, first));

    // "not feasible on scene, emergency"; not "yes, an emergency contact is on file"
    private bool IsForEmergency(int first, int end)
    {
        var opener = markers.FirstWord(first, end);
        return opener >= 0 && Unable.Contains(note.Tokens[opener])
            && (markers.HasEmergency(first, end) || (opener + 1 < end && Possible.Contains(note.Tokens[opener + 1]) && Urgent.IsIn(note.Tokens, opener, end)));
    }

    private static readonly WordSet Possible = new("feasible possible practicable able safe");
    private static readonly WordSet Urgent = new("emergency crisis ambulance");

    private static readonly WordSet Not = new("not");
    private static readonly WordSet Needed = new("needed required necessary applicable");

    // "not needed, waived by the board": the reason stands behind it
    private bool IsNotNeeded(int first, int end)
    {
        const int ShortestReason = 2;
        var opener = markers.FirstWord(first, end);
        return opener >= 0 && opener + 2 + ShortestReason < end && Not.Contains(note.Tokens[opener]) && Needed.Contains(note.Tokens[opener + 1])
            && markers.Mark(opener + 2) is ',' or ':' or ';' or '(' or '-' or '–';
    }

    // "[x] signed the pledge: the leader cannot vouch for others": what is ticked was agreed, and the rest says more of it
    private bool IsAgreedFirst(int first, int end)
    {
        var refusal = markers.Hits.Where(hit => hit.Term.Role == ConsentRole.Refuses && hit.First >= first && hit.End <= end).Select(static hit => hit.First).DefaultIfEmpty(end).Min();
        return markers.Hits.Exists(hit => hit.First >= first && hit.End <= refusal && hit.Term.Role is ConsentRole.Agrees or ConsentRole.AgreesSoftly or ConsentRole.Recorded && !markers.IsNegated(hit, first));
    }

    // "Consent to treatment: signed by mother. Client declined the breathing exercise.": in a sentence of its own, and of what it names
    private bool IsRefusedApart(int first, int end)
    {
        const int LongestObject = 3;
        var refusal = markers.Hits.First(hit => hit.Term.Role == ConsentRole.Refuses && hit.First >= first && hit.End <= end);
        var stop = refusal.First - 1;
        while (stop > first && markers.Mark(stop) != '.')
        {
            stop--;
        }

        return stop > first && refusal.End + 1 < end && note.Tokens[refusal.End].Kind == TokenKind.Word && !markers.HasConsentWordOrName(refusal.End, Math.Min(end, refusal.End + LongestObject))
            && !ItselfOrSigning.IsIn(note.Tokens, refusal.End, Math.Min(end, refusal.End + LongestObject));
    }

    private static readonly WordSet ItselfOrSigning = new("it this these to today all anything everything again after when now sign");

    // "Secrets: none kept by me, both fine with that"
    private bool IsAgreedAfter(int opener, int end) =>
        opener + 1 < end && markers.Hits.Exists(hit => hit.First > opener + 1 && hit.End <= end && hit.Term.Role is ConsentRole.Agrees or ConsentRole.AgreesSoftly && !markers.IsNegated(hit, opener + 1));

    // "Both shook on it: no side secrets kept by me": the label says yes, and the value to what
    private bool IsWhatWasAgreed(in StatementUnit unit, int opener, int end)
    {
        var (first, value) = (unit.First, unit.ValueStart);
        return opener + 1 < end && note.Tokens[opener + 1].Kind == TokenKind.Word && Determiners.Contains(note.Tokens[opener])
            && markers.Hits.Exists(hit => hit.First >= first && hit.End <= value && hit.Term.Role is ConsentRole.Agrees or ConsentRole.AgreesSoftly && !markers.IsNegated(hit, first));
    }

    /// <summary>True for "Consent: video Y, recording N": each item has its own answer.</summary>
    public bool IsAnsweredList(in StatementUnit unit)
    {
        var start = unit.ValueStart;
        for (var token = start; token <= unit.End; token++)
        {
            if (token == unit.End || markers.Mark(token) is ',' or ';')
            {
                if (EndsWithNo(start, token))
                {
                    return start > unit.ValueStart || token < unit.End;
                }

                start = token + 1;
            }
        }

        return false;
    }

    // "recording N", "audio (none)"
    private bool EndsWithNo(int first, int end)
    {
        const int LongestItem = 7;
        var last = end - 1;
        while (last > first && note.Tokens[last].Kind == TokenKind.Punctuation)
        {
            last--;
        }

        return last > first && end - first <= LongestItem && NoneGiven.Contains(note.Tokens[last]) && markers.HasName(first, last);
    }

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
                var text = markers.Mark(token) == '[' ? NextAfterBox(token, end) : token + 1;
                ticked = box == CheckBox.Ticked && text < end ? text : null;
            }
        }

        return ticked is { } last ? (last, end) : hasBox ? (end, end) : null;
    }

    private int NextAfterBox(int token, int end)
    {
        while (token < end && markers.Mark(token) != ']')
        {
            token++;
        }

        return Math.Min(end, token + 1);
    }

    // Nothing, a line to fill in, "[choose], [date]", "yes / no"
    private bool IsBlank(in StatementUnit unit, int first, int end)
    {
        var opener = markers.FirstWord(first, end);
        if (opener < 0)
        {
            return unit.Box != CheckBox.Ticked;
        }

        for (var token = first + 1; token < end; token++)
        {
            if (Open.Contains(note.Tokens[token]) && markers.Mark(token - 1) == '[')
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
}
