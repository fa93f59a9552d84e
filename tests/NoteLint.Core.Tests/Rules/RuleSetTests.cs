using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Rules;

/// <summary>The rules that a note is checked against.</summary>
public class RuleSetTests
{
    [Fact]
    public void Rules_are_sorted_by_id_whatever_their_order_was()
    {
        var set = RuleSet.Create(RuleSet.Shipped.Rules.Reverse());
        Assert.Equal(RuleSet.Shipped.Rules.ToArray(), set.Rules.ToArray());
        Assert.Equal(set.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), set.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void Two_rules_with_one_id_or_one_name_are_refused()
    {
        var rule = RuleSet.Shipped.Rules[0];
        Assert.Throws<ArgumentException>(() => RuleSet.Create([rule, rule]));
        Assert.Throws<ArgumentException>(() => RuleSet.Create([rule, Copy(rule, "NL8001", rule.Name)]));
        Assert.Throws<ArgumentException>(() => RuleSet.Create([rule, Copy(rule, rule.Id, "another-name")]));
    }

    [Theory]
    [InlineData("NL1101")]
    [InlineData("nl1101")]
    [InlineData("addiction-label")]
    [InlineData("Addiction-Label")]
    public void A_rule_is_found_by_id_and_by_name_in_any_case(string idOrName) =>
        Assert.Equal("NL1101", RuleSet.Shipped.Find(idOrName)?.Id);

    [Fact]
    public void A_rule_that_does_not_exist_is_not_found()
    {
        Assert.Null(RuleSet.Shipped.Find("NL1"));
        Assert.True(RuleSet.Shipped.IndexOf("NL0000") < 0);
    }

    [Fact]
    public void Every_rule_has_its_index()
    {
        var rules = RuleSet.Shipped.Rules;
        Assert.All(rules, rule => Assert.Same(rule, rules[RuleSet.Shipped.IndexOf(rule.Id)]));
    }

    [Fact]
    public void Detectors_are_named_as_on_pages_and_created_anew()
    {
        Assert.Contains("Identifiers.SocialSecurityNumber", ShippedRules.Detectors.Keys);
        Assert.All(ShippedRules.Detectors, detector => Assert.EndsWith(detector.Key + "Detector", detector.Value().GetType().FullName, StringComparison.Ordinal));
    }

    private static Rule Copy(Rule rule, string id, string name) => new()
    {
        Id = id,
        Name = name,
        Family = rule.Family,
        Elements = rule.Elements,
        Severity = rule.Severity,
        Status = rule.Status,
        Title = rule.Title,
        Reason = rule.Reason,
        Text = rule.Text,
    };
}
