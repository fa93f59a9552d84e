namespace NoteLint.Core.Tests.Identifiers.Names;

/// <summary>What only looks like a name counts where nobody may be identified, and nowhere else.</summary>
public class LikelyNameTests
{
    private const string ThirdParty = "NL2102";

    [Theory]
    [InlineData("Worked on sleep. He stayed with Sullyvan over the weekend.", "Sullyvan")]
    [InlineData("she said nothing. then tamika left early.", "tamika")]
    public void A_likely_name_counts_in_a_note_that_must_not_identify(string text, string name) =>
        Assert.Equal([name], LintText.Places(text, ThirdParty, LintText.Deidentified));

    [Theory]
    [InlineData("Wound covered with Kerlix and closed with Prolene.")]
    [InlineData("Stopped Synthroid and took Fragmin.")]
    [InlineData("Seen by Nephrology for Sarcoidosis.")]
    [InlineData("Moved from Oregon to Germany.")]
    [InlineData("Kayser-Fleischer rings were absent.")]
    public void Medicines_products_terms_and_countries_are_no_names(string text) =>
        Assert.Empty(LintText.Places(text, ThirdParty, LintText.Deidentified));

    [Fact]
    public void It_is_masked_unless_somebody_said_it()
    {
        var findings = LintText.Findings("He stayed with Sullyvan. \"I like Sullyvan,\" he said.", LintText.Deidentified).Where(finding => finding.Identifier == "name").ToList();

        Assert.Equal(2, findings.Count);
        Assert.StartsWith("[", Assert.Single(findings[0].Fixes[0].Edits).NewText, StringComparison.Ordinal);
        Assert.Empty(findings[1].Fixes);
    }
}
