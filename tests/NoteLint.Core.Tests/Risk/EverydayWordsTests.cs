namespace NoteLint.Core.Tests.Risk;

/// <summary>What protects, how great the risk is and whether somebody can decide are told in everyday words too; what says none of it answers nothing.</summary>
public class EverydayWordsTests
{
    [Theory]
    [InlineData("Passive suicidal ideation, no plan or intent. She has reasons to live: her kids. Risk low. Safety plan reviewed.", false)]
    [InlineData("Reported suicidal ideation, no plan. I am not worried about tonight because her sister is staying. Return in two days.", false)]
    [InlineData("Thought of suicide on Monday, no plan. Lives for her kids. Risk: low.", false)]
    [InlineData("Suicidal thoughts, denies intent. He wants to be there for his boys. Acute risk is low in my judgment.", false)]
    [InlineData("Thoughts of suicide, no plan. She could never do that to her mother. I see no immediate danger.", false)]
    [InlineData("Suicidal ideation on two days, no plan or intent. Says her faith stops her. I think she is safe to go home.", false)]
    [InlineData("Suicidal ideation this week. She has two kids and a dog.", true)]
    [InlineData("Suicidal ideation, no plan. She picked up her kids.", true)]
    [InlineData("Suicidal ideation. I am not worried about her job.", true)]
    [InlineData("Suicidal ideation on Monday. I am worried about tonight.", true)]
    [InlineData("Thoughts of suicide, no plan. She wants to see a film.", true)]
    public void Of_suicide(string text, bool isFound) => Assert.Equal(isFound, IsFound("NL5501", text));

    [Theory]
    [InlineData("Said life is pointless. Denies wanting to die.", false)]
    [InlineData("Told me there is no point in going on; denied suicidal thoughts.", false)]
    [InlineData("Said life is not worth living. No thoughts of suicide when asked.", false)]
    [InlineData("Said life is pointless. Denies any plan.", true)]
    [InlineData("Said life is pointless. Denies wanting to die but has pills at home.", true)]
    [InlineData("Said life is pointless. Her mother denies wanting to die.", true)]
    [InlineData("Said she wishes she were dead. Asked about it she denied any wish to die or plan.", true)]
    [InlineData("Said she wants to die. Denies hallucinations.", true)]
    [InlineData("Reported suicidal ideation. Denies homicidal ideation.", true)]
    public void A_hint_is_answered_by_a_denial_of_all(string text, bool isFound) => Assert.Equal(isFound, IsFound("NL5501", text));

    [Theory]
    [InlineData("Client refused the evening dose. Told her it keeps the voices away; she understands what happens if she refuses.", false)]
    [InlineData("Client left against medical advice. Explained what may happen without treatment; he knows what he is choosing.", false)]
    [InlineData("Client refused the evening dose. Went over what could go wrong; she could tell me in her own words what that means.", false)]
    [InlineData("Client refused the evening dose. She does not understand what happens if she refuses.", true)]
    [InlineData("Client refused the evening dose. Risks were explained.", true)]
    public void Of_a_refusal(string text, bool isFound) => Assert.Equal(isFound, IsFound("NL5504", text));

    private static bool IsFound(string rule, string text) => LintText.Findings(
        $"""
        Progress note, individual counseling, session 9
        Client arrived on time, casually dressed, mood low, affect restricted. Three better days and one bad evening after a row about the heating.
        Worked on thought records and paced breathing. {text}
        Sleep six hours, appetite normal. PHQ-9 of 15. Engaged throughout. Kept the log on five of seven days, with detail on triggers and what helped.
        R. Template, LCSW

        """).Any(finding => finding.Rule.Id == rule);
}
