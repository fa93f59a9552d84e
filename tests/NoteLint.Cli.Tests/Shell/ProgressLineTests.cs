using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Tests.Shell;

public sealed class ProgressLineTests
{
    [Fact]
    public void A_long_run_is_counted_and_the_line_goes_away()
    {
        var error = new StringWriter();
        var clock = new Clock();
        var progress = new ProgressLine(error, isWatched: true, total: 5000, clock);

        progress.Show(1);
        Assert.Equal("", error.ToString());

        clock.Seconds = 2;
        progress.Show(1200);
        Assert.Equal("\r1,200 of 5,000 files …", error.ToString());

        progress.Clear();
        Assert.EndsWith(" \r", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_told_where_nobody_watches()
    {
        var error = new StringWriter();
        var clock = new Clock();
        var progress = new ProgressLine(error, isWatched: false, total: null, clock);

        clock.Seconds = 60;
        progress.Show(1);
        progress.Clear();

        Assert.Equal("", error.ToString());
    }

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
