using NoteLint.Core.Tests.Seeds;

namespace NoteLint.Core.Tests.Linting;

/// <summary>Detectors work on a long note at the same time; what they find does not depend on it.</summary>
public class LongNoteTests
{
    private const int Longer = 70_000;

    public static TheoryData<string> FlawedNotes => [.. SeedFolder.FileNames("*.flawed.note.md", "notes")];

    [Theory]
    [MemberData(nameof(FlawedNotes))]
    public void Blank_lines_at_the_end_that_make_a_note_long_change_no_finding(string name)
    {
        var text = SeedFolder.Read("notes", name).TrimEnd();
        var findings = Shown(text);
        Assert.NotEmpty(findings);
        Assert.Equal(findings, Shown(text + new string('\n', Longer)));
    }

    private static IEnumerable<string> Shown(string text) =>
        LintText.Findings(text).Select(static finding => $"{finding.Rule.Id} {finding.Severity} {finding.Span} {finding.Message}");
}
