using System.Collections.Concurrent;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Shell;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Linting;

/// <summary>Reads and lints single notes. Safe on any thread.</summary>
internal sealed class NoteLinter(NoteWorkspaces workspaces, LintChoices choices, CancellationToken cancellationToken)
{
    private readonly ConcurrentDictionary<NoteWorkspace, Linter> linters = new();

    /// <summary>Lints one note; whatever goes wrong with it is part of the result.</summary>
    /// <returns>Null for a file of a folder that is no note after all.</returns>
    public NoteResult? Lint(NoteInput input)
    {
        NoteId? id = null;
        try
        {
            var content = input.Read();
            id = content.Id;
            var note = Note.Parse(content.Text, cancellationToken);
            return content.Candidate is { } candidate && !NoteWorkspace.IsNote(candidate, note)
                ? null
                : NoteResult.Of(id, input.Place, note, Review(note, input.ConfigurationPath));
        }
        catch (NoteInputException trouble)
        {
            return NoteResult.Failed(trouble.Id, input.Place, trouble.Code, trouble.Message);
        }
#pragma warning disable CA1031 // One note that trips over a mistake of ours must not keep the others from being linted.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return NoteResult.Failed(id, input.Place, InternalError.Code, InternalError.Describe(exception));
        }
    }

    /// <summary>Lints a note that is read already.</summary>
    /// <param name="note">The note.</param>
    /// <param name="configurationPath">The path for which configuration is looked up.</param>
    public System.Collections.Immutable.ImmutableArray<Finding> Lint(Note note, string configurationPath) => Review(note, configurationPath).Findings;

    private LintResult Review(Note note, string configurationPath)
    {
        var workspace = workspaces.ForFile(configurationPath);
        var linter = linters.GetOrAdd(workspace, static opened => new Linter(opened.Rules));
        return linter.Review(note, choices.ApplyTo(workspace.OptionsFor(configurationPath)), cancellationToken);
    }
}
