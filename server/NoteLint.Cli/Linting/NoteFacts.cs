using NoteLint.Core.Linting;
using NoteLint.Core.Notes;

namespace NoteLint.Cli.Linting;

/// <summary>What is counted of a note beside its findings.</summary>
/// <param name="IsSigned">True for a note that must not be edited.</param>
/// <param name="ConsentsDocumented">Consents that its acts look for and that it documents.</param>
/// <param name="ConsentsNotChecked">Consents that are declared as kept elsewhere.</param>
/// <param name="Accepted">Findings that were accepted earlier, or that stand in the baseline: they are no findings any more.</param>
/// <param name="Month">The month of the session, <c>2026-11</c>; null where unknown. Never the day.</param>
/// <param name="Author">Who wrote it; null unless the call asks for authors.</param>
/// <param name="Gaps">What of a document could not be read, such as a page that is a picture; null for nothing.</param>
internal sealed record NoteFacts(bool IsSigned, int ConsentsDocumented, int ConsentsNotChecked, int Accepted = 0, string? Month = null, string? Author = null, IReadOnlyList<string>? Gaps = null)
{
    /// <summary>Of a note that could not be read.</summary>
    public static NoteFacts None { get; } = new(IsSigned: false, ConsentsDocumented: 0, ConsentsNotChecked: 0);

    /// <summary>Counts.</summary>
    public static NoteFacts Of(Note note, LintResult result) => new(
        note.IsSigned,
        result.Consents.Count(static consent => consent.Standing == ConsentStanding.Documented),
        result.Consents.Count(static consent => consent.Standing == ConsentStanding.NotChecked),
        Month: NoteMonth.Of(note));
}
