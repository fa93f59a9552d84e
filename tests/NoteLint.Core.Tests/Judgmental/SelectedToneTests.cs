using NoteLint.Core.Configuration;

namespace NoteLint.Core.Tests.Judgmental;

/// <summary>The tone model finds the same, whichever other rules are selected.</summary>
public class SelectedToneTests
{
    private static readonly LintOptions ToneAlone = LintOptions.Default with { Selection = new RuleSelection(["NL1720"], []) };

    // "resistant" is a term of NL1306, which leaves an infection alone; "manipulative" one of NL1501.
    [Theory]
    [InlineData("Came in with the face of a wronged saint and a resistant strain in the swab.")]
    [InlineData("Came in with the face of a wronged saint.")]
    [InlineData("She is manipulative, with the face of a wronged saint.")]
    public void A_rule_that_is_not_selected_silences_only_what_it_would_have_found(string text)
    {
        var asUsual = LintText.Findings(text).Where(finding => finding.Rule.Id == "NL1720").Select(finding => finding.Span);

        Assert.Equal(asUsual, LintText.Findings(text, ToneAlone).Select(finding => finding.Span));
    }

    [Fact]
    public void The_tone_is_heard_beside_a_term_whose_condition_fails() =>
        Assert.Single(LintText.Findings("Came in with the face of a wronged saint and a resistant strain in the swab.", ToneAlone));
}
