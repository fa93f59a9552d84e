using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Tests.Reports;

public sealed class ReportFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_disk_that_is_full_is_said_with_the_file_and_what_was_there_stays()
    {
        var path = folder.Write("reports/r.txt", "before");

        Assert.All<Action<IReport>>(
            [report => report.Add(NoteResult.Failed(null, new NoteOrigin("a.note", Row: null, IsPlainText: true), "code", "message")), report => report.Complete(new Summary(), [])],
            write =>
            {
                using (var report = new ReportFile(path, _ => new FullDisk()))
                {
                    Assert.StartsWith($"--output {path} could not be written to its end", Assert.Throws<UsageException>(() => write(report)).Message, StringComparison.Ordinal);
                }

                Assert.Equal([path], Directory.EnumerateFiles(folder.Of("reports")));
                Assert.Equal("before", File.ReadAllText(path));
            });
    }

    private sealed class FullDisk : IReport, IDisposable
    {
        public void Add(NoteResult result) => throw new IOException();

        public void Flush() => throw new IOException();

        public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration) => throw new IOException();

        public void Dispose() => throw new IOException();
    }
}
