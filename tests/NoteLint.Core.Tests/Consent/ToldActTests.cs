namespace NoteLint.Core.Tests.Consent;

/// <summary>Plain words of what the writer did, and words of the same sort that tell of what others did, or that it was agreed.</summary>
public class ToldActTests
{
    [Theory]
    [InlineData("release-of-information", "I had ten minutes with her line manager about the hours she can do.")]
    [InlineData("release-of-information", "I brought his brother up to date about the hospital stay and the diagnosis.")]
    [InlineData("release-of-information", "I phoned her landlord, told him Ms F. is under our team for anxiety, and asked for a month.")]
    [InlineData("release-of-information", "Her cousin asked how it was going and I told her about the panic.")]
    [InlineData("release-of-information", "Contact: I rang his aunt and talked with her about the low mood.")]
    [InlineData("electronic-communication", "Between visits: I texted her on Monday with the breathing card and a reminder of the log.")]
    [InlineData("electronic-communication", "Texted client about how the week is going. Bus pass application form posted for her, copy in file.")]
    [InlineData("photography", "Photographed the shin on the work phone and put the picture in her file.")]
    [InlineData("photography", "Picture of the client taken for the record.")]
    [InlineData("photography", "Got a photo of his clay bird for my portfolio.")]
    [InlineData("research", "I enrolled him in the carers' sleep study and did its first questionnaire with him.")]
    [InlineData("research", "She filled in the forms for the parenting study which I run with the college.")]
    [InlineData("research", "I asked her the twelve questions of our department's study.")]
    [InlineData("duty-to-report", "He said he will shoot his boss on Friday and that he has the rifle. Neither the boss nor the police has been warned, and my supervisor could not be reached.")]
    [InlineData("duty-to-report", "He says he has bought a gun for his former foreman.")]
    [InlineData("release-of-information", "I met his line manager at the plant about a lighter shift.")]
    [InlineData("electronic-communication", "I texted to ask how the first day at work went.")]
    [InlineData("electronic-communication", "Message to client by SMS: remember the card.")]
    [InlineData("photography", "Took a still of the tray for the file.")]
    [InlineData("release-of-information", "I got her uncle on the line and filled him in on how the month went.")]
    [InlineData("release-of-information", "I called his wife at noon, told her how the groups went and asked about evenings at home.")]
    [InlineData("release-of-information", "Left a detailed message with his roommate on the safety plan.")]
    [InlineData("release-of-information", "I gave the swim coach some pointers on what to do when she panics.")]
    [InlineData("electronic-communication", "I sent her test scores by text to her mobile.")]
    [InlineData("electronic-communication", "Sent a text reminding her of the log.")]
    [InlineData("photography", "Took a close-up of the scratches for the chart.")]
    [InlineData("research", "Her data go to the memory registry of our department, entered by me today.")]
    [InlineData("duty-to-report", "She says her boyfriend climbs into bed with her ten-year-old.")]
    [InlineData("duty-to-report", "He said he has got the knife and will use it on him tonight.")]
    public void It_is_found(string kind, string text) => Assert.True(IsFound(kind, text));

    [Theory]
    [InlineData("release-of-information", "Received voicemail from her cousin at 2 pm, not returned, no release.")]
    [InlineData("release-of-information", "We looked at a text she had sent to her sister.")]
    [InlineData("release-of-information", "I called his sister about the low mood. Two-way consent with sister is current.")]
    [InlineData("electronic-communication", "Client's cousin texted him about how his new tablets are going, and he replied.")]
    [InlineData("photography", "She brought the pictures her aunt had taken of her by the sea.")]
    [InlineData("photography", "The insurer's nurse took photographs of the scars in May.")]
    [InlineData("research", "She is enrolled in a study at the skin clinic, gets cream, likes the nurse.")]
    [InlineData("duty-to-report", "Her niece has begun seeing a counsellor, and it touched her.")]
    [InlineData("duty-to-report", "In the film the man is going to shoot his brother.")]
    [InlineData("duty-to-report", "He fears that the manager will kill the project.")]
    [InlineData("electronic-communication", "Emailed the summary to her GP.")]
    [InlineData("release-of-information", "He shook for an hour in the car, then called his brother, who calmed him.")]
    [InlineData("release-of-information", "Texted a friend at lunch about the film.")]
    [InlineData("release-of-information", "The surgeon's office called her employer.")]
    [InlineData("release-of-information", "I had called his sister in 2019, when he was first seen here.")]
    [InlineData("release-of-information", "I called his supervisor about the hours, with a signed authorization from the client naming the supervisor.")]
    [InlineData("release-of-information", "I faxed a letter to her employer. She read it first, struck out one line and wrote: okay to send.")]
    [InlineData("electronic-communication", "Sleep clinic emailed its own map to her.")]
    [InlineData("photography", "The burn surgery nurse took two photographs of the scars for their own chart.")]
    [InlineData("research", "Her history professor enrolled her in a memory study for class credit.")]
    [InlineData("research", "She joined the study group for algebra.")]
    [InlineData("duty-to-report", "A colleague of hers reported to Child Protective Services last week about a boy with welts on his back.")]
    [InlineData("duty-to-report", "He says he will kill his boss and has a gun. Who and when: supervisor 1:10, officer 1:30, the family 1:35.")]
    [InlineData("research", "I enrolled him in our sleep study. He had taken the sheet home, and came back with his name on the dotted line.")]
    public void Another_matter_is_told_apart(string kind, string text) => Assert.False(IsFound(kind, text));

    [Theory]
    [InlineData("I called his sister about the low mood. ROI for his landlord is on file.", true)]
    [InlineData("I called his sister about the low mood. ROI for his sister is on file.", false)]
    public void A_release_in_the_same_cell_holds_for_whom_it_names(string text, bool isOpen) =>
        Assert.Equal(isOpen, LintText.Findings($"| Item | Note |\n|---|---|\n| Client | J.N., 52, session 9, 2026-03-04 |\n| Session | Ladder of steps in counseling, bus ride moved to four. No suicidal thoughts. |\n| Contacts | {text} |\n").Any(static finding => finding.Consent == "release-of-information"));

    [Theory]
    [InlineData("He signed a release for his brother on 2026-02-11.", true)]
    [InlineData("He signed a release for his sister on 2026-02-11.", false)]
    [InlineData("Okay for you to talk to Ruth about how I am doing, he wrote.", false)]
    public void A_release_holds_for_the_one_who_was_called(string text, bool isOpen) => Assert.Equal(isOpen, IsFound("release-of-information", $"I called his sister and told her how low he is. {text}"));

    [Theory]
    [InlineData("Research", "consent signed 1/5, copy given", false)]
    [InlineData("Research", "consent form at home, unsigned", true)]
    [InlineData("Consents", "treatment 1/5; research 1/5", false)]
    [InlineData("Consents", "treatment 1/5; research not signed", true)]
    public void Rows_that_ran_together_are_read_one_by_one(string label, string value, bool isOpen)
    {
        foreach (var separator in (string[])[" ..... ", "    | ", ": ", " - "])
        {
            var rows = string.Join('\n', new[] { ("Client", "adult, 34, session 9"), ("Work", "thought record, plan for two outings"), ("Contact", "Gave him the baseline measures of our sleep study"), (label, value), ("Next", "one week, no suicidal thoughts") }
                .Select(row => row.Item1 + separator + row.Item2));
            Assert.Equal(isOpen, LintText.Findings($"Individual counseling\n{rows}\nK. Sample, LCSW\n").Any(static finding => finding.Consent == "research"));
        }
    }

    [Theory]
    [InlineData("| Consents | [ ] release of information (sister) |", true)]
    [InlineData("| Consents | [x] treatment [x] release for sister |", false)]
    public void A_cell_may_begin_with_a_box(string row, bool isOpen) =>
        Assert.Equal(isOpen, LintText.Findings($"| Item | Note |\n|---|---|\n| Client | J.N., 52, session 9 |\n| Session | Ladder of steps in counseling, no suicidal thoughts. |\n| Contact | I called his sister about the low mood |\n{row}\n").Any(static finding => finding.Consent == "release-of-information"));

    [Theory]
    [InlineData("For the nightmares I put her on prazosin, 1 mg at night.", true)]
    [InlineData("Sertraline 50 -> 100 mg.", true)]
    [InlineData("Nortriptyline gives her dry mouth.", false)]
    [InlineData("Rx: guanfacine ER 2 mg at night, no change.", false)]
    [InlineData("She has been given olanzapine once in 2021.", false)]
    [InlineData("Before leaving we put her on a small dose of lorazepam for the nights.", true)]
    [InlineData("His uncle was put on lithium in 1990.", false)]
    [InlineData("For the nightmares I put her on prazosin. I told her of fainting and of doing without, and she decided she would rather try the pill.", false)]
    public void A_medicine_is_found_where_the_writer_started_it(string text, bool isOpen) =>
        Assert.Equal(isOpen, LintText.Findings($"Psychiatry follow-up, Dr. L. Template, psychiatrist\nDate: 2026-03-04\n\nShe sleeps four hours and worries. No psychosis, no suicidal thoughts. {text}\n\nReview in three weeks.\n").Any(static finding => finding.Consent == "medication"));

    [Theory]
    [InlineData("His lawyer's office asked how treatment was going, and I told them about his drinking history and his clean tests.", true)]
    [InlineData("Her GP rang and I went over the taper with him.", true)]
    [InlineData("I called his probation officer with the screen results. General release signed, no Part 2 form found.", true)]
    [InlineData("Faxed his dosing history to the hospital pain clinic. Written consent to release substance use information to the pain clinic, signed 2026-02-20.", false)]
    [InlineData("I called his probation officer with the screen results. He signed a consent to disclose his drug screen results to his probation officer.", false)]
    [InlineData("I phoned the anesthesiologist at the outside pain clinic about his dose. Part 2 release for the pain clinic signed 2026-02-04.", false)]
    [InlineData("Called her cardiologist about her drinking history. She signed the paper that lets us tell the heart doctor about her drinking, and the no-passing-on statement went with it.", false)]
    [InlineData("Faxed her screens to the pain clinic. 42 CFR Part 2 consent signed 2026-02-04, recipient and content named.", false)]
    [InlineData("Faxed her screens to the pain clinic. No 42 CFR Part 2 consent is in the chart.", true)]
    [InlineData("Her dentist's office faxed its own records to her doctor.", false)]
    [InlineData("Discharge summary faxed to her new counselor.", true)]
    public void A_disclosure_by_a_program_is_found(string text, bool isOpen) =>
        Assert.Equal(isOpen, LintText.Findings($"PROGRESS NOTE - outpatient SUD program\nDate: 2026-03-04\nClinician: R. Template, LADC\n\nTen weeks sober, triggers at payday gone over in counseling. {text} Mood fair, no suicidal thoughts.\n\nPlan: Return in a week.\n").Any(static finding => finding.Consent == "part-2"));

    private static bool IsFound(string kind, string text) =>
        LintText.Findings($"Date: 2026-03-04\nClinician: R. Template, LCSW\n\nS: Session 7. Sleep is better and mood is 6 of 10. {text} Denied thoughts of suicide.\n\nP: Return in two weeks.\n").Any(finding => finding.Consent == kind);
}
