using System.Globalization;
using NoteLint.Cli.Linting;
using NoteLint.Core.Matching.Inflection;
using NoteLint.Core.Rules;

namespace NoteLint.Cli.Reports;

/// <summary>The last lines of a report for people.</summary>
internal static class SummaryText
{
    /// <summary>Said wherever somebody might believe otherwise.</summary>
    public const string Limits =
        "NoteLint reads wording. No findings does not mean compliant, safe or de-identified; the signer answers for the note.";

    /// <summary>How many notes, findings and fixes.</summary>
    public static IEnumerable<string> Lines(Summary summary)
    {
        yield return summary.Findings == 0
            ? $"{Count("note", summary.Notes)}, no findings."
            : $"{Count("note", summary.Notes)}, {summary.NotesWithFindings.ToString("N0", CultureInfo.InvariantCulture)} with findings: {BySeverity(severity => summary[severity])}.";
        if (summary.Errors > 0)
        {
            yield return $"{Count("note", summary.Errors)} could not be linted; standard error says which and why.";
        }

        if (summary.Accepted > 0)
        {
            yield return $"{Count("finding", summary.Accepted)} accepted earlier or in the baseline: not shown.";
        }

        if (summary.ConsentsNotChecked > 0)
        {
            yield return $"{Count("consent", summary.ConsentsNotChecked)} declared as on file: not checked here. {Count("consent", summary.ConsentsDocumented)} documented in the notes.";
        }

        if (summary.SafeFixes + summary.ReviewFixes > 0)
        {
            yield return $"{Count("safe fix", summary.SafeFixes)} (notelint fix), {Count("fix", summary.ReviewFixes)} to review (in the editor, or notelint fix --review).";
        }

        if (summary.FixesElsewhere > 0)
        {
            yield return $"{Count("finding", summary.FixesElsewhere)} with a suggestion in documents and exports: they are read and never written; change the note in the program it comes from.";
        }

        if (summary.Findings > 0)
        {
            yield return "notelint explain ID says more about a rule.";
        }
    }

    /// <summary>How many findings of each severity that has some: <c>1 error, 3 info</c>.</summary>
    public static string BySeverity(Func<RuleSeverity, int> count) =>
        string.Join(", ", RuleSeverities.WorstFirst.Where(severity => count(severity) > 0).Select(severity => Count(severity, count(severity))));

    /// <summary>A number with its noun: <c>1,204 notes</c>.</summary>
    public static string Count(string noun, int count) =>
        $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? noun : Inflector.FormOf(noun, PartOfSpeech.Noun, GrammaticalForm.Plural))}";

    // "Info" is short for a word without a plural.
    private static string Count(RuleSeverity severity, int count) =>
        severity == RuleSeverity.Info ? $"{count.ToString("N0", CultureInfo.InvariantCulture)} {ContractWord.Of(severity)}" : Count(ContractWord.Of(severity), count);
}
