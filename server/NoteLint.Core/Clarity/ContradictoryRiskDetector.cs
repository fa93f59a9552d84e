using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Documentation;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity;

/// <summary>
/// Thoughts of suicide or of violence that are denied in one part of a note and stated in another, without a word on time that would make both true. Both
/// places are reported, each with the line of the other. Neither is said to be the wrong one.
/// </summary>
internal sealed class ContradictoryRiskDetector : IDetector
{
    private const int MostLooks = 64;

    private static readonly Topic[] Topics = [Topic.Suicide, Topic.Threat];

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var reading = context.Once(static run => TopicReading.Read(run.Note, run.CancellationToken));
        var note = reading.Note;
        if (!note.LooksLikeNote)
        {
            return;
        }

        foreach (var topic in Topics)
        {
            DetectIn(context, reading, topic);
        }
    }

    private static void DetectIn(DetectionContext context, TopicReading reading, Topic topic)
    {
        foreach (var stated in reading.Of(topic).Where(hit => IsStated(reading.Note, hit)).Take(MostLooks))
        {
            if (FirstDenial(reading.Note, stated, context.CancellationToken) is { } denied)
            {
                Report(context, stated, denied);
                Report(context, denied, stated);
                return;
            }
        }
    }

    private static void Report(DetectionContext context, in TopicHit here, in TopicHit there)
    {
        var line = LineOf.Offset(context.Note.Chars, context.Note.Tokens[there.First].Start);
        context.Report(here.SpanIn(context.Note), $"Line {line} says otherwise. When was each true, and in whose words? Keep both, and say what changed or who reported it.");
    }

    private static bool IsStated(Note note, in TopicHit hit) =>
        IsIn("explicit", hit.Term.Topic, note, hit.First, hit.End)
        && !IsIn("weaker", hit.Term.Topic, note, Math.Max(note.Sentences[hit.Sentence].FirstToken, hit.First - 2), hit.End)
        && note.SectionAt(note.Tokens[hit.First].Start).Kind is not (SectionKind.History or SectionKind.Plan or SectionKind.Goals or SectionKind.Signature)
        && !note.IsNegated(hit.First, hit.End)
        && note.SubjectOf(hit.First, hit.First + 1) is not (Person.Family or Person.Other)
        && !HasOtherSense(note, hit)
        && !IsBoundInTime(note, hit.Term.Topic, hit.Sentence);

    private static TopicHit? FirstDenial(Note note, in TopicHit stated, CancellationToken cancellationToken)
    {
        var net = TopicLexicon.Shared.Of(stated.Term.Topic, "denial")!;
        var section = note.SectionAt(note.Tokens[stated.First].Start);
        for (var index = 0; index < note.Sentences.Length; index++)
        {
            var sentence = note.Sentences[index];
            if (sentence.Kind is SentenceKind.NotProse or SentenceKind.Heading or SentenceKind.HeaderField || note.SectionAt(sentence.Span.Start) == section)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            for (var token = net.NextFrom(note, sentence.FirstToken, sentence.EndToken); token < sentence.EndToken; token = net.NextFrom(note, token + 1, sentence.EndToken))
            {
                var length = net.LengthAt(note, token, sentence.EndToken);
                if (length > 0 && !IsNarrowed(note, token + length, sentence.EndToken) && !IsBoundInTime(note, stated.Term.Topic, index) && note.SubjectOf(token, token + length) is not (Person.Family or Person.Other))
                {
                    return new TopicHit(token, token + length, index, stated.Term);
                }
            }
        }

        return null;
    }

    // "no SI with plan" leaves ideation open.
    private static bool IsNarrowed(Note note, int next, int end) => next < end && note.Tokens[next].Hash == TokenHash.Of("with");

    private static bool IsBoundInTime(Note note, Topic topic, int sentence)
    {
        var (first, end) = ActReader.Around(note.Sentences[sentence], note.Sentences[sentence].FirstToken);
        return IsIn("other-time", topic, note, first, end);
    }

    private static bool HasOtherSense(Note note, in TopicHit hit)
    {
        const int Reach = 6;
        var sentence = note.Sentences[hit.Sentence];
        return TopicLexicon.Shared.OtherSensesOf(hit.Term.Topic)!.IsIn(note, Math.Max(sentence.FirstToken, hit.First - Reach), Math.Min(sentence.EndToken, hit.End + Reach));
    }

    private static bool IsIn(string heading, Topic topic, Note note, int first, int end) => TopicLexicon.Shared.Of(topic, heading) is { } net && net.IsIn(note, first, end);
}
