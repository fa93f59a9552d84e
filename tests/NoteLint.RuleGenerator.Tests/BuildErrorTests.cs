using Microsoft.CodeAnalysis;

namespace NoteLint.RuleGenerator.Tests;

/// <summary>A mistake on a page is a build error at the page's line and column.</summary>
public class BuildErrorTests
{
    [Fact]
    public void A_page_without_mistakes_gives_no_error() =>
        Assert.Empty(Generation.Errors(Generation.Run(PageFile.Sample("NL1001", "drinker"))));

    [Fact]
    public void A_mistake_in_a_condition_stands_at_its_line_and_column()
    {
        var page = PageFile.Sample("NL1001", "drinker", "!InQuotation && Near(\"cup (nuon)\", 3)");
        var line = Array.FindIndex(page.GetText().ToString().Split('\n'), text => text.Contains("nuon", StringComparison.Ordinal)) + 1;
        var column = page.GetText().ToString().Split('\n')[line - 1].IndexOf("(nuon)", StringComparison.Ordinal) + 1;
        Assert.Equal([$"seeds/rules/judgmental/NL1001-drinker.md({line},{column}): NLPAGE1"], Generation.Errors(Generation.Run(page)));
    }

    [Fact]
    public void A_broken_page_leaves_the_others_compiled()
    {
        var result = Generation.Run(PageFile.Sample("NL1001", "drinker", "Nope"), PageFile.Sample("NL1002", "taster"));
        Assert.Single(Generation.Errors(result));
        var list = Generation.Source(result, "ShippedRules.g.cs");
        Assert.DoesNotContain("NL1001", list, StringComparison.Ordinal);
        Assert.Contains("NL1002", list, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_used_twice_is_an_error_at_the_second_page() =>
        Assert.Equal(
            ["seeds/rules/judgmental/NL1001-taster.md(2,5): NLPAGE2"],
            Generation.Errors(Generation.Run(PageFile.Sample("NL1001", "taster"), PageFile.Sample("NL1001", "drinker"))));

    [Fact]
    public void A_name_that_is_used_twice_is_an_error_at_the_second_page() =>
        Assert.Equal(
            ["seeds/rules/judgmental/NL1002-taster.md(3,7): NLPAGE2"],
            Generation.Errors(Generation.Run(PageFile.Sample("NL1001", "taster"), PageFile.Sample("NL1002", "taster"))));

    [Fact]
    public void A_detector_that_does_not_exist_is_an_error_at_the_line_that_names_it()
    {
        var page = PageFile.Sample("NL1001", "drinker", frontMatter: "detector: Identifiers.NoSuchThing\n");
        Generation.Driver(page).RunGeneratorsAndUpdateCompilation(Generation.Compilation(), out var compilation, out _);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.GetMessage().Contains("Identifiers", StringComparison.Ordinal));
        Assert.Equal(["seeds/rules/judgmental/NL1001-drinker.md(7,11): CS0234"], Generation.Format([.. errors]));
    }

    [Fact]
    public void An_empty_page_is_an_error_and_no_crash()
    {
        var result = Generation.Run(new PageFile("NL1001.md", ""));
        Assert.Equal(["NL1001.md(1,1): NLPAGE1"], Generation.Errors(result));
        Assert.Null(result.Results.Single().Exception);
    }
}
