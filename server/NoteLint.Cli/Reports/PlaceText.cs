using System.Globalization;
using NoteLint.Cli.Linting;

namespace NoteLint.Cli.Reports;

/// <summary>Where a finding stands, in words.</summary>
internal static class PlaceText
{
    /// <summary>The spot in a document, else line and column.</summary>
    public static string Of(PlacedFinding finding) => finding.Spot
        ?? string.Create(CultureInfo.InvariantCulture, $"line {finding.Lines.Start.Line + 1}, column {finding.Lines.Start.Character + 1}");
}
