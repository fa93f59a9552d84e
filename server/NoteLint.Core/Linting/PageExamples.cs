using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Fixes;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Linting;

/// <summary>Holds the examples of a rule page against what the rules find.</summary>
public static class PageExamples
{
    /// <summary>The examples that don't hold, each at its first line.</summary>
    /// <param name="page">A page without mistakes.</param>
    /// <param name="text">The page's text.</param>
    /// <param name="rules">All rules, that of the page among them.</param>
    public static IEnumerable<PageError> Check(RulePage page, SourceText text, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(text);
        var linter = new Linter(rules);
        foreach (var example in page.Examples)
        {
            if (Mistake(page.Header, example, linter) is { } mistake)
            {
                yield return new PageError(text.Lines[Math.Clamp(example.Line - 1, 0, text.Lines.Count - 1)].Span, mistake);
            }
        }
    }

    private static string? Mistake(RulePageHeader header, RuleExample example, Linter linter)
    {
        var options = LintOptions.Default with { Profile = example.Profile };
        if (header.Severity.In(example.Profile) == RuleSeverity.None)
        {
            options = options with { Severities = options.Severities.Add(header.Id.ToLowerInvariant(), RuleSeverity.Warning) };
        }

        var source = SourceText.From(example.Text);
        var findings = linter.Lint(Note.Parse(source), options);
        if (findings.FirstOrDefault(finding => finding.Rule.Id != header.Id) is { } other)
        {
            return $"Another rule, {other.Rule.Id} ({other.Rule.Name}), finds something in this example. Write one in which only this rule does.";
        }

        var places = findings.Select(finding => finding.Span).ToImmutableArray();
        if (!places.SequenceEqual(example.Found))
        {
            return example.Found.IsEmpty ? "The rule finds something in this example, which stands under Allows. Change the wording or the example."
                : places.IsEmpty ? "The rule finds nothing in this example. Change the wording, its condition or the example."
                : "The rule finds other places than those in bold. Mark what it finds, or change the wording.";
        }

        var after = FixApplier.Apply(source, findings.SelectMany(finding => finding.Fixes.Take(1))).Text.ToString();
        return example.After is null || example.After == after ? null : $"After the first fix this example says: {after}";
    }
}
