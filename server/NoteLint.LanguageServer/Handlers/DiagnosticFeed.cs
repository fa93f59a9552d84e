using System.Collections.Concurrent;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>
/// Tells the client that diagnostics have changed: pushes them to a client that can't pull, and asks one that can to pull again where it doesn't
/// know by itself.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "Nobody waits for it with a handle, so there is nothing to dispose of.")]
internal sealed class DiagnosticFeed
{
    private readonly Session session;
    private readonly DiagnosticCompletion completion;
    private readonly SemaphoreSlim publishing = new(1, 1);
    private readonly ConcurrentDictionary<string, long> published = new(StringComparer.Ordinal);

    /// <summary>Creates the feed of a conversation.</summary>
    internal DiagnosticFeed(Session session)
    {
        this.session = session;
        completion = new DiagnosticCompletion(session.Findings, uri => session.Profile.PullsDiagnostics ? session.Client.RefreshDiagnosticsAsync() : PublishAsync(uri));
    }

    /// <summary>
    /// The findings to show now. Where a client can be told more later, those of a long note may be provisional; what the whole note says follows.
    /// </summary>
    /// <returns>Null when the document is not open.</returns>
    internal async Task<CurrentFindings?> FindAsync(string uri, CancellationToken cancellationToken)
    {
        if (!session.Profile.TakesDiagnosticsTwice)
        {
            return await session.Findings.FindSinceNowAsync(uri, cancellationToken).ConfigureAwait(false);
        }

        var first = await session.Findings.FindFirstAsync(uri, cancellationToken).ConfigureAwait(false);
        if (first is { IsProvisional: true })
        {
            Forget(completion.FollowAsync(first));
        }

        return first;
    }

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
        if (await FindAsync(uri, CancellationToken.None).ConfigureAwait(false) is not { } current)
        {
            return;
        }

        await publishing.WaitAsync().ConfigureAwait(false);
        try
        {
            var snapshot = current.Snapshot;
            if (session.Documents.Find(uri) is not null && published.GetValueOrDefault(uri) < current.Order)
            {
                published[uri] = current.Order;
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
