using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace NoteLint.Cli.Tests.Reports;

public sealed class ReportFormatTests : IDisposable
{
    private const string Flawed = "S: Client is a doorbell guest.\nP: Seen as a walk-in 🙂 and a doorbell guest.\n";

    private readonly TemporaryFolder folder = new();
    private readonly Notelint notelint;

    public ReportFormatTests()
    {
        notelint = new Notelint(folder);
        folder.Write(ClinicPage.Path, ClinicPage.Text);
        folder.Write("notes/a b.note.md", "Date: 2026-11-03\n" + Flawed);
        folder.Write("notes/clear.note.md", "S: Client came on time.\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Several_reports_are_written_at_once_and_the_terminal_shows_the_tally()
    {
        var run = notelint.Call("check", "notes", "--output", "r.html", "-o", "r.sarif", "-o", "r.csv", "-o", "r.xml", "-o", "r.json", "-o", "r.jsonl", "-o", "r.txt");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("2 notes, 1 with findings: 3 warnings.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Most findings: NL8001 doorbell-guest (3 findings in 1 note).", run.Output, StringComparison.Ordinal);
        Assert.All(["html", "sarif", "csv", "xml", "json", "jsonl", "txt"], ending => Assert.Contains("NL8001", File.ReadAllText(folder.Of("r." + ending)), StringComparison.Ordinal));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_report_for_people_counts_severities_in_the_same_words()
    {
        folder.Write(".editorconfig", "root = true\n[*.note.md]\nnotelint.doorbell-guest.severity = info\n");
        folder.Write("notes/c.note.md", "Client is a doorbell guest.\n");
        folder.Write("notes/.editorconfig", "[c.note.md]\nnotelint.doorbell-guest.severity = hint\n");

        Assert.Contains("3 notes, 2 with findings: 3 info, 1 hint.", notelint.Call("check", "notes").Output, StringComparison.Ordinal);
        Assert.Contains("<span>3 info, 1 hint</span>", notelint.Call("check", "notes", "--format", "html").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_hold_what_standard_output_would()
    {
        folder.Write("notes/broken.jsonl", "{\n");
        notelint.Call("check", "notes", "notes/broken.jsonl", "--output", "r.jsonl", "-o", "r.sarif", "-o", "r.csv", "-o", "r.xml");

        foreach (var (format, file) in new[] { ("jsonl", "r.jsonl"), ("sarif", "r.sarif"), ("csv", "r.csv"), ("junit", "r.xml") })
        {
            Assert.Equal(notelint.Call("check", "notes", "notes/broken.jsonl", "--format", format).Output, Encoding.UTF8.GetString(File.ReadAllBytes(folder.Of(file))));
        }
    }

    [Fact]
    public void Sarif_points_to_the_place_and_carries_rules_and_fixes()
    {
        var run = notelint.Call("check", "notes", "--format", "sarif");

        var result = run.Json.GetProperty("runs")[0].GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("notes/a%20b.note.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((2, 16, 32), (Number(place, "startLine"), Number(place, "startColumn"), Number(place, "charOffset")));
        Assert.Equal("person who comes often", result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString());
        var rule = run.Json.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("NL8001", rule.GetProperty("id").GetString());
    }

    [Fact]
    public void Sarif_says_what_could_not_be_read()
    {
        folder.Write("bad.jsonl", "{}\n");

        var invocation = notelint.Call("check", "bad.jsonl", "--format", "sarif").Json.GetProperty("runs")[0].GetProperty("invocations")[0];

        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(1, invocation.GetProperty("toolExecutionNotifications").GetArrayLength());
    }

    [Fact]
    public void JUnit_fails_what_the_call_fails_on()
    {
        var failing = XDocument.Parse(notelint.Call("check", "notes", "--format", "junit").Output);
        var passing = XDocument.Parse(notelint.Call("check", "notes", "--format", "junit", "--fail-on", "error").Output);

        Assert.Equal(3, failing.Descendants("failure").Count());
        Assert.Equal("3", failing.Descendants("testsuite").First().Attribute("failures")!.Value);
        Assert.Empty(passing.Descendants("failure"));
        Assert.Equal(4, passing.Descendants("testcase").Count());
    }

    [Fact]
    public void GitHub_annotates_lines_and_no_file_name_breaks_a_command()
    {
        if (!OperatingSystem.IsWindows())
        {
            folder.Write("notes/x,line=1::error.note.md", Flawed);
        }

        var lines = notelint.Call("check", "notes", "--format", "github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("::warning file=notes/a b.note.md,line=2,endLine=2,col=16,endColumn=30,title=NL8001 doorbell-guest::", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.StartsWith("::warning file=notes/", line, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("x,line=1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("  =1+1")]
    [InlineData("＝1+1")]
    [InlineData("|cmd")]
    public void No_cell_of_csv_is_a_formula(string id)
    {
        var line = JsonSerializer.Serialize(new { id, text = "Client is a doorbell guest." });

        var run = notelint.CallWith(Encoding.UTF8.GetBytes(line), "check", "-", "--input-format", "jsonl", "--format", "csv");

        Assert.Contains("\n\"'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_quotes_what_would_end_a_cell()
    {
        var line = JsonSerializer.Serialize(new { id = "a\"b,c\nd", text = "Client is a doorbell guest." });

        var run = notelint.CallWith(Encoding.UTF8.GetBytes(line), "check", "-", "--input-format", "jsonl", "--format", "csv");

        Assert.Contains("\n\"a\"\"b,c\nd\",", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_show_text_no_report_quotes_a_note()
    {
        notelint.Call("check", "notes", "-o", "r.html", "-o", "r.sarif", "-o", "r.csv", "-o", "r.xml", "-o", "r.jsonl", "-o", "r.txt", "--fail-on", "never");

        Assert.All(Directory.EnumerateFiles(folder.Path, "r.*"), file => Assert.DoesNotContain("walk-in", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("r.docx", "the ending tells the format")]
    [InlineData("notes/clear.note.txt", "is one of the files that are read")]
    [InlineData("missing/r.html", "can't be written")]
    public void An_output_that_can_not_be_is_refused(string output, string message)
    {
        folder.Write("notes/clear.note.txt", "S: Client came on time.\n");

        var run = notelint.Call("check", "notes/clear.note.txt", "--output", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static int Number(JsonElement place, string name) => place.GetProperty("region").GetProperty(name).GetInt32();
}
