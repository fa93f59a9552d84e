using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Cli.Reports;

/// <summary>A rule's severity in words.</summary>
internal static class SeverityText
{
    /// <summary>One word where all profiles agree, otherwise <c>info, in deidentified error</c>.</summary>
    public static string Of(Rule rule)
    {
        var usual = rule.Severity.Progress;
        var others = PageVocabulary.Profiles
            .Where(profile => rule.Severity.In(profile.Value) != usual)
            .Select(profile => $", in {profile.Key} {ContractWord.Of(rule.Severity.In(profile.Value))}");
        return ContractWord.Of(usual) + string.Concat(others);
    }
}
