using NoteLint.Core.Identifiers.Names;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Handlers.Actions;
using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>
/// <c>textDocument/prepareRename</c> and <c>rename</c>: gives a person another name through the whole note, every place shown first. What others
/// said keeps the name unless the writer takes each place in. A client that can't show the places gets none where one needs a look.
/// </summary>
internal sealed class RenameHandler(Session session)
{
    private const string Written = "written";
    private const string Guarded = "guarded";
    private const string Spoken = "spoken";

    /// <summary>Says what would be renamed, or null where nobody is named or the note is signed.</summary>
    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public async Task<PrepareRenameResult?> PrepareAsync(PrepareRenameParams parameters, CancellationToken cancellationToken) =>
        await FindAsync(parameters.TextDocument.Uri, parameters.Position, cancellationToken).ConfigureAwait(false) is var (current, person)
            ? new PrepareRenameResult(current.Snapshot.Text.RangeOf(person.At), current.Snapshot.Text.Source.ToString(person.At))
            : null;

    /// <summary>Answers with the edits, or null where nobody is named.</summary>
    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public async Task<WorkspaceEdit?> RenameAsync(RenameParams parameters, CancellationToken cancellationToken)
    {
        var name = parameters.NewName.Trim();
        if (name.Length == 0 || name.AsSpan().ContainsAny('\r', '\n')
            || await FindAsync(parameters.TextDocument.Uri, parameters.Position, cancellationToken).ConfigureAwait(false) is not var (current, person))
        {
            return null;
        }

        var changes = person.Rename(name);
        if (!session.Profile.ConfirmsChanges)
        {
            return NoteEdit.Of(session.Profile, current.Snapshot, changes);
        }

        var edits = person.All.Zip(changes, (place, change) => new TextEdit(
            current.Snapshot.Text.RangeOf(change.Span), change.NewText, null, place.IsSpoken ? Spoken : place.IsProtected ? Guarded : Written));
        return NoteEdit.Of(session.Profile, current.Snapshot, edits) with
        {
            ChangeAnnotations = new Dictionary<string, ChangeAnnotation>
            {
                [Written] = new("Rename", NeedsConfirmation: true, "Look at each place before it is changed"),
                [Guarded] = new("Rename in a statement on abuse, threat or custody", NeedsConfirmation: true, "Look at each place: who did what must stay clear"),
                [Spoken] = new("Rename in what somebody said", NeedsConfirmation: true, "Another name changes what was said: leave it unless you only correct a spelling"),
            },
        };
    }

    private async Task<(CurrentFindings Current, PersonPlaces Person)?> FindAsync(string uri, Position position, CancellationToken cancellationToken)
    {
        var current = await session.Findings.FindAsync(uri, cancellationToken).ConfigureAwait(false);
        if (current is not { IsNote: true, IsSigned: false }
            || !current.Snapshot.Text.TrySpanOf(new(position, position), out var place)
            || PersonPlaces.Find(current.ReadNote(), place.Start) is not { } person)
        {
            return null;
        }

        return session.Profile.ConfirmsChanges || !person.All.Any(place => place.IsSpoken || place.IsProtected) ? (current, person) : null;
    }
}
