namespace NoteLint.Core.Tests.Linting;

public class SuppressionTests
{
    [Theory]
    [InlineData("<!-- notelint ignore NL1501: quoted from the referral -->\nClient was manipulative.")]
    [InlineData("<!-- notelint ignore NL1501: quoted from the referral -->\n\n\nClient was manipulative.")]
    [InlineData("Client was manipulative. <!-- notelint ignore NL1501: quoted from the referral -->")]
    [InlineData("Client was manipulative. <!-- notelint ignore imputed-motive: quoted from the referral -->")]
    [InlineData("<!-- notelint ignore NL1101, nl1501: quoted from the referral -->\r\nThis addict was manipulative.")]
    public void A_comment_with_a_reason_ignores_its_rules_on_its_line(string text) => Assert.Empty(LintText.Findings(text));

    [Theory]
    [InlineData("<!-- notelint ignore NL1501: reason -->\nClient attends group.\nClient was manipulative.")]
    [InlineData("Client was manipulative.\n<!-- notelint ignore NL1501: reason -->\nClient attends group.")]
    public void Other_lines_keep_their_findings_and_the_comment_is_called_unused(string text) =>
        Assert.Equal(["NL1501", "NL9101"], LintText.Findings(text).Select(finding => finding.Rule.Id).Order());

    [Theory]
    [InlineData("This addict left. <!-- notelint ignore NL1101: reason --> Another addict came.", "addict came")]
    [InlineData("This addict met <!-- notelint ignore NL1101: reason --> another addict.", "addict.")]
    [InlineData("An addict. <!-- notelint ignore NL1501: reason --> <!-- notelint ignore NL1101: reason --> Another addict. Calm.", "addict. Calm")]
    public void Inside_a_line_a_comment_holds_for_the_sentence_before_it(string text, string left)
    {
        var finding = Assert.Single(LintText.Findings(text), finding => finding.Rule.Id == "NL1101");

        Assert.StartsWith(left, text[finding.Span.Start..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("This addict was manipulative. <!-- notelint ignore NL1501: reason --> <!-- notelint ignore NL1101: reason -->")]
    [InlineData("<!-- notelint ignore NL1501: reason --> <!-- notelint ignore NL1101: reason -->\nThis addict was manipulative.")]
    [InlineData("This addict left. <!-- notelint ignore NL1101: reason --> He was manipulative. <!-- notelint ignore NL1501: reason --> Another addict came. <!-- notelint ignore NL1101: reason -->")]
    public void Comments_beside_each_other_hold_for_the_same(string text) => Assert.Empty(LintText.Findings(text));

    [Fact]
    public void Without_a_reason_the_finding_stays_and_the_comment_is_a_finding() =>
        Assert.Equal(
            ["NL9102", "NL1501"],
            LintText.Findings("<!-- notelint ignore NL1501 -->\nClient was manipulative.").Select(finding => finding.Rule.Id));

    [Fact]
    public void A_name_that_no_rule_has_is_called_so() =>
        Assert.Contains("no rule has", Assert.Single(LintText.Findings("<!-- notelint ignore NL1999: reason -->\nClient attends group.")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_comment_for_a_rule_that_does_not_run_is_not_called_unused()
    {
        var options = Core.Configuration.LintOptions.Default with
        {
            Severities = Core.Configuration.LintOptions.Default.Severities.Add("nl1501", Core.Rules.RuleSeverity.None),
        };

        Assert.Empty(LintText.Findings("<!-- notelint ignore NL1501: reason -->\nClient was manipulative.", options));
    }
}
