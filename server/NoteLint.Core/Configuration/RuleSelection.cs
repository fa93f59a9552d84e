using System.Collections.Immutable;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Configuration;

/// <summary>Which rules run: <c>--select</c> and <c>--ignore</c>.</summary>
/// <param name="Select">Ids, id prefixes (<c>NL1</c>), names or families, in any case; empty selects all.</param>
/// <param name="Ignore">The same; wins over <paramref name="Select"/>.</param>
public sealed record RuleSelection(ImmutableArray<string> Select, ImmutableArray<string> Ignore)
{
    /// <summary>Every rule.</summary>
    public static RuleSelection All { get; } = new([], []);

    /// <summary>True when the rule runs.</summary>
    public bool Includes(Rule rule) =>
        (Select.IsEmpty || Select.Any(selector => Names(selector, rule))) && !Ignore.Any(selector => Names(selector, rule));

    /// <summary>True when a selector names the rule, by id, id prefix, name or family.</summary>
    public static bool Names(string selector, Rule rule) =>
        (selector.StartsWith("NL", StringComparison.OrdinalIgnoreCase) && rule.Id.StartsWith(selector, StringComparison.OrdinalIgnoreCase))
        || rule.Name.Equals(selector, StringComparison.OrdinalIgnoreCase)
        || rule.Family.ToString().Equals(selector, StringComparison.OrdinalIgnoreCase);
}
