namespace NoteLint.Core.Tests.RulePages;

/// <summary>What is wrong with a page is said at its place: what, why and what to do.</summary>
public class BrokenPageTests
{
    /// <summary>What the sample page says, the same with a mistake marked, and a part of the message.</summary>
    public static TheoryData<string, string, string> FrontMatterMistakes => new()
    {
        { "---\nid: NL1999", "⟦id: NL1999⟧", "does not begin with front matter" },
        { "warning\n---\n# A", "warning\n# A", "does not end" },
        { "id: NL1999\n", "", "\"id\" is missing" },
        { "name: sample-label\n", "", "\"name\" is missing" },
        { "family: judgmental\n", "", "\"family\" is missing" },
        { "element: respect\n", "", "\"element\" is missing" },
        { "severity: warning\n", "", "\"severity\" is missing" },
        { "element: respect", "⟦element⟧:", "has no value" },
        { "element: respect", "element: respect\n⟦colour⟧: red", "not a key of the front matter" },
        { "element: respect", "element: respect\n⟦element⟧: trust", "a second time" },
        { "element: respect", "element: respect\n⟦just words⟧", "not \"key: value\"" },
        { "id: NL1999", "id: ⟦NL199⟧", "not a rule id" },
        { "id: NL1999", "id: ⟦nl1999⟧", "not a rule id" },
        { "id: NL1999", "id: ⟦NL6001⟧", "not given out" },
        { "id: NL1999", "id: ⟦NL9201⟧", "not given out" },
        { "family: judgmental", "family: ⟦clarity⟧", "belong to \"judgmental\"" },
        { "family: judgmental", "family: ⟦tone⟧", "not a family" },
        { "name: sample-label", "name: ⟦Sample label⟧", "not a rule name" },
        { "name: sample-label", "name: ⟦sample--label⟧", "not a rule name" },
        { "element: respect", "element: ⟦[⟧respect, trust", "never closed" },
        { "element: respect", "element: [respect, ⟦respect⟧]", "listed twice" },
        { "element: respect", "element: [respect, ⟦Be kind⟧]", "not an element" },
        { "severity: warning", "severity: ⟦loud⟧", "not a severity" },
        { "severity: warning", "severity: ⟦{⟧progress: info", "never closed" },
        { "severity: warning", "severity: {progress: info, psychotherapy: info, deidentified: ⟦bad⟧}", "not a severity" },
        { "severity: warning", "severity: {progress: info, psychotherapy: info, ⟦public: error⟧}", "names no profile" },
        { "severity: warning", "severity: {progress: info, ⟦progress: error⟧, deidentified: error}", "has a severity already" },
        { "severity: warning", "severity: ⟦{progress: info, deidentified: error}⟧", "\"psychotherapy\" has no severity" },
        { "severity: warning", "severity: warning\nstatus: ⟦old⟧", "not a status" },
        { "severity: warning", "severity: warning\nalso-in: [quotation, ⟦footnote⟧]", "not a place" },
        { "severity: warning", "severity: warning\ndetector: ⟦identifiers.number⟧", "not the name of a detector" },
        { "severity: warning", "severity: warning\ndetector: ⟦Identifiers.A();B⟧", "not the name of a detector" },
        { "severity: warning", "severity: warning\nidentifier: ⟦name⟧", "belongs to the family confidentiality" },
        { "severity: warning", "severity: warning\nconsent: ⟦group⟧", "belongs to the family consent" },
        { "severity: warning", "severity: warning\nraised-by: ⟦magic⟧", "raises no findings" },
        { "severity: warning", "severity: warning\nraised-by: ⟦engine⟧", "Only rules of the family notelint" },
        { "severity: warning", "severity: warning\nraised-by: ⟦comparison⟧", "Only rules of the family clarity" },
    };

    public static TheoryData<string, string, string> BodyMistakes => new()
    {
        { "# A sample label", "Words.", "no title" },
        { "# A sample label", "# A sample label\n\n⟦# Another⟧", "second title" },
        { "# A sample label", "⟦Hello.⟧\n\n# A sample label", "before the title" },
        { "A label hides\nthe person.\n\nMore is said here.\n", "", "No explanation" },
        { "## Allows", "⟦## Allow⟧", "not a section of a rule page" },
        { "## Allows", "## Allows\n- Tea.\n\n⟦## Flags⟧", "a second time" },
        { "## What must stay\nWhat was sampled.\n", "", "\"What must stay\" is missing" },
        { "What was sampled.\n", "", "Nothing stands under this heading" },
        { "## Flags\n- Client is a **sampler**. → Client is a person who samples.\n", "", "\"Flags\" is missing" },
        { "## Allows\n- Client samples tea.\n", "", "\"Allows\" is missing" },
        { "\n## Sources\n- Example Clinic, 2026", "", "\"Sources\" is missing" },
        { "## Sources\n- Example Clinic, 2026", "⟦## Sources⟧\n", "No source stands" },
        { "- Example Clinic, 2026", "⟦Example Clinic, 2026⟧", "not a source" },
        { "- Client is a **sampler**. → Client is a person who samples.", "- ⟦Client is a sampler.⟧ → Client is a person who samples.", "Nothing in this example is bold" },
        { "- Client is a **sampler**. → Client is a person who samples.", "- Client is a ⟦**⟧sampler.", "never closed" },
        { "- Client is a **sampler**. → Client is a person who samples.", "- Client is a ⟦****⟧sampler.", "Nothing stands between" },
        { "- Client is a **sampler**. → Client is a person who samples.", "⟦* Client is a **sampler**.⟧", "not an example" },
        { "- Client is a **sampler**. → Client is a person who samples.", "⟦```note⟧\nClient is a **sampler**.", "never ends" },
        { "- Client is a **sampler**. → Client is a person who samples.", "```⟦text⟧\nClient is a **sampler**.\n```", "does not open an example" },
        { "- Client is a **sampler**. → Client is a person who samples.", "```⟦note profile=secret⟧\nClient is a **sampler**.\n```", "does not open an example" },
        { "- Client samples tea.", "- Client ⟦**⟧samples** tea.", "Bold marks what a rule finds" },
        { "- Client samples tea.", "⟦-  ⟧", "example is empty" },
        { "## Allows\n- Client samples tea.", "⟦## Allows⟧\n", "no example" },
        { "- Client samples tea.", "```note\nTea.\n```\n⟦```after⟧\nCoffee.\n```", "no text after a fix" },
    };

    public static TheoryData<string, string> RowMistakes => new()
    {
        { "| sampler (noun) | person who samples | review⟦⟧ |", "has 3 cells" },
        { "| sampler (noun) | person who samples | | review |⟦ more | cells ⟧|", "has 6 cells" },
        { "⟦sampler (noun), person who samples⟧", "not a row" },
        { "⟦| sampler (noun) | person who samples | | review⟧", "not a row" },
        { "|⟦ ⟧| person who samples | | review |", "no term here" },
        { "| sampler (noun) |⟦ ⟧| | review |", "not told what to do" },
        { "| sampler (noun) | person who samples | |⟦ ⟧|", "does not say how far" },
        { "| sampler (noun) | person who samples | | ⟦perhaps⟧ |", "not a kind of fix" },
        { "| sampler (noun) | *describe it* | | ⟦safe⟧ |", "advice only" },
        { "| sampler (noun) | *describe it* | | ⟦review⟧ |", "advice only" },
        { "| sampler ⟦(nuon)⟧ | person who samples | | review |", "not a part of speech" },
        { "| sampler (noun) | person who samples;⟦⟧ | | review |", "suggestion is missing" },
        { "| sampler (noun) | person who samples; ⟦person who samples⟧ | | review |", "in the row already" },
        { "| sampler (noun) | person who ⟦*⟧samples* | | review |", "plain text" },
        { "| sampler (noun) | person who samples; ⟦*describe⟧ | | review |", "not between two stars" },
        { "| sampler (noun) | *one*; ⟦*two*⟧ | | |", "one piece of advice" },
        { "| sampler (noun) | ⟦(noun)⟧ | | review |", "no words" },
        { "| ⟦{⟧tea, coffee sampler | person who samples | | review |", "never closed" },
        { "| {tea,⟦ ⟧} sampler | person who samples | | review |", "alternative is empty" },
        { "| ⟦[⟧tea sampler | person who samples | | review |", "never closed" },
        { "| tea⟦}⟧ sampler | person who samples | | review |", "closes nothing" },
        { "| tea⟦,⟧ sampler | person who samples | | review |", "only between { and }" },
        { "| ⟦[tea] [sampler]⟧ | person who samples | | review |", "can be empty" },
        { "| ⟦tea ...⟧ | person who samples | | review |", "begin or end with a gap" },
        { "| ⟦[tea] ... sampler⟧ | person who samples | | review |", "begin or end with a gap" },
        { "| ⟦tea ... [x] ... sampler⟧ | person who samples | | review |", "Two gaps" },
        { "| tea ⟦...0⟧ sampler | person who samples | | review |", "one to nine" },
        { "| tea ⟦...12⟧ sampler | person who samples | | review |", "one to nine" },
        { "| tea ⟦non-⟧ sampler | person who samples | | review |", "not a word" },
        { "| tea ⟦\"⟧ sampler | person who samples | | review |", "can't stand here" },
        { "| ⟦*⟧tea sampler (noun) | person who samples | | review |", "around one word" },
        { "| ⟦*tea* *sampler*⟧ (noun) | person who samples | | review |", "only one can be inflected" },
        { "| ⟦*tea* sampler⟧ | person who samples | | review |", "nothing is inflected" },
        { "| ⟦{a, b, c, d, e, f, g} {a, b, c, d, e, f, g} {a, b, c, d, e, f, g}⟧ | person who samples | | review |", "more than 256" },
        { "| ⟦{a, b, c, d, e, f, g, h, i, j, k, l} {a, b, c, d, e, f, g, h, i, j, k, l} x⟧ (noun) | person who samples | | review |", "more than 256" },
        { "| {{{{{{{{⟦{⟧a}}}}}}}}} | person who samples | | review |", "Brackets stand inside brackets" },
    };

    [Theory]
    [MemberData(nameof(FrontMatterMistakes))]
    [MemberData(nameof(BodyMistakes))]
    public void A_mistake_is_reported_at_its_place(string right, string wrong, string message)
    {
        var page = SamplePage.With(right, wrong);
        if (page.Contains('⟦', StringComparison.Ordinal))
        {
            SamplePage.AssertBroken(page, message);
            return;
        }

        // What is missing is reported where it would be looked for: its own place does not exist.
        var (parsed, errors) = SamplePage.Parse(page);
        Assert.Null(parsed);
        Assert.Contains(errors, error => error.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RowMistakes))]
    public void A_mistake_in_a_row_is_reported_at_its_place(string row, string message)
    {
        // A missing cell is reported for the whole row.
        if (row.Contains("⟦⟧ |", StringComparison.Ordinal) && message.StartsWith("has", StringComparison.Ordinal))
            row = "⟦" + row.Replace("⟦⟧", "", StringComparison.Ordinal) + "⟧";

        SamplePage.AssertBroken(SamplePage.WithRow(row), message);
    }

    [Fact]
    public void All_mistakes_of_a_page_are_reported_at_once_and_in_order()
    {
        var page = SamplePage.WithRow("| sampler (nuon) | person | Nope | perhaps |").Replace("severity: warning", "severity: loud", StringComparison.Ordinal);
        var (_, errors) = SamplePage.Parse(page);
        Assert.Equal(4, errors.Length);
        Assert.Equal(errors.OrderBy(error => error.Span.Start), errors);
    }

    [Fact]
    public void A_safe_row_needs_a_reason_under_the_table()
    {
        const string Row = "| sampler (noun) | person who samples | | safe |";
        SamplePage.AssertBroken(SamplePage.WithRow(Row).Replace("## Wording", "⟦## Wording⟧", StringComparison.Ordinal), "does not say why");
        SamplePage.ParseValid(SamplePage.WithRow(Row + "\n\nBoth name the same person."));
    }

    [Fact]
    public void A_row_apart_from_the_table_is_an_error() =>
        SamplePage.AssertBroken(SamplePage.WithRow("| sampler (noun) | person who samples | | review |\n\n⟦| tea | coffee | | review |⟧"), "stands apart");

    [Fact]
    public void A_page_that_finds_nothing_is_an_error()
    {
        var page = SamplePage.With("""
            ## Wording
            | Instead of | Write | Only when | Fix |
            |------------|-------|-----------|-----|
            | sampler (noun) | person who samples | | review |

            """, "").Replace("# A sample label", "⟦# A sample label⟧", StringComparison.Ordinal);
        SamplePage.AssertBroken(page, "finds nothing");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("---")]
    [InlineData("---\n---")]
    [InlineData("---\n---\n# \n## Wording\n|\n||\n|||\n")]
    [InlineData("---\nid:\n---\n## Flags\n```note\n")]
    public void Any_text_is_read_without_an_exception(string page)
    {
        var (parsed, errors) = SamplePage.Parse(page);
        Assert.Null(parsed);
        Assert.NotEmpty(errors);
    }
}
