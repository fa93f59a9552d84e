using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Snapshooter.Xunit;

namespace NoteLint.RuleGenerator.Tests;

/// <summary>What is written for a page.</summary>
public class GeneratedCodeTests
{
    private static readonly PageFile Page = PageFile.Sample(
        "NL1001",
        "drinker",
        "!InQuotation && (Near(\"cup (noun)\", 3) \\|\\| Section != Plan) && Sentence.Has(\"cup (noun)\")",
        "also-in: [quotation, heading]\n");

    [Fact]
    public void A_page_becomes_one_class() =>
        Snapshot.Match(Generation.Source(Generation.Run(Page), "judgmental.NL1001-drinker.g.cs"));

    [Fact]
    public void All_pages_become_one_list_by_id() =>
        Snapshot.Match(Generation.Source(
            Generation.Run(
                PageFile.Sample("NL1003", "c", frontMatter: "detector: Identifiers.Tea\n"),
                PageFile.Sample("NL1001", "a"),
                PageFile.Sample("NL1002", "b", frontMatter: "detector: Identifiers.Tea\n")),
            "ShippedRules.g.cs"));

    [Fact]
    public void The_terms_of_all_pages_become_one_automaton() =>
        Snapshot.Match(Generation.Source(Generation.Run(Page, PageFile.Sample("NL1002", "taster")), "ShippedPhrases.g.cs"));

    [Fact]
    public void The_output_is_the_same_every_time_and_in_every_order_of_pages()
    {
        var other = PageFile.Sample("NL1002", "taster");
        Assert.Equal(Sources(Page, other), Sources(other, Page));
        Assert.Equal(Sources(Page, other), Sources(Page, other));
    }

    [Fact]
    public void What_a_page_says_never_becomes_code()
    {
        var result = Generation.Run(PageFile.Sample("NL1001", "drinker", "Sentence.Has(\"cup\")"));
        var literals = CSharpSyntaxTree.ParseText(Generation.Source(result, "judgmental.NL1001-drinker.g.cs")).GetRoot().DescendantTokens();
        Assert.Contains(literals, token => token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText == "A label with \"quotes\" and \\ signs");
        Assert.Empty(result.GeneratedTrees.SelectMany(tree => tree.GetDiagnostics()));
    }

    [Fact]
    public void Files_that_are_not_rule_pages_are_left_alone() =>
        Assert.Equal(
            ["ShippedPhrases.g.cs", "ShippedRules.g.cs"],
            Generation.Run(new PageFile("seeds/rules/README.md", "# Rule pages"), new PageFile("BannedSymbols.txt", "N:A"))
                .Results.Single().GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Sources(params PageFile[] pages) =>
        Generation.Run(pages).Results.Single().GeneratedSources.Select(source => source.HintName + source.SourceText).Order(StringComparer.Ordinal);
}
