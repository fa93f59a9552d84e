namespace NoteLint.LanguageServer.Analysis;

/// <summary>
/// The analysis of one text: done when first asked for, kept for those who ask later. The runs of one document share a gate, so that no more than
/// one works. When the text is replaced, a run that works goes on, or somebody who types without a pause would see nothing; one that waits gives way.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "Nobody waits for it with a handle, so there is nothing to dispose of.")]
internal sealed class AnalysisRun(SemaphoreSlim gate)
{
    private readonly CancellationTokenSource abandoned = new();
    private volatile bool works;
    private volatile DocumentAnalysis? result;

    /// <summary>The result; null where it is not there yet.</summary>
    internal DocumentAnalysis? Result => result;

    /// <summary>The result, worked out on another thread where it is not there yet.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled, or the text was replaced.</exception>
    internal async Task<DocumentAnalysis> GetAsync(Func<CancellationToken, DocumentAnalysis> analyze, CancellationToken cancellationToken)
    {
        if (result is { } known)
        {
            return known;
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(abandoned.Token, cancellationToken);
        await gate.WaitAsync(either.Token).ConfigureAwait(false);
        works = true;
        try
        {
            return result ??= await Task.Run(() => analyze(either.Token), either.Token).ConfigureAwait(false);
        }
        finally
        {
            works = false;
            gate.Release();
        }
    }

    /// <summary>There is a newer text.</summary>
    internal void GiveWay()
    {
        if (!works)
        {
            Abandon();
        }
    }

    /// <summary>Nobody needs the result any more.</summary>
    internal void Abandon() => abandoned.Cancel();
}
