using System.Collections.Immutable;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Judgmental;

/// <summary>What the judgmental rules made of one pair.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="OnMark">Findings on marked words of the judgmental sentence.</param>
/// <param name="OffMark">Other findings in it.</param>
/// <param name="OnBenign">Findings in the benign sentence.</param>
internal sealed record PairOutcome(JudgmentalPair Pair, ImmutableArray<Finding> OnMark, ImmutableArray<Finding> OffMark, ImmutableArray<Finding> OnBenign)
{
    public bool IsFound => !OnMark.IsEmpty;

    public bool IsBothRight => IsFound && OnBenign.IsEmpty;

    /// <summary>Lints both sentences; findings below a severity are left out.</summary>
    public static PairOutcome Of(JudgmentalPair pair, RuleSeverity atLeast)
    {
        var findings = Judgments(pair.Marked.Text, atLeast);
        return new PairOutcome(
            pair,
            [.. findings.Where(finding => pair.Marked.IsMarked(finding.Span))],
            [.. findings.Where(finding => !pair.Marked.IsMarked(finding.Span))],
            Judgments(pair.Benign, atLeast));
    }

    /// <summary>Findings of the judgmental family from a severity on.</summary>
    public static ImmutableArray<Finding> Judgments(string text, RuleSeverity atLeast) =>
        [.. LintText.Findings(text).Where(finding => finding.Rule.Family == RuleFamily.Judgmental && finding.Severity >= atLeast)];
}
