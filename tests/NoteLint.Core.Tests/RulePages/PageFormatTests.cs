using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>What a page without errors is read as.</summary>
public class PageFormatTests
{
    [Fact]
    public void The_front_matter_is_read()
    {
        var header = SamplePage.ParseValid(SamplePage.With("severity: warning", """
            # a comment
            severity: {deidentified: error, progress: hint, psychotherapy: none}
            status: preview
            also-in: [heading, quotation]
            """)).Header;

        Assert.Equal("NL1999", header.Id);
        Assert.Equal("sample-label", header.Name);
        Assert.Equal(RuleFamily.Judgmental, header.Family);
        Assert.Equal(["respect"], header.Elements.ToArray());
        Assert.Equal(new ProfileSeverity(RuleSeverity.Hint, RuleSeverity.None, RuleSeverity.Error), header.Severity);
        Assert.Equal(RuleStatus.Preview, header.Status);
        Assert.Equal(MatchPlaces.Heading | MatchPlaces.Quotation, header.AlsoIn);
    }

    [Fact]
    public void The_first_paragraph_is_the_reason_and_the_whole_page_is_kept()
    {
        var page = SamplePage.ParseValid(SamplePage.Text);
        Assert.Equal("A sample label", page.Title);
        Assert.Equal("A label hides the person.", page.Reason);
        Assert.StartsWith("# A sample label\n", page.Body, StringComparison.Ordinal);
        Assert.EndsWith("- Example Clinic, 2026\n", page.Body, StringComparison.Ordinal);
        Assert.Equal(["Example Clinic, 2026"], page.Sources.ToArray());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_do_not_matter(string lineEnd)
    {
        var page = SamplePage.ParseValid(SamplePage.Text.Replace("\n", lineEnd, StringComparison.Ordinal));
        Assert.Equal(SamplePage.ParseValid(SamplePage.Text).Body, page.Body);
    }

    [Fact]
    public void A_clinics_page_may_be_of_any_family() =>
        Assert.Equal(RuleFamily.Clarity, SamplePage.ParseValid(SamplePage.With("id: NL1999", "id: NL8001").Replace("judgmental", "clarity", StringComparison.Ordinal)).Header.Family);

    [Fact]
    public void Suggestions_and_advice_stand_in_one_cell()
    {
        var row = Row("| sampler (noun) | person who samples; samples often (verb); as is (phrase); tea (green); *say what; say when* | | review |");
        Assert.Equal(
            [
                new Suggestion("person who samples", PartOfSpeech.Noun),
                new Suggestion("samples often", PartOfSpeech.Verb),
                new Suggestion("as is", PartOfSpeech.None),
                new Suggestion("tea (green)", PartOfSpeech.Noun),
            ],
            row.Suggestions.ToArray());
        Assert.Equal("say what; say when", row.Advice);
        Assert.Equal(FixSafety.Review, row.Safety);
    }

    [Fact]
    public void Bold_marks_places_and_an_arrow_the_text_after_the_fix()
    {
        var example = SamplePage.ParseValid(SamplePage.With(
            "- Client is a **sampler**. → Client is a person who samples.",
            "- **Samplers** met a **sampler**. → People who sample met a person who samples.")).Examples[0];
        Assert.Equal("Samplers met a sampler.", example.Text);
        Assert.Equal(["Samplers", "sampler"], example.Found.Select(span => example.Text.Substring(span.Start, span.Length)));
        Assert.Equal("People who sample met a person who samples.", example.After);
        Assert.True(example.IsFlagged);
    }

    [Fact]
    public void A_block_holds_an_example_of_several_lines()
    {
        var example = SamplePage.ParseValid(SamplePage.With(
            "- Client is a **sampler**. → Client is a person who samples.",
            """
            ```note profile=deidentified
            ## Subjective
            A **sampler**.
            ```
            ```after
            ## Subjective
            A person who samples.
            ```
            """)).Examples[0];
        Assert.Equal("## Subjective\nA sampler.", example.Text);
        Assert.Equal("## Subjective\nA person who samples.", example.After);
        Assert.Equal(NoteProfile.Deidentified, example.Profile);
        Assert.Equal(24, example.Line);
    }

    [Fact]
    public void A_heading_inside_a_block_opens_no_section()
    {
        var examples = SamplePage.ParseValid(SamplePage.With("- Client samples tea.", "```note\n# Note\n## Flags\nTea.\n```")).Examples;
        Assert.Equal("# Note\n## Flags\nTea.", examples[1].Text);
        Assert.False(examples[1].IsFlagged);
    }

    [Fact]
    public void A_rule_that_the_engine_raises_needs_neither_wording_nor_examples()
    {
        var page = SamplePage.ParseValid("""
            ---
            id: NL9099
            name: sample-notice
            family: notelint
            severity: error
            raised-by: engine
            ---
            # A notice

            The reason.
            """);
        Assert.True(page.Header.RaisedByEngine);
        Assert.Empty(page.Header.Elements);
    }

    private static Core.Rules.Pages.WordingRow Row(string row) => Assert.Single(SamplePage.ParseValid(SamplePage.WithRow(row)).Wording);
}
