using System.Collections.Concurrent;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>
/// Tells the client that diagnostics have changed: pushes them to a client that can't pull, and asks one that can to pull again where it doesn't
/// know by itself.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "Nobody waits for it with a handle, so there is nothing to dispose of.")]
internal sealed class DiagnosticFeed(Session session)
{
    private readonly SemaphoreSlim publishing = new(1, 1);
    private readonly ConcurrentDictionary<string, long> published = new(StringComparer.Ordinal);

    /// <summary>The client has edited a document; it knows that itself.</summary>
    internal void DocumentChanged(string uri)
    {
        if (!session.Profile.PullsDiagnostics)
        {
            Forget(PublishAsync(uri));
        }
    }

    /// <summary>Diagnostics have changed for a reason that the client doesn't know.</summary>
    internal void Refresh()
    {
        if (session.Profile.RefreshesDiagnostics)
        {
            Forget(session.Client.RefreshDiagnosticsAsync());
            return;
        }

        foreach (var document in session.Documents.All)
        {
            DocumentChanged(document.Current.Uri);
        }
    }

    /// <summary>A document was closed: what was pushed for it is taken back.</summary>
    internal void DocumentClosed(string uri)
    {
        if (!session.Profile.PullsDiagnostics)
        {
            Forget(WithdrawAsync(uri));
        }
    }

    private async Task PublishAsync(string uri)
    {
        if (await session.Findings.FindSinceNowAsync(uri, CancellationToken.None).ConfigureAwait(false) is not { } current)
        {
            return;
        }

        await publishing.WaitAsync().ConfigureAwait(false);
        try
        {
            var snapshot = current.Snapshot;
            if (session.Documents.Find(uri) is not null && published.GetValueOrDefault(uri) < snapshot.Number)
            {
                published[uri] = snapshot.Number;
                await session.Client.PublishDiagnosticsAsync(new PublishDiagnosticsParams(
                    snapshot.Uri,
                    session.Profile.TakesDiagnosticVersions ? snapshot.Version : null,
                    DiagnosticWriter.Write(current, session.Profile.KeepsDiagnosticData))).ConfigureAwait(false);
            }
        }
        finally
        {
            publishing.Release();
        }
    }

    private async Task WithdrawAsync(string uri)
    {
        await publishing.WaitAsync().ConfigureAwait(false);
        try
        {
            if (session.Documents.Find(uri) is null && published.TryRemove(uri, out _))
            {
                await session.Client.PublishDiagnosticsAsync(new PublishDiagnosticsParams(uri, null, [])).ConfigureAwait(false);
            }
        }
        finally
        {
            publishing.Release();
        }
    }

    // Nobody waits for a push; a failure goes to the client's log by its kind only.
    private void Forget(Task task) => _ = task.ContinueWith(
        failed => session.Client.LogAsync(MessageType.Error, $"NoteLint could not bring diagnostics ({failed.Exception?.InnerException?.GetType().Name})."),
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnFaulted,
        TaskScheduler.Default);
}
