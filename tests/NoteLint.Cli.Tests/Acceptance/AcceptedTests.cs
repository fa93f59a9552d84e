using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.Workspaces.Acceptance;

namespace NoteLint.Cli.Tests.Acceptance;

public sealed class AcceptedTests : IDisposable
{
    private const string Text = "Client is an addict.\nMother is a junkie.\n";

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder keys = new();
    private readonly Notelint notelint;

    public AcceptedTests()
    {
        notelint = new Notelint(folder);
        Accept(folder.Write("notes/a.note.md", Text));
    }

    public void Dispose()
    {
        folder.Dispose();
        keys.Dispose();
    }

    [Fact]
    public void What_was_accepted_is_counted_and_no_finding()
    {
        var run = notelint.Call("check", "notes", "--format", "json", "--key", keys.Of("my.key"));

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(2, Assert.Single(run.Json.GetProperty("notes")[0].GetProperty("findings").EnumerateArray()).GetProperty("line").GetInt32());
        Assert.Equal(1, run.Json.GetProperty("summary").GetProperty("accepted").GetInt32());
    }

    [Fact]
    public void Standard_input_that_stands_for_the_file_is_the_file()
    {
        var run = notelint.CallWith("Client is an addict.\n"u8.ToArray(), "check", "-", "--stdin-path", "notes/a.note.md", "--key", keys.Of("my.key"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void What_was_accepted_is_not_fixed()
    {
        notelint.Call("fix", "notes", "--review", "--key", keys.Of("my.key"));

        Assert.StartsWith("Client is an addict.\n", File.ReadAllText(folder.Of("notes/a.note.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Under_another_key_the_findings_are_shown_and_a_remark_says_why()
    {
        FingerprintKey.FindOrCreate(keys.Of("other.key"));

        var run = notelint.Call("check", "notes", "--format", "json", "--key", keys.Of("other.key"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Json.GetProperty("notes")[0].GetProperty("findings").GetArrayLength());
        Assert.Contains(".notelint/accepted.json: some findings were accepted under another key", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_is_a_problem()
    {
        folder.Write(".notelint/accepted.json", "{");

        var run = notelint.Call("check", "notes", "--key", keys.Of("my.key"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".notelint/accepted.json: These accepted findings can't be read", run.Error, StringComparison.Ordinal);
    }

    private void Accept(string note)
    {
        var key = FingerprintKey.FindOrCreate(keys.Of("my.key"));
        var accepted = AcceptedFindings.Read(folder.Path);
        var findings = new Linter(RuleSet.Shipped).Lint(Note.Parse(SourceText.From(Text)), new LintOptions());
        Assert.Equal(2, findings.Length);
        var fingerprint = FindingFingerprint.Of(key, accepted.NoteIdOf(note), Text, findings)[0];
        accepted.With(new AcceptedFinding(fingerprint, key.Id, findings[0].Rule.Id, new DateOnly(2026, 11, 2))).Write();
    }
}
