using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.Workspaces;

namespace NoteLint.LanguageServer.Workspace;

/// <summary>Configuration and rules as they stood when they were read. Thrown away as a whole when a file has changed.</summary>
/// <param name="shippedRulesOnly">True where a clinic's own rule pages are left alone.</param>
internal sealed class FolderContents(bool shippedRulesOnly)
{
    private static readonly ConditionalWeakTable<RuleSet, Linter> Linters = [];

    private readonly NoteWorkspaces workspaces = new(shippedRulesOnly);
    private readonly AcceptedNotes accepted = new();
    private readonly ConcurrentDictionary<string, NoteWorkspace> folders = new(StringComparer.Ordinal);

    /// <summary>What can't be used in the configuration and the rule pages read so far.</summary>
    internal IEnumerable<ConfigurationFinding> ConfigurationFindings => workspaces.ConfigurationFindings;

    /// <summary>A folder that is open in the client, or that a file lies in.</summary>
    /// <param name="path">Absolute; null for the root of the file system.</param>
    internal NoteWorkspace FolderAt(string? path) => folders.GetOrAdd(path ?? Path.DirectorySeparatorChar.ToString(), path => NoteWorkspace.Open(path, shippedRulesOnly));

    /// <summary>Rules and options for a file, as on the command line.</summary>
    /// <param name="path">Absolute; null for a document outside every folder, which gets the shipped rules without configuration.</param>
    internal (Linter Linter, LintOptions Options) LintingFor(string? path)
    {
        if (path is null)
        {
            return (LinterFor(RuleSet.Shipped), LintOptions.Default);
        }

        var workspace = workspaces.ForFile(path);
        return (LinterFor(workspace.Rules), workspace.OptionsFor(path));
    }

    /// <summary>The findings of a file that were not accepted.</summary>
    internal ImmutableArray<Finding> NotAccepted(string path, string chars, ImmutableArray<Finding> findings) => accepted.Open(path, chars, findings);

    /// <summary>The rules that hold for a file.</summary>
    /// <param name="path">Absolute.</param>
    internal RuleSet RulesFor(string path) => workspaces.ForFile(path).Rules;

    /// <summary>What can't be used in an <c>.editorconfig</c>, as it stands in the editor.</summary>
    internal ImmutableArray<Finding> CheckEditorConfig(string path, SourceText text) => workspaces.ForFile(path).CheckEditorConfig(path, text);

    /// <summary>What can't be used in a rule page, as it stands in the editor, and which of its examples don't hold.</summary>
    internal ImmutableArray<Finding> CheckRulePage(string path, SourceText text) => workspaces.ForFile(path).CheckRulePage(path, text);

    private static Linter LinterFor(RuleSet rules) => Linters.GetValue(rules, set => new Linter(set));
}
