using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NoteLint.Cli.Tests.Acceptance;

public sealed class BaselineTests : IDisposable
{
    private const string Month1 = "id,text\n1,Client Alex Example is a doorbell guest.\n2,Client came.\n";

    private readonly TemporaryFolder folder = new();
    private readonly Notelint notelint;

    public BaselineTests()
    {
        notelint = new Notelint(folder);
        folder.Write(ClinicPage.Path, ClinicPage.Text);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Only_new_findings_fail_next_month()
    {
        folder.Write("october.csv", Month1);
        Assert.Equal(0, notelint.Call("baseline", "create", "october.csv", "--key", "my.key").ExitCode);

        // The same notes and one more, in another file.
        folder.Write("november.csv", Month1 + "3,Seen as a walk-in.\n");
        var run = notelint.Call("check", "november.csv", "--baseline", "notelint-baseline.txt", "--key", "my.key", "--format", "json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal([0, 0, 1], run.Json.GetProperty("notes").EnumerateArray().Select(note => note.GetProperty("findings").GetArrayLength()));
        Assert.Equal(1, run.Json.GetProperty("summary").GetProperty("accepted").GetInt32());

        Assert.Equal(0, notelint.Call("baseline", "update", "november.csv", "--key", "my.key").ExitCode);
        Assert.Equal(0, notelint.Call("check", "november.csv", "--baseline", "notelint-baseline.txt", "--key", "my.key").ExitCode);
    }

    [Fact]
    public void A_note_that_moved_with_its_baseline_is_known_and_an_edit_elsewhere_changes_nothing()
    {
        folder.Write("old/notes/a.note.md", "Client is a doorbell guest.\n");
        notelint.Call("baseline", "create", "old/notes", "--baseline", "old/base.txt", "--key", "my.key");
        Directory.Move(folder.Of("old"), folder.Of("new"));
        folder.Write("new/notes/a.note.md", "Came late.\nClient is a doorbell guest.\n");

        Assert.Equal((0, ""), CodeAndError("check", "new/notes", "--baseline", "new/base.txt", "--key", "my.key"));
    }

    [Fact]
    public void Rows_without_an_id_are_remarked_upon_once()
    {
        folder.Write("no-ids.csv", "Day,Text\n1,Client is a doorbell guest.\n2,Client is a doorbell guest.\n");

        var made = notelint.Call("baseline", "create", "no-ids.csv", "--key", "my.key");
        var checkedAgain = notelint.Call("check", "no-ids.csv", "--baseline", "notelint-baseline.txt", "--key", "my.key");

        Assert.Equal((0, 0), (made.ExitCode, checkedAgain.ExitCode));
        Assert.Equal(made.Error, checkedAgain.Error);
        Assert.Single(made.Error.Split("Name the column with --id-column.")[..^1]);
    }

    [Fact]
    public void The_file_says_nothing_about_the_notes()
    {
        folder.Write("alex-example.note.md", "Client Alex Example is a doorbell guest.\n");
        notelint.Call("baseline", "create", "alex-example.note.md", "--key", "my.key");

        var lines = File.ReadAllLines(folder.Of("notelint-baseline.txt"));
        Assert.Matches("^notelint baseline 1 key [0-9a-f]{8}$", lines[0]);
        Assert.All(lines[1..], line => Assert.Matches("^[0-9a-f]{32}$", line));
    }

    [Fact]
    public void What_can_not_be_used_is_said()
    {
        folder.Write("a.note.md", "Client is a doorbell guest.\n");
        Assert.Contains("baseline: There is no file", notelint.Call("check", "a.note.md", "--baseline", "no-baseline", "--key", "my.key").Error, StringComparison.Ordinal);
        notelint.Call("baseline", "create", "a.note.md", "--key", "my.key");
        Assert.Contains("exists", notelint.Call("baseline", "create", "a.note.md", "--key", "my.key").Error, StringComparison.Ordinal);
        Assert.Contains("made with another key", notelint.Call("check", "a.note.md", "--baseline", "notelint-baseline.txt", "--key", "other.key").Error, StringComparison.Ordinal);
        folder.Write("bad.txt", "notelint baseline 1 key 00000000\nxyz\n");
        Assert.Contains("This is no baseline", notelint.Call("check", "a.note.md", "--baseline", "bad.txt", "--key", "my.key").Error, StringComparison.Ordinal);
        Assert.Equal(2, notelint.Call("baseline", "remake", "a.note.md").ExitCode);
    }

    [Fact]
    public void Pruning_drops_what_is_gone_and_nothing_where_a_rule_does_not_exist()
    {
        folder.Write("a.note.md", "Client is a doorbell guest.\n");
        notelint.Call("baseline", "create", "a.note.md", "--key", "my.key");
        var before = File.ReadAllText(folder.Of("notelint-baseline.txt"));

        var slip = notelint.Call("baseline", "update", "a.note.md", "--prune", "--select", "NL1O1", "--key", "my.key");

        Assert.Equal(2, slip.ExitCode);
        Assert.Contains("--select NL1O1: no rule has this id", slip.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(folder.Of("notelint-baseline.txt")));

        folder.Write("a.note.md", "Client came.\n");
        Assert.Equal((0, ""), CodeAndError("baseline", "update", "a.note.md", "--prune", "--key", "my.key"));
        Assert.Single(File.ReadAllLines(folder.Of("notelint-baseline.txt")));
    }

    [Fact]
    public void Nothing_is_pruned_where_a_note_can_not_be_read_or_a_setting_not_be_used()
    {
        folder.Write("a.note.md", "Client is a doorbell guest.\n");
        folder.Write("b.note.md", "Client is a walk-in.\n");
        notelint.Call("baseline", "create", "a.note.md", "b.note.md", "--key", "my.key");
        var before = File.ReadAllText(folder.Of("notelint-baseline.txt"));
        string[] update = ["baseline", "update", "a.note.md", "b.note.md", "--prune", "--key", "my.key"];

        File.Delete(folder.Of("b.note.md"));
        var unread = notelint.Call(update);
        folder.Write("b.note.md", "Client came.\n");
        folder.Write(".editorconfig", "root = true\n[*]\nnotelint.NL1O1.severity = none\n");
        var misconfigured = notelint.Call(update);

        Assert.Equal((2, 2), (unread.ExitCode, misconfigured.ExitCode));
        Assert.Contains("b.note.md: There is no file", unread.Error, StringComparison.Ordinal);
        Assert.Contains(".editorconfig:3:1: ", misconfigured.Error, StringComparison.Ordinal);
        Assert.All([unread.Error, misconfigured.Error], error => Assert.Contains("--prune dropped nothing", error, StringComparison.Ordinal));
        Assert.Equal(before, File.ReadAllText(folder.Of("notelint-baseline.txt")));
    }

    [Fact]
    public void Changed_files_are_found_by_a_path_over_a_link_too()
    {
        Directory.Delete(folder.Of(".git"), recursive: true);
        Git("init", "--quiet");
        Git("-c", "user.name=Example", "-c", "user.email=example@example.org", "commit", "--quiet", "--allow-empty", "--message", "first");
        folder.Write("notes/week/new.note.md", "Client is a doorbell guest.\n");
        using var home = new TemporaryFolder();
        Directory.CreateSymbolicLink(home.Of("repo"), folder.Path);

        Assert.EndsWith("repo/notes/week/new.note.md", Assert.Single(Ids("check", "--changed", home.Of("repo/notes"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_files_are_those_that_git_says()
    {
        Directory.Delete(folder.Of(".git"), recursive: true);
        folder.Write("old.note.md", "Client is a doorbell guest.\n");
        folder.Write("edited.note.md", "Client came.\n");
        Git("init", "--quiet");
        Git("add", ".");
        Git("-c", "user.name=Example", "-c", "user.email=example@example.org", "commit", "--quiet", "--message", "first");
        folder.Write("edited.note.md", "Client is a doorbell guest.\n");
        folder.Write("new.note.md", "Client is a doorbell guest.\n");

        string[] changed = ["edited.note.md", "new.note.md"];
        Assert.Equal(changed, Ids("check", "--changed"));
        Assert.Equal(changed, Ids("check", "--since", "HEAD"));
        Assert.Equal(2, notelint.Call("check", "--since", "nothing-of-this-name").ExitCode);
        Assert.Equal(2, notelint.Call("check", "--since", "--output=x").ExitCode);
    }

    [Fact]
    public void Since_a_day_goes_by_the_time_of_the_files()
    {
        File.SetLastWriteTime(folder.Write("old.note.md", "Client came.\n"), new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Local));
        File.SetLastWriteTime(folder.Write("new.note.md", "Client came.\n"), new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Local));

        Assert.Equal(["new.note.md"], Ids("check", "--since", "2026-03-02"));
    }

    [Fact]
    public void A_history_keeps_counts_and_draws_the_trend()
    {
        folder.Write("a.csv", "id,text\nalex,Client Alex Example is a doorbell guest.\n2,Client came.\n");
        notelint.Call("check", "a.csv", "--history", "h.db");
        folder.Write("a.csv", "id,text\nalex,Client came.\n2,Client came.\n");
        notelint.Call("check", "a.csv", "--history", "h.db");

        var text = notelint.Call("report", "--history", "h.db");
        var page = notelint.Call("report", "--history", "h.db", "-o", "trend.html");

        Assert.Equal((0, "", 0, ""), (text.ExitCode, text.Error, page.ExitCode, page.Error));
        Assert.Equal(2, text.Output.Split('\n').Count(line => line.StartsWith(DateTime.Now.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        Assert.Contains("judgmental 1", text.Output, StringComparison.Ordinal);
        Assert.Contains("Findings for each 100 notes", File.ReadAllText(folder.Of("trend.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("alex", System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(folder.Of("h.db"))), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_is_no_history_is_left_as_it_is()
    {
        folder.Write("a.note.md", "Client came.\n");

        Assert.Equal(2, notelint.Call("check", "a.note.md", "--history", "a.note.md").ExitCode);
        Assert.Equal("Client came.\n", File.ReadAllText(folder.Of("a.note.md")));
        Assert.Equal(2, notelint.Call("report", "--history", "missing.db").ExitCode);
        Assert.False(File.Exists(folder.Of("missing.db")));
    }

    [Fact]
    public void A_history_that_takes_no_run_is_named()
    {
        folder.Write("a.note.md", "Client came.\n");
        using (var connection = new SqliteConnection($"Data Source={folder.Of("h.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 1";
            command.ExecuteNonQuery();
        }

        var added = notelint.Call("check", "a.note.md", "--history", "h.db");
        var shown = notelint.Call("report", "--history", "h.db");

        Assert.Equal((2, 2), (added.ExitCode, shown.ExitCode));
        Assert.Contains("notelint: --history h.db: this run could not be added", added.Error, StringComparison.Ordinal);
        Assert.Contains("notelint: --history h.db: its runs can't be read", shown.Error, StringComparison.Ordinal);
    }

    private (int Code, string Error) CodeAndError(params string[] call)
    {
        var run = notelint.Call(call);
        return (run.ExitCode, run.Error);
    }

    private List<string> Ids(params string[] call) => [.. notelint.Call([.. call, "--format", "jsonl"]).JsonLines.Select(line => line.GetProperty("id").GetString()!)];

    private void Git(params string[] words)
    {
        using var git = Process.Start(new ProcessStartInfo("git", words) { WorkingDirectory = folder.Path, RedirectStandardOutput = true })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
