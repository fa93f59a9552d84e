using NoteLint.Core.Configuration;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Linting;

public class WordingTests
{
    [Theory]
    [InlineData("Client is an addict.")]
    [InlineData("Addict, 41 years old.")]
    [InlineData("Impression: Addict.")]
    [InlineData("CLIENT IS AN ADDICT.")]
    public void A_term_is_found_however_it_is_capitalised(string text) => Assert.Equal("NL1101", Assert.Single(LintText.Findings(text)).Rule.Id);

    [Theory]
    [InlineData("He attends the Addict to Athlete program.")]
    [InlineData("She read the book Memoirs of an Addict.")]
    public void A_capital_inside_a_sentence_makes_it_part_of_a_name(string text) => Assert.Empty(LintText.Findings(text));

    [Theory]
    [InlineData("They watched a film about an addict.")]
    [InlineData("Her psychology class argued over who may call an addict an addict.")]
    [InlineData("In the dream he was an addict and could fly.")]
    public void Who_is_told_of_in_a_story_or_a_lesson_is_nobody_in_care(string text) => Assert.Empty(LintText.Findings(text));

    [Theory]
    [InlineData("`addict`")]
    [InlineData("<!-- addict -->")]
    [InlineData("[a link](https://example.org/addict)")]
    [InlineData("```\naddict\n```")]
    [InlineData("---\ntopic: addict\n---\n")]
    public void Code_comments_targets_and_front_matter_are_no_prose(string text) => Assert.Empty(LintText.Findings(text));

    [Fact]
    public void Of_overlapping_terms_the_longest_is_reported_once() =>
        Assert.Equal(["failed suicide attempt"], LintText.Places("Risk: one failed suicide attempt.", "NL1201"));

    [Fact]
    public void Of_terms_that_begin_at_one_word_the_most_severe_is_reported()
    {
        var finding = Assert.Single(LintText.Findings("Plays staff against each other."));

        Assert.Equal(("NL1501", RuleSeverity.Warning), (finding.Rule.Id, finding.Severity));
    }

    [Theory]
    [InlineData("Client is a hemophiliac.")]
    [InlineData("Client is a haemophiliac.")]
    public void Both_spellings_are_found(string text) => Assert.Equal("NL1861", Assert.Single(LintText.Findings(text)).Rule.Id);

    [Theory]
    [InlineData("en-US", "Client is a person with hemophilia.", "describe the behavior")]
    [InlineData("en-CA", "Client is a person with hemophilia.", "describe the behaviour")]
    [InlineData("en-GB", "Client is a person with haemophilia.", "describe the behaviour")]
    public void Suggestions_and_advice_follow_the_locale(string locale, string fixedText, string advice)
    {
        var options = LintOptions.Default with { Locale = locale };

        Assert.Equal(fixedText, LintText.AfterFirstFix("Client is a hemophiliac.", "NL1861", options));
        Assert.Contains(advice, Assert.Single(LintText.Findings("Cutting is attention-seeking.", options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_note_has_findings_and_no_fixes()
    {
        var finding = Assert.Single(LintText.Findings("Electronically signed by R. Example, LCSW on 2026-02-03\n\nUncle committed suicide."));

        Assert.Equal("NL1201", finding.Rule.Id);
        Assert.Empty(finding.Fixes);
    }
}
