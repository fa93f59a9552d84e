using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Tells to what somebody agreed, as far as the words around it say.</summary>
/// <param name="markers">The unit's words.</param>
internal sealed class AgreementScope(UnitMarkers markers)
{
    private static readonly WordSet Circumstances = new("during while today tonight because since after before prior when at throughout yesterday on");
    private static readonly uint On = TokenHash.Of("on");
    private static readonly WordSet ComplementOpeners = new("to for with about on of that w regarding re in");
    private static readonly WordSet Stays = new("have having let letting with about for");
    private static readonly WordSet Adjuncts = new("in on at during last yesterday today verbally orally again earlier");
    private static readonly WordSet Ways = new("by over via with through the a");

    private readonly Note note = markers.Note;

    /// <summary>True where words say to what somebody agreed.</summary>
    public bool HasComplement(in ConsentHit hit, int end) =>
        ComplementOpeners.Contains(note.Tokens[hit.End - 1])
        || (hit.End < end && ComplementOpeners.Contains(note.Tokens[hit.End]) && !(hit.End + 1 < end && note.Tokens[hit.End + 1].Kind == TokenKind.Number));

    /// <summary>What was agreed to, as far as the words say it.</summary>
    public (int First, int End, bool IsGeneric) Complement(in ConsentHit hit, int first, int end)
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

        return start >= end || markers.FirstWord(start, cut) < 0 || NamesAnything(start, Math.Min(cut, start + 3)) ? (first, end, true) : (hit.First, cut, false);
    }

    // "agreed to do it", "fine with him"; not "does not want to follow her", whose person is the one followed
    private bool NamesAnything(int first, int end) =>
        markers.Hits.Exists(hit => hit.Term.Role == ConsentRole.AnythingNamed && hit.First >= first && hit.End <= end && (hit.First == first || !AgreementSubjects.Whom.Contains(note.Tokens[hit.First]) || Stays.Contains(note.Tokens[hit.First - 1])));

    // "carry on by video", "meeting on the screen": how, and not when
    private bool IsOfVerb(int token, int end) =>
        note.Tokens[token].Hash == On && token + 1 < end
        && (Ways.Contains(note.Tokens[token + 1]) || ConsentLexicon.Shared.LengthAt(ConsentKind.Telehealth, ConsentRole.Names, note, token + 1, end) > 0);

    /// <summary>True for "fine with it", "agreed to this".</summary>
    public bool PointsBack(in ConsentHit hit, int end) => hit.End < end && markers.Has(ConsentRole.AnythingNamed, hit.End, Math.Min(end, hit.End + 3));
}
