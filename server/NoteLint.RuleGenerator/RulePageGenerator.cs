using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.RuleGenerator;

/// <summary>
/// Compiles the rule pages among the project's additional files (<c>NL*.md</c>) into one file each, a list of them all, and one automaton that finds their terms. A
/// mistake on a page is a build error at its line and column.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class RulePageGenerator : IIncrementalGenerator
{
    /// <summary>The step that compiles one page; named for tests of incrementality.</summary>
    public const string PageStep = "RulePage";

    /// <summary>The step that lists all pages; named for tests of incrementality.</summary>
    public const string ListStep = "RuleList";

    /// <summary>The step that puts the wording of all pages into one automaton; named for tests of incrementality.</summary>
    public const string PhraseStep = "RulePhrases";

    private static readonly DiagnosticDescriptor BrokenPage = new(
        "NLPAGE1", "Rule page can't be used", "{0}", "NoteLint.RulePages", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Duplicate = new(
        "NLPAGE2", "Rule id or name is used twice", "{0}", "NoteLint.RulePages", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var pages = context.AdditionalTextsProvider
            .Where(IsRulePage)
            .Select(CompiledPage.Compile)
            .WithTrackingName(PageStep);
        context.RegisterSourceOutput(pages, AddPage);

        var entries = pages.Select((page, _) => page.Entry).Collect().WithTrackingName(ListStep);
        context.RegisterSourceOutput(entries, AddList);

        var phrases = pages.Select((page, _) => page.Phrases).Collect().WithTrackingName(PhraseStep);
        context.RegisterSourceOutput(phrases, AddPhrases);

        var names = pages.Select((page, _) => page.Names).Collect();
        context.RegisterSourceOutput(names, ReportDuplicates);
    }

    private static bool IsRulePage(AdditionalText file)
    {
        var name = Path.GetFileName(file.Path);
        return name.StartsWith("NL", StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal);
    }

    private static void AddPage(SourceProductionContext context, CompiledPage page)
    {
        foreach (var error in page.Errors)
        {
            context.ReportDiagnostic(Diagnostic.Create(BrokenPage, error.Place.ToLocation(), error.Message));
        }

        if (page.Source is not null)
            context.AddSource(page.HintName + ".g.cs", SourceText.From(page.Source, Encoding.UTF8));
    }

    private static void AddList(SourceProductionContext context, ImmutableArray<RuleEntry?> entries)
    {
        var sorted = entries.OfType<RuleEntry>()
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .ThenBy(entry => entry.ClassName, StringComparer.Ordinal);
        context.AddSource("ShippedRules.g.cs", SourceText.From(RuleListEmitter.Emit([.. sorted]), Encoding.UTF8));
    }

    private static void AddPhrases(SourceProductionContext context, ImmutableArray<RulePhrases?> pages)
    {
        var sorted = pages.OfType<RulePhrases>()
            .OrderBy(page => page.Id, StringComparer.Ordinal)
            .ThenBy(page => page.ClassName, StringComparer.Ordinal);
        context.AddSource("ShippedPhrases.g.cs", SourceText.From(PhraseGraphEmitter.Emit([.. sorted]), Encoding.UTF8));
    }

    private static void ReportDuplicates(SourceProductionContext context, ImmutableArray<RuleNames?> pages)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages.OfType<RuleNames>().OrderBy(page => page.IdPlace.Path, StringComparer.Ordinal))
        {
            if (!ids.Add(page.Id))
                Report(page.IdPlace, $"The id {page.Id} belongs to another page already, so configuration could not tell the two apart. Choose a free one.");

            if (!names.Add(page.Name))
                Report(page.NamePlace, $"The name \"{page.Name}\" belongs to another page already, so configuration could not tell the two apart. Choose a free one.");
        }

        void Report(PagePlace place, string message) => context.ReportDiagnostic(Diagnostic.Create(Duplicate, place.ToLocation(), message));
    }
}
