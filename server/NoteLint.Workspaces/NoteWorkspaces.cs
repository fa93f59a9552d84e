using NoteLint.Workspaces.Rules;

namespace NoteLint.Workspaces;

/// <summary>The workspaces that paths belong to: one for each folder of a clinic's rule pages, and one for paths without. Safe on any thread.</summary>
/// <param name="shippedRulesOnly">True where a clinic's own rule pages are left alone.</param>
public sealed class NoteWorkspaces(bool shippedRulesOnly = false)
{
    private const string NoClinic = "";

    private readonly Lock gate = new();
    private readonly Dictionary<string, NoteWorkspace> byRulePages = [];
    private readonly Dictionary<string, NoteWorkspace> byFolder = [];

    /// <summary>Those that were asked for so far.</summary>
    public IReadOnlyList<NoteWorkspace> Opened
    {
        get
        {
            lock (gate)
            {
                return [.. byRulePages.Values];
            }
        }
    }

    /// <summary>What those that were asked for can't use; each mistake once. By path and position.</summary>
    public IReadOnlyList<ConfigurationFinding> ConfigurationFindings =>
    [
        .. Opened.SelectMany(workspace => workspace.ConfigurationFindings)
            .DistinctBy(found => (found.Path, found.Finding.Span, found.Finding.Message))
            .OrderBy(found => found.Path, StringComparer.Ordinal)
            .ThenBy(found => found.Finding.Span.Start),
    ];

    /// <summary>The workspace of a folder.</summary>
    /// <param name="folder">Absolute, or relative to the working directory; empty for the working directory itself.</param>
    public NoteWorkspace ForFolder(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.Length == 0 ? "." : folder));
        lock (gate)
        {
            if (!byFolder.TryGetValue(full, out var workspace))
            {
                var pages = (shippedRulesOnly ? null : ClinicRulePages.FolderAbove(full)) ?? NoClinic;
                if (!byRulePages.TryGetValue(pages, out workspace))
                {
                    byRulePages.Add(pages, workspace = NoteWorkspace.Open(full, shippedRulesOnly));
                }

                byFolder.Add(full, workspace);
            }

            return workspace;
        }
    }

    /// <summary>The workspace of the folder that a file stands in.</summary>
    /// <param name="path">Absolute, or relative to the working directory. It need not exist.</param>
    public NoteWorkspace ForFile(string path) => ForFolder(Path.GetDirectoryName(Path.GetFullPath(path)) ?? path);
}
