using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Documentation;

/// <summary>The events of all topics that a note's words may show. Made once for each run over a note, in one pass.</summary>
internal sealed class TopicReading
{
    // A note has a handful; a text made of them is not read further.
    private const int MostHits = 2000;

    private const int FewestSentences = 5;

    private readonly List<TopicHit> hits;
    private readonly Lazy<(bool IsTherapy, bool IsMedical)> practice;

    private TopicReading(Note note, List<TopicHit> hits)
    {
        Note = note;
        this.hits = hits;
        practice = new(() => TherapyNotes.Read(note));
    }

    /// <summary>The note.</summary>
    public Note Note { get; }

    /// <summary>True for a report of other medicine.</summary>
    public bool IsMedical => practice.Value.IsMedical;

    /// <summary>True for a whole note, with a header and sections or told in some sentences; a line alone has no other place for the rest.</summary>
    public bool IsWholeNote => Note.LooksLikeNote || (Note.Sentences.Length >= FewestSentences && practice.Value.IsTherapy);

    /// <summary>Reads a note.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TopicReading Read(Note note, CancellationToken cancellationToken)
    {
        var net = TopicLexicon.Shared.Events;
        var hits = new List<TopicHit>();
        var found = new List<(int End, TopicTerm Term)>();
        for (var index = 0; index < note.Sentences.Length && hits.Count < MostHits; index++)
        {
            ref readonly var sentence = ref note.Sentences[index];
            if (sentence.Kind is SentenceKind.NotProse or SentenceKind.Heading or SentenceKind.HeaderField)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            for (var token = net.NextFrom(note, sentence.FirstToken, sentence.EndToken); token < sentence.EndToken; token = net.NextFrom(note, token + 1, sentence.EndToken))
            {
                Collect(note, net, token, index, found, hits);
            }
        }

        return new TopicReading(note, hits);
    }

    /// <summary>The hits of a topic, in order.</summary>
    public IEnumerable<TopicHit> Of(Topic topic) => hits.Where(hit => hit.Term.Topic == topic);

    private static void Collect(Note note, PatternNet<TopicTerm> net, int token, int sentence, List<(int End, TopicTerm Term)> found, List<TopicHit> hits)
    {
        if (net.FindAt(note, token, note.Sentences[sentence].EndToken, found) == token)
        {
            return;
        }

        // Of one topic the longest.
        foreach (var group in found.GroupBy(static match => match.Term))
        {
            hits.Add(new TopicHit(token, group.Max(static match => match.End), sentence, group.Key));
        }

        found.Clear();
    }
}
