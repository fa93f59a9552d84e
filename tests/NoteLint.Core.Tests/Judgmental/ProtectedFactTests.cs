using NoteLint.Core.Rules;

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
    [InlineData("NL1320", "He is not a diabetic.")]
    [InlineData("NL1320", "No diabetics in the family.")]
    [InlineData("NL1861", "Not an epileptic per neurology.")]
    [InlineData("NL1812", "He is not a schizophrenic.")]
    [InlineData("NL1101", "Neither parent is an alcoholic.")]
    [InlineData("NL1962", "Inmate 44-1902 was seen in the yard.")]
    [InlineData("NL1962", "Inmate #44-1902 was seen in the yard.")]
    [InlineData("NL1962", "I'm a felon now.")]
    [InlineData("NL1201", "It was never clear if her brother committed suicide.")]
    [InlineData("NL1201", "Her father committed suicide, though the coroner called it undetermined.")]
    [InlineData("NL1201", "Failed suicide by cop in 2018.")]
    public void What_is_denied_open_numbered_or_said_of_oneself_gets_advice_and_no_edit(string rule, string text)
    {
        var finding = Assert.Single(LintText.Findings(text), finding => finding.Rule.Id == rule);

        Assert.Empty(finding.Fixes);
    }

    [Theory]
    [InlineData("NL1320", "He is a diabetic.")]
    [InlineData("NL1962", "The inmate spoke about his mother.")]
    [InlineData("NL1201", "Her brother committed suicide in 2015.")]
    [InlineData("NL1201", "Failed suicide in 2018.")]
    public void What_is_plainly_stated_keeps_its_fix(string rule, string text) =>
        Assert.NotEmpty(Assert.Single(LintText.Findings(text), finding => finding.Rule.Id == rule).Fixes);

    [Theory]
    [InlineData("Hears voices telling him he is a lazy bastard.")]
    [InlineData("Delusion that neighbors think she is crazy.")]
    [InlineData("PCL-R facet 1 (grandiose, manipulative, deceitful) was rated 6 of 8.")]
    [InlineData("C: I'm a felon now.")]
    [InlineData("He is lazy, says MIL.")]
    [InlineData("Client discloses that he hit his girlfriend and lied about it.")]
    public void What_is_a_symptom_a_scale_or_anothers_words_is_no_judgment(string text) => Assert.Empty(LintText.Findings(text).Where(static finding => finding.Rule.Family == RuleFamily.Judgmental));

    [Theory]
    [InlineData("Father may be an alcoholic.")]
    [InlineData("She is probably an addict.")]
    public void A_label_that_is_only_supposed_gets_no_diagnosis(string text)
    {
        var finding = Assert.Single(LintText.Findings(text), static finding => finding.Rule.Id == "NL1101");

        Assert.Empty(finding.Fixes);
    }
}
