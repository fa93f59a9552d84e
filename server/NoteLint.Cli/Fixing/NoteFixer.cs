using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Text;
using NoteLint.Workspaces;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Fixing;

/// <summary>Fixes single notes. Safe on any thread, for different notes.</summary>
/// <param name="linter">Finds what there is to fix.</param>
/// <param name="review">Whether fixes that need the writer's eye are applied too.</param>
/// <param name="write">Whether files are written.</param>
internal sealed class NoteFixer(NoteLinter linter, bool review, bool write)
{
    /// <summary>Fixes one note; whatever goes wrong with it is part of the outcome.</summary>
    /// <returns>Null for a file of a folder that is no note after all, and where waiting for standard input was stopped.</returns>
    public FixOutcome? Fix(NoteInput input)
    {
        NoteId? id = null;
        try
        {
            var content = input.Read();
            id = content.Id;
            return Fix(input, content);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (NoteInputException trouble)
        {
            return new FixOutcome(NoteResult.Failed(trouble.Id, input.Origin, trouble.Code, trouble.Message));
        }
        catch (NoteFileException trouble)
        {
            return new FixOutcome(NoteResult.Failed(id, input.Origin, trouble.Code, trouble.Message));
        }
        catch (NoteEncodingException trouble)
        {
            return new FixOutcome(NoteResult.Failed(id, input.Origin, "not-encodable", trouble.Message));
        }
#pragma warning disable CA1031 // One note that trips over a mistake of ours must not keep the others from being fixed.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new FixOutcome(NoteResult.Failed(id, input.Origin, InternalError.Code, InternalError.Describe(exception)));
        }
    }

    private FixOutcome? Fix(NoteInput input, NoteContent content)
    {
        var note = Note.Parse(content.Text);
        if (content.Candidate is { } candidate && !NoteWorkspace.IsNote(candidate, note))
        {
            return null;
        }

        var findings = linter.Lint(note, input, content.Id);
        var before = NoteResult.Of(content.Id, input.Origin, note, new LintResult(findings, []));
        var (text, applied) = note.IsSigned ? (content.Text, 0) : Apply(content, findings, input);
        if (applied == 0 || !write)
        {
            return new FixOutcome(before, applied, content.Text, text, content.Encoding);
        }

        content.File?.Replace(text);
        var after = Note.Parse(text);
        var left = linter.Lint(after, input, content.Id);
        return new FixOutcome(NoteResult.Of(content.Id, input.Origin, after, new LintResult(left, [])), applied, content.Text, text, content.Encoding);
    }

    private (SourceText Text, int Applied) Apply(NoteContent content, ImmutableArray<Finding> findings, NoteInput input) => FixRounds.Apply(
        content.Text,
        findings,
        finding => finding.FirstSafeFix() ?? (review ? finding.Fixes.FirstOrDefault() : null),
        round => linter.Lint(Note.Parse(round), input, content.Id));
}
