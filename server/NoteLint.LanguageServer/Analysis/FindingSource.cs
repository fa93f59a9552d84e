using System.Collections.Immutable;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Workspace;

namespace NoteLint.LanguageServer.Analysis;

/// <summary>What there is to say about a document as it stands.</summary>
/// <param name="Snapshot">The document.</param>
/// <param name="Findings">By position, without what is still being typed.</param>
/// <param name="IsNote">False for a document that is none, and for configuration and rule pages.</param>
/// <param name="IsSigned">True for a signed note, which is never edited.</param>
internal sealed record CurrentFindings(DocumentSnapshot Snapshot, ImmutableArray<Finding> Findings, bool IsNote, bool IsSigned)
{
    /// <summary>Reads the note. Not kept: few ask for it, and many notes may be open.</summary>
    internal Note ReadNote() => Note.Parse(Snapshot.Text.Source);
}

/// <summary>Findings in open documents: one source for diagnostics, hovers and quick fixes, so that they never disagree.</summary>
internal sealed class FindingSource(DocumentStore documents, FolderCatalog folders)
{
    private const string EmptySection = "empty-section";

    /// <summary>Lints the newest text of a document, or takes what is known of it.</summary>
    /// <param name="uri">The document.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when the document is not open.</returns>
    internal async Task<CurrentFindings?> FindAsync(string uri, CancellationToken cancellationToken)
    {
        while (await FindSinceNowAsync(uri, cancellationToken).ConfigureAwait(false) is { } found)
        {
            if (documents.Find(uri)?.Current.Analysis == found.Snapshot.Analysis)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Lints a text of a document that is not older than this call: where somebody types without a pause, the newest is never known.</summary>
    /// <param name="uri">The document.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when the document is not open.</returns>
    internal async Task<CurrentFindings?> FindSinceNowAsync(string uri, CancellationToken cancellationToken)
    {
        while (documents.Find(uri)?.Current is { } snapshot)
        {
            try
            {
                var analysis = await snapshot.Analysis.GetAsync(token => Analyze(snapshot, token), cancellationToken).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                return new CurrentFindings(snapshot, Visible(snapshot, analysis), analysis.IsNote, analysis.IsSigned);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // The text was edited before its turn came: the answer is about the newer one.
            }
        }

        return null;
    }

    // Nobody wants to be asked for a consent that a later section may state, or for the text of a section that comes next.
    private static ImmutableArray<Finding> Visible(DocumentSnapshot snapshot, DocumentAnalysis analysis)
    {
        var findings = snapshot.Typing is { } typing ? analysis.Findings.RemoveAll(typing.Hides) : analysis.Findings;
        return snapshot.IsBeingWritten && !analysis.EndsInText ? findings.RemoveAll(static finding => finding.Rule.Family is RuleFamily.Consent || finding.Rule.Name == EmptySection) : findings;
    }

    private static bool EndsInText(Note note) => !note.Chars.AsSpan(note.Sections[^1].Body.Start, note.Sections[^1].Body.Length).IsWhiteSpace();

    private DocumentAnalysis Analyze(DocumentSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.IsInStep)
        {
            return DocumentAnalysis.Empty;
        }

        if (folders.CheckConfiguration(snapshot) is { } mistakes)
        {
            return DocumentAnalysis.OfConfiguration(mistakes);
        }

        var note = Note.Parse(snapshot.Text.Source, cancellationToken);
        if (!folders.IsNote(snapshot, note))
        {
            return DocumentAnalysis.Empty;
        }

        var (linter, options) = folders.LintingFor(snapshot.Uri);
        return new DocumentAnalysis(folders.NotAccepted(snapshot.Uri, note, linter.Lint(note, options, cancellationToken)), IsNote: true, note.IsSigned, EndsInText(note));
    }
}
