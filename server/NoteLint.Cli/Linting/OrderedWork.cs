using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NoteLint.Cli.Linting;

/// <summary>Does work on many items at once and gives the results in the order of the items.</summary>
internal static class OrderedWork
{
    /// <summary>
    /// Takes items one by one, a bounded number ahead. A result comes out as soon as it and those before it are ready, even
    /// while the next item is still awaited: a program may write a line and read its answer.
    /// </summary>
    /// <param name="items">The items; enumerated on one thread of its own.</param>
    /// <param name="work">What is done with each; called on several threads. Once stopped, it may throw <see cref="OperationCanceledException"/>.</param>
    /// <param name="jobs">How many items are worked on at a time.</param>
    /// <param name="cancellationToken">
    /// Stops: no further item is begun. Ends when the work on those that were begun has; their results come out up to the first that was given up.
    /// </param>
    /// <returns>Each result, and whether the next one is ready too.</returns>
    public static async IAsyncEnumerable<(TResult Result, bool MoreIsReady)> RunAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> work,
        int jobs,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var begun = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(jobs * 4) { SingleReader = true, SingleWriter = true });
        var producer = Task.Run(() => ProduceAsync(items, work, new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler, begun.Writer, cancellationToken), CancellationToken.None);
        var isGivenUp = false;
        bool goesOn;
        do
        {
            goesOn = await IsNextThereAsync(begun.Reader, cancellationToken).ConfigureAwait(false);
            while (begun.Reader.TryRead(out var task))
            {
                TResult result;
                try
                {
                    result = await task.ConfigureAwait(false);
                }
                catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
                {
                    isGivenUp = true;
                    continue;
                }

                if (!isGivenUp)
                {
                    yield return (result, begun.Reader.TryPeek(out var next) && next.IsCompleted);
                }
            }
        }
        while (goesOn);

        // Stopped from outside, the producer may hang in a read of standard input; it ends with the process.
        if (!cancellationToken.IsCancellationRequested)
        {
            await producer.ConfigureAwait(false);
        }
    }

    private static async Task<bool> IsNextThereAsync<T>(ChannelReader<T> reader, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task ProduceAsync<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, TaskScheduler workers, ChannelWriter<Task<TResult>> begun, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            foreach (var item in items)
            {
                if (cancellationToken.IsCancellationRequested)
                {
                    break;
                }

                // The reader knows of the task before it starts, so that none is at work when the reader has left.
                var task = new Task<TResult>(() => work(item), cancellationToken, TaskCreationOptions.DenyChildAttach);
                await begun.WriteAsync(task, CancellationToken.None).ConfigureAwait(false);
                task.Start(workers);
            }
        }
        catch (InvalidOperationException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopped in that moment: a task that was cancelled can't be started.
        }
#pragma warning disable CA1031 // Whatever it is, it reaches the reader.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }

        begun.Complete(failure);
    }
}
