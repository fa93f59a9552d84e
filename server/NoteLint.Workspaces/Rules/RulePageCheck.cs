using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Workspaces.Rules;

/// <summary>Checks a clinic's rule page while it is written.</summary>
internal static class RulePageCheck
{
    /// <summary>Everything that keeps the page from being used, at its place; of a page without mistakes the examples that don't hold.</summary>
    /// <param name="path">Absolute path of the page.</param>
    /// <param name="text">Its text.</param>
    /// <param name="folderRules">The rules of the folder, with the page as it stands on the disk.</param>
    public static ImmutableArray<Finding> Check(string path, SourceText text, RuleSet folderRules)
    {
        var brokenPage = folderRules.Find(ConfigurationFinding.BrokenRulePage)!;
        var loaded = RulePageLoader.LoadClinicPages([(path, text)]);
        var errors = loaded.Broken.IsEmpty ? BrokenExamples(path, text, loaded.Rules[0], folderRules) : loaded.Broken[0].Errors;
        return [.. errors.Select(error => new Finding(brokenPage, RuleSeverity.Error, Inside(error.Span, text), error.Message, []))];
    }

    // The page on the disk has the same id, or the same name: it makes room for the one in the editor.
    private static IEnumerable<PageError> BrokenExamples(string path, SourceText text, Rule rule, RuleSet folderRules)
    {
        var others = folderRules.Rules.Where(other => other.Id != rule.Id && other.Name != rule.Name);
        var page = RulePageParser.Parse(path, text).Page!;
        return PageExamples.Check(page, text, RuleSet.Create([.. others, rule]));
    }

    private static TextSpan Inside(TextSpan span, SourceText text)
    {
        var start = Math.Min(span.Start, text.Length);
        return TextSpan.FromBounds(start, Math.Clamp(span.End, start, text.Length));
    }
}
