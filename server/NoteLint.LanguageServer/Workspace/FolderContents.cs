using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NoteLint.Core.Configuration;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.Workspaces;

namespace NoteLint.LanguageServer.Workspace;

/// <summary>Configuration and rules as they stood when they were read. Thrown away as a whole when a file has changed.</summary>
internal sealed class FolderContents
{
    private static readonly ConditionalWeakTable<RuleSet, Linter> Linters = [];

    private readonly NoteWorkspaces workspaces = new();
    private readonly ConcurrentDictionary<string, NoteWorkspace> folders = new(StringComparer.Ordinal);

    /// <summary>What can't be used in the configuration and the rule pages read so far.</summary>
    internal IEnumerable<ConfigurationFinding> ConfigurationFindings => workspaces.ConfigurationFindings;

    /// <summary>A folder that is open in the client, or that a file lies in.</summary>
    /// <param name="path">Absolute; null for the root of the file system.</param>
    internal NoteWorkspace FolderAt(string? path) => folders.GetOrAdd(path ?? Path.DirectorySeparatorChar.ToString(), NoteWorkspace.Open);

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

    private static Linter LinterFor(RuleSet rules) => Linters.GetValue(rules, set => new Linter(set));
}
