namespace NoteLint.Core.Tests.Consent;

/// <summary>What is said of one consent is no record of another, and what a box, a label or a number says is heard.</summary>
public class OwnMatterTests
{
    [Theory]
    [InlineData("group", "Couple session with both partners today. The limits of my confidentiality were explained to both last spring.", true)]
    [InlineData("group", "Couple session with both partners today. Both agreed that neither is told the other's secrets by me.", false)]
    [InlineData("group", "Nine of us sat in a circle for the sleep workshop that I run. My duty of confidentiality and its limits had been explained in May.", true)]
    [InlineData("group", "Individual work today. [x] Thought record  [ ] Couple session", false)]
    [InlineData("photography", "Session 7. Axial CT images of the head were obtained on Monday; MRI images of her spine are to come.", false)]
    [InlineData("recording", "Session recorded: no      Others in room: none", false)]
    [InlineData("recording", "[ ] interpreter  [x] Session recorded  [ ] photo taken", true)]
    [InlineData("minor", "Client is eight months without a drink and proud of it.", false)]
    [InlineData("treatment", "This was my fourth session with her. The sleep service had done its intake assessment on Monday.", false)]
    [InlineData("treatment", "Intake completed today. The limits of confidentiality were explained. Fee of 90 agreed.", true)]
    [InlineData("treatment", "Intake completed today. Consent to therapy: signed 2026-03-04. We agreed ten sessions with a review at the fifth.", false)]
    [InlineData("treatment", "Ninth weekly appointment. Her intake appointment was in April.", false)]
    [InlineData("treatment", "Sixth visit in the current episode. The initial evaluation was done by Dr. Roth.", false)]
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
    [InlineData("confidentiality-limits", "First EAP meeting, assessment of needs. Consent to counselling signed, fee rules explained.", true)]
    [InlineData("confidentiality-limits", "First interview of an evaluation ordered by the county court. Informed consent signed.", true)]
    [InlineData("confidentiality-limits", "Intake. Consent to therapy and the no-show policy were signed.", true)]
    [InlineData("confidentiality-limits", "Intake. Consent to therapy signed. He wondered who would read this; I said it stays with me, save for danger to somebody.", false)]
    [InlineData("confidentiality-limits", "Session 7. An observer sent by the court waited downstairs.", false)]
    [InlineData("treatment", "Intake completed today. I told her what stays in the room and what cannot, and she nodded.", true)]
    [InlineData("treatment", "Intake completed today. Consent form on file for photographs.", true)]
    [InlineData("telehealth", "Session 7. Held by VVC. VVC consent: verbal.", false)]
    [InlineData("telehealth", "Session 7 in the office. His sister has her counseling over the phone with a man in Ohio.", false)]
    [InlineData("telehealth", "Session 7 in the office. Her physical therapy visit on Monday was by video.", false)]
    [InlineData("recording", "Session 7. I audio-taped the retelling for her.", true)]
    [InlineData("recording", "Session 7 was taped for my class. She was asked for her permission and did not give it.", true)]
    [InlineData("recording", "Session 7. At her visa interview everything was recorded on camera.", false)]
    [InlineData("recording", "Session 7. His plan is an AI scribe for vets.", false)]
    [InlineData("third-party-present", "Session 7. Her flatmate sat in on her dental appointment.", false)]
    [InlineData("third-party-present", "Session 7. Her brother sat in on her appointment with the housing office.", false)]
    [InlineData("third-party-present", "Session 7. Her husband Otto joined for the last ten minutes; Nadia had asked for this and agreed to what would be said to him.", false)]
    [InlineData("third-party-present", "Session 7. Her mother joined for the last ten minutes.", true)]
    [InlineData("group", "Couple session with both partners today. On the first day both shook on it: no side secrets with me.", false)]
    [InlineData("group", "Couple session with both partners today. I said that the pair of them is my client and I won't keep anything from either; both fine with that.", false)]
    [InlineData("group", "Chronic pain group, week 3 of 6, nine attending, led by me.", true)]
    [InlineData("minor", "Session 7. She told of her pupils: a 12-year-old who will not read and a 13-year-old who does.", false)]
    [InlineData("minor", "Session 7. An 11-year-old boy was tested by Dr. Ames, whose report I read.", false)]
    [InlineData("minor", "Session 7. Seventh hour with Nils, 7 years old, who ran ahead.", true)]
    public void It_is_told_apart(string kind, string text, bool isOpen) =>
        Assert.Equal(isOpen, LintText.Findings($"Date: 2026-03-04\nClinician: R. Template, LCSW\n\nS: {text} Sleep is better and mood is 6 of 10. Denied thoughts of suicide.\n\nP: Return in two weeks.\n").Any(finding => finding.Consent == kind));

    [Theory]
    [InlineData("age......... 8 years")]
    [InlineData("Who: Alex, 13")]
    [InlineData("Young person: Alex, 13")]
    [InlineData("Client: a boy of 12, session 3")]
    [InlineData("Client: girl, 10 years")]
    [InlineData("Student: 8th grader, 13")]
    public void A_child_is_found_behind_any_label(string label) =>
        Assert.Contains(LintText.Findings($"date......... 2026-03-04\n{label}\n\nPractised a calm breath in therapy and drew the worry. Sleep is better.\n\nNext session in a week.\n"), static finding => finding.Consent == "minor");

    [Theory]
    [InlineData("Treatment consent [x]   Taping consent [x]", false)]
    [InlineData("Treatment consent [x]   Taping consent [ ]", true)]
    [InlineData("Consents: treatment yes, taping N", true)]
    [InlineData("Consents: treatment yes, taping yes", false)]
    [InlineData("Taping consent ........ verbal, today", false)]
    [InlineData("Taping consent ........ pending", true)]
    public void Boxes_lists_and_rows_of_dots_say_which_consent_was_given(string line, bool isOpen) => Assert.Equal(
        isOpen,
        LintText.Findings($"Date: 2026-03-04\nClinician: R. Template, LCSW\n{line}\n\nS: Session 7 in the office, taped for my supervisor. Sleep is better and mood is 6 of 10. Denied thoughts of suicide.\n\nP: Therapy in two weeks.\n").Any(static finding => finding.Consent == "recording"));

    [Theory]
    [InlineData("telephone", true)]
    [InlineData("telephone (client agreed at the start)", false)]
    public void The_mode_may_stand_in_the_front_matter(string mode, bool isOpen) => Assert.Equal(
        isOpen,
        LintText.Findings($"---\nclient: A. Example, 67\ndate: 2026-03-04\nmode: {mode}\n---\nS: The house is too quiet since she retired. Mood low. No thoughts of suicide.\nP: Weekly therapy sessions.\n").Any(static finding => finding.Consent == "telehealth"));
}
