using NoteLint.Core.Fixes;
using NoteLint.Core.Notes;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Handlers.Actions;

/// <summary>All safe fixes of a note in one edit, as <c>notelint fix</c> makes them.</summary>
internal sealed class FixAll(Session session) : ICodeActionSource
{
    /// <inheritdoc/>
    public string Kind => ActionKind.FixAll;

    /// <inheritdoc/>
    public bool EditsNote => true;

    /// <inheritdoc/>
    public IEnumerable<CodeAction> ActionsFor(CodeActionRequest request)
    {
        var snapshot = request.Current.Snapshot;
        var (text, applied) = FixRounds.Apply(
            snapshot.Text.Source,
            request.Current.Findings,
            finding => finding.FirstSafeFix(),
            round => session.Folders.Lint(snapshot.Uri, Note.Parse(round), CancellationToken.None));
        return applied == 0 ? [] :
        [
            new CodeAction(
                applied == 1 ? "Make the safe fix of this note" : $"Make all {applied} safe fixes of this note",
                Kind,
                null,
                null,
                NoteEdit.Of(session.Profile, snapshot, text.GetTextChanges(snapshot.Text.Source))),
        ];
    }
}
