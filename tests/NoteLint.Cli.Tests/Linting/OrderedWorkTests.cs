using System.Collections.Concurrent;
using NoteLint.Cli.Linting;

namespace NoteLint.Cli.Tests.Linting;

public sealed class OrderedWorkTests
{
    [Fact]
    public async Task What_was_begun_when_the_run_was_stopped_comes_out_and_nothing_else_is_begun()
    {
        using var stop = new CancellationTokenSource();
        using var bothBegun = new Barrier(2);
        var begun = new ConcurrentBag<int>();

        int Work(int item)
        {
            begun.Add(item);
            bothBegun.SignalAndWait();
            if (item == 0)
            {
                stop.Cancel();
            }

            stop.Token.WaitHandle.WaitOne();
            return item;
        }

        Assert.Equal([0, 1], await ResultsOf(Work, jobs: 2, stop.Token));
        Assert.Equal([0, 1], begun.Order());
    }

    [Fact]
    public async Task Results_end_before_work_that_was_given_up_and_wait_for_the_work_after_it()
    {
        using var stop = new CancellationTokenSource();
        using var bothBegun = new Barrier(2);
        var isAfterDone = false;

        int Work(int item)
        {
            bothBegun.SignalAndWait();
            if (item == 0)
            {
                stop.Cancel();
                stop.Token.ThrowIfCancellationRequested();
            }

            stop.Token.WaitHandle.WaitOne();
            isAfterDone = true;
            return item;
        }

        Assert.Empty(await ResultsOf(Work, jobs: 2, stop.Token));
        Assert.True(isAfterDone);
    }

    private static async Task<List<int>> ResultsOf(Func<int, int> work, int jobs, CancellationToken stop)
    {
        var results = new List<int>();
        await foreach (var (result, _) in OrderedWork.RunAsync(Enumerable.Range(0, 100), work, jobs, stop))
        {
            results.Add(result);
        }

        return results;
    }
}
