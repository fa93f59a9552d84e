using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity;

/// <summary>
/// A section on interventions, or sentences on what the writer taught and practiced, in a note that says nowhere how the client responded.
/// The words stand in <c>seeds/lexicons/response.txt</c>.
/// </summary>
internal sealed class InterventionWithoutResponseDetector : IDetector
{
    private const string File = "response.txt";

    private const string Questions = "How did the client take it up: what did they say, do, find hard or useful? Leave the interventions as they stand.";
    private const string Act = "act";

    private static readonly Lazy<PatternNet<bool>> Responses = new(static () => Read(static heading => heading != Act));
    private static readonly Lazy<PatternNet<bool>> Acts = new(static () => Read(static heading => heading == Act));

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        if (!note.LooksLikeNote)
        {
            return;
        }

        var at = IndexOf(note);
        if (at < 0)
        {
            DetectInSentences(context);
            return;
        }

        var intervention = note.Sections[at];
        for (var index = at + 1; index < note.Sections.Length; index++)
        {
            if (note.Sections[index].Kind is SectionKind.Response or SectionKind.Evaluation)
            {
                return;
            }
        }

        if (!Practices.Of(context).IsMedical && !SaysResponse(note, intervention.Span.Start, context.CancellationToken))
        {
            context.Report(intervention.Heading, Questions);
        }
    }

    private static PatternNet<bool> Read(Func<string, bool> isWanted) => new(LexiconFile.Read(File).Where(line => isWanted(line.Heading)).Select(static line => (line.Pattern, true)));

    // A note without such a section: what the writer did stands in a sentence that opens with it.
    private static void DetectInSentences(DetectionContext context)
    {
        var note = context.Note;
        var (first, end) = (-1, -1);
        foreach (var sentence in note.Sentences)
        {
            if (sentence.Kind is not (SentenceKind.Prose or SentenceKind.ListItem) || note.SectionAt(sentence.Span.Start).Kind is SectionKind.Plan or SectionKind.History or SectionKind.Goals or SectionKind.Signature)
            {
                continue;
            }

            context.CancellationToken.ThrowIfCancellationRequested();
            var length = first < 0 ? Acts.Value.LengthAt(note, sentence.FirstToken, sentence.EndToken) : 0;
            if (length > 0)
            {
                (first, end) = (sentence.FirstToken, sentence.FirstToken + length);
            }

            // What the client said before is no answer to it.
            if (first >= 0 && Responses.Value.IsIn(note, sentence.FirstToken, sentence.EndToken))
            {
                return;
            }
        }

        if (first >= 0 && !note.Quotations.Any(quotation => quotation.Span.Start > note.Tokens[first].Start) && !Practices.Of(context).IsMedical && note.Sections.All(static section => section.Kind is not (SectionKind.Response or SectionKind.Evaluation)))
        {
            context.Report(TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[end - 1].StemEnd), Questions);
        }
    }

    private static int IndexOf(Note note)
    {
        for (var index = 0; index < note.Sections.Length; index++)
        {
            if (note.Sections[index] is { Kind: SectionKind.Intervention, Heading.IsEmpty: false } section && !IsCourse(note, section) && !note.Chars.AsSpan(section.Body.Start, section.Body.Length).Trim().IsEmpty)
            {
                return index;
            }
        }

        return -1;
    }

    // "Hospital course" tells what followed by itself.
    private static bool IsCourse(Note note, Section section) => note.Chars.AsSpan(section.Heading.Start, section.Heading.Length).Contains("course", StringComparison.OrdinalIgnoreCase);

    // A quotation behind the interventions is a response too.
    private static bool SaysResponse(Note note, int from, CancellationToken cancellationToken)
    {
        if (note.Quotations.Any(quotation => quotation.Span.Start >= from))
        {
            return true;
        }

        foreach (var sentence in note.Sentences)
        {
            if (sentence.Span.Start < from || sentence.Kind is SentenceKind.NotProse or SentenceKind.Heading)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (note.SectionAt(sentence.Span.Start).Kind is not SectionKind.Plan && Responses.Value.IsIn(note, sentence.FirstToken, sentence.EndToken))
            {
                return true;
            }
        }

        return false;
    }
}
