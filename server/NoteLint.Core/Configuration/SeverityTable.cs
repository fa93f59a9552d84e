using System.Collections.Immutable;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Configuration;

/// <summary>The severity of each rule of a set under one profile and one configuration, looked up once for many notes.</summary>
internal sealed class SeverityTable
{
    private readonly RuleSeverity[] severities;
    private readonly bool[] chosen;
    private readonly bool[] switchedOff;
    private readonly ImmutableDictionary<string, RuleSeverity> configured;
    private readonly RuleSelection selection;
    private readonly NoteProfile profile;

    public SeverityTable(ImmutableArray<Rule> rules, LintOptions options, NoteProfile profile)
    {
        configured = options.Severities;
        selection = options.Selection;
        this.profile = profile;
        severities = [.. rules.Select(Severity)];
        chosen = [.. rules.Select(rule => Chosen(rule) is not null)];
        switchedOff = [.. rules.Select((rule, index) => severities[index] == RuleSeverity.None && rule.Severity.In(profile) != RuleSeverity.None)];
    }

    /// <summary>The severity of the rule at an index of the set.</summary>
    public RuleSeverity this[int ruleIndex] => severities[ruleIndex];

    /// <summary>True when configuration chooses the severity of the rule at an index of the set.</summary>
    public bool IsChosen(int ruleIndex) => chosen[ruleIndex];

    /// <summary>True when the rule at an index of the set would run, and configuration or selection keeps it from it.</summary>
    public bool IsSwitchedOff(int ruleIndex) => switchedOff[ruleIndex];

    /// <summary>True when the table was made for the same choices; its profile the caller knows.</summary>
    public bool IsFor(LintOptions options) => ReferenceEquals(configured, options.Severities) && ReferenceEquals(selection, options.Selection);

    private RuleSeverity Severity(Rule rule)
    {
        if (!selection.Includes(rule))
        {
            return RuleSeverity.None;
        }

        return Chosen(rule) ?? rule.Severity.In(profile);
    }

    private RuleSeverity? Chosen(Rule rule)
    {
        string[] mostExactFirst = [rule.Id, rule.Name, rule.Family.ToString()];
        foreach (var key in mostExactFirst)
        {
            if (configured.TryGetValue(key.ToLowerInvariant(), out var severity))
            {
                return severity;
            }
        }

        return null;
    }
}
