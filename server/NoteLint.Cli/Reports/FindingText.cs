using NoteLint.Cli.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.Cli.Reports;

/// <summary>What a finding asks for, in words.</summary>
internal static class FindingText
{
    /// <summary>The finding's message without the title that stands above it, and which kind of fix there is.</summary>
    public static string Advice(PlacedFinding finding) => $"{WithoutTitle(finding.Message, finding.Rule.Title)} {KindOfFix(finding)}".Trim();

    /// <summary>A finding's message without the title of its rule; empty where it says no more than that.</summary>
    public static string WithoutTitle(string message, string title) =>
        message.StartsWith(title, StringComparison.Ordinal) ? message[title.Length..].TrimStart('.', ':', ' ') : message;

    private static string KindOfFix(PlacedFinding finding) =>
        finding.Fixes.IsEmpty ? ""
        : finding.Fixes.Any(fix => fix.Safety == FixSafety.Safe) ? "(safe fix)"
        : "(fix to review)";
}
