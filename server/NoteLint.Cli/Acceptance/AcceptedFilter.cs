using System.Collections.Concurrent;
using System.Collections.Immutable;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Shell;
using NoteLint.Core.Linting;
using NoteLint.Workspaces.Acceptance;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Acceptance;

/// <summary>Leaves out findings that were accepted in their folder. Safe on any thread.</summary>
/// <param name="keyPath">The key file that the call names; null for none.</param>
/// <param name="problems">Where it goes that accepted findings can't be known again.</param>
internal sealed class AcceptedFilter(string? keyPath, Problems problems) : IFindingFilter
{
    private readonly ConcurrentDictionary<string, Lazy<AcceptedFindings?>> byFolder = new();
    private readonly ConcurrentDictionary<string, Lazy<AcceptedFindings?>> byHome = new();
    private readonly Lazy<FingerprintKey?> key = new(() => FindKey(keyPath, problems));

    /// <inheritdoc/>
    public ImmutableArray<bool> Known(NoteInput input, NoteId? id, string chars, ImmutableArray<Finding> findings) =>
        findings.Length > 0 && input.NotePath is { } path && For(path) is { IsEmpty: false } accepted && key.Value is { } mine
            ? accepted.Among(mine, path, chars, findings)
            : [];

    private AcceptedFindings? For(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return byFolder.GetOrAdd(folder, folder => new(() => Find(folder))).Value;
    }

    // Many folders share one file: it is read, and complained about, once.
    private AcceptedFindings? Find(string folder) =>
        AcceptedFindings.FolderAbove(folder) is { } home ? byHome.GetOrAdd(home, home => new(() => Read(home))).Value : null;

    private AcceptedFindings? Read(string home)
    {
        try
        {
            var accepted = AcceptedFindings.Read(home);
            if (accepted.HasOthers(key.Value))
            {
                problems.Remark($"{Reports.ShownPath.Of(accepted.FilePath)}: some findings were accepted under another key and are shown here. A team shares one key in {FingerprintKey.Variable}, or in a file with --key.");
            }

            return accepted;
        }
        catch (NoteFileException trouble)
        {
            problems.Report(Reports.ShownPath.Of(Path.Combine(home, ".notelint", "accepted.json")), trouble.Message);
            return null;
        }
    }

    private static FingerprintKey? FindKey(string? path, Problems problems)
    {
        try
        {
            return FingerprintKey.Find(path);
        }
        catch (NoteFileException trouble)
        {
            problems.Report(path ?? "the key of accepted findings", trouble.Message);
            return null;
        }
    }
}
