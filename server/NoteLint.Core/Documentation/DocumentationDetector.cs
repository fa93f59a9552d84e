using System.Collections.Immutable;
using Humanizer;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Documentation;

/// <summary>
/// What all rules of this kind have in common: find an event, look for what the note says about it, and ask for what it does not say at the
/// first event that lacks it. Nothing is ever asked to be taken out, softened or moved: there are questions, and no fixes.
/// </summary>
internal abstract class DocumentationDetector : IDetector
{
    /// <summary>More events of one topic than this are not looked at: a note has a handful.</summary>
    private const int MostEvents = 32;

    private const int SenseReach = 8;

    // Sentences longer than anybody writes are read this far around.
    private const int LongestLook = 120;

    private readonly Topic topic;
    private readonly ImmutableArray<Aspect> aspects;

    private protected DocumentationDetector(Topic topic, ImmutableArray<Aspect> aspects)
    {
        this.topic = topic;
        this.aspects = aspects;
    }

    /// <summary>The topic.</summary>
    private protected Topic Topic => topic;

    /// <summary>The questions that the message ends with.</summary>
    private protected abstract string Questions { get; }

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var reading = context.Once(static run => TopicReading.Read(run.Note, run.CancellationToken));
        var anywhere = new Dictionary<Aspect, bool>();
        foreach (var hit in reading.Of(topic).Take(MostEvents))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (HasOtherSense(reading.Note, hit) || !IsEvent(reading, hit) || IsFoundAlready(context, hit))
            {
                continue;
            }

            var said = aspects.Where(aspect => IsSaid(reading.Note, hit, aspect, anywhere)).ToImmutableHashSet();
            if (!IsEnough(reading, said.Select(static aspect => aspect.Heading).ToImmutableHashSet()))
            {
                var open = aspects.Where(aspect => !said.Contains(aspect)).Select(static aspect => aspect.Name).Humanize("or");
                context.Report(hit.SpanIn(reading.Note), $"Nothing on {open} was found in this note; it may stand elsewhere. {Questions}");
                return;
            }
        }
    }

    /// <summary>True where the words show the event: it took place, and it is this client's.</summary>
    private protected abstract bool IsEvent(TopicReading reading, in TopicHit hit);

    /// <summary>True where the note says enough about an event.</summary>
    /// <param name="reading">The note.</param>
    /// <param name="said">The headings of the aspects that it speaks about.</param>
    private protected abstract bool IsEnough(TopicReading reading, ImmutableHashSet<string> said);

    private bool HasOtherSense(Note note, in TopicHit hit)
    {
        var sentence = note.Sentences[hit.Sentence];
        return TopicLexicon.Shared.OtherSensesOf(topic) is { } net
            && net.IsIn(note, Math.Max(sentence.FirstToken, hit.First - SenseReach), Math.Min(sentence.EndToken, hit.End + SenseReach));
    }

    // Another rule of the family asks for the same at this place; what consent and reporting ask for is another matter.
    private static bool IsFoundAlready(DetectionContext context, in TopicHit hit)
    {
        var span = hit.SpanIn(context.Note);
        return context.Found.Any(finding => finding.Rule.Family == RuleFamily.Boundaries && finding.Span.OverlapsWith(span));
    }

    private bool IsSaid(Note note, in TopicHit hit, Aspect aspect, Dictionary<Aspect, bool> anywhere)
    {
        if (aspect.IsFree && anywhere.TryGetValue(aspect, out var known))
        {
            return known;
        }

        var said = IsSaid(note, hit, aspect);
        if (aspect.IsFree)
        {
            anywhere.Add(aspect, said);
        }

        return said;
    }

    private bool IsSaid(Note note, in TopicHit hit, Aspect aspect)
    {
        if (TopicLexicon.Shared.Of(topic, aspect.Heading) is not { } net)
        {
            return false;
        }

        var last = Math.Min(note.Sentences.Length - 1, (long)hit.Sentence + aspect.After);
        for (var index = Math.Max(0, hit.Sentence - aspect.Before); index <= last; index++)
        {
            var sentence = note.Sentences[index];
            if (sentence.Kind is SentenceKind.NotProse or SentenceKind.Heading or SentenceKind.HeaderField)
            {
                continue;
            }

            var (first, end) = index == hit.Sentence ? ActReader.Around(sentence, hit.First) : (sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + LongestLook));
            if (net.IsIn(note, aspect.OnlyAfter && index == hit.Sentence ? Math.Max(first, hit.End) : first, end))
            {
                return true;
            }
        }

        return false;
    }
}
