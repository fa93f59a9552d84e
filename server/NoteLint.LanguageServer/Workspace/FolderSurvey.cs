using System.Collections.Immutable;
using System.Globalization;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.LanguageServer.Documents;
using NoteLint.Workspaces;
using NoteLint.Workspaces.Discovery;
using NoteLint.Workspaces.Files;

namespace NoteLint.LanguageServer.Workspace;

/// <summary>A file of an open folder that may be a note.</summary>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="Candidate">What its name says.</param>
internal sealed record SurveyedFile(string FullPath, NoteCandidate Candidate);

/// <summary>All notes of the open folders as they stand on the disk, as <c>notelint check</c> finds them.</summary>
internal sealed class FolderSurvey
{
    private readonly FolderContents contents;
    private readonly long generation;

    /// <summary>Looks through the folders. Reads no notes.</summary>
    /// <param name="roots">Absolute paths.</param>
    /// <param name="contents">Their configuration and rules.</param>
    /// <param name="generation">Counts the times that these were read.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal FolderSurvey(IEnumerable<string> roots, FolderContents contents, long generation, CancellationToken cancellationToken)
    {
        this.contents = contents;
        this.generation = generation;
        Candidates =
        [
            .. roots.SelectMany(root => contents.FolderAt(root).Candidates(root, (_, _) => { }))
                .TakeWhile(_ => !cancellationToken.IsCancellationRequested)
                .Select(candidate => new SurveyedFile(Path.GetFullPath(candidate.Path), candidate))
                .DistinctBy(file => file.FullPath),
        ];
    }

    /// <summary>The files.</summary>
    internal IReadOnlyList<SurveyedFile> Candidates { get; }

    /// <summary>Changes whenever the file, the configuration or the rules do; null for a file that is gone.</summary>
    internal string? StampOf(SurveyedFile file)
    {
        var info = new FileInfo(file.FullPath);
        return info.Exists ? string.Create(CultureInfo.InvariantCulture, $"{generation}-{info.Length}-{info.LastWriteTimeUtc.Ticks}") : null;
    }

    /// <summary>Lints a file.</summary>
    /// <returns>Null for a file that is no note or can't be read.</returns>
    internal (EditedText Text, ImmutableArray<Finding> Findings)? Lint(SurveyedFile file, CancellationToken cancellationToken)
    {
        try
        {
            var text = NoteFile.Read(file.FullPath).Decoded.Text;
            var note = Note.Parse(text, cancellationToken);
            if (!NoteWorkspace.IsNote(file.Candidate, note))
            {
                return null;
            }

            var (linter, options) = contents.LintingFor(file.FullPath);
            return (EditedText.Of(note.Chars), contents.NotAccepted(file.FullPath, note.Chars, linter.Lint(note, options, cancellationToken)));
        }
        catch (NoteFileException)
        {
            return null;
        }
    }

    /// <summary>What can't be used in the configuration and the rule pages of what was linted, by file.</summary>
    internal IEnumerable<IGrouping<string, ConfigurationFinding>> Mistakes() => contents.ConfigurationFindings.GroupBy(finding => finding.Path, StringComparer.Ordinal);
}
