using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Tests.Rules;

/// <summary>What the digits of a rule id say.</summary>
public class RuleIdTests
{
    [Theory]
    [InlineData("NL1101", RuleFamily.Judgmental)]
    [InlineData("NL2102", RuleFamily.Confidentiality)]
    [InlineData("NL3103", RuleFamily.Consent)]
    [InlineData("NL4001", RuleFamily.Boundaries)]
    [InlineData("NL5999", RuleFamily.Clarity)]
    [InlineData("NL9001", RuleFamily.NoteLint)]
    [InlineData("NL9199", RuleFamily.NoteLint)]
    public void The_first_digit_names_the_family(string id, RuleFamily expected)
    {
        Assert.True(RuleId.TryGetFamily(id, out var family));
        Assert.Equal(expected, family);
    }

    [Theory]
    [InlineData("NL0101")]
    [InlineData("NL6101")]
    [InlineData("NL7101")]
    [InlineData("NL8101")]
    [InlineData("NL9201")]
    public void Other_ranges_ask_for_no_family(string id) => Assert.False(RuleId.TryGetFamily(id, out _));

    [Theory]
    [InlineData("NL8000", true)]
    [InlineData("NL8999", true)]
    [InlineData("NL1800", false)]
    [InlineData("NL80", false)]
    public void A_clinics_ids_begin_with_8(string id, bool expected) => Assert.Equal(expected, RuleId.IsClinic(id));

    [Theory]
    [InlineData("")]
    [InlineData("NL110")]
    [InlineData("NL11011")]
    [InlineData("nl1101")]
    [InlineData("NL11O1")]
    [InlineData("XL1101")]
    public void An_id_is_NL_and_four_digits(string id) => Assert.False(RuleId.IsWellFormed(id));
}
