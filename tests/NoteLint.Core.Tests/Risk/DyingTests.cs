namespace NoteLint.Core.Tests.Risk;

/// <summary>Who fears to be killed, dies of an illness or will not live with somebody has no thoughts of suicide.</summary>
public class DyingTests
{
    [Theory]
    [InlineData("She said \"I thought I was going to die\" when he choked her.")]
    [InlineData("She was afraid that she would die in the crash.")]
    [InlineData("He said \"I am going to die of this cancer and I am not afraid.\"")]
    [InlineData("Patient wants to die at home, not in hospital.")]
    [InlineData("He asked \"am I going to die?\" and I sat with him.")]
    [InlineData("She does not want to live with her father any more.")]
    [InlineData("He is ready to die. Chaplain of the hospice came at his wish.")]
    [InlineData("She harmed herself financially by cosigning.")]
    public void Is_no_thought_of_suicide(string text) => Assert.DoesNotContain(Rules(text), static rule => rule is "NL5501" or "NL5502");

    [Theory]
    [InlineData("She said \"I want to die\" after he left.")]
    [InlineData("He is going to kill himself tonight, he says.")]
    [InlineData("She does not want to live.")]
    [InlineData("He thinks about killing himself. He is in hospice care for COPD.")]
    [InlineData("She said that she wants to die and has the pills. Hospice nurse called.")]
    [InlineData("He does not want to be here anymore.")]
    public void A_thought_of_suicide_still_is_one(string text) => Assert.Contains("NL5501", Rules(text));

    private static IEnumerable<string> Rules(string text) =>
        LintText.Findings($"Client: Ana Ruiz\nDate: 2026-03-04\n\n## Data\n{text} Mood low, affect full. Slept six hours.\n\n## Plan\nReturn in one week.\n").Select(static finding => finding.Rule.Id);
}
