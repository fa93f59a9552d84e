using Microsoft.VisualStudio.Threading;

namespace NoteLint.LanguageServer.Transport;

/// <summary>Counts requests that have not been answered yet, so that the last answers leave before the process does.</summary>
internal sealed class PendingReplies
{
    private readonly Lock gate = new();
    private readonly AsyncManualResetEvent drained = new(initialState: true);
    private int count;

    /// <summary>A request was handed on.</summary>
    internal void Add()
    {
        lock (gate)
        {
            count++;
            drained.Reset();
        }
    }

    /// <summary>A request was answered.</summary>
    internal void Remove()
    {
        lock (gate)
        {
            count--;
            if (count == 0)
            {
                drained.Set();
            }
        }
    }

    /// <summary>Completes when every request has its answer.</summary>
    internal Task DrainAsync(CancellationToken cancellationToken) => drained.WaitAsync(cancellationToken);
}
