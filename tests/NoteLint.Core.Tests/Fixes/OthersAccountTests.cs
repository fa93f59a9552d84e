namespace NoteLint.Core.Tests.Fixes;

/// <summary>Nothing is rewritten where a sentence may be somebody else's, and a finding may still be there.</summary>
public class OthersAccountTests
{
    [Theory]
    [InlineData("Mother reports:\n- He is an alcoholic.\n")]
    [InlineData("Collateral from mother (phone, 10:20):\n- He sleeps late.\n- He is an alcoholic.\n")]
    [InlineData("Per wife:\n1. He is an alcoholic.\n")]
    [InlineData("Mother reported that he came home at two. He is an alcoholic and she is done with it.\n")]
    [InlineData("Father told me the following. She is tired. She is an alcoholic.\n")]
    [InlineData("Sister called back with more history. Their father was an alcoholic.\n")]
    [InlineData("Petition filed by the mother reads as follows. Respondent is an alcoholic.\n")]
    [InlineData("Letter from the probation officer:\n\n> He is an alcoholic and lives alone.\n")]
    [InlineData("Teacher's email: he slept in class. His mother is an alcoholic, we think.\n")]
    [InlineData("Client read the letter he will not send. Dad, you were an alcoholic.\n")]
    [InlineData("Declared an alcoholic by the court.\n")]
    [InlineData("Chart lists him as an alcoholic.\n")]
    [InlineData("Prior records describe an alcoholic with poor insight.\n")]
    [InlineData("The file has him down as an alcoholic.\n")]
    [InlineData("Old records show that he was an alcoholic.\n")]
    [InlineData("Documented as an alcoholic in 2014.\n")]
    [InlineData("He is listed as an alcoholic in the old chart.\n")]
    public void Nothing_is_rewritten_where_others_may_speak(string text) =>
        Assert.All(LintText.Findings(text).Where(static finding => finding.Rule.Id == "NL1101"), static finding => Assert.Empty(finding.Fixes));

    [Theory]
    [InlineData("Client reported poor sleep. He is an alcoholic.\n")]
    [InlineData("Mother reported that he sleeps late. Client is an alcoholic.\n")]
    [InlineData("Mother reports:\n- He sleeps late.\n\nHe is an alcoholic.\n")]
    [InlineData("His sponsor thinks he is not serious. Got defensive. Client is an alcoholic.\n")]
    [InlineData("Assessment:\n- He is an alcoholic.\n")]
    [InlineData("Chart reviewed; he is an alcoholic.\n")]
    [InlineData("Prior records were requested and he is an alcoholic.\n")]
    [InlineData("Prior records describe insomnia; he is an alcoholic.\n")]
    public void Where_the_writer_speaks_again_a_fix_is_offered(string text) =>
        Assert.NotEmpty(Assert.Single(LintText.Findings(text), static finding => finding.Rule.Id == "NL1101").Fixes);

    [Theory]
    [InlineData("If he is an alcoholic, the court will order treatment.")]
    [InlineData("Is she an alcoholic?")]
    [InlineData("Her mother wondered if he was an alcoholic.")]
    public void A_question_gets_no_diagnosis(string text) =>
        Assert.All(LintText.Findings(text).Where(static finding => finding.Rule.Id == "NL1101"), static finding => Assert.Empty(finding.Fixes));
}
