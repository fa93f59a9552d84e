using Microsoft.CodeAnalysis;

namespace NoteLint.RuleGenerator.Tests;

/// <summary>Editing one page compiles this page anew and nothing else.</summary>
public class IncrementalityTests
{
    private static readonly PageFile First = PageFile.Sample("NL1001", "drinker");
    private static readonly PageFile Second = PageFile.Sample("NL1002", "taster");

    [Fact]
    public void An_unchanged_build_compiles_no_page()
    {
        var reasons = After(driver => driver);
        Assert.All(reasons.Pages, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal([IncrementalStepRunReason.Cached], reasons.List);
    }

    [Fact]
    public void An_edited_page_is_compiled_alone()
    {
        var edited = PageFile.Sample("NL1002", "taster", "!Negated");
        var reasons = After(driver => driver.ReplaceAdditionalText(Second, edited));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], reasons.Pages);
        Assert.All(reasons.List, reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{reason}"));
    }

    [Fact]
    public void A_page_whose_terms_stay_leaves_the_automaton_as_it_is()
    {
        var edited = PageFile.Sample("NL1002", "taster", "!Negated");
        Assert.Equal([IncrementalStepRunReason.Cached], After(driver => driver.ReplaceAdditionalText(Second, edited)).Phrases);
    }

    [Fact]
    public void A_new_term_renews_the_automaton() =>
        Assert.Equal([IncrementalStepRunReason.Modified], After(driver => driver.ReplaceAdditionalText(Second, PageFile.Sample("NL1002", "sipper"))).Phrases);

    [Fact]
    public void A_page_that_is_saved_without_a_change_keeps_its_output()
    {
        var reasons = After(driver => driver.ReplaceAdditionalText(Second, PageFile.Sample("NL1002", "taster")));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged], reasons.Pages);
    }

    [Fact]
    public void A_new_id_renews_the_list()
    {
        var reasons = After(driver => driver.ReplaceAdditionalText(Second, PageFile.Sample("NL1003", "taster")));
        Assert.Equal([IncrementalStepRunReason.Modified], reasons.List);
    }

    [Fact]
    public void Editing_code_compiles_no_page()
    {
        var driver = Generation.Driver(First, Second).RunGenerators(Generation.Compilation());
        var result = driver.RunGenerators(Generation.Compilation().WithAssemblyName("Other")).GetRunResult();
        Assert.All(Reasons(result, RulePageGenerator.PageStep), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static (IEnumerable<IncrementalStepRunReason> Pages, IEnumerable<IncrementalStepRunReason> List, IEnumerable<IncrementalStepRunReason> Phrases) After(Func<GeneratorDriver, GeneratorDriver> change)
    {
        var compilation = Generation.Compilation();
        var driver = change(Generation.Driver(First, Second).RunGenerators(compilation)).RunGenerators(compilation);
        var result = driver.GetRunResult();
        return (Reasons(result, RulePageGenerator.PageStep), Reasons(result, RulePageGenerator.ListStep), Reasons(result, RulePageGenerator.PhraseStep));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriverRunResult result, string step) =>
        result.Results.Single().TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);
}
