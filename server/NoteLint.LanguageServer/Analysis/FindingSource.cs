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
/// <param name="IsProvisional">True where only the lines around an edit were looked at again.</param>
internal sealed record CurrentFindings(DocumentSnapshot Snapshot, ImmutableArray<Finding> Findings, bool IsNote, bool IsSigned, bool IsProvisional = false)
{
    /// <summary>What is newer is greater; of the same text, the whole is greater than the provisional.</summary>
    internal long Order => (Snapshot.Number * 2) + (IsProvisional ? 0 : 1);

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

    /// <summary>What can be said at once: of a long note that was edited, what <see cref="ProvisionalLint"/> says until the whole has been looked at.</summary>
    /// <param name="uri">The document.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when the document is not open.</returns>
    internal async Task<CurrentFindings?> FindFirstAsync(string uri, CancellationToken cancellationToken)
    {
        if (documents.Find(uri)?.Current is { Analysis.Result: null } snapshot
            && await Task.Run(() => Provisional(snapshot, cancellationToken), cancellationToken).ConfigureAwait(false) is { } analysis)
        {
            return new CurrentFindings(snapshot, Visible(snapshot, analysis), analysis.IsNote, analysis.IsSigned, IsProvisional: true);
        }

        return await FindSinceNowAsync(uri, cancellationToken).ConfigureAwait(false);
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

    private DocumentAnalysis? Provisional(DocumentSnapshot snapshot, CancellationToken cancellationToken) =>
        snapshot.History.Until(snapshot.Number) is var (known, part)
            ? ProvisionalLint.Lint(snapshot.Text, known, part, note => folders.Lint(snapshot.Uri, note, cancellationToken))
            : null;

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

        var analysis = new DocumentAnalysis(folders.Lint(snapshot.Uri, note, cancellationToken), IsNote: true, note.IsSigned, EndsInText(note));
        if (ProvisionalLint.Suits(snapshot.Text))
        {
            snapshot.History.Analyzed(snapshot.Number, analysis);
        }

        return analysis;
    }
}
