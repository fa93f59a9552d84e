using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Seeds;

public class RelationshipPageTests
{
    public static TheoryData<string> ElementNames => [.. RelationshipPage.Elements.Select(element => element.Name)];

    public static TheoryData<string> RuleIds => [.. RuleSet.Shipped.Rules.Select(rule => rule.Id)];

    [Fact]
    public void The_page_has_the_elements_of_the_relationship() =>
        Assert.Equal(
            [
                "respect", "empathy", "understanding", "boundaries", "trust", "openness", "self-awareness", "genuineness", "support", "warmth", "professionalism",
                "confidentiality", "rapport", "communication", "acceptance", "permission", "recovery",
            ],
            RelationshipPage.Elements.Select(element => element.Name));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_serves_elements_that_the_page_has(string id)
    {
        var rule = RuleSet.Shipped.Rules.Single(rule => rule.Id == id);

        Assert.NotEmpty(rule.Elements);
        Assert.Empty(rule.Elements.Except(RelationshipPage.Elements.Select(element => element.Name)));
    }

    [Theory]
    [MemberData(nameof(ElementNames))]
    public void An_element_lists_exactly_the_rules_that_serve_it(string name)
    {
        var served = RuleSet.Shipped.Rules
            .Where(rule => rule.Elements.Contains(name))
            .Select(rule => $"{rule.Id} {rule.Name}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(served, ElementOf(name).RuleNames);
    }

    [Theory]
    [MemberData(nameof(ElementNames))]
    public void An_element_without_rules_says_why(string name) => Assert.Equal(ElementOf(name).HasNoRule, ElementOf(name).ReasonForNoRule.Length > 0);

    [Theory]
    [MemberData(nameof(ElementNames))]
    public void An_element_shows_a_text_that_harms_it_and_one_that_carries_it(string name)
    {
        Assert.Contains("\n- Harms it: \"", ElementOf(name).Text, StringComparison.Ordinal);
        Assert.Contains("\n- Carries it: \"", ElementOf(name).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_passes_all_rules() => Assert.Empty(PlacesIn(RelationshipPage.Text));

    [Theory]
    [MemberData(nameof(ElementNames))]
    public void The_text_that_carries_an_element_passes_all_rules_also_outside_quotation_marks(string name)
    {
        const string Label = "\n- Carries it: \"";
        var text = ElementOf(name).Text;
        var start = text.IndexOf(Label, StringComparison.Ordinal) + Label.Length;
        var end = text.IndexOf('"', start);

        Assert.Empty(PlacesIn(text[start..end]));
    }

    private static IEnumerable<string> PlacesIn(string text) => LintText.Findings(text)
        .Where(finding => finding.Severity >= RuleSeverity.Info)
        .Select(finding => $"{finding.Rule.Id} {finding.Rule.Name}: {text.Substring(finding.Span.Start, finding.Span.Length)}");

    private static RelationshipElement ElementOf(string name) => RelationshipPage.Elements.Single(element => element.Name == name);
}
