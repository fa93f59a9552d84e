using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Workspaces.Configuration;

/// <summary>
/// One <c>key = value</c> line of an <c>.editorconfig</c>, with its place. Roslyn's reader, which decides what holds for a file,
/// keeps no places; this one reads lines the same way.
/// </summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="KeySpan">Where it stands (UTF-16 offsets).</param>
/// <param name="Value">The value; null where the line has neither <c>=</c> nor <c>:</c>.</param>
/// <param name="ValueSpan">Where the value stands; the key where there is none.</param>
/// <param name="IsInSection">False above the first <c>[pattern]</c>.</param>
/// <param name="IsCut">True when a semicolon or number sign that touches the value turns the rest into a comment.</param>
internal sealed partial record EditorConfigLine(string Key, TextSpan KeySpan, string? Value, TextSpan ValueSpan, bool IsInSection, bool IsCut)
{
    /// <summary>All key lines of a file, in order.</summary>
    public static IEnumerable<EditorConfigLine> ReadAll(SourceText text)
    {
        var isInSection = false;
        foreach (var line in text.Lines)
        {
            var chars = line.ToString();
            if (chars.AsSpan().TrimStart() is not [not '#' and not ';', ..])
            {
                continue;
            }

            if (Section().IsMatch(chars))
            {
                isInSection = true;
            }
            else if (Property().Match(chars) is { Success: true } property)
            {
                yield return Read(property, line.Start, chars, isInSection);
            }
            else if (LoneKey().Match(chars) is { Success: true } lone)
            {
                var span = SpanOf(lone.Groups["key"], line.Start);
                yield return new EditorConfigLine(lone.Groups["key"].Value.ToLowerInvariant(), span, null, span, isInSection, IsCut: false);
            }
        }
    }

    private static EditorConfigLine Read(Match property, int start, string chars, bool isInSection)
    {
        var value = property.Groups["value"];
        var end = value.Index + value.Length;
        return new EditorConfigLine(
            property.Groups["key"].Value.ToLowerInvariant(),
            SpanOf(property.Groups["key"], start),
            value.Value,
            SpanOf(value, start),
            isInSection,
            IsCut: value.Length > 0 && end < chars.Length && chars[end] is '#' or ';');
    }

    private static TextSpan SpanOf(Group group, int start) => new(start + group.Index, group.Length);

    [GeneratedRegex(@"^\s*\[(([^#;]|\\#|\\;)+)\]\s*([#;].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\s*(?<key>[\w\.\-_]+)\s*[=:]\s*(?<value>.*?)\s*([#;].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Property();

    [GeneratedRegex(@"^\s*(?<key>[\w\.\-_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex LoneKey();
}
