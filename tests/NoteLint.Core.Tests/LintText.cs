using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests;

/// <summary>Lints a text with the shipped rules, as the edges do.</summary>
internal static class LintText
{
    private static readonly Linter Linter = new(RuleSet.Shipped);

    public static LintOptions Deidentified { get; } = LintOptions.Default with { Profile = NoteProfile.Deidentified };

    public static ImmutableArray<Finding> Findings(string text, LintOptions? options = null) =>
        Linter.Lint(Note.Parse(SourceText.From(text)), options ?? LintOptions.Default);

    /// <summary>The defaults with one rule switched on, also where it is off by default.</summary>
    public static LintOptions SwitchedOn(string rule) =>
        LintOptions.Default with { Severities = LintOptions.Default.Severities.SetItem(rule.ToLowerInvariant(), RuleSeverity.Warning) };

    /// <summary>Findings of one rule, as "rule: text of the place".</summary>
    public static IEnumerable<string> Places(string text, string rule, LintOptions? options = null) =>
        Findings(text, options).Where(finding => finding.Rule.Id == rule).Select(finding => text.Substring(finding.Span.Start, finding.Span.Length));

    /// <summary>The text after the first fix of the first finding of a rule.</summary>
    public static string AfterFirstFix(string text, string rule, LintOptions? options = null)
    {
        var fix = Findings(text, options).First(finding => finding.Rule.Id == rule).Fixes[0];
        return Apply(text, fix);
    }

    public static string Apply(string text, Fix fix) => SourceText.From(text).WithChanges(fix.Edits).ToString();
}
