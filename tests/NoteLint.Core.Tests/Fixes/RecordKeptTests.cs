namespace NoteLint.Core.Tests.Fixes;

/// <summary>Sentences in which a word that is elsewhere replaced is the fact itself: no fix is offered there.</summary>
public class RecordKeptTests
{
    [Theory]
    [InlineData("He was a former heroin user who now mentors others.")]
    [InlineData("Client is a daily cannabis user.")]
    [InlineData("He is a former heroin addict.")]
    [InlineData("Patient is a recovering drug addict.")]
    [InlineData("Her ex-abuser is in recovery and contacted her.")]
    [InlineData("She is an abused-abuser.")]
    [InlineData("His criminal record is clean since the drug charge.")]
    [InlineData("The car was clean when police searched for drugs.")]
    [InlineData("C-SSRS: clean screen, no SI.")]
    [InlineData("UA: dirty urine with nitrites, started nitrofurantoin.")]
    [InlineData("Clean UA, no leukocytes.")]
    [InlineData("History of physical, sexual and alcohol abuse in the home.")]
    [InlineData("She meets DSM-IV criteria for alcohol abuse.")]
    [InlineData("He was convicted of drug abuse.")]
    [InlineData("Hx: committed suicide by overdose in 2019, hospitalized.")]
    [InlineData("Her brother committed suicide but was resuscitated.")]
    [InlineData("The neighbor committed suicide by cop.")]
    [InlineData("Uncle committed suicide gesture in 2019.")]
    [InlineData("Sister completed suicide loss group.")]
    [InlineData("A successful suicide intervention was done by the team.")]
    [InlineData("The unit had a failed suicide watch check.")]
    [InlineData("She failed suicide screening.")]
    [InlineData("Mother failed to take the baby to the hospital.")]
    [InlineData("Father neglected to feed the kids.")]
    [InlineData("He supposedly took 30 pills.")]
    [InlineData("Client allegedly punched his brother.")]
    [InlineData("Client claims that he will kill himself.")]
    [InlineData("Client claims to have a gun.")]
    [InlineData("Mother insists that he leave the house.")]
    [InlineData("Mother insisted that she be seen today.")]
    [InlineData("He was involuntarily admitted to Pine Rest on a 5150.")]
    [InlineData("Client admitted to Bellevue in 2019.")]
    [InlineData("She admits that she shook the baby.")]
    [InlineData("He was bound to his wheelchair with a belt by staff.")]
    [InlineData("He was confined to a wheelchair by the aide as punishment.")]
    [InlineData("Her husband kept her prisoner in the basement.")]
    [InlineData("He has a sexual preference for children.")]
    [InlineData("She suffers from her husband's beatings.")]
    [InlineData("Client is noncompliant with treatment order.")]
    [InlineData("He is noncompliant with medication monitoring.")]
    [InlineData("She was called a junkie by her father.")]
    [InlineData("She accused him of being an addict.")]
    public void No_fix_touches_the_fact(string text) =>
        Assert.DoesNotContain(LintText.Findings(text), finding => finding.Rule.Family == NoteLint.Core.Rules.RuleFamily.Judgmental && !finding.Fixes.IsEmpty);

    [Fact]
    public void A_threat_said_with_insistence_keeps_its_words() =>
        Assert.DoesNotContain(
            LintText.Findings("He insists that he will kill her."),
            finding => finding.Rule.Family == NoteLint.Core.Rules.RuleFamily.Judgmental && !finding.Fixes.IsEmpty);
}
