namespace NoteLint.Core.Tests.Judgmental;

/// <summary>Where rule NL1720 marks a judgment.</summary>
public class TonePlaceTests
{
    // The sentence where the judgment may lie in any part of it; the clause where the rest is plain.
    [Theory]
    [InlineData("He has lost the tablets again, the dog must be a very calm animal by now.", "He has lost the tablets again, the dog must be a very calm animal by now")]
    [InlineData("Lunch was served at twelve; the drama over the tablets went on until the ward was sick of it.", "the drama over the tablets went on until the ward was sick of it")]
    public void A_judgment_is_marked_where_it_may_lie(string text, string place) =>
        Assert.Equal([place], LintText.Findings(text).Where(finding => finding.Rule.Id == "NL1720").Select(finding => text.Substring(finding.Span.Start, finding.Span.Length)));
}
