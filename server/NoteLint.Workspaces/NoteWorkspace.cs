using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.Workspaces.Configuration;
using NoteLint.Workspaces.Discovery;
using NoteLint.Workspaces.Files;
using NoteLint.Workspaces.Rules;

namespace NoteLint.Workspaces;

/// <summary>
/// A folder of notes with its configuration and its clinic's rule pages, as they stood when they were read: open it again after
/// a change. Safe on any thread.
/// </summary>
public sealed class NoteWorkspace
{
    private readonly Lock gate = new();
    private readonly List<ConfigurationFinding> findings = [];
    private readonly EditorConfigCascade configuration;

    private NoteWorkspace(string folder, bool shippedRulesOnly)
    {
        Folder = folder;
        Rules = !shippedRulesOnly && ClinicRulePages.FolderAbove(folder) is { } pages ? ClinicRulePages.Load(pages, findings) : RuleSet.Shipped;
        var reader = new ConfigurationReader(Rules);
        var reportedAs = Rules.Find(ConfigurationFinding.InvalidConfiguration)!;
        configuration = new EditorConfigCascade(
            reader,
            file => Report(EditorConfigCheck.Check(file, reader, reportedAs)),
            (path, trouble) => Report([ConfigurationFinding.Create(path, SourceText.From(""), reportedAs, default, trouble.Message)]));
        configuration.Visit(folder);
    }

    /// <summary>Absolute path of the folder, without a separator at its end.</summary>
    public string Folder { get; }

    /// <summary>The shipped rules and those of the nearest <c>.notelint/rules</c>, here or above.</summary>
    public RuleSet Rules { get; }

    /// <summary>
    /// What can't be used in the rule pages and in the <c>.editorconfig</c> files that were looked at so far: those of the folder
    /// and above it, and those of every path that was asked for. By path and position.
    /// </summary>
    public ImmutableArray<ConfigurationFinding> ConfigurationFindings
    {
        get
        {
            lock (gate)
            {
                return [.. findings.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Finding.Span.Start)];
            }
        }
    }

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">Absolute, or relative to the working directory. It need not exist: what stands above it counts.</param>
    /// <param name="shippedRulesOnly">True where a clinic's own rule pages are left alone.</param>
    public static NoteWorkspace Open(string folder, bool shippedRulesOnly = false) => new(FullPath(folder), shippedRulesOnly);

    /// <summary>The configuration that holds for a note. Paths under the same lines of configuration get the same instance.</summary>
    /// <param name="path">Absolute, or relative to the working directory. It need not exist.</param>
    public LintOptions OptionsFor(string path) => configuration.OptionsFor(FullPath(path)).Lint;

    /// <summary>
    /// The files of a folder that may be notes by their names, in a steady order; what is hidden or ignored never. None is read: the caller
    /// does, and then asks <see cref="IsNote(NoteCandidate, Note)"/>.
    /// </summary>
    /// <param name="folder">The folder as given; empty for the working directory. Results begin with it.</param>
    /// <param name="onTrouble">Told of each folder that can't be read.</param>
    public IEnumerable<NoteCandidate> Candidates(string folder, Action<string, NoteFileException> onTrouble) =>
        NoteDiscovery.Walk(folder, TopFor(FullPath(folder)), path => configuration.OptionsFor(FullPath(path)).AllFilesAreNotes, onTrouble);

    /// <summary>The files of a folder with other endings than notes have, such as documents and exports. Hidden and ignored ones never.</summary>
    /// <param name="folder">The folder as given; empty for the working directory. Results begin with it.</param>
    /// <param name="endings">The endings with their dots, in any case.</param>
    public IEnumerable<string> FilesEndingWith(string folder, IReadOnlyCollection<string> endings) => NoteDiscovery
        .Files(folder, TopFor(FullPath(folder)), path => endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase), (_, _) => { });

    /// <summary>True when a file that was found in a folder is a note, now that its text is known.</summary>
    public static bool IsNote(NoteCandidate candidate, Note note) => !RulePageFile.Is(note) && (candidate.IsCertain || note.LooksLikeNote);

    /// <summary>True when a walk over this folder would lint the file: what an editor asks for a file that it opens.</summary>
    /// <param name="path">Absolute, or relative to the working directory.</param>
    /// <param name="note">Its text, which may differ from what is on disk.</param>
    public bool IsNote(string path, Note note)
    {
        var full = FullPath(path);
        return NoteDiscovery.CandidateAt(full, file => configuration.OptionsFor(file).AllFilesAreNotes) is { } candidate
            && IsNote(candidate, note)
            && !NoteDiscovery.IsBelowHiddenFolder(full, Folder)
            && !GitIgnoreCascade.For(Path.GetDirectoryName(full)!, TopFor(full)).Ignores(full, isFolder: false);
    }

    /// <summary>What can't be used in an <c>.editorconfig</c> of the folder, whatever stands on the disk.</summary>
    /// <param name="path">Absolute path of the file.</param>
    /// <param name="text">Its text.</param>
    public ImmutableArray<Finding> CheckEditorConfig(string path, SourceText text) =>
        [.. EditorConfigCheck.Check(EditorConfigFile.Of(path, text), new ConfigurationReader(Rules), Rules.Find(ConfigurationFinding.InvalidConfiguration)!).Select(found => found.Finding)];

    /// <summary>What can't be used in a rule page of the folder, whatever stands on the disk; in a page without mistakes the examples that don't hold.</summary>
    /// <param name="path">Absolute path of the page.</param>
    /// <param name="text">Its text.</param>
    public ImmutableArray<Finding> CheckRulePage(string path, SourceText text) => RulePageCheck.Check(path, text, Rules);

    private static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path.Length == 0 ? "." : path));

    private string TopFor(string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(Folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Folder : path;

    private void Report(IEnumerable<ConfigurationFinding> found)
    {
        lock (gate)
        {
            findings.AddRange(found);
        }
    }
}
