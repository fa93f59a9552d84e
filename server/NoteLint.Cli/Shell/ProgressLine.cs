using System.Globalization;

namespace NoteLint.Cli.Shell;

/// <summary>One line on standard error that counts notes during a long run. Silent where nobody watches, and gone at the end.</summary>
/// <param name="error">Standard error.</param>
/// <param name="isWatched">True when it is a terminal.</param>
/// <param name="total">How many notes there are; null where nobody knows yet.</param>
/// <param name="clock">Tells when a run is long.</param>
internal sealed class ProgressLine(TextWriter error, bool isWatched, int? total, TimeProvider clock)
{
    private static readonly TimeSpan ShownAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly long start = clock.GetTimestamp();
    private TimeSpan last;
    private bool isShown;

    /// <summary>Counts one note more.</summary>
    /// <param name="done">How many are done.</param>
    public void Show(int done)
    {
        if (!isWatched)
        {
            return;
        }

        var elapsed = clock.GetElapsedTime(start);
        if (elapsed < ShownAfter || elapsed - last < Interval)
        {
            return;
        }

        last = elapsed;
        isShown = true;
        var count = done.ToString("N0", CultureInfo.InvariantCulture);
        error.Write(total is { } all ? $"\r{count} of {all.ToString("N0", CultureInfo.InvariantCulture)} files …" : $"\r{count} notes …");
    }

    /// <summary>Takes the line away, so that other text can be written.</summary>
    public void Clear()
    {
        if (isShown)
        {
            isShown = false;
            error.Write("\r                                        \r");
        }
    }
}
