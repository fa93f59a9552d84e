namespace NoteLint.Core.Tests.Consent;

/// <summary>Whose age a note tells: that of the one who was seen, and nobody else's.</summary>
public class SeenAgeTests
{
    [Theory]
    [InlineData("Individual therapy with client, age 15, in the small room.", true)]
    [InlineData("I then had an individual counselling session with a 14-year-old pupil about school anxiety.", true)]
    [InlineData("Home visit and counseling with my client, who is 16.", true)]
    [InlineData("Saw Leo (11) by himself after art class.", true)]
    [InlineData("Young man of 15, second visit, quiet at first.", true)]
    [InlineData("Individual therapy with client, age 45, in the small room.", false)]
    [InlineData("She had coffee with a student, who is 16.", false)]
    [InlineData("Seen: client, welder, age 33; his cousin in grade 9, age 15, is in a school group.", false)]
    [InlineData("A friend told her pastor that a 7-year-old boy was slapped, and the pastor reported it.", false)]
    public void It_is_the_clients(string text, bool isMinor) => Assert.Equal(isMinor, LintText.Findings(
        $"""
        Counseling note
        {text} Talked about the move and the new class. Mood fair, sleeps nine hours, eats well. No self-harm, no thoughts of dying.
        Limits of confidentiality told in plain words. Worked on slow breathing and a worry box.
        Plan: weekly sessions, worry box at home. Next Tuesday.

        """).Any(finding => finding.Consent == "minor"));

    [Theory]
    [InlineData("His attorney for personal care, who decides while he cannot, gave written permission for the pictures.", false)]
    [InlineData("Her agent under the lasting power of attorney, in force since May, signed the photo consent for her.", false)]
    [InlineData("Her guardian has not signed the photo consent.", true)]
    public void Who_decides_for_the_client_is_heard(string record, bool isOpen) => Assert.Equal(isOpen, LintText.Findings(
        $"""
        Home visit, adult day services
        I took a picture of the bruise on the left arm for the record. {record} Ate a biscuit, walked to the porch alone, named all the grandchildren.
        Nights are lonely, some humming helps. Denied being hurt or scared at home when asked alone. No safety concern. Geriatric depression scale 4.
        Plan: two phone friends, a night light, next visit in two weeks.

        """).Any(finding => finding.Consent == "photography"));

    [Theory]
    [InlineData("[x] treatment consent  [x] program rules  [x] Part 2 consent - recipient: drug court, attendance only, signed", false)]
    [InlineData("[x] treatment consent  [x] program rules  [ ] Part 2 consent", true)]
    public void Each_box_of_a_line_is_read(string boxes, bool isOpen) => Assert.Equal(isOpen, LintText.Findings(
        $"""
        DISCHARGE SUMMARY - Birch Lodge Residential (substance use)
        Length of stay: 28 days. Stimulant use disorder, severe, in early remission. Client finished all phases and made a prevention plan. No incidents. Denied SI.
        Disclosure: I sent this summary to the drug court.
        Aftercare: outpatient counseling twice weekly, sober living, alumni meeting on Saturdays. Crisis numbers given.
        {boxes}

        """).Any(finding => finding.Consent == "part-2"));
}
