namespace NoteLint.Benchmarks;

/// <summary>A step to measure: runs once over the whole corpus and gives a number that depends on its work.</summary>
internal sealed record Benchmark(string Name, Func<long> Run);

/// <summary>Measures steps in turn and prints the median of each.</summary>
internal static class Report
{
    /// <summary>The first step is what the others are compared with.</summary>
    public static void Print(IReadOnlyList<Benchmark> benchmarks, long bytes, int rounds)
    {
        var times = benchmarks.Select(_ => new List<double>()).ToArray();
        // Two rounds warm up. Steps take turns, so that a noisy minute meets all of them.
        for (var round = -2; round < rounds; round++)
        {
            for (var index = 0; index < benchmarks.Count; index++)
            {
                var seconds = Measure(benchmarks[index]);
                if (round >= 0)
                {
                    times[index].Add(seconds);
                }
            }
        }

        var medians = Array.ConvertAll(times, Median);
        Console.WriteLine($"{"",-50} {"MB/s",8} {"lowest",8} {"highest",8} {"scan ratio",11}");
        for (var index = 0; index < benchmarks.Count; index++)
        {
            Console.WriteLine(
                $"{benchmarks[index].Name,-50} {Rate(medians[index]),8:N0} {Rate(times[index].Max()),8:N0} {Rate(times[index].Min()),8:N0} {medians[index] / medians[0],11:N0}");
        }

        double Rate(double seconds) => bytes / 1e6 / seconds;
    }

    /// <summary>CPU time of one run, the run repeated until it takes long enough to be measured.</summary>
    private static double Measure(Benchmark benchmark)
    {
        GC.Collect();
        var runs = 0;
        var start = Environment.CpuUsage.TotalTime;
        TimeSpan used;
        long result = 0;
        do
        {
            result ^= benchmark.Run();
            runs++;
            used = Environment.CpuUsage.TotalTime - start;
        }
        while (used < TimeSpan.FromMilliseconds(20));
        GC.KeepAlive(result);
        return used.TotalSeconds / runs;
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
