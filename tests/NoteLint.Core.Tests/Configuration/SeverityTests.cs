using NoteLint.Core.Configuration;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Configuration;

public class SeverityTests
{
    private const string Text = "Client was manipulative.";

    [Fact]
    public void The_most_exact_choice_wins_id_before_name_before_family()
    {
        var severities = LintOptions.Default.Severities.Add("judgmental", RuleSeverity.None);
        Assert.Empty(LintText.Findings(Text, LintOptions.Default with { Severities = severities }));

        severities = severities.Add("imputed-motive", RuleSeverity.Hint);
        Assert.Equal(RuleSeverity.Hint, SeverityWith(severities));

        severities = severities.Add("nl1501", RuleSeverity.Error);
        Assert.Equal(RuleSeverity.Error, SeverityWith(severities));
    }

    [Theory]
    [InlineData("NL1", "", 1)]
    [InlineData("judgmental", "", 1)]
    [InlineData("IMPUTED-MOTIVE", "", 1)]
    [InlineData("NL2,consent", "", 0)]
    [InlineData("", "NL15", 0)]
    [InlineData("NL1501", "judgmental", 0)]
    public void Rules_are_selected_and_ignored_by_id_prefix_name_or_family(string select, string ignore, int findings)
    {
        var selection = new RuleSelection([.. Split(select)], [.. Split(ignore)]);

        Assert.Equal(findings, LintText.Findings(Text, LintOptions.Default with { Selection = selection }).Length);
    }

    [Fact]
    public void A_note_declares_its_profile_in_front_matter_and_a_caller_can_overrule_it()
    {
        const string note = "---\nprofile: deidentified\n---\nArgued with her brother Tom.\n";

        Assert.Equal(RuleSeverity.Error, Assert.Single(LintText.Findings(note)).Severity);
        Assert.Equal(
            RuleSeverity.Info,
            Assert.Single(LintText.Findings(note, LintOptions.Default with { Profile = NoteProfile.Progress, ProfileIsExplicit = true })).Severity);
    }

    [Theory]
    [InlineData("deidentifed")]
    [InlineData("psychotherapy, deidentified")]
    [InlineData("progress,progress")]
    [InlineData("+7")]
    [InlineData("-1")]
    [InlineData("2")]
    public void An_unknown_profile_is_a_finding_at_its_value(string value)
    {
        var finding = Assert.Single(LintText.Findings($"---\nprofile: {value}\n---\nSlept better.\n"));

        Assert.Equal("NL9002", finding.Rule.Id);
        Assert.Equal(13, finding.Span.Start);
    }

    [Theory]
    [InlineData("Deidentified")]
    [InlineData("\"DEIDENTIFIED\"")]
    public void A_profile_is_known_in_any_case(string value) =>
        Assert.Equal(RuleSeverity.Error, Assert.Single(LintText.Findings($"---\nprofile: {value}\n---\nArgued with her brother Tom.\n")).Severity);

    [Fact]
    public void A_note_declares_consents_on_file() =>
        Assert.Empty(LintText.Findings("---\nconsents on file: telehealth until 2030-01-01\n---\nVideo session, 50 minutes.\n"));

    private static RuleSeverity SeverityWith(System.Collections.Immutable.ImmutableDictionary<string, RuleSeverity> severities) =>
        Assert.Single(LintText.Findings(Text, LintOptions.Default with { Severities = severities })).Severity;

    private static string[] Split(string value) => value.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
