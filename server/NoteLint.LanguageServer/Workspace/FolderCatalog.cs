using System.Collections.Immutable;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
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
    private FolderContents contents = new(shippedRulesOnly: false);
    private long generation;

    /// <summary>Globs of the files on which findings depend beside the note itself.</summary>
    internal static IEnumerable<string> WatchedFiles => ["**/.editorconfig", "**/.notelint/rules/**", "**/.notelint/accepted.json"];

    /// <summary>True where a clinic's own rule pages are left alone. Set before the first folder is opened.</summary>
    internal bool ShippedRulesOnly { get; set; }

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
            contents = new FolderContents(ShippedRulesOnly);
            generation++;
        }
    }

    /// <summary>Files have changed: configuration and rules are read again when needed.</summary>
    internal void Forget()
    {
        lock (gate)
        {
            contents = new FolderContents(ShippedRulesOnly);
            generation++;
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

    /// <summary>Lints a text of a document with the rules and options that hold for it.</summary>
    /// <param name="uri">The document. One that is no file belongs to the first open folder.</param>
    /// <param name="note">Its text, a part of it, or what fixes would make of it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The findings that were not accepted.</returns>
    internal ImmutableArray<Finding> Lint(string uri, Note note, CancellationToken cancellationToken)
    {
        var (findings, current) = LintAll(uri, note, cancellationToken);
        return DocumentPath.Of(uri) is { } path ? current.NotAccepted(path, note.Chars, findings) : findings;
    }

    /// <summary>All findings of a note, the accepted ones too.</summary>
    internal ImmutableArray<Finding> AllFindings(DocumentSnapshot document, CancellationToken cancellationToken) =>
        LintAll(document.Uri, Note.Parse(document.Text.Source, cancellationToken), cancellationToken).Findings;

    /// <summary>The open folder that a file lies in, else the folder that holds it.</summary>
    internal string? RootOf(string path) => For(path).Root;

    /// <summary>The mistakes in an <c>.editorconfig</c> or a rule page that is open; null for any other document.</summary>
    internal ImmutableArray<Finding>? CheckConfiguration(DocumentSnapshot document)
    {
        var path = DocumentPath.Of(document.Uri);
        if (ConfigurationFile.IsEditorConfig(path))
        {
            return For(path).Contents.CheckEditorConfig(path!, document.Text.Source);
        }

        return ConfigurationFile.IsRulePage(path) ? For(path).Contents.CheckRulePage(path!, document.Text.Source) : null;
    }

    /// <summary>The rules that hold for a document. One that is no file belongs to the first open folder.</summary>
    internal RuleSet RulesFor(string uri) => FileOf(uri) is ({ } file, var current) ? current.RulesFor(file) : RuleSet.Shipped;

    /// <summary>All notes of the open folders.</summary>
    internal FolderSurvey Survey(CancellationToken cancellationToken)
    {
        List<string> open;
        FolderContents current;
        long count;
        lock (gate)
        {
            (open, current, count) = ([.. roots], contents, generation);
        }

        return new FolderSurvey(open, current, count, cancellationToken);
    }

    /// <summary>The <c>.editorconfig</c> in which a document's rules are set: the nearest in its open folder, else the one that would stand at the folder's top.</summary>
    /// <returns>Null for a document outside every folder.</returns>
    internal string? ConfigurationPathFor(string uri)
    {
        const string Name = ".editorconfig";
        var path = DocumentPath.Of(uri);
        if (For(path).Root is not { } root)
        {
            return null;
        }

        for (var folder = path is null ? root : Path.GetDirectoryName(path); folder is not null && folder.Length >= root.Length; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Join(folder, Name)))
            {
                return Path.Join(folder, Name);
            }
        }

        return Path.Join(root, Name);
    }

    private (ImmutableArray<Finding> Findings, FolderContents Contents) LintAll(string uri, Note note, CancellationToken cancellationToken)
    {
        var (file, current) = FileOf(uri);
        var (linter, options) = current.LintingFor(file);
        Report(current);
        return (linter.Lint(note, options, cancellationToken), current);
    }

    // The file as which a document is linted: rules and configuration are looked for from there upwards. Null outside every folder.
    private (string? File, FolderContents Contents) FileOf(string uri)
    {
        var path = DocumentPath.Of(uri);
        var (root, current) = For(path);
        return (path ?? (root is null ? null : Path.Join(root, "untitled.note")), current);
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
