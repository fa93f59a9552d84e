using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>Lints the examples of pages.</summary>
internal static class ExampleLinter
{
    /// <summary>The findings of all shipped rules in an example; a rule that is off by default is on for its own page.</summary>
    public static ImmutableArray<Finding> Lint(PageExample example, string text)
    {
        var header = example.Page.Header;
        var options = LintOptions.Default with { Profile = example.Example.Profile };
        if (header.Severity.In(example.Example.Profile) == RuleSeverity.None)
            options = options with { Severities = options.Severities.Add(header.Id.ToLowerInvariant(), RuleSeverity.Warning) };

        return LintText.Findings(text, options);
    }

    public static ImmutableArray<Finding> Lint(Linter linter, string text, LintOptions options) =>
        linter.Lint(Note.Parse(SourceText.From(text)), options);

    /// <summary>The text after the first fix of every finding.</summary>
    public static string AfterFirstFixes(string text, IEnumerable<Finding> findings) =>
        FixApplier.Apply(SourceText.From(text), findings.SelectMany(finding => finding.Fixes.Take(1))).Text.ToString();

    /// <summary>A finding as one line: what two ways to load the same page must agree on.</summary>
    public static string Describe(Finding finding) =>
        $"{finding.Rule.Id} {finding.Severity} {finding.Span} {finding.Identifier} {finding.Consent} {finding.Message} "
        + string.Join("; ", finding.Fixes.Select(fix => $"{fix.Title} {fix.Safety} {string.Join(", ", fix.Edits)}"));

    /// <summary>Places as they stand on a page.</summary>
    public static string Places(string text, IEnumerable<(string Rule, TextSpan Span)> places) =>
        string.Join("\n", places.Select(place => $"{place.Rule} {place.Span} \"{text.Substring(place.Span.Start, place.Span.Length)}\""));

    /// <summary>What an example must give, in the words of <see cref="Places"/>.</summary>
    public static string Expected(RulePage page, RuleExample example) =>
        Places(example.Text, example.Found.Select(span => (page.Header.Id, span)));
}
