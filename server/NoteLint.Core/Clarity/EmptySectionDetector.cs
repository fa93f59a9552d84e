using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity;

/// <summary>A section of a note's format whose heading has nothing below it: a template that was not filled in, or a part that was forgotten.</summary>
internal sealed class EmptySectionDetector : IDetector
{
    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        for (var index = 0; index < note.Sections.Length; index++)
        {
            var section = note.Sections[index];
            if (IsPartOfFormat(section.Kind) && IsBlank(note, section) && !HasSubsection(note, index))
            {
                context.Report(section.Heading, "Write what belongs here, or say that there is nothing to report.");
            }
        }
    }

    private static bool IsPartOfFormat(SectionKind kind) => kind is SectionKind.Subjective or SectionKind.Objective or SectionKind.Assessment or SectionKind.Plan or SectionKind.Data
        or SectionKind.Behavior or SectionKind.Intervention or SectionKind.Response or SectionKind.Goals or SectionKind.Problem or SectionKind.Evaluation or SectionKind.Risk or SectionKind.Consent;

    private static bool IsBlank(Note note, Section section) =>
        !section.Heading.IsEmpty && note.Chars.AsSpan(section.Body.Start, section.Body.Length).Trim().Trim("-*•_ \r\n\t,:").IsEmpty;

    // A deeper heading of Markdown, or a heading of another writing right below, is a part of the section.
    private static bool HasSubsection(Note note, int index)
    {
        if (index + 1 == note.Sections.Length)
        {
            return false;
        }

        var (section, next) = (note.Sections[index], note.Sections[index + 1]);
        var level = LevelOf(note, section.Span);
        var nextLevel = LevelOf(note, next.Span);
        return level == 0 ? nextLevel > 0 || !IsPartOfFormat(next.Kind) || next.Kind == section.Kind : nextLevel == 0 || nextLevel > level;
    }

    private static int LevelOf(Note note, TextSpan section)
    {
        var level = 0;
        while (section.Start + level < section.End && note.Chars[section.Start + level] == '#')
        {
            level++;
        }

        return level;
    }
}
