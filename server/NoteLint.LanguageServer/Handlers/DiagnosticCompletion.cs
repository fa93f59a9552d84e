using NoteLint.Core.Linting;
using NoteLint.LanguageServer.Analysis;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>
/// Follows provisional diagnostics with those of the whole note, once the writer pauses and where they differ. One note is completed once at a time,
/// however many of its provisional states were shown. Safe on any thread.
/// </summary>
/// <param name="findings">Finds what the whole note says.</param>
/// <param name="bring">Tells the client that there are others for the document with this URI.</param>
internal sealed class DiagnosticCompletion(FindingSource findings, Func<string, Task> bring)
{
    // Who types faster than this is not waiting for what the whole note says.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Lock access = new();
    private readonly Dictionary<string, CurrentFindings> shown = new(StringComparer.Ordinal);

    /// <summary>Findings are shown that are provisional.</summary>
    /// <returns>Ends when the client has been told, or there is nothing to tell.</returns>
    internal Task FollowAsync(CurrentFindings provisional)
    {
        lock (access)
        {
            var isBeingCompleted = shown.ContainsKey(provisional.Snapshot.Uri);
            shown[provisional.Snapshot.Uri] = provisional;
            return isBeingCompleted ? Task.CompletedTask : CompleteAsync(provisional.Snapshot.Uri);
        }
    }

    private async Task CompleteAsync(string uri)
    {
        while (true)
        {
            var provisional = Newest(uri);
            await Task.Delay(Pause).ConfigureAwait(false);
            if (provisional != Newest(uri))
            {
                continue;
            }

            var whole = await findings.FindAsync(uri, CancellationToken.None).ConfigureAwait(false);
            if (!IsLast(provisional))
            {
                continue;
            }

            if (whole?.Snapshot.Number == provisional.Snapshot.Number && !SaysTheSame(provisional, whole))
            {
                await bring(uri).ConfigureAwait(false);
            }

            return;
        }
    }

    private CurrentFindings Newest(string uri)
    {
        lock (access)
        {
            return shown[uri];
        }
    }

    private bool IsLast(CurrentFindings provisional)
    {
        lock (access)
        {
            var isLast = shown[provisional.Snapshot.Uri] == provisional;
            if (isLast)
            {
                shown.Remove(provisional.Snapshot.Uri);
            }

            return isLast;
        }
    }

    private static bool SaysTheSame(CurrentFindings left, CurrentFindings right) => left.Findings.Select(Said).SequenceEqual(right.Findings.Select(Said));

    private static (string Id, Microsoft.CodeAnalysis.Text.TextSpan Span, Core.Rules.RuleSeverity Severity, string Message) Said(Finding finding) =>
        (finding.Rule.Id, finding.Span, finding.Severity, finding.Message);
}
