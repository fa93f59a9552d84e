using NoteLint.Core.Tests.Seeds;

namespace NoteLint.Core.Tests.Consent;

/// <summary>What nobody but the writer can have done is found in a whole note too, however its words are weighed.</summary>
public class PlainActTests
{
    [Theory]
    [InlineData("soap-depression.flawed.note.md", "NL3104", "Called her mother")]
    [InlineData("girp-psychosis.flawed.note.md", "NL3104", "Spoke with his sister")]
    [InlineData("dap-telehealth-panic.flawed.note.md", "NL3104", "Called husband")]
    [InlineData("pie-suicide-loss.flawed.note.md", "NL3104", "I told her")]
    [InlineData("group-anxiety-skills.flawed.note.md", "NL3104", "Left a voicemail for her sister")]
    [InlineData("group-anxiety-skills.flawed.note.md", "NL3106", "recorded the session for her class")]
    [InlineData("birp-substance-use.flawed.note.md", "NL3105", "Spoke with his PO")]
    [InlineData("intake-trauma.flawed.note.md", "NL3101", "INTAKE")]
    [InlineData("child-school-worry.flawed.note.md", "NL3114", "throws stuff when he's mad")]
    public void It_is_found(string name, string rule, string act) => Assert.Equal([act], LintText.Places(SeedFolder.Read("notes", name), rule));

    [Theory]
    [InlineData("Emailed", "Emailed client the relapse prevention worksheet")]
    [InlineData("Will email")]
    public void What_the_plan_says_was_done_is_an_act(string verb, params string[] acts) => Assert.Equal(acts, LintText.Places(
        $"""
        SOAP / alcohol counseling / 03-02-2026
        Client initials T. M. -- Counselor N. Field, LCDC

        Subj: Client had one lapse at his cousin's wedding, one glass of wine, and stopped. Felt "annoyed but not lost." He told his sponsor.
        Obj: BAC 0.00. Relaxed, joked, finished the trigger list.
        Assess: Lapse without return to regular use. Learned that the last hour of a party is the risk. No SI/HI.
        Plan: {verb} client the relapse prevention worksheet with his answers to his personal address. Weekly session, same hour.

        """,
        "NL3110"));

    [Fact]
    public void What_a_history_tells_of_long_ago_asks_for_no_decision() => Assert.Empty(LintText.Places(
        """
        PSYCHIATRIC EVALUATION

        SOCIAL HISTORY: Married three times, no children. She was used by her father from age 6 to age 17. She states, "my first husband gave me to his friends for two years to be used sexually." She works nights as a baker and rents a room.

        MENTAL STATUS: Alert, calm, oriented. No suicidal ideation.
        """,
        "NL3114"));

    [Fact]
    public void Stairs_are_nobodys_picture() => Assert.Empty(LintText.Places(SeedFolder.Read("notes", "home-visit-later-life.flawed.note.md"), "NL3112"));

    [Theory]
    [InlineData("She described burning the rice on her daughter's birthday.")]
    [InlineData("He told of burning the letters from his mother.")]
    public void Nobody_is_harmed_by_what_happens_to_a_thing(string text) => Assert.Empty(LintText.Places($"S: {text}\nP: Weekly.\n", "NL3114"));

    [Theory]
    [InlineData("telehealth", "Intake by video.", true)]
    [InlineData("telehealth", "Intake by telephone.", true)]
    [InlineData("telehealth", "Assessment by Zoom, 50 minutes.", true)]
    [InlineData("telehealth", "Initial evaluation by telehealth.", true)]
    [InlineData("research", "Client enrolled in a clinical trial.", true)]
    [InlineData("research", "Client was enrolled today in a clinical trial on insomnia.", true)]
    [InlineData("telehealth", "Intake by video next week.", false)]
    [InlineData("telehealth", "Psychiatric assessment by Zoom scheduled for Friday.", false)]
    [InlineData("telehealth", "Refer for assessment by video at the pain clinic.", false)]
    [InlineData("telehealth", "Interviewed by Zoom for a job at the bakery.", false)]
    [InlineData("telehealth", "He had an intake by phone with the housing office.", false)]
    [InlineData("telehealth", "Intake by video; she gave verbal consent to telehealth.", false)]
    [InlineData("research", "Her father is enrolled in a clinical trial for lymphoma.", false)]
    [InlineData("research", "Not enrolled in a clinical trial.", false)]
    [InlineData("research", "Enrolled client in the clinical trial; research consent signed today.", false)]
    [InlineData("release-of-information", "Sent home by cab with wife.", false)]
    [InlineData("release-of-information", "Sent a letter home with his wife about his diagnosis.", true)]
    public void A_sentence_that_says_so_is_an_act_in_a_whole_note(string kind, string text, bool isOpen) => Assert.Equal(isOpen, ProgressNote.IsOpen(kind, text));
}
