using NoteLint.Cli.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.Cli.Reports;

/// <summary>What a finding asks for, in words.</summary>
internal static class FindingText
{
    /// <summary>The finding's message without the title that stands above it, and which kind of fix there is.</summary>
    public static string Advice(PlacedFinding finding)
    {
        var title = finding.Rule.Title;
        var message = finding.Message.StartsWith(title, StringComparison.Ordinal) ? finding.Message[title.Length..].TrimStart('.', ':', ' ') : finding.Message;
        return $"{message} {KindOfFix(finding)}".Trim();
    }

    private static string KindOfFix(PlacedFinding finding) =>
        finding.Fixes.IsEmpty ? ""
        : finding.Fixes.Any(fix => fix.Safety == FixSafety.Safe) ? "(safe fix)"
        : "(fix to review)";
}
