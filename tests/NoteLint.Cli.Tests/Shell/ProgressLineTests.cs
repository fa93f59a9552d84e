using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Tests.Shell;

public sealed class ProgressLineTests
{
    [Fact]
    public void A_long_run_is_counted_and_the_line_goes_away()
    {
        var error = new StringWriter();
        var clock = new Clock();
        var progress = new ProgressLine(error, isTerminal: true, isWanted: true, done => done / 5000.0, clock);

        progress.Show(1);
        Assert.Equal("", error.ToString());

        clock.Seconds = 2;
        progress.Show(1200);
        Assert.Equal("\r1,200 notes, 600 a second, 24%, 0:06 left", error.ToString());

        progress.Clear();
        Assert.EndsWith(" \r", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_terminal_each_is_a_line_and_rare()
    {
        var error = new StringWriter { NewLine = "\n" };
        var clock = new Clock();
        var progress = new ProgressLine(error, isTerminal: false, isWanted: true, _ => null, clock);

        for (clock.Seconds = 1; clock.Seconds <= 12; clock.Seconds++)
        {
            progress.Show((int)clock.Seconds * 10);
            progress.Clear();
        }

        Assert.Equal("50 notes, 10 a second\n100 notes, 10 a second\n", error.ToString());
    }

    [Fact]
    public void Nobody_is_told_where_nobody_watches()
    {
        var error = new StringWriter();
        var clock = new Clock();
        var progress = new ProgressLine(error, isTerminal: false, isWanted: false, _ => null, clock);

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
