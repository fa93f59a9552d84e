using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NoteLint.Cli.Tests.Commands;

/// <summary>Runs the examples for many machines as the README shows them.</summary>
public sealed class DocumentedExampleTests : IDisposable
{
    private static readonly string[] Blocks = [.. Regex.Matches(File.ReadAllText(Readme()), "(?s)```sh\n(.*?)```").Select(match => match.Groups[1].Value)];

    private readonly TemporaryFolder folder = new();
    private readonly Notelint notelint;

    public DocumentedExampleTests()
    {
        notelint = new Notelint(folder);
        folder.Write("export.jsonl", string.Concat(Enumerable.Range(0, 50).Select(number => $"{{\"id\":{number.ToString(CultureInfo.InvariantCulture)},\"text\":\"Client {(number % 3 == 0 ? "is an addict" : "came")}.\"}}\n")));
        folder.Write("bin/notelint", $"#!/bin/sh\nexec dotnet \"{Path.Combine(AppContext.BaseDirectory, "notelint.dll")}\" \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.Of("bin/notelint"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Gnu_parallel_shares_the_notes_and_merge_gives_one_report()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.True(HasParallel(), "GNU parallel is not installed. Run: sudo apt-get install --yes parallel");
        Run(Blocks.Single(block => block.Contains("parallel", StringComparison.Ordinal)));

        AssertMerged();
        Assert.True(File.Exists(folder.Of("report.html")));
    }

    [Fact]
    public void A_job_array_of_slurm_shares_the_notes()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var script = Blocks.Single(block => block.Contains("#SBATCH", StringComparison.Ordinal));
        var (first, last) = Regex.Match(script, "--array=(\\d+)-(\\d+)") is var range ? (Number(range.Groups[1]), Number(range.Groups[2])) : default;
        for (var task = first; task <= last; task++)
        {
            Run(script, ("SLURM_ARRAY_TASK_ID", task.ToString(CultureInfo.InvariantCulture)));
        }

        AssertMerged();
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static string Readme()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NoteLint.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine(folder, "README.md");
    }

    private static bool HasParallel() => Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(path => File.Exists(Path.Combine(path, "parallel")));

    private void AssertMerged() => Assert.Equal(
        notelint.Call("check", "export.jsonl", "--format", "jsonl").Output,
        notelint.Call("merge", "part1.jsonl", "part2.jsonl", "part3.jsonl", "part4.jsonl", "--format", "jsonl").Output);

    private void Run(string script, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = folder.Of("bin") + ":" + Environment.GetEnvironmentVariable("PATH");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", error.GetAwaiter().GetResult());
    }
}
