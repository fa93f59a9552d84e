namespace NoteLint.Core.Tests.Judgmental;

/// <summary>What a rule leaves alone because a kinder word would make the record less true, whatever the sentence sounds like to others.</summary>
public class ProtectedFactTests
{
    [Theory]
    [InlineData("NL1101", "Client is not an addict.")]
    [InlineData("NL1101", "He is no addict.")]
    [InlineData("NL1101", "She was never an alcoholic.")]
    [InlineData("NL1307", "He failed to appear 1/8. A warrant was issued.")]
    [InlineData("NL1307", "He failed to comply with the order of the court.")]
    [InlineData("NL1411", "She finally admitted that the bruises came from him.")]
    [InlineData("NL1423", "She swears she will kill him.")]
    [InlineData("NL1862", "He suffers from the threats of his ex.")]
    [InlineData("NL1862", "Client suffers from what was done to her at nine.")]
    public void A_fact_that_must_stay_is_left_alone(string rule, string text) => Assert.Empty(LintText.Places(text, rule));

    [Theory]
    [InlineData("Father may be an alcoholic.")]
    [InlineData("She is probably an addict.")]
    public void A_label_that_is_only_supposed_gets_no_diagnosis(string text)
    {
        var finding = Assert.Single(LintText.Findings(text), static finding => finding.Rule.Id == "NL1101");

        Assert.Empty(finding.Fixes);
    }
}
