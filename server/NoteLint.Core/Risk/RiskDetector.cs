using System.Collections.Immutable;
using NoteLint.Core.Documentation;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Risk;

/// <summary>
/// A risk that a note names. What is said stays word for word; asked is for what the next clinician needs beside it. Only in texts that are
/// notes: a sentence alone has no other place for the rest.
/// </summary>
internal abstract class RiskDetector : DocumentationDetector
{
    private static readonly ImmutableHashSet<string> Decided = ["level", "action"];

    private readonly ImmutableHashSet<string> core;
    private readonly int enough;

    /// <summary>Creates a detector.</summary>
    /// <param name="topic">The risk.</param>
    /// <param name="enough">How many aspects a short note should speak about; a crisis note or an intake should speak about all but one.</param>
    /// <param name="core">Headings of which at least one is needed.</param>
    /// <param name="aspects">What a note may say about the risk: headings and names.</param>
    private protected RiskDetector(Topic topic, int enough, ImmutableHashSet<string> core, params (string Heading, string Name)[] aspects)
        : base(topic, [.. aspects.Select(static aspect => new Aspect(aspect.Heading, aspect.Name, Aspect.Anywhere, Aspect.Anywhere))])
    {
        this.enough = enough;
        this.core = core;
        All = aspects.Length;
    }

    private int All { get; }

    /// <inheritdoc/>
    private protected override bool IsEvent(TopicReading reading, in TopicHit hit)
    {
        var note = reading.Note;
        return note.LooksLikeNote
            && note.SectionAt(note.Tokens[hit.First].Start).Kind is not (SectionKind.History or SectionKind.Plan or SectionKind.Signature or SectionKind.Goals)
            && !note.IsNegated(hit.First, hit.End)
            && note.SubjectOf(hit.First, hit.End) is not (Person.Family or Person.Other);
    }

    /// <inheritdoc/>
    private protected override bool IsEnough(TopicReading reading, ImmutableHashSet<string> said) =>
        said.Count >= (IsFullAssessment(reading.Note) ? All - 1 : enough) && said.Overlaps(core) && said.Overlaps(Decided);

    private static bool IsFullAssessment(Note note) =>
        note.Format == NoteFormat.Intake || note.Sections.Any(static section => section.Kind == SectionKind.Risk && !section.Heading.IsEmpty);
}
