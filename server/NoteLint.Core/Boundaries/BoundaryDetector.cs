using System.Collections.Immutable;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Documentation;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Boundaries;

/// <summary>
/// An event at the boundary of the relationship: a gift, a touch, a favor. The event stays as it is written; asked is for the reason, the
/// consultation and what came of it.
/// </summary>
internal abstract class BoundaryDetector : DocumentationDetector
{
    /// <summary>The heading of consultations.</summary>
    private protected const string Consultation = "consultation";

    private const string Reason = "reason";
    private const string Outcome = "outcome";

    private static readonly uint To = TokenHash.Of("to");
    private static readonly WordSet Owners = new("my our own same");
    private static readonly WordSet Possessives = new("her his their");
    private static readonly WordSet AfterObject = new("""
        a an the my our some two three one another on at in to for with and but or because since when while as after before by that if out off up back home again today yesterday tonight once
        twice goodbye how why what who about from into over until till so outside inside during through toward towards near like than more too anyway alone there here
        """);

    private static readonly WordSet Clients = new("client patient pt ct");

    private readonly bool needsConsultation;
    private readonly int enough;

    /// <summary>Creates a detector.</summary>
    /// <param name="topic">The event.</param>
    /// <param name="needsConsultation">True where nobody should be alone with it: without a consultation it is never enough.</param>
    /// <param name="enough">How many of the three a note should speak about.</param>
    private protected BoundaryDetector(Topic topic, bool needsConsultation = false, int enough = 2)
        : base(topic, [new(Reason, "the reason", Before: 2, After: 4), new(Consultation, "a consultation", Aspect.Anywhere, Aspect.Anywhere), new(Outcome, "what came of it", Before: 0, After: 5, OnlyAfter: true)])
    {
        this.needsConsultation = needsConsultation;
        this.enough = enough;
    }

    /// <inheritdoc/>
    private protected override string Questions => "What was the reason, with whom was it talked over, and how did the client respond? Leave the event as it stands.";

    /// <inheritdoc/>
    private protected override bool IsEvent(TopicReading reading, in TopicHit hit)
    {
        var note = reading.Note;
        return note.QuotationAt(note.Tokens[hit.First].Start) is null
            && note.SectionAt(note.Tokens[hit.First].Start).Kind != SectionKind.History
            && ActReader.IsAffirmed(note, AfterTo(note, hit.First))
            && !note.IsNegated(hit.First, hit.End)
            && !EndsInPossessive(note, hit)
            && (!hit.Term.IsWritersAct || (ActReader.IsStated(note, hit.First, hit.End, ActTense.Past) && IsByWriter(note, hit)))
            && !reading.IsMedical;
    }

    /// <inheritdoc/>
    private protected override bool IsEnough(TopicReading reading, ImmutableHashSet<string> said) =>
        said.Count >= enough && (!needsConsultation || said.Contains(Consultation));

    // "lent her brother ten dollars": the one who is meant stands behind.
    private static bool EndsInPossessive(Note note, in TopicHit hit) =>
        Possessives.Contains(note.Tokens[hit.End - 1]) && hit.End < note.Sentences[hit.Sentence].EndToken
        && note.Tokens[hit.End] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && !AfterObject.Contains(note.Tokens[hit.End])
        && !note.Chars.AsSpan(note.Tokens[hit.End].Start, note.Tokens[hit.End].Length).EndsWith("ly", StringComparison.Ordinal);

    // "wrote to my private account": before a possessive "to" plans nothing.
    private static int AfterTo(Note note, int first) =>
        first > 0 && note.Tokens[first - 1].Hash == To && (note.Tokens[first].PossessiveLength > 0 || Owners.Contains(note.Tokens[first])) ? first - 1 : first;

    // "Went to client's opening": whom the act is done to has not done it.
    private static bool IsByWriter(Note note, in TopicHit hit) =>
        ActReader.IsByWriter(note, hit.First, hit.End, isProfessional: false)
        || (ActReader.ClauseStart(note, ActReader.SentenceAt(note, hit.First), hit.First) == hit.First && NamesClient(note, hit));

    private static bool NamesClient(Note note, in TopicHit hit)
    {
        for (var token = hit.First; token < hit.End; token++)
        {
            if (Clients.Contains(note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }
}
