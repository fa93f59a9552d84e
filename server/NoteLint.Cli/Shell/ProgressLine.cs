using System.Globalization;

namespace NoteLint.Cli.Shell;

/// <summary>One line on standard error during a long run: how many notes, how fast, and how long it will take. Gone at the end.</summary>
/// <param name="error">Standard error.</param>
/// <param name="isTerminal">True when somebody watches it: the line is written over. Otherwise each is a line of its own, and rare.</param>
/// <param name="isWanted">False to be silent.</param>
/// <param name="share">Which share of the work is done, from 0 to 1, when so many notes are done; null where nobody knows.</param>
/// <param name="clock">Tells when a run is long.</param>
internal sealed class ProgressLine(TextWriter error, bool isTerminal, bool isWanted, Func<int, double?> share, TimeProvider clock)
{
    private static readonly TimeSpan ShownAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(5);

    // Sooner, what is left is a guess.
    private const double SmallestShare = 0.005;

    private readonly long start = clock.GetTimestamp();
    private TimeSpan last;
    private int shownLength;

    /// <summary>Counts notes.</summary>
    /// <param name="done">How many are done.</param>
    public void Show(int done)
    {
        var elapsed = clock.GetElapsedTime(start);
        if (!isWanted || elapsed < ShownAfter || elapsed - last < (isTerminal ? Interval : LineInterval))
        {
            return;
        }

        last = elapsed;
        var line = Describe(done, elapsed);
        if (isTerminal)
        {
            Clear();
            shownLength = line.Length;
            error.Write($"\r{line}");
        }
        else
        {
            error.WriteLine(line);
        }
    }

    /// <summary>Takes the line away, so that other text can be written.</summary>
    public void Clear()
    {
        if (shownLength > 0)
        {
            error.Write($"\r{new string(' ', shownLength)}\r");
            shownLength = 0;
        }
    }

    private static string Duration(TimeSpan time) =>
        time.TotalHours >= 1 ? time.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture) : time.ToString(@"m\:ss", CultureInfo.InvariantCulture);

    private string Describe(int done, TimeSpan elapsed)
    {
        var text = $"{done.ToString("N0", CultureInfo.InvariantCulture)} notes, {(done / elapsed.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture)} a second";
        return share(done) is { } part && part >= SmallestShare
            ? $"{text}, {((int)(Math.Min(1, part) * 100)).ToString(CultureInfo.InvariantCulture)}%, {Duration(elapsed * ((1 - Math.Min(1, part)) / part))} left"
            : text;
    }
}
