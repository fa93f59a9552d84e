using System.Collections.Concurrent;
using System.Collections.Immutable;
using NoteLint.Core.Linting;
using NoteLint.Workspaces.Acceptance;
using NoteLint.Workspaces.Files;

namespace NoteLint.LanguageServer.Workspace;

/// <summary>The findings that were accepted in the open folders, as they stood when they were read. Safe on any thread.</summary>
internal sealed class AcceptedNotes
{
    private readonly ConcurrentDictionary<string, AcceptedFindings?> byFolder = new(StringComparer.Ordinal);
    private readonly Lazy<FingerprintKey?> key = new(FindKey);

    /// <summary>The findings that were not accepted.</summary>
    /// <param name="path">The note's absolute path.</param>
    /// <param name="chars">Its text.</param>
    /// <param name="findings">Its findings.</param>
    internal ImmutableArray<Finding> Open(string path, string chars, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty || byFolder.GetOrAdd(Path.GetDirectoryName(path)!, Read) is not { IsEmpty: false } accepted || key.Value is not { } mine)
        {
            return findings;
        }

        var known = accepted.Among(mine, path, chars, findings);
        return known.Contains(true) ? [.. findings.Where((_, index) => !known[index])] : findings;
    }

    // A file that can't be used hides nothing: all findings are shown.
    private static AcceptedFindings? Read(string folder)
    {
        try
        {
            return AcceptedFindings.FolderAbove(folder) is { } home ? AcceptedFindings.Read(home) : null;
        }
        catch (NoteFileException)
        {
            return null;
        }
    }

    private static FingerprintKey? FindKey()
    {
        try
        {
            return FingerprintKey.Find();
        }
        catch (NoteFileException)
        {
            return null;
        }
    }
}
