using System.Collections.Immutable;
using NoteLint.Core.Matching;

namespace NoteLint.Core.Rules;

/// <summary>The rules that a note is checked against. Immutable and safe on any thread.</summary>
public sealed class RuleSet
{
    private static readonly Lazy<RuleSet> ShippedSet = new(() => new RuleSet(ShippedRules.All));

    private readonly Lazy<PhraseTable<RulePhrase>> phrases;

    private RuleSet(ImmutableArray<Rule> rules)
    {
        Rules = rules;
        phrases = new(() => RulePhraseTable.Create(rules));
    }

    /// <summary>The rules that come with NoteLint.</summary>
    public static RuleSet Shipped => ShippedSet.Value;

    /// <summary>All rules by id.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>Every form of every wording row of all rules; made when first asked for.</summary>
    public PhraseTable<RulePhrase> Phrases => phrases.Value;

    /// <summary>Makes a set.</summary>
    /// <param name="rules">The rules, in any order.</param>
    /// <exception cref="ArgumentException">Two of them have the same id or the same name.</exception>
    public static RuleSet Create(IEnumerable<Rule> rules)
    {
        ImmutableArray<Rule> sorted = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        if (sorted.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count() < sorted.Length
            || sorted.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).Count() < sorted.Length)
        {
            throw new ArgumentException("Two rules have the same id or name.", nameof(rules));
        }

        return new RuleSet(sorted);
    }

    /// <summary>Where a rule stands in <see cref="Rules"/>.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>Its index; negative where there is none.</returns>
    public int IndexOf(string id)
    {
        var (low, high) = (0, Rules.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(Rules[middle].Id, id);
            if (order == 0)
                return middle;

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>Looks a rule up.</summary>
    /// <param name="idOrName">Its id or its name, in any case.</param>
    /// <returns>Null where there is none.</returns>
    public Rule? Find(string idOrName) => Rules.FirstOrDefault(rule =>
        string.Equals(rule.Id, idOrName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(rule.Name, idOrName, StringComparison.OrdinalIgnoreCase));
}

/// <summary>What a phrase of a <see cref="RuleSet"/> stands for.</summary>
/// <param name="RuleIndex">Where its rule stands in <see cref="RuleSet.Rules"/>.</param>
/// <param name="Wording">The row it comes from.</param>
/// <param name="Form">The form that was found.</param>
public readonly record struct RulePhrase(int RuleIndex, Wording Wording, PhraseForm Form);
