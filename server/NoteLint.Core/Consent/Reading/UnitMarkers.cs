using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>The words about consent in one unit, and what is asked of them again and again.</summary>
internal sealed class UnitMarkers
{
    /// <summary>How far from a head words may stand that say how it is meant.</summary>
    public const int Window = 8;

    /// <summary>How far before a noun its label or what governs it may stand.</summary>
    public const int LabelReach = 5;

    /// <summary>What a consent stands behind: "with her permission", "per signed release".</summary>
    public static readonly WordSet Governors = new("with per by under upon via has have holds had");

    /// <summary>What the client says of it who asked for it, and the writer of questions.</summary>
    public static readonly WordSet Requests = new("asked invited requested");

    private static readonly WordSet Negators = new("not no nobody never without nor neither cannot unable none didn't doesn't hasn't haven't wasn't isn't won't wouldn't couldn't don't");
    private static readonly WordSet Kept = new("secrets secret names gossip");

    // Who did not stands before the verb.
    private static readonly WordSet NoSubject = new("neither nobody none");

    /// <summary>What joins two clauses or two people.</summary>
    public static readonly WordSet Joins = new("and");

    private readonly Note note;
    private readonly DateOnly? day;
    private bool? isOver;
    private bool[]? inside;

    /// <summary>Creates the markers of no unit.</summary>
    /// <param name="note">The note.</param>
    /// <param name="day">The day of the session; null where unknown.</param>
    public UnitMarkers(Note note, DateOnly? day) => (this.note, this.day) = (note, day);

    /// <summary>The note.</summary>
    public Note Note => note;

    /// <summary>The patterns found in the unit, in order.</summary>
    public List<ConsentHit> Hits { get; } = [];

    /// <summary>Leaves the unit behind.</summary>
    public void Clear()
    {
        Hits.Clear();
        isOver = null;
        inside = null;
    }

    /// <summary>True where words of a role stand within some tokens.</summary>
    public bool Has(ConsentRole role, int first, int end)
    {
        foreach (var hit in Hits)
        {
            if (hit.Term.Role == role && hit.First >= first && hit.End <= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where words of a role stand within some tokens and no longer words say more: "pleased to be asked" and "to be asked", "may be withdrawn" and "withdrawn".</summary>
    public bool HasAlone(ConsentRole role, int first, int end)
    {
        inside ??= [.. Hits.Select(hit => IsInside(hit))];
        for (var index = 0; index < inside.Length; index++)
        {
            var hit = Hits[index];
            if (hit.Term.Role == role && hit.First >= first && hit.End <= end && !inside[index])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where words of a role stand within some tokens and not within a head: "asked to do it by phone" says nothing against it.</summary>
    public bool HasBeside(ConsentRole role, ConsentHit head, int first, int end) =>
        Hits.Exists(hit => hit.Term.Role == role && hit.First >= first && hit.End <= end && !IsInside(hit) && !(hit.First >= head.First && hit.End <= head.End) && !(hit.First > head.End && What.IsIn(note.Tokens, head.End, hit.First)));

    // "agreed to what would be discussed with him": what is to come is no agreement
    private static readonly WordSet What = new("what whatever");

    /// <summary>True for "declined to let us contact family"; not for "declined video and agreed to the telephone".</summary>
    public bool HasRefusalBefore(ConsentHit head, int first) =>
        Hits.Exists(hit => hit.Term.Role == ConsentRole.Refuses && hit.First >= first && hit.End <= head.First && !HasJoin(hit.End, head.First));

    /// <summary>True where words tell whether something holds.</summary>
    public bool HasStatus(int first, int end) => Hits.Exists(hit => hit.First >= first && hit.End <= end
        && hit.Term.Role is ConsentRole.Holds or ConsentRole.Agrees or ConsentRole.Refuses or ConsentRole.Pending or ConsentRole.Withdraws);

    /// <summary>True where a kind of consent is named.</summary>
    public bool HasName(int first, int end) => Hits.Exists(hit => hit.First >= first && hit.End <= end && hit.Term is { Role: ConsentRole.Names or ConsentRole.OwnName, Kind: not ConsentKind.ThirdPartyPresent });

    /// <summary>True where words of consent stand within some tokens, or a kind is named.</summary>
    public bool HasConsentWordOrName(int first, int end) => Has(ConsentRole.ConsentNouns, first, end) || HasName(first, end);

    /// <summary>True where no kind of consent is named.</summary>
    public bool IsNameless(int first, int end) => !HasName(first, end);

    /// <summary>True where the unit speaks of consent: "[x] Photograph taken for the file" tells what was done, not that it was agreed.</summary>
    public bool HasConsentWord() => Hits.Exists(hit => hit.Term.Role is ConsentRole.ConsentNouns or ConsentRole.OwnName or ConsentRole.Agrees or ConsentRole.Explains or ConsentRole.Recorded || (hit.Term.Role == ConsentRole.Holds && !Governors.Contains(note.Tokens[hit.First])) || (hit.Term.Role == ConsentRole.AgreesSoftly && !Requests.Contains(note.Tokens[hit.First])));

    /// <summary>True where words tell of an emergency.</summary>
    public bool HasEmergency(int first, int end) => Has(ConsentRole.Emergency, first, end) && !Has(ConsentRole.NoEmergency, first, end);

    /// <summary>True for "Limits of confidentiality: next time"; "Next session by video" is a plan and no record to come.</summary>
    public bool ExplainsWhatIsNamed(int first, int end) => Hits.Exists(hit => hit.First >= first && hit.End <= end && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName && IsExplained(hit.Term.Kind));

    /// <summary>True for kinds that are explained rather than agreed.</summary>
    public static bool IsExplained(ConsentKind kind) => kind is ConsentKind.ConfidentialityLimits or ConsentKind.DutyToReport or ConsentKind.Group;

    /// <summary>True where somebody agrees, declines or explains from a token on.</summary>
    public bool HasHeadAfter(int token) => Hits.Exists(hit => hit.First >= token && hit.Term.Role is ConsentRole.Agrees or ConsentRole.Refuses or ConsentRole.Explains);

    /// <summary>True for "The interview was recorded", which tells of the act.</summary>
    public bool IsItselfName(ConsentHit holds) => Hits.Exists(hit => hit.First == holds.First && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName);

    /// <summary>True where a longer pattern says more: "did not object" and "object".</summary>
    public bool IsInside(in ConsentHit hit)
    {
        foreach (var other in Hits)
        {
            if (other.First <= hit.First && other.End >= hit.End && other.End - other.First > hit.End - hit.First
                && (other.Term.Kind == hit.Term.Kind || other.Term.Kind == ConsentKind.None)
                && other.Term.Role is ConsentRole.Agrees or ConsentRole.AgreesSoftly or ConsentRole.Refuses or ConsentRole.Withdraws or ConsentRole.Recorded or ConsentRole.Pending or ConsentRole.NotNeeded or ConsentRole.Explains
                && hit.Term.Role is not (ConsentRole.Names or ConsentRole.OwnName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a head is denied: "Neither parent has yet signed consent".</summary>
    public bool IsNegated(in ConsentHit hit, int first)
    {
        for (var token = hit.First - 1; token >= Math.Max(first, hit.First - Window); token--)
        {
            if (token < hit.First - 4 && !NoSubject.Contains(note.Tokens[token]) && !IsNone(token, hit))
            {
                continue;
            }

            if (Mark(token) is ',' or ';' or ':')
            {
                return false;
            }

            // "said no to video and agreed to the telephone"
            if (Saying.Contains(note.Tokens[Math.Max(first, token - 1)]) && Nones.Contains(note.Tokens[token]) && HasJoin(token, hit.First))
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

    private static readonly WordSet Saying = new("said says say");

    private bool HasJoin(int first, int end) => Joins.IsIn(note.Tokens, first, end);

    // "No 42 CFR Part 2 consent is in the chart": the name stands between.
    private bool IsNone(int token, ConsentHit noun) =>
        Nones.Contains(note.Tokens[token]) && Hits.Exists(hit => hit.First == token + 1 && hit.End >= noun.First && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName);

    private static readonly WordSet Nones = new("no without");

    /// <summary>True for "If she agrees"; not for "was asked if it was fine and answered yes".</summary>
    public bool IsHypothetical(in ConsentHit hit, int first)
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

    /// <summary>True for "expires 2026-01-10" where the session was later.</summary>
    public bool IsOver(in StatementUnit unit) => isOver ??= ReadEnd(unit);

    private bool ReadEnd(in StatementUnit unit)
    {
        var start = note.Tokens[unit.First].Start;
        return !IsRenewed(unit) && day is { } session && NoteDates.EndIn(note.Chars.AsSpan(start, note.Tokens[unit.End - 1].End - start)) is { } last && last < session;
    }

    /// <summary>True for "expired in January and was renewed today"; not for "renewed in January, expired since".</summary>
    public bool IsRenewed(in StatementUnit unit)
    {
        var from = unit.First;
        foreach (var hit in Hits)
        {
            from = hit.Term.Role == ConsentRole.Withdraws ? Math.Max(from, hit.End) : from;
        }

        return Renewal.IsIn(note, from, unit.End);
    }

    /// <summary>The index of the first word or number; -1 without.</summary>
    public int FirstWord(int first, int end)
    {
        while (first < end && note.Tokens[first].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            first++;
        }

        return first < end ? first : -1;
    }

    /// <summary>The punctuation mark that a token is; the null character where it is none.</summary>
    public char Mark(int token) => note.Tokens[token].Kind == TokenKind.Punctuation ? note.Chars[note.Tokens[token].Start] : '\0';
}
