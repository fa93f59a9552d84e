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
    [InlineData("NL1101", "Neither parent is an alcoholic or an addict.")]
    [InlineData("NL1101", "He was mistaken for a drunk; glucose was 31.")]
    [InlineData("NL1101", "He passed for an addict for a year as an undercover officer.")]
    [InlineData("NL1101", "Tattoo on his neck: ADDICT.")]
    [InlineData("NL1101", "The bracelet on her wrist reads ALCOHOLIC.")]
    [InlineData("NL1101", "He had JUNKIE scrawled on his locker.")]
    [InlineData("NL1101", "Sign on the door: no drunks.")]
    [InlineData("NL1101", "Crackhead is the word his sister cannot forgive.")]
    [InlineData("NL1101", "She does not want to be called an addict.")]
    [InlineData("NL1101", "Is not now, and never was, an addict.")]
    [InlineData("NL1101", "File label from 1988: CHRONIC ALCOHOLIC.")]
    [InlineData("NL1101", "Password hint was addict.")]
    [InlineData("NL1101", "Coffee addict, two cups and no more.")]
    [InlineData("NL1102", "Tested clean for gonorrhea.")]
    [InlineData("NL1320", "Neither parent is a diabetic.")]
    [InlineData("NL1705", "He obviously loves his son.")]
    [InlineData("NL1814", "Mentally ill and dangerous commitment in 2012.")]
    [InlineData("NL1961", "He is a Vietnam-era hobo, in his proud words.")]
    [InlineData("NL1311", "The tests show that she is brain dead; her parents chose donation.")]
    [InlineData("NL1812", "She is not a schizophrenic; the voices came with methamphetamine.")]
    [InlineData("NL1812", "She was misdiagnosed as a schizophrenic in 1990.")]
    [InlineData("NL1812", "Nobody in the family is a schizophrenic.")]
    [InlineData("NL1863", "Confined to a wheelchair by restraint belt for 4 hours without an order.")]
    [InlineData("NL1863", "Found wheelchair-bound with a bed sheet tied around her waist.")]
    [InlineData("NL1333", "He got what he deserved: a raise.")]
    [InlineData("NL1863", "Resident is wheelchair-bound and locked in at night by order of the manager.")]
    [InlineData("NL1867", "Offense: exploitation of the elderly.")]
    [InlineData("NL1915", "He lost the fight with cancer is a phrase the widow hates.")]
    [InlineData("NL1961", "The vagrant statute was struck down.")]
    [InlineData("NL1320", "He is not a diabetic.")]
    [InlineData("NL1320", "No diabetics in the family.")]
    [InlineData("NL1812", "He is not a schizophrenic.")]
    [InlineData("NL1101", "Neither parent is an alcoholic.")]
    [InlineData("NL1962", "I'm a felon now.")]
    public void A_fact_that_must_stay_is_left_alone(string rule, string text) => Assert.Empty(LintText.Places(text, rule));

    [Theory]
    [InlineData("NL1861", "Not an epileptic per neurology.")]
    [InlineData("NL1962", "Inmate 44-1902 was seen in the yard.")]
    [InlineData("NL1962", "Inmate #44-1902 was seen in the yard.")]
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

    [Theory]
    [InlineData("NL1101", "Father, who is an alcoholic, broke her arm in 2019.")]
    [InlineData("NL1101", "Her first husband was an alcoholic, her second an addict; both beat her.")]
    [InlineData("NL1101", "The alcoholic in bed 2 punched him.")]
    [InlineData("NL1101", "Her alcoholic mother watched.")]
    [InlineData("NL1101", "He looked like a junkie to the guard; he has Parkinson's.")]
    [InlineData("NL1101", "He opened with his name and that he is an alcoholic.")]
    [InlineData("NL1101", "Junkie who quit in 2019.")]
    [InlineData("NL1101", "Client was a pothead and stopped in May.")]
    [InlineData("NL1102", "Client gave clean urine after substituting his cousin's urine.")]
    [InlineData("NL1102", "He got clean urine from his brother and carried it in a bag.")]
    [InlineData("NL1105", "IV drug user denies use since 2020.")]
    [InlineData("NL1105", "He quit in 2019 and was an IV drug user before.")]
    [InlineData("NL1106", "Heavy smoker on home oxygen.")]
    [InlineData("NL1812", "Whether he is a schizophrenic remains open.")]
    [InlineData("NL1812", "She looks like an anorexic.")]
    [InlineData("NL1862", "He currently suffers from hunger as his family withholds food.")]
    [InlineData("NL1862", "She suffers from her father's drinking.")]
    [InlineData("NL1862", "She suffers from alcohol and cocaine.")]
    [InlineData("NL1867", "The elderly man strangled his wife.")]
    [InlineData("NL1867", "Elderly woman robbed at the bus stop.")]
    [InlineData("NL1867", "The elderly woman was left in the car by her caregiver.")]
    [InlineData("NL1867", "An elderly couple lost their savings to a scam.")]
    [InlineData("NL1962", "An ex-convict, he cannot own a gun.")]
    public void A_word_that_no_edit_replaces_truly_gets_advice_at_most(string rule, string text)
    {
        var findings = LintText.Findings(text).Where(finding => finding.Rule.Id == rule).ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, static finding => Assert.Empty(finding.Fixes));
    }
}
