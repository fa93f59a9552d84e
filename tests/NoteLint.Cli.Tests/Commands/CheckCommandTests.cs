using System.Text;
using System.Text.Json;
using Snapshooter.Xunit;

namespace NoteLint.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Flawed = "S: Client is a doorbell guest.\nP: Seen as a walk-in 🙂 and a doorbell guest.\n";

    private readonly TemporaryFolder folder = new();
    private readonly Notelint notelint;

    public CheckCommandTests()
    {
        notelint = new Notelint(folder);
        folder.Write(ClinicPage.Path, ClinicPage.Text);
    }

    [Fact]
    public void The_report_for_people_reads_note_by_note()
    {
        folder.Write("notes/a.note.md", Flawed);
        folder.Write("notes/b.note.md", "S: Client came on time.\n");
        folder.Write("notes/c.note.md", "---\nstatus: final\n---\nS: Client is a doorbell guest.\n");

        var run = notelint.Call("check", "notes");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains("does not mean compliant, safe or de-identified", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        run.Output.MatchSnapshot();
    }

    [Fact]
    public void The_json_document_has_notes_configuration_and_summary()
    {
        folder.Write("notes/a.note.md", Flawed);
        folder.Write("notes/.editorconfig", "[*]\nnotelint.profle = progress\n");

        var run = notelint.Call("check", "notes", "--format", "json", "--show-text");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("notes/.editorconfig:2:1: ", run.Error, StringComparison.Ordinal);
        JsonSerializer.Serialize(run.Json, Indented).MatchSnapshot();
    }

    [Fact]
    public void Each_line_in_gives_one_line_out_in_order()
    {
        var input = """
            {"id": "a", "text": "Client is a doorbell guest."}
            {"text": "No id.", "id": 17, "more": [{"text": "x"}]}
            not json

            {"id": "no-text"}
            {"id": "number", "text": 1}
            {"id": "half \ud83d", "text": "\ud83d doorbell guest \ude42"}
            {"id": "last", "text": ""}
            """;

        var run = notelint.CallWith(Encoding.UTF8.GetBytes(input), "check", "-", "--input-format", "jsonl", "--format", "jsonl", "--show-text");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            ["\"a\"", "17", "null", "null", "\"no-text\"", "\"number\"", "\"half \\ud83d\"", "\"last\""],
            lines.Select(line => line[6..line.IndexOf(",\"findings\"", StringComparison.Ordinal)]));
        Assert.Equal(
            ["", "", "invalid-json", "invalid-json", "no-text", "no-text", "", ""],
            run.JsonLines.Select(line => line.GetProperty("error") is { ValueKind: JsonValueKind.Object } error ? error.GetProperty("code").GetString()! : ""));
        Assert.Equal([1, 0, 0, 0, 0, 0, 1, 0], run.JsonLines.Select(line => line.GetProperty("findings").GetArrayLength()));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("standard input:3: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_may_write_a_line_and_wait_for_its_answer()
    {
        var start = new System.Diagnostics.ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "notelint.dll"), "check", "-", "--input-format", "jsonl", "--format", "jsonl"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        for (var id = 0; id < 3; id++)
        {
            await process.StandardInput.WriteAsync($"{{\"id\":\"{id}\",\"text\":\"Client came.\"}}\n");
            await process.StandardInput.FlushAsync();
            Assert.StartsWith($"{{\"id\":\"{id}\"", await process.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    public async Task An_interrupt_ends_a_call_that_waits_for_input_and_completes_its_document(string inputFormat)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // A shell's background jobs ignore the signal, and so would what they start.
        var start = new System.Diagnostics.ProcessStartInfo(
            "env", ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "notelint.dll"), "check", folder.Write("first.jsonl", """{"id":1,"text":""}"""), "-", "--input-format", inputFormat, "--format", "json"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        var begun = new char[1];
        Assert.Equal(1, await process.StandardOutput.ReadAsync(begun));
        using var interrupt = System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);

        using var document = JsonDocument.Parse(begun[0] + await process.StandardOutput.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("Stopped after 1 note", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check -", 1)]
    [InlineData("check - --fail-on error", 0)]
    [InlineData("check - --fail-on never", 0)]
    [InlineData("check - --fail-on HINT", 1)]
    [InlineData("check - --ignore doorbell-guest", 0)]
    [InlineData("check - --select consent,NL2", 0)]
    [InlineData("check - --select NL8", 1)]
    [InlineData("check - --select nl80", 1)]
    public void The_exit_code_tells_whether_there_are_findings(string call, int exitCode) =>
        Assert.Equal((exitCode, ""), CodeAndError(notelint.CallWith("Client is a doorbell guest."u8.ToArray(), call.Split(' '))));

    [Theory]
    [InlineData("check --formt json", "Did you mean --format?")]
    [InlineData("check --format yaml", "text|json|jsonl")]
    [InlineData("check --fail-on sometimes", "error|warning|info|hint|never")]
    [InlineData("check --profile chart", "progress|psychotherapy|deidentified")]
    [InlineData("check --select NL8002", "NL8002")]
    [InlineData("check --ignore doorbell-gest", "Did you mean doorbell-guest?")]
    [InlineData("check - -", "once")]
    [InlineData("check --input-format jsonl", "-")]
    [InlineData("check . --input-format jsonl", "folder")]
    [InlineData("check . --stdin-path a.note", "--stdin-path")]
    [InlineData("chek", "Did you mean check?")]
    [InlineData("", "check, fix, merge, baseline, report, deidentify, teach, explain, rules, server")]
    public void A_call_that_cannot_be_used_is_answered_with_what_to_write(string call, string advice)
    {
        var run = notelint.Call(call.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PATH", "check", "")]
    [InlineData("PATH", "fix", "")]
    [InlineData("PATH", "baseline", "create", "")]
    [InlineData("NOTE", "teach", "", "-o", "handout.html")]
    [InlineData("--output", "check", "-", "-o", "")]
    [InlineData("--history", "check", "-", "--history", "")]
    [InlineData("--site", "rules", "--site", "")]
    public void An_empty_name_as_a_script_gives_it_for_a_variable_that_nobody_set_is_refused_and_nothing_is_written(string name, params string[] call)
    {
        var before = Directory.GetFileSystemEntries(folder.Path);

        var run = notelint.Call(call);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{name} is empty", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("--select")]
    [InlineData("--ignore")]
    public void No_rules_to_select_or_ignore_are_all_and_none(string option) =>
        Assert.Equal((1, ""), CodeAndError(notelint.CallWith("Client is a doorbell guest."u8.ToArray(), "check", "-", option, "")));

    [Fact]
    public void What_is_missing_is_named_and_the_rest_is_linted()
    {
        folder.Write("a.note", Flawed);
        folder.Write("letter.html", Flawed);

        var run = notelint.Call("check", "missing.note", "a.note", "./a.note", "letter.html", "nowhere/b.note", "--format", "jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["missing.note", "a.note", "letter.html", "nowhere/b.note"], run.JsonLines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(2, run.Error.Split("There is no file or folder of this name.").Length - 1);
        Assert.Contains("notelint: missing.note: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_path_the_current_folder_is_linted_and_paths_are_given_as_they_are_called()
    {
        folder.Write("b/c.note", "");
        folder.Write("a.note", "");
        folder.Write(".gitignore", "ignored.note\n");
        folder.Write("ignored.note", "");

        string[] Ids(params string[] args) => [.. notelint.Call(["check", "--format", "jsonl", .. args]).JsonLines.Select(line => line.GetProperty("id").GetString()!)];

        Assert.Equal(["a.note", "b/c.note"], Ids());
        Assert.Equal(["./a.note", "./b/c.note"], Ids("."));
        Assert.Equal(["b/c.note"], Ids("b/"));
    }

    [Fact]
    public void A_file_that_is_named_is_always_a_note()
    {
        folder.Write(".gitignore", "*");
        folder.Write(".hidden/letter.log", "Thank you for the cake.\n");

        Assert.Empty(notelint.Call("check", ".", "--format", "jsonl").JsonLines);
        Assert.Equal(".hidden/letter.log", Assert.Single(notelint.Call("check", ".hidden/letter.log", "--format", "jsonl").JsonLines).GetProperty("id").GetString());
    }

    [Fact]
    public void Configuration_of_standard_input_is_looked_up_where_the_call_says()
    {
        folder.Write("quiet/.editorconfig", "[*.note.md]\nnotelint.doorbell-guest.severity = none\n");
        var note = "Client is a doorbell guest."u8.ToArray();

        Assert.Equal(1, notelint.CallWith(note, "check", "-").ExitCode);
        Assert.Equal(0, notelint.CallWith(note, "check", "-", "--stdin-path", "quiet").ExitCode);
        Assert.Equal(0, notelint.CallWith(note, "check", "-", "--stdin-path", "quiet/new.note.md").ExitCode);
        Assert.Equal(1, notelint.CallWith(note, "check", "-", "--stdin-path", "quiet/new.txt").ExitCode);
    }

    [Fact]
    public void A_comment_with_a_reason_ignores_a_rule_on_one_line()
    {
        folder.Write("a.note", "<!-- notelint ignore NL8001: the name of the programme -->\nDoorbell guest circle.\nDoorbell guest.\n");

        var findings = Assert.Single(notelint.Call("check", "a.note", "--format", "jsonl").JsonLines).GetProperty("findings");

        Assert.Equal(["NL8001 3"], findings.EnumerateArray().Select(finding => $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("line").GetInt32()}"));
    }

    [Fact]
    public void A_broken_rule_page_is_said_with_its_place_and_the_rest_works()
    {
        folder.Write(".notelint/rules/NL8002-broken.md", ClinicPage.Text.Replace("NL8001", "NL8002", StringComparison.Ordinal).Replace("severity: warning", "severity: loud", StringComparison.Ordinal));
        folder.Write("a.note", Flawed);

        var run = notelint.Call("check", "a.note", "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("notelint: .notelint/rules/NL8002-broken.md:6:", run.Error, StringComparison.Ordinal);
        Assert.All(run.Json.GetProperty("configuration").EnumerateArray(), found => Assert.Equal("NL9001", found.GetProperty("rule").GetString()));
        Assert.Equal(3, run.Json.GetProperty("summary").GetProperty("findings").GetInt32());
    }

    [Fact]
    public void Places_count_utf16_code_units_without_the_byte_order_mark()
    {
        byte[] input = [0xEF, 0xBB, 0xBF, .. "🙂\r\rClient is a doorbell guest."u8];

        var finding = notelint.CallWith(input, "check", "-", "--format", "jsonl").JsonLines[0].GetProperty("findings")[0];

        Assert.Equal((16, 14, 3, 13), (Number("start"), Number("length"), Number("line"), Number("column")));

        int Number(string field) => finding.GetProperty(field).GetInt32();
    }

    [Fact]
    public void Empty_input_is_a_note_without_findings_or_no_note_at_all()
    {
        var text = notelint.CallWith([], "check", "-", "--format", "jsonl");
        var lines = notelint.CallWith([], "check", "-", "--format", "jsonl", "--input-format", "jsonl");

        Assert.Equal((0, 1), (text.ExitCode, text.JsonLines.Length));
        Assert.Equal((0, 0), (lines.ExitCode, lines.JsonLines.Length));
    }

    public void Dispose() => folder.Dispose();

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static (int ExitCode, string Error) CodeAndError(Notelint.Run run) => (run.ExitCode, run.Error);
}
