using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>What the page format (seeds/rules/README.md) says of a word: keys of the front matter, members of conditions, kinds of fixes.</summary>
internal static partial class FormatReference
{
    /// <summary>What members of conditions are called.</summary>
    internal const string Condition = "Condition";

    private static readonly Lazy<FrozenDictionary<string, string>> Words = new(Read);

    /// <summary>Explains a word of the format.</summary>
    /// <param name="word">As it stands in a page: <c>InQuotation</c>, <c>Note.Has</c>, <c>also-in</c>.</param>
    /// <returns>Markdown; null for other words.</returns>
    internal static string? Explain(string word) => Words.Value.GetValueOrDefault(word);

    // The rows of the format's tables: what is written, in code, and what it means.
    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(FormatReference).Assembly.GetManifestResourceStream("rule-page-format.md")!;
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (Row().Match(line) is { Success: true } row)
            {
                words.TryAdd(row.Groups["word"].Value, $"`{row.Groups["term"].Value}`: {row.Groups["meaning"].Value.Replace("\\|", "|", StringComparison.Ordinal)}");
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^\|\s*`(?<term>(?<word>[A-Za-z.-]+)(?:\([^`]*| ==[^`]*)?)`\s*\|\s*(?<meaning>(?:[^|\\]|\\.)+?)\s*\|")]
    private static partial Regex Row();
}
