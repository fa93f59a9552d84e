namespace NoteLint.Core.Tests.Consent;

/// <summary>What is said of one consent is no record of another, and what a box, a label or a number says is heard.</summary>
public class OwnMatterTests
{
    [Theory]
    [InlineData("group", "Couple session with both partners today. The limits of my confidentiality were explained to both last spring.", true)]
    [InlineData("group", "Couple session with both partners today. Both agreed that neither is told the other's secrets by me.", false)]
    [InlineData("group", "Nine of us sat in a circle for the sleep workshop that I run. My duty of confidentiality and its limits had been explained in May.", true)]
    [InlineData("group", "Individual work today. [x] Thought record  [ ] Couple session", false)]
    [InlineData("minor", "Client is eight months without a drink and proud of it.", false)]
    [InlineData("treatment", "This was my fourth session with her. The sleep service had done its intake assessment on Monday.", false)]
    public void It_is_told_apart(string kind, string text, bool isOpen) =>
        Assert.Equal(isOpen, LintText.Findings($"Date: 2026-03-04\nClinician: R. Template, LCSW\n\nS: {text} Sleep is better and mood is 6 of 10. Denied thoughts of suicide.\n\nP: Return in two weeks.\n").Any(finding => finding.Consent == kind));

    [Theory]
    [InlineData("age......... 8 years")]
    [InlineData("Who: Alex, 13")]
    public void A_child_is_found_behind_any_label(string label) =>
        Assert.Contains(LintText.Findings($"date......... 2026-03-04\n{label}\n\nPractised a calm breath in therapy and drew the worry. Sleep is better.\n\nNext session in a week.\n"), static finding => finding.Consent == "minor");
}
