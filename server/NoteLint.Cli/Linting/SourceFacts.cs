using NoteLint.Cli.Inputs;
using NoteLint.Core.Notes;

namespace NoteLint.Cli.Linting;

/// <summary>Adds to a result what the document or export around the note says.</summary>
internal static class SourceFacts
{
    /// <summary>The result with places of the document, the month, and the author where the call asks for authors.</summary>
    public static NoteResult Add(NoteResult result, Note note, NoteSource source, bool keepAuthors)
    {
        var facts = result.Facts with
        {
            IsSigned = result.Facts.IsSigned || source.IsFinal,
            Month = NoteMonth.Read(source.Date) ?? result.Facts.Month,
            Author = keepAuthors ? source.Author ?? ClinicianOf(note) : null,
            Gaps = source.Gaps is { Count: > 0 } gaps ? gaps : null,
        };
        if (source.SpotOf is null && !source.IsFinal)
        {
            return result with { Facts = facts };
        }

        return result with
        {
            Facts = facts,
            Findings =
            [
                .. result.Findings.Select(finding => finding with
                {
                    Spot = source.SpotOf?.Invoke(finding.Span.Start),
                    Fixes = source.IsFinal ? [] : finding.Fixes,
                }),
            ],
        };
    }

    private static string? ClinicianOf(Note note)
    {
        var field = note.Header.Concat(note.FrontMatter).FirstOrDefault(field => field.Kind == HeaderFieldKind.Clinician && !field.Value.IsEmpty);
        return field is null ? null : note.Chars.Substring(field.Value.Start, field.Value.Length);
    }
}
