using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Results;

/// <summary>Puts results of several runs in one order. Shards of one run get the order that the run without shards would have.</summary>
internal static class ResultMerge
{
    /// <summary>The results. Of shards, one result of each is in memory; other runs come one after the other.</summary>
    /// <param name="runs">The results of each run, in its order.</param>
    /// <exception cref="UsageException">Some runs are shards and some are not, or two are the same shard.</exception>
    public static IEnumerable<NoteResult> Of(IReadOnlyList<IEnumerable<ResultLine.Read>> runs)
    {
        var next = new PriorityQueue<IEnumerator<ResultLine.Read>, (long Order, int Run)>();
        var opened = new List<IEnumerator<ResultLine.Read>>();
        var last = -1L;
        try
        {
            for (var run = 0; run < runs.Count; run++)
            {
                var results = runs[run].GetEnumerator();
                opened.Add(results);
                Enqueue(next, results, run);
            }

            if (next.UnorderedItems.Select(item => item.Element.Current.Order is null).Distinct().Count() > 1)
            {
                throw new UsageException("Some of these files are shards of a run and some are whole runs, so their notes have no common order. Merge the shards alone, then what comes of it with the others.");
            }

            while (next.TryDequeue(out var results, out var place))
            {
                if (results.Current.Order is { } order)
                {
                    last = order != last ? order : throw new UsageException("Two of these files hold the same notes. Give each shard once.");
                }

                yield return results.Current.Result;
                Enqueue(next, results, place.Run);
            }
        }
        finally
        {
            opened.ForEach(results => results.Dispose());
        }
    }

    // Results without an order follow all of the run before, which stands lower.
    private static void Enqueue(PriorityQueue<IEnumerator<ResultLine.Read>, (long Order, int Run)> next, IEnumerator<ResultLine.Read> results, int run)
    {
        if (results.MoveNext())
        {
            next.Enqueue(results, (results.Current.Order ?? long.MinValue + run, run));
        }
    }
}
