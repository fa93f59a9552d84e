using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Cli.Reports;

/// <summary>Families, severities and other closed sets as they are written on rule pages, in calls and in reports.</summary>
internal static class ContractWord
{
    private static readonly Dictionary<RuleFamily, string> Families = PageVocabulary.Families.ToDictionary(pair => pair.Value, pair => pair.Key);
    private static readonly Dictionary<RuleSeverity, string> Severities = PageVocabulary.Severities.ToDictionary(pair => pair.Value, pair => pair.Key);
    private static readonly Dictionary<RuleStatus, string> Statuses = PageVocabulary.Statuses.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>A family.</summary>
    public static string Of(RuleFamily family) => Families[family];

    /// <summary>A severity.</summary>
    public static string Of(RuleSeverity severity) => Severities[severity];

    /// <summary>A stage in a rule's life.</summary>
    public static string Of(RuleStatus status) => Statuses[status];
}
