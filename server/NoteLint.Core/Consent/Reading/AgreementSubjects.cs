using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Tells whether the one who agreed, signed or asked may speak for the client.</summary>
/// <param name="markers">The unit's words.</param>
/// <param name="isMinor">True where somebody else may consent for the client.</param>
internal sealed class AgreementSubjects(UnitMarkers markers, bool isMinor)
{
    private static readonly WordSet Guardians = new("guardian guardians conservator caseworker court parents poa attorney-in-fact agent surrogate");
    private static readonly WordSet Agreed = new("agreed approved accepted");
    private static readonly WordSet Articles = new("the an our this that");

    /// <summary>"is okay", "was fine": what it is said of stands before.</summary>
    public static readonly WordSet Beings = new("is was were are be");

    private static readonly WordSet States = new("sleep appetite mood food eating energy weight school work grades home health vitals bloods labs speech memory concentration meds medication medications things breathing marriage job housing money rent pain baby kids children family nights mornings days weekends lunch dinner breakfast");

    // What the client described or covered explains nothing to the client.
    private static readonly WordSet TellingOfOther = new("described covered introduced settled disclosed outlined");

    private static readonly WordSet Signs = new("signed sign");
    private static readonly WordSet Determiners = new("the her his their a both all");
    private static readonly WordSet Prepositions = new("with to for by of about from on regarding");

    /// <summary>The client, as an object.</summary>
    public static readonly WordSet Whom = new("her him them client patient pt ct");

    private readonly Note note = markers.Note;

    /// <summary>True for "rang at the agreed time".</summary>
    public bool IsAdjective(in ConsentHit hit, int first) =>
        hit.First > first && hit.End == hit.First + 1 && Agreed.Contains(note.Tokens[hit.First]) && Articles.Contains(note.Tokens[hit.First - 1]);

    // "Sleep and food are fine."
    private bool IsOfState(in ConsentHit hit) =>
        hit.Term.Role == ConsentRole.AgreesSoftly && Beings.Contains(note.Tokens[hit.First]) && hit.First > 0 && States.Contains(note.Tokens[hit.First - 1]);

    private static readonly WordSet Accepted = new("accepted approved");
    private static readonly WordSet Filed = new("report referral claim application case complaint appeal offer request leave order");

    // "The report was accepted": by an office
    private bool IsTakenIn(in ConsentHit hit) =>
        hit.First > 1 && Accepted.Contains(note.Tokens[hit.First]) && Beings.Contains(note.Tokens[hit.First - 1]) && Filed.Contains(note.Tokens[hit.First - 2]);

    /// <summary>True for "I asked him the forty questions", "her partner asked me how she was", "signed her up for the study".</summary>
    public bool IsWritersDoing(in ConsentHit hit) =>
        IsOfState(hit) || IsTakenIn(hit) ||
        (TellingOfOther.Contains(note.Tokens[hit.First]) && ActReader.SubjectBefore(note, hit.First) == Person.Client)
        || (UnitMarkers.Requests.Contains(note.Tokens[hit.First]) && (IsUnnamedAsker(hit) || IsPassive(hit)))
        || (UnitMarkers.Requests.Contains(note.Tokens[hit.First]) && ActReader.SubjectBefore(note, hit.First) is var asker && (asker == Person.Writer || (asker is Person.Family or Person.Other && !isMinor)))
        || (Signs.Contains(note.Tokens[hit.First]) && hit.First + 1 < note.Tokens.Length && Whom.Contains(note.Tokens[hit.First + 1]));

    // "Asked her the twelve questions": who writes asked
    private bool IsUnnamedAsker(in ConsentHit hit) =>
        hit.First + 1 < note.Tokens.Length && Whom.Contains(note.Tokens[hit.First + 1]) && hit.First == ActReader.ClauseStart(note, note.Sentences[note.SentenceIndexAt(hit.First)], hit.First);

    private static readonly WordSet Passives = new("was were been being");

    // "Client was asked for permission to record": who is asked has not answered yet
    private bool IsPassive(in ConsentHit hit) => hit.First > 0 && Passives.Contains(note.Tokens[hit.First - 1]);

    // "Y.A. and her mother consented"
    private bool IsJoined(int person, int first) => person >= first + 2 && UnitMarkers.Joins.Contains(note.Tokens[IsDeterminer(person - 1) || PersonWords.TryRead(note, person - 1, out _) ? person - 2 : person - 1]);

    /// <summary>True where the one who agreed may speak for the client: "her husband signed a release at his clinic" says nothing.</summary>
    public bool IsSubjectFit(in ConsentHit hit, int first)
    {
        for (var token = hit.First - 1; token >= Math.Max(first, hit.First - UnitMarkers.Window); token--)
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
}
