using System.Collections.Immutable;
using NoteLint.Core.Matching;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Rules;

/// <summary>
/// Makes the table of all forms of some rules. Those of the shipped rules were put together with the build; a clinic's own, which
/// are few, are put together here and come first: of rules that find the same words the first counts.
/// </summary>
internal static class RulePhraseTable
{
    /// <summary>Makes the table.</summary>
    /// <param name="rules">The rules of a set, by id.</param>
    public static PhraseTable<RulePhrase> Create(ImmutableArray<Rule> rules)
    {
        var shipped = ShippedRules.All;
        var isShipped = shipped.ToHashSet<Rule>(ReferenceEqualityComparer.Instance);
        var phrases = new RulePhraseList();
        var knowsAllShipped = rules.Count(isShipped.Contains) == shipped.Length && rules.All(rule => isShipped.Contains(rule) || RuleId.IsClinic(rule.Id));
        foreach (var index in Enumerable.Range(0, rules.Length).OrderByDescending(index => RuleId.IsClinic(rules[index].Id)))
        {
            if (!knowsAllShipped || !isShipped.Contains(rules[index]))
            {
                AddOwn(phrases, index, rules[index]);
            }
        }

        if (!knowsAllShipped)
        {
            return new PhraseTable<RulePhrase>(phrases, AutomatonOf(phrases));
        }

        PhraseAutomaton[] automata = phrases.Count > 0 ? [AutomatonOf(phrases), ShippedPhrases.Automaton] : [ShippedPhrases.Automaton];
        AddShipped(phrases, rules, isShipped);
        return new PhraseTable<RulePhrase>(phrases, automata);
    }

    private static PhraseAutomaton AutomatonOf(RulePhraseList phrases) =>
        new(PhraseGraphBuilder.Build(phrases.Select(phrase => PhraseElement.Parse(phrase.Form.Text))));

    private static void AddOwn(RulePhraseList phrases, int index, Rule rule)
    {
        foreach (var row in rule.Wording)
        {
            phrases.Add(index, row, row.Forms.Length);
        }
    }

    private static void AddShipped(RulePhraseList phrases, ImmutableArray<Rule> rules, HashSet<Rule> isShipped)
    {
        var next = 0;
        for (var index = 0; index < rules.Length; index++)
        {
            if (isShipped.Contains(rules[index]))
            {
                foreach (var row in rules[index].Wording)
                {
                    phrases.Add(index, row, ShippedPhrases.FormCounts[next++]);
                }
            }
        }
    }
}
