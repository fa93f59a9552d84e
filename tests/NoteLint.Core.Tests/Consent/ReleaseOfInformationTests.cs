namespace NoteLint.Core.Tests.Consent;

public class ReleaseOfInformationTests
{
    private const string Rule = "NL3104";

    [Theory]
    [InlineData("Spoke with client's mother about school.", "Spoke with client's mother")]
    [InlineData("Writer called the school counselor.", "called the school counselor")]
    [InlineData("I left a voicemail for his probation officer.", "left a voicemail for his probation officer")]
    [InlineData("Today I spoke with her husband.", "spoke with her husband")]
    [InlineData("Collateral contact with father by phone.", "Collateral contact with father")]
    public void The_writers_contact_without_a_record_is_found(string text, string place) =>
        Assert.Equal([place], LintText.Places(text, Rule));

    [Theory]
    [InlineData("Spoke with client's mother. Signed ROI on file.")]
    [InlineData("Spoke with client's mother with the client's permission.")]
    [InlineData("Release of information for the school signed 2026-02-01. Called the school counselor.")]
    [InlineData("Spoke with mother; client present and agreed.")]
    [InlineData("Made a mandated report to CPS. Called the school counselor.")]
    [InlineData("Spoke to client's wife with client on the line.")]
    [InlineData("Spoke with the legal guardian, client's grandmother. Called the school.")]
    public void A_record_or_an_exception_answers_it(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Theory]
    [InlineData("Spoke with client's mother. ROI expired in May.")]
    [InlineData("Spoke with client's mother. Client declined to sign a release.")]
    [InlineData("Spoke with client's mother. Release pending.")]
    public void A_release_that_does_not_hold_does_not_answer_it(string text) =>
        Assert.Equal(["Spoke with client's mother"], LintText.Places(text, Rule));

    [Theory]
    [InlineData("Client spoke with her mother about the move.")]
    [InlineData("Client reported that she called the school.")]
    [InlineData("She talked to her husband.")]
    [InlineData("Will call the school counselor next week.")]
    [InlineData("Spoke with client about his mother.")]
    [InlineData("Consulted with her psychiatrist.")]
    [InlineData("Consulted with clinical supervisor.")]
    [InlineData("Client said, \"I called my lawyer.\"")]
    [InlineData("Client called the school and then spoke with her boss.")]
    [InlineData("Called mother, no answer.")]
    [InlineData("Medial collateral ligament intact.")]
    public void What_is_no_contact_by_the_writer_is_left_alone(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Theory]
    [InlineData("Client is an 11-year-old boy. Spoke with his mother about school.", false)]
    [InlineData("Client is an 11-year-old boy. Called the school counselor.", true)]
    [InlineData("Client is a 16 year old who receives minor consent services. Spoke with her mother.", true)]
    [InlineData("Client: Alex Example\nAge: 15\n\n## Data\nSpoke with his father.", false)]
    [InlineData("Client is a 41-year-old woman with an 11-year-old son. Spoke with her mother.", true)]
    public void A_parent_holds_the_right_of_a_minor_unless_the_minor_consented_alone(string text, bool isFound) =>
        Assert.Equal(isFound, LintText.Places(text, Rule).Any());
}
