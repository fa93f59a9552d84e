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
    [InlineData("treatment", "Intake completed today. The limits of confidentiality were explained. Fee of 90 agreed.", true)]
    [InlineData("treatment", "Intake completed today. Consent to therapy: signed 2026-03-04. We agreed ten sessions with a review at the fifth.", false)]
    [InlineData("confidentiality-limits", "Sixth visit; her initial appointment was with our locum. Consent to therapy signed.", false)]
    [InlineData("telehealth", "Session 7 in the office. His solicitor spoke with him over the phone for an hour on Monday.", false)]
    [InlineData("telehealth", "Session 7. We talked across our two screens, he in a hotel.", true)]
    [InlineData("group", "Fourth evening of our stroke carers workshop, 7 members, led by me.", true)]
    [InlineData("group", "Met jointly with the couple about the move.", true)]
    [InlineData("third-party-present", "Session 7. Our trainee, Beth, sat in on a colleague's hour next door.", false)]
    [InlineData("minor", "Session 7. Her nephew, aged 9, sees a counsellor at school.", false)]
    [InlineData("telehealth", "Session 7. Her worry about memory is not borne out by the screen that she took here.", false)]
    [InlineData("telehealth", "Session 7. We filled in the form together on my screen.", false)]
    [InlineData("minor", "Session 7. No parent so far has signed; the client is 12 years old.", true)]
    [InlineData("minor", "Session 7. His A1c, 8.1, is better than in spring.", false)]
    [InlineData("release-of-information", "Session 7. Together we wrote a letter to her brother that she may keep or burn.", false)]
    [InlineData("research", "Session 7. She started to study her own moods in the evenings.", false)]
    public void It_is_told_apart(string kind, string text, bool isOpen) =>
        Assert.Equal(isOpen, LintText.Findings($"Date: 2026-03-04\nClinician: R. Template, LCSW\n\nS: {text} Sleep is better and mood is 6 of 10. Denied thoughts of suicide.\n\nP: Return in two weeks.\n").Any(finding => finding.Consent == kind));

    [Theory]
    [InlineData("age......... 8 years")]
    [InlineData("Who: Alex, 13")]
    [InlineData("Young person: Alex, 13")]
    [InlineData("Client: a boy of 12, session 3")]
    public void A_child_is_found_behind_any_label(string label) =>
        Assert.Contains(LintText.Findings($"date......... 2026-03-04\n{label}\n\nPractised a calm breath in therapy and drew the worry. Sleep is better.\n\nNext session in a week.\n"), static finding => finding.Consent == "minor");
}
