using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Exemplary;

/// <summary>What good notes may cost their writers: nearly nothing.</summary>
public class ExemplaryNoteTests
{
    private const int FewestNotes = 30;
    private const double MostFindings = 0.3;

    [Fact]
    public void Exemplary_notes_have_at_most_three_findings_at_info_or_above_in_ten_notes()
    {
        var notes = ExemplaryNotes.Names.ToList();
        var found = notes
            .SelectMany(name => LintText.Findings(ExemplaryNotes.Read(name)).Where(finding => finding.Severity >= RuleSeverity.Info).Select(finding => $"{name}: {finding.Rule.Id} at {finding.Span}"))
            .ToList();

        Assert.True(notes.Count >= FewestNotes);
        Assert.True(found.Count <= MostFindings * notes.Count, string.Join('\n', found));
    }
}
