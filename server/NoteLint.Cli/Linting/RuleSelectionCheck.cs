using NoteLint.Cli.Shell;
using NoteLint.Core.Configuration;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;
using NoteLint.Workspaces.Configuration;

namespace NoteLint.Cli.Linting;

/// <summary>Makes sure that <c>--select</c> and <c>--ignore</c> name rules that exist: a slip would pass for a note without findings.</summary>
internal static class RuleSelectionCheck
{
    /// <summary>The option that names the rules to run.</summary>
    public const string Select = "--select";

    /// <summary>The option that names the rules to leave out.</summary>
    public const string Ignore = "--ignore";

    private static readonly string[] FamilyPrefixes = ["NL", "NL1", "NL2", "NL3", "NL4", "NL5", "NL8", "NL9", "NL90", "NL91"];

    /// <summary>Checks all selectors.</summary>
    /// <param name="selection">As the call gives them.</param>
    /// <param name="rules">All rules that may run.</param>
    /// <exception cref="UsageException">One of them names nothing.</exception>
    public static void Check(RuleSelection selection, IReadOnlyCollection<Rule> rules)
    {
        Check(Select, selection.Select, rules);
        Check(Ignore, selection.Ignore, rules);
    }

    private static void Check(string option, IEnumerable<string> selectors, IReadOnlyCollection<Rule> rules)
    {
        foreach (var selector in selectors.Where(selector => !IsKnown(selector, rules)))
        {
            var known = rules.SelectMany(rule => new[] { rule.Id, rule.Name }).Concat(PageVocabulary.Families.Select(family => family.Key));
            throw new UsageException(
                $"{option} {selector}: no rule has this id, prefix, name or family.{NearestName.Question(selector, known)} \"notelint rules\" lists all.");
        }
    }

    // A family without rules is known all the same: who selects it gets nothing, and rightly so.
    private static bool IsKnown(string selector, IEnumerable<Rule> rules) =>
        FamilyPrefixes.Contains(selector, StringComparer.OrdinalIgnoreCase)
        || PageVocabulary.Families.Any(family => family.Key.Equals(selector, StringComparison.OrdinalIgnoreCase))
        || rules.Any(rule => RuleSelection.Names(selector, rule));
}
