using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.Core.Text;

namespace NoteLint.Workspaces;

/// <summary>Something in configuration or in a clinic's rule page that can't be used.</summary>
/// <param name="Path">Absolute path of the file.</param>
/// <param name="Position">Where it stands: 0-based lines and UTF-16 characters.</param>
/// <param name="Finding">Rule, severity, place in UTF-16 offsets, and what is wrong and what to write.</param>
public sealed record ConfigurationFinding(string Path, LinePositionSpan Position, Finding Finding)
{
    /// <summary>Id of the rule for configuration.</summary>
    internal const string InvalidConfiguration = "NL9002";

    /// <summary>Id of the rule for rule pages.</summary>
    internal const string BrokenRulePage = "NL9001";

    /// <summary>True for the id of a rule about configuration and rule pages; a note's front matter is configuration too.</summary>
    public static bool IsRaisedBy(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return ruleId.StartsWith("NL90", StringComparison.Ordinal);
    }

    internal static ConfigurationFinding Create(string path, SourceText text, Rule rule, TextSpan span, string message)
    {
        var lines = LineMap.Create(text.ToString());
        var start = Math.Min(span.Start, text.Length);
        var place = TextSpan.FromBounds(start, Math.Clamp(span.End, start, text.Length));
        return new ConfigurationFinding(
            path,
            new LinePositionSpan(lines.PositionOf(place.Start), lines.PositionOf(place.End)),
            new Finding(rule, RuleSeverity.Error, place, message, ImmutableArray<Core.Fixes.Fix>.Empty));
    }
}
