using Microsoft.CodeAnalysis.Text;
using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Workspace;
using NoteLint.Workspaces.Acceptance;
using NoteLint.Workspaces.Files;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>Writes down that a finding was accepted: a keyed hash in the <c>.notelint/accepted.json</c> of the folder, and no text of the note.</summary>
internal sealed class FindingAcceptance(Session session)
{
    private readonly Lock gate = new();

    /// <summary>Accepts a finding.</summary>
    /// <param name="uri">Its document.</param>
    /// <param name="version">The version of the document in which it was shown.</param>
    /// <param name="ruleId">Its rule.</param>
    /// <param name="place">Where it stands (UTF-16 offsets).</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False where it is not there any more: the note has been edited meanwhile.</returns>
    internal async Task<bool> AcceptAsync(string uri, int version, string ruleId, TextSpan place, CancellationToken cancellationToken)
    {
        var current = await session.Findings.FindAsync(uri, cancellationToken).ConfigureAwait(false);
        if (current is not { IsNote: true } || current.Snapshot.Version != version || DocumentPath.Of(uri) is not { } path)
        {
            return false;
        }

        // Of findings that look the same the first, the second and so on are told apart: those that were accepted before count.
        var all = session.Folders.AllFindings(current.Snapshot, cancellationToken);
        var index = all.ToList().FindIndex(finding => finding.Rule.Id == ruleId && finding.Span == place);
        if (index < 0)
        {
            return false;
        }

        try
        {
            Write(path, ruleId, key => FindingFingerprint.Of(key.Key, key.NoteId, current.Snapshot.Text.Source.ToString(), all)[index]);
        }
        catch (NoteFileException trouble)
        {
            await session.Client.ShowMessageAsync(MessageType.Error, $"NoteLint could not accept the finding. {trouble.Message}").ConfigureAwait(false);
            return true;
        }

        session.Folders.Forget();
        session.Reconsider();
        return true;
    }

    private void Write(string path, string ruleId, Func<(FingerprintKey Key, string NoteId), string> fingerprint)
    {
        lock (gate)
        {
            var folder = Path.GetDirectoryName(path)!;
            var accepted = AcceptedFindings.Read(AcceptedFindings.FolderAbove(folder) ?? session.Folders.RootOf(path) ?? folder);
            var key = FingerprintKey.FindOrCreate();
            accepted.With(new AcceptedFinding(fingerprint((key, accepted.NoteIdOf(path))), key.Id, ruleId, DateOnly.FromDateTime(DateTime.Today))).Write();
        }
    }
}
