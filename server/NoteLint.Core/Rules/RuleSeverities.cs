using System.Collections.Immutable;

namespace NoteLint.Core.Rules;

/// <summary>The severities of findings.</summary>
public static class RuleSeverities
{
    /// <summary>From the most to the least serious; <see cref="RuleSeverity.None"/> has no findings.</summary>
    public static ImmutableArray<RuleSeverity> WorstFirst { get; } = [RuleSeverity.Error, RuleSeverity.Warning, RuleSeverity.Info, RuleSeverity.Hint];
}
