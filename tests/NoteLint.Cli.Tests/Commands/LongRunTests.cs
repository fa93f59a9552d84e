using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace NoteLint.Cli.Tests.Commands;

public sealed class LongRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Notelint notelint;

    public LongRunTests()
    {
        notelint = new Notelint(folder);
        folder.Write(ClinicPage.Path, ClinicPage.Text);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Shards_merge_into_what_one_run_gives()
    {
        WriteNotes(40);
        var whole = notelint.Call("check", "in.jsonl", "--format", "jsonl").Output;
        for (var shard = 1; shard <= 3; shard++)
        {
            notelint.Call("check", "in.jsonl", "--shard", $"{shard}/3", "--jobs", "2", "-o", $"part{shard}.jsonl");
        }

        var merged = notelint.Call("merge", "part2.jsonl", "part3.jsonl", "part1.jsonl", "--format", "jsonl");

        Assert.Equal((1, ""), (merged.ExitCode, merged.Error));
        Assert.Equal(whole, merged.Output);
        Assert.Equal(notelint.Call("check", "in.jsonl", "--format", "csv").Output, notelint.Call("merge", "part1.jsonl", "part2.jsonl", "part3.jsonl", "--format", "csv").Output);
        Assert.Contains("Give each shard once", notelint.Call("merge", "part1.jsonl", "part1.jsonl").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Shards_do_not_merge_with_whole_runs()
    {
        WriteNotes(4);
        notelint.Call("check", "in.jsonl", "--shard", "1/2", "-o", "part.jsonl");
        notelint.Call("check", "in.jsonl", "-o", "whole.jsonl");

        foreach (var files in new[] { new[] { "part.jsonl", "whole.jsonl" }, ["whole.jsonl", "part.jsonl"] })
        {
            var run = notelint.Call(["merge", .. files]);

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains("Merge the shards alone", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_was_not_read_of_a_document_is_said_again_when_results_are_merged()
    {
        folder.Write("a.jsonl", "{\"id\":\"a.pdf\",\"findings\":[],\"error\":null,\"source\":\"a.pdf\",\"gaps\":[\"page 2 is a picture\"]}\n");

        var run = notelint.Call("merge", "a.jsonl", "--format", "jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.pdf: Not all of it was read: page 2 is a picture.", run.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(folder.Of("a.jsonl")), run.Output);
    }

    [Fact]
    public void Runs_merge_one_after_the_other()
    {
        folder.Write("a.note.md", "Client is a doorbell guest.\n");
        folder.Write("b.note.md", "Client came.\n");
        notelint.Call("check", "b.note.md", "-o", "b.jsonl");
        notelint.Call("check", "a.note.md", "-o", "a.jsonl");

        var merged = notelint.Call("merge", "b.jsonl", "a.jsonl", "--format", "json");

        Assert.Equal(["b.note.md", "a.note.md"], merged.Json.GetProperty("notes").EnumerateArray().Select(note => note.GetProperty("id").GetString()!));
        Assert.Equal(notelint.Call("check", "a.note.md", "--format", "sarif").Output, notelint.Call("merge", "a.jsonl", "--format", "sarif").Output);
    }

    [Fact]
    public void What_is_no_result_is_not_merged()
    {
        folder.Write("x.jsonl", "{\"id\":1}\n");

        var run = notelint.Call("merge", "x.jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("x.jsonl:1: this is no result line", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_was_killed_goes_on_where_it_ended()
    {
        WriteNotes(30);
        folder.Write("notes/a.note.md", "Client is a doorbell guest.\n");
        folder.Write("notes/readme.md", "Nothing of a note.\n");
        folder.Write("notes/z.note.md", "Client is a doorbell guest.\n");
        var whole = notelint.Call("check", "in.jsonl", "notes", "--format", "jsonl").Output;
        var ends = whole.Select((character, index) => (character, index)).Where(pair => pair.character == '\n').Select(pair => pair.index + 1).ToList();
        foreach (var kept in new[] { 0, 1, ends[0], ends[0] + 7, ends[28], ends[30], whole.Length - 1, whole.Length })
        {
            folder.Write("out.jsonl", whole[..kept]);

            var run = notelint.Call("check", "in.jsonl", "notes", "-o", "out.jsonl", "-o", "out.csv", "--resume");

            Assert.Equal((1, ""), (run.ExitCode, run.Error));
            Assert.Equal(whole, File.ReadAllText(folder.Of("out.jsonl")));
            Assert.Equal(notelint.Call("check", "in.jsonl", "notes", "--format", "csv").OutputBytes, File.ReadAllBytes(folder.Of("out.csv")));
        }
    }

    [Fact]
    public void A_run_that_is_killed_for_real_loses_nothing()
    {
        WriteNotes(3000);
        var whole = notelint.Call("check", "in.jsonl", "--format", "jsonl").Output;
        for (var wait = 300; wait < 1500; wait += 300)
        {
            File.Delete(folder.Of("out.jsonl"));
            KillAfter(wait);

            notelint.Call("check", "in.jsonl", "-o", "out.jsonl", "--resume");

            Assert.Equal(whole, File.ReadAllText(folder.Of("out.jsonl")));
        }
    }

    [Fact]
    public void An_interrupt_ends_the_run_with_what_is_done()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        WriteNotes(20_000);
        // A shell's background jobs ignore the signal, and so would what they start.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "notelint.dll"), "check", "in.jsonl", "--format", "jsonl", "-o", "out.html"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var first = process.StandardOutput.ReadLine();
        using var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)])!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("the report ends there", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.InRange(lines.Length, 0, 19_998);
        Assert.All(lines.Prepend(first!), (line, index) => Assert.Equal($"n{index.ToString(CultureInfo.InvariantCulture)}", JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
        Assert.Contains("does not mean compliant", File.ReadAllText(folder.Of("out.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_of_other_notes_are_not_taken_for_these()
    {
        WriteNotes(3);
        notelint.Call("check", "in.jsonl", "-o", "out.jsonl", "--resume");
        folder.Write("other.note.md", "Client came.\n");

        var run = notelint.Call("check", "other.note.md", "-o", "out.jsonl", "--resume");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds results of other notes", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_may_be_hidden_and_found_again_with_the_table()
    {
        folder.Write("notes/alex-example.note.md", "Client is a doorbell guest.\n");

        var run = notelint.Call("check", "notes", "--ids", "hash", "--key", "my.key", "--ids-table", "ids.csv", "-o", "r.html", "-o", "r.sarif", "-o", "r.csv", "-o", "r.jsonl", "-o", "r.xml", "-o", "r.txt", "--format", "github");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("alex", run.Output, StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(folder.Path, "r.*"), file => Assert.DoesNotContain("alex", File.ReadAllText(file), StringComparison.Ordinal));
        var id = JsonDocument.Parse(File.ReadAllText(folder.Of("r.jsonl"))).RootElement.GetProperty("id").GetString();
        Assert.Contains($"{id},notes/alex-example.note.md", File.ReadAllText(folder.Of("ids.csv")), StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(folder.Of("ids.csv")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public void A_call_that_is_refused_leaves_no_table_behind()
    {
        folder.Write("a.note.md", "Client is a doorbell guest.\n");
        folder.Write("x.jsonl", "{\"id\":1}\n");
        string[] table = ["--ids", "hash", "--key", "my.key", "--ids-table", "ids.csv"];

        Assert.Equal(2, notelint.Call(["check", "a.note.md", "-o", "r.htmll", .. table]).ExitCode);
        Assert.False(File.Exists(folder.Of("ids.csv")));
        Assert.Equal(2, notelint.Call(["merge", "x.jsonl", .. table]).ExitCode);
        Assert.False(File.Exists(folder.Of("ids.csv")));

        Assert.Equal(1, notelint.Call(["check", "a.note.md", "-o", "r.html", .. table]).ExitCode);
        var kept = File.ReadAllText(folder.Of("ids.csv"));
        Assert.Contains("a.note.md", kept, StringComparison.Ordinal);
        Assert.Equal(2, notelint.Call(["check", "a.note.md", "-o", "r.html", .. table]).ExitCode);
        Assert.Equal(kept, File.ReadAllText(folder.Of("ids.csv")));
    }

    [Theory]
    [InlineData("--shard 0/3")]
    [InlineData("--shard 4/3")]
    [InlineData("--shard x")]
    [InlineData("--jobs 0")]
    [InlineData("--resume")]
    [InlineData("--ids-table t.csv")]
    public void A_call_that_can_not_be_is_refused(string options)
    {
        WriteNotes(1);

        Assert.Equal(2, notelint.Call(["check", "in.jsonl", .. options.Split(' ')]).ExitCode);
    }

    private void WriteNotes(int count) => folder.Write("in.jsonl", string.Concat(Enumerable.Range(0, count).Select(number =>
        $"{{\"id\":\"n{number.ToString(CultureInfo.InvariantCulture)}\",\"text\":\"Client {(number % 3 == 0 ? "is a doorbell guest" : "came")}. {new string('x', number % 97)}\"}}\n")));

    private void KillAfter(int milliseconds)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "notelint.dll"), "check", "in.jsonl", "-o", "out.jsonl", "--resume"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        if (!process.WaitForExit(milliseconds))
        {
            process.Kill();
            process.WaitForExit();
        }
    }
}
