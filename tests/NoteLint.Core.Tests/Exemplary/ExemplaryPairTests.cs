using System.Collections.Immutable;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Exemplary;

/// <summary>Each rule on boundaries, clarity and risk: the complete note is left alone, and the gap is found.</summary>
public class ExemplaryPairTests
{
    private static readonly string[] Softening = ["remove", "delete", "take out", "tone down", "rephrase", "soften", "omit", "move it", "hide"];

    public static TheoryData<string> Pairs => [.. ExemplaryNotes.PairNames];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_complete_note_is_left_alone(string name) => Assert.Empty(FindingsOf(name, ExemplaryNotes.ReadPair(name).Complete));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_gap_is_found(string name) => Assert.NotEmpty(FindingsOf(name, ExemplaryNotes.ReadPair(name).Gap));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_finding_asks_and_edits_nothing(string name)
    {
        Assert.All(FindingsOf(name, ExemplaryNotes.ReadPair(name).Gap), finding =>
        {
            Assert.Empty(finding.Fixes);
            Assert.DoesNotContain(Softening, word => finding.Message.Contains(word, StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public void No_rule_on_boundaries_or_clarity_asks_to_take_anything_out()
    {
        const string Note = "Client: Alex Example\nDate: 2026-03-04\n\nSubjective:\nClient said ***.\n\nAssessment:\n\nPlan:\nContinue.";

        var messages = LintText.Findings(Note).Where(finding => finding.Rule.Family is RuleFamily.Boundaries or RuleFamily.Clarity).Select(finding => finding.Message).ToList();

        Assert.Equal(3, messages.Count);
        Assert.All(messages, message => Assert.DoesNotContain(Softening, word => message.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_rule_of_this_kind_is_at_most_info(string name) => Assert.True(RuleOf(name).Severity.Progress <= RuleSeverity.Info);

    [Fact]
    public void A_contradiction_is_shown_at_both_places_each_with_the_line_of_the_other()
    {
        const string Note = "Client: Alex Example\nDate: 2026-03-04\n\nSubjective:\nClient denied suicidal ideation.\n\nAssessment:\nSuicidal ideation with plan and no intent. Risk moderate; safety plan reviewed.";

        var messages = LintText.Findings(Note).Where(finding => finding.Rule.Id == "NL5401").Select(finding => finding.Message).ToList();

        Assert.Collection(
            messages,
            message => Assert.Contains("Line 8 ", message, StringComparison.Ordinal),
            message => Assert.Contains("Line 5 ", message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_on_boundaries_and_risk_has_a_pair()
    {
        var paired = ExemplaryNotes.PairNames.Select(IdOf).ToHashSet();
        var alone = RuleSet.Shipped.Rules.Where(rule => (rule.Family == RuleFamily.Boundaries || rule.Id.StartsWith("NL55", StringComparison.Ordinal)) && !paired.Contains(rule.Id)).Select(rule => rule.Id);

        Assert.Empty(alone);
    }

    private static ImmutableArray<Finding> FindingsOf(string name, string text) =>
        [.. LintText.Findings(text, LintText.SwitchedOn(IdOf(name))).Where(finding => finding.Rule.Id == IdOf(name))];

    private static Rule RuleOf(string name) => RuleSet.Shipped.Rules.Single(rule => rule.Id == IdOf(name));

    private static string IdOf(string name) => name[..name.IndexOf('-')];
}
