using NoteLint.Core.Configuration;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.LanguageServer.Documents;
using NoteLint.Workspaces;

namespace NoteLint.LanguageServer.Workspace;

/// <summary>The folders that are open in the client: which of their documents are notes, and how each of them is linted.</summary>
/// <param name="report">Is told once of everything in configuration and rule pages that can't be used.</param>
internal sealed class FolderCatalog(Action<ConfigurationFinding> report)
{
    /// <summary>The language of notes, whatever their name.</summary>
    private const string NoteLanguage = "clinical-note";

    private readonly Lock gate = new();
    private readonly List<string> roots = [];
    private readonly HashSet<(string Path, string Message)> reported = [];
    private FolderContents contents = new();

    /// <summary>Globs of the files on which findings depend beside the note itself.</summary>
    internal static IEnumerable<string> WatchedFiles => ["**/.editorconfig", "**/.notelint/rules/**"];

    /// <summary>The client opens and closes folders.</summary>
    /// <param name="added">Absolute paths.</param>
    /// <param name="removed">Absolute paths.</param>
    internal void Change(IEnumerable<string> added, IEnumerable<string> removed)
    {
        lock (gate)
        {
            foreach (var path in removed.Select(Path.TrimEndingDirectorySeparator))
            {
                roots.Remove(path);
            }

            roots.AddRange(added.Select(Path.TrimEndingDirectorySeparator));
            contents = new FolderContents();
        }
    }

    /// <summary>Files have changed: configuration and rules are read again when needed.</summary>
    internal void Forget()
    {
        lock (gate)
        {
            contents = new FolderContents();
            reported.Clear();
        }
    }

    /// <summary>Whether an open document is linted: what the editor calls a clinical note always, anything else as <c>notelint check</c> does.</summary>
    internal bool IsNote(DocumentSnapshot document, Note note)
    {
        if (document.LanguageId == NoteLanguage)
        {
            return true;
        }

        if (DocumentPath.Of(document.Uri) is not { } path)
        {
            return document.Uri.StartsWith("untitled:", StringComparison.OrdinalIgnoreCase) && note.LooksLikeNote;
        }

        var (root, current) = For(path);
        return current.FolderAt(root).IsNote(path, note);
    }

    /// <summary>Rules and options for a document. One that is no file belongs to the first open folder.</summary>
    /// <param name="uri">The document.</param>
    internal (Linter Linter, LintOptions Options) LintingFor(string uri)
    {
        var path = DocumentPath.Of(uri);
        var (root, current) = For(path);
        var file = path ?? (root is null ? null : Path.Join(root, "untitled.note"));
        var linting = current.LintingFor(file);
        Report(current);
        return linting;
    }

    private (string? Root, FolderContents Contents) For(string? path)
    {
        lock (gate)
        {
            var root = path is null
                ? roots.FirstOrDefault()
                : roots.Where(root => path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)).MaxBy(root => root.Length)
                    ?? Path.GetDirectoryName(path);
            return (root, contents);
        }
    }

    private void Report(FolderContents current)
    {
        foreach (var finding in current.ConfigurationFindings)
        {
            bool isNew;
            lock (gate)
            {
                isNew = reported.Add((finding.Path, finding.Finding.Message));
            }

            if (isNew)
            {
                report(finding);
            }
        }
    }
}
