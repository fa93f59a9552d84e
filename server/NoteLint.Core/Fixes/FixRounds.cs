using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Fixes;

/// <summary>Applies the chosen fix of each finding, round by round where fixes are in each other's way.</summary>
public static class FixRounds
{
    private const int MostRounds = 10;

    /// <summary>Applies fixes until none that was in another one's way is left.</summary>
    /// <param name="text">The text that the findings are for.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="choose">The fix to make of a finding; null for none.</param>
    /// <param name="lint">Finds what there is in a text that was changed.</param>
    /// <returns>The new text, and how many fixes were made.</returns>
    public static (SourceText Text, int Applied) Apply(SourceText text, ImmutableArray<Finding> findings, Func<Finding, Fix?> choose, Func<SourceText, ImmutableArray<Finding>> lint)
    {
        ArgumentNullException.ThrowIfNull(choose);
        ArgumentNullException.ThrowIfNull(lint);
        var applied = 0;
        var chosen = Choose(findings, choose, static _ => true);
        for (var round = 0; chosen.Count > 0 && round < MostRounds; round++)
        {
            var result = FixApplier.Apply(text, chosen.Select(choice => choice.Fix));
            text = result.Text;
            applied += result.Applied.Length;

            // A second look is for fixes that were in another one's way, and for no other: one that leaves its finding, such as
            // a marker to be completed, would be applied again and again.
            var skipped = result.Skipped.ToHashSet(ReferenceEqualityComparer.Instance);
            var again = chosen.Where(choice => skipped.Contains(choice.Fix)).Select(choice => choice.Rule).ToHashSet();
            chosen = again.Count == 0 ? [] : Choose(lint(text), choose, again.Contains);
        }

        return (text, applied);
    }

    /// <summary>The first fix of a finding that changes wording and no meaning; null where there is none.</summary>
    public static Fix? FirstSafeFix(this Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Fixes.FirstOrDefault(static fix => fix.Safety == FixSafety.Safe);
    }

    private static List<(string Rule, Fix Fix)> Choose(ImmutableArray<Finding> findings, Func<Finding, Fix?> choose, Func<string, bool> isWanted) =>
    [
        .. from finding in findings
           where isWanted(finding.Rule.Id)
           let fix = choose(finding)
           where fix is not null
           select (finding.Rule.Id, fix),
    ];
}
