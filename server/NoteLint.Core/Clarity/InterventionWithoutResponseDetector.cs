using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity;

/// <summary>
/// A section on interventions in a note that says nowhere how the client responded. The words of a response stand in
/// <c>seeds/lexicons/response.txt</c>.
/// </summary>
internal sealed class InterventionWithoutResponseDetector : IDetector
{
    private const string File = "response.txt";

    private static readonly Lazy<PatternNet<bool>> Responses = new(static () => new(LexiconFile.Read(File).Select(static line => (line.Pattern, true))));

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        var at = IndexOf(note);
        if (!note.LooksLikeNote || at < 0)
        {
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
            context.Report(intervention.Heading, "How did the client take it up: what did they say, do, find hard or useful? Leave the interventions as they stand.");
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
