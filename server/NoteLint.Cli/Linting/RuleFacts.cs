using System.Runtime.CompilerServices;
using NoteLint.Core.Rules;

namespace NoteLint.Cli.Linting;

/// <summary>What reports say about a rule. A result that was read again may come from a rule that is not loaded here.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Family">The family.</param>
/// <param name="Title">What the rule finds.</param>
/// <param name="Reason">Why it matters; empty where unknown.</param>
internal sealed record RuleFacts(string Id, string Name, RuleFamily Family, string Title, string Reason)
{
    private static readonly ConditionalWeakTable<Rule, RuleFacts> Known = [];

    /// <summary>The facts of a rule; the same instance each time.</summary>
    public static RuleFacts Of(Rule rule) => Known.GetValue(rule, static rule => new RuleFacts(rule.Id, rule.Name, rule.Family, rule.Title, rule.Reason));
}
