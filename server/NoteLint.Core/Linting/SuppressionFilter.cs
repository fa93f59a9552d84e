using System.Collections.Immutable;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Linting;

/// <summary>Takes out the findings that comments in the note ignore, and tells which comments have no reason or no effect.</summary>
internal sealed class SuppressionFilter
{
    private readonly ImmutableArray<Suppression> suppressions;
    private readonly ImmutableArray<Rule> rules;

    public SuppressionFilter(ImmutableArray<Suppression> suppressions, ImmutableArray<Rule> rules)
    {
        this.suppressions = suppressions;
        this.rules = rules;
    }

    /// <summary>Filters findings in place.</summary>
    /// <param name="findings">Sorted by position.</param>
    /// <param name="isJudged">True for the index of a rule that runs; a comment for another rule is not called unused.</param>
    /// <returns>Comments without a reason, and comments without effect, with the name that has none.</returns>
    public (List<Suppression> WithoutReason, List<(Suppression Suppression, bool IsKnownRule)> Unused) Apply(List<Finding> findings, Func<int, bool> isJudged)
    {
        var used = new bool[suppressions.Length];
        var byPlace = IndexByLineAndRule();
        var line = 0;
        findings.RemoveAll(finding =>
        {
            while (line < suppressions.Length && suppressions[line].Line.End < finding.Span.Start)
            {
                line++;
            }

            if (line == suppressions.Length || !byPlace.TryGetValue((suppressions[line].Line.Start, finding.Rule.Id), out var index)
                || finding.Span.Start < suppressions[line].Line.Start)
            {
                return false;
            }

            used[index] = true;
            return true;
        });

        var unused = new List<(Suppression, bool)>();
        for (var index = 0; index < suppressions.Length; index++)
        {
            var suppression = suppressions[index];
            if (suppression.HasReason && !used[index])
            {
                var named = Enumerable.Range(0, rules.Length).Where(rule => suppression.Rules.Any(name => IsCalled(rules[rule], name))).ToList();
                if (named.Count == 0 || named.Any(isJudged))
                {
                    unused.Add((suppression, named.Count > 0));
                }
            }
        }

        return ([.. suppressions.Where(suppression => !suppression.HasReason)], unused);
    }

    private Dictionary<(int LineStart, string RuleId), int> IndexByLineAndRule()
    {
        var index = new Dictionary<(int, string), int>();
        for (var i = 0; i < suppressions.Length; i++)
        {
            if (!suppressions[i].HasReason)
            {
                continue;
            }

            foreach (var name in suppressions[i].Rules)
            {
                foreach (var rule in rules.Where(rule => IsCalled(rule, name)))
                {
                    index.TryAdd((suppressions[i].Line.Start, rule.Id), i);
                }
            }
        }

        return index;
    }

    private static bool IsCalled(Rule rule, string name) =>
        rule.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
