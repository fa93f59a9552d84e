using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules;

namespace NoteLint.Workspaces.Configuration;

/// <summary>Writes the severity of a rule into an <c>.editorconfig</c>, so that it holds for every note of the folder.</summary>
public static class SeveritySetting
{
    private const string ForAll = "[*]";

    /// <summary>The one edit that is needed. The id is the most exact key, and the last line that matches a file wins: nothing in the file overrides it.</summary>
    /// <param name="text">What stands in the file; empty for a new one.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">What it gets.</param>
    /// <returns>A new value in place of the old one, else a line at the end of the file.</returns>
    public static TextChange Write(SourceText text, Rule rule, RuleSeverity severity)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(rule);
        var value = severity.ToString().ToLowerInvariant();
        var sectionStart = LastSectionForAll(text);
        var key = $"{ConfigurationKey.Prefix}{rule.Id}{ConfigurationKey.SeveritySuffix}";
        var known = sectionStart < 0 ? null : EditorConfigLine.ReadAll(text).LastOrDefault(line => line.KeySpan.Start > sectionStart && line.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
        if (known is { Value: not null })
        {
            return new TextChange(known.ValueSpan, value);
        }

        var lineEnd = text.ToString().Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var line = $"{key} = {value} # {rule.Name}{lineEnd}";
        var opens = text.Length == 0 || text[text.Length - 1] is '\n' or '\r' ? string.Empty : lineEnd;
        var section = sectionStart >= 0 ? string.Empty : text.Length == 0 ? ForAll + lineEnd : lineEnd + ForAll + lineEnd;
        return new TextChange(new TextSpan(text.Length, 0), opens + section + line);
    }

    // Where the last section begins, if it is the one for all files; else -1.
    private static int LastSectionForAll(SourceText text)
    {
        var start = -1;
        foreach (var line in text.Lines)
        {
            var chars = line.ToString().Trim();
            if (chars.StartsWith('['))
            {
                start = chars == ForAll ? line.Start : -1;
            }
        }

        return start;
    }
}
