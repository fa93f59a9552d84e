namespace NoteLint.Core.Tests.Identifiers;

public class MedicalRecordNumberTests
{
    private const string Rule = "NL2202";

    [Theory]
    [InlineData("Reviewed chart of MRN 00482913 today.", "00482913")]
    [InlineData("Medical record number is A-20418.", "A-20418")]
    [InlineData("Chart no. 48213 was pulled.", "48213")]
    [InlineData("See patient ID: PT-2041-88.", "PT-2041-88")]
    [InlineData("Filed under (MRN) #00482913.", "00482913")]
    public void A_number_after_its_label_is_found_in_the_narrative(string text, string place) =>
        Assert.Equal([place], LintText.Places(text, Rule));

    [Theory]
    [InlineData("SUBSTANCE USE TX PROGRESS NOTE\nClient ID 20931 | Date 11/05/26 | IOP day 12\nUDS negative.")]
    [InlineData("Client: Alex Example\nChart no. 00918-T\n\nSlept better.")]
    [InlineData("BEHAVIOR: ATE TOAST.\nRESPONSE: SLEPT.\nPLAN: WALK.\nCLIENT: MORDECAI EXAMPLE, MR 409913. UNIT 3.")]
    [InlineData("Group note\nMRN 00482913\n\nSlept better.")]
    public void A_label_that_opens_a_line_below_the_title_is_a_header(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Fact]
    public void The_first_lines_of_a_text_may_be_narrative() =>
        Assert.Equal(["00482913"], LintText.Places("Slept better.\nCalled about chart of MRN 00482913.\n", Rule));

    [Theory]
    [InlineData("Medical record reviewed.")]
    [InlineData("Medical records from 2024 were requested.")]
    [InlineData("MRN on file.")]
    [InlineData("Record number of sessions this year: 12")]
    public void A_label_without_a_number_is_left_alone(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Fact]
    public void The_header_is_where_it_belongs_in_a_chart_note_and_not_where_nobody_may_be_identified()
    {
        const string text = "Client: Alex Example\nMRN: 00482913\n\n## Subjective\nSlept better.\n";

        Assert.Empty(LintText.Places(text, Rule));
        Assert.Equal(["00482913"], LintText.Places(text, Rule, LintText.Deidentified));
    }
}
