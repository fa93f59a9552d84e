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
    /// <param name="work">What is done with each; called on several threads.</param>
    /// <param name="jobs">How many items are worked on at a time.</param>
    /// <param name="cancellationToken">Stops after the items that were begun.</param>
    /// <returns>Each result, and whether the next one is ready too.</returns>
    public static async IAsyncEnumerable<(TResult Result, bool MoreIsReady)> RunAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> work,
        int jobs,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var begun = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(jobs * 4) { SingleReader = true, SingleWriter = true });
        var producer = Task.Run(() => ProduceAsync(items, work, new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler, begun.Writer, cancellationToken), CancellationToken.None);
        while (await IsNextThereAsync(begun.Reader, cancellationToken).ConfigureAwait(false))
        {
            while (!cancellationToken.IsCancellationRequested && begun.Reader.TryRead(out var task))
            {
                var result = await task.ConfigureAwait(false);
                yield return (result, begun.Reader.TryPeek(out var next) && next.IsCompleted);
            }
        }

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

                await begun.WriteAsync(Task.Factory.StartNew(() => work(item), CancellationToken.None, TaskCreationOptions.DenyChildAttach, workers), CancellationToken.None).ConfigureAwait(false);
            }
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
