using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Linting;

/// <summary>Takes out the findings that comments in the note ignore, and tells which comments have no reason or no effect.</summary>
internal sealed class SuppressionFilter
{
    private const int None = -1;

    private readonly ImmutableArray<Suppression> suppressions;
    private readonly ImmutableArray<Rule> rules;

    public SuppressionFilter(ImmutableArray<Suppression> suppressions, ImmutableArray<Rule> rules)
    {
        this.suppressions = suppressions;
        this.rules = rules;
    }

    /// <summary>True where a comment names a rule, by its id or its name.</summary>
    public static bool IsCalled(Rule rule, string name) =>
        rule.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Filters findings in place.</summary>
    /// <param name="findings">Sorted by position.</param>
    /// <param name="isJudged">True for the index of a rule that runs; a comment for another rule is not called unused.</param>
    /// <returns>Comments without a reason, and comments without effect, with the name that has none.</returns>
    public (List<Suppression> WithoutReason, List<(Suppression Suppression, bool IsKnownRule)> Unused) Apply(List<Finding> findings, Func<int, bool> isJudged)
    {
        var used = new bool[suppressions.Length];
        var (byLine, bySentence) = IndexByPlaceAndRule();
        var lines = suppressions.Where(suppression => !suppression.IsInsideLine).Select(suppression => suppression.Place).ToList();
        var line = 0;
        findings.RemoveAll(finding =>
        {
            while (line < lines.Count && lines[line].End < finding.Span.Start)
            {
                line++;
            }

            var index = bySentence.TryGetValue(finding.Rule.Id, out var sentences) ? SentenceOf(finding.Span, sentences) : None;
            if (index == None && line < lines.Count && lines[line].Start <= finding.Span.Start)
            {
                index = byLine.GetValueOrDefault((lines[line].Start, finding.Rule.Id), None);
            }

            if (index != None)
            {
                used[index] = true;
            }

            return index != None;
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

    private (Dictionary<(int LineStart, string RuleId), int> ByLine, Dictionary<string, List<int>> BySentence) IndexByPlaceAndRule()
    {
        var byLine = new Dictionary<(int, string), int>();
        var bySentence = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < suppressions.Length; i++)
        {
            if (!suppressions[i].HasReason)
            {
                continue;
            }

            foreach (var rule in suppressions[i].Rules.SelectMany(name => rules.Where(rule => IsCalled(rule, name))))
            {
                if (!suppressions[i].IsInsideLine)
                {
                    byLine.TryAdd((suppressions[i].Place.Start, rule.Id), i);
                }
                else if (bySentence.TryGetValue(rule.Id, out var sentences))
                {
                    sentences.Add(i);
                }
                else
                {
                    bySentence.Add(rule.Id, [i]);
                }
            }
        }

        return (byLine, bySentence);
    }

    /// <summary>The suppression of the sentence that a finding begins in; the sentences are in ascending order.</summary>
    private int SentenceOf(TextSpan finding, List<int> sentences)
    {
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (suppressions[sentences[middle]].Place.End <= finding.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < sentences.Count && suppressions[sentences[low]].Place.Start <= finding.Start ? sentences[low] : None;
    }
}
