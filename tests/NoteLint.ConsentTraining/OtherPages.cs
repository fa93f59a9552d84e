using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.ConsentTraining;

/// <summary>The examples of rule pages on other matters: sentences of notes that show no act.</summary>
internal static class OtherPages
{
    /// <summary>Reads the pages of a folder.</summary>
    public static IEnumerable<string> Read(string folder) => Directory.EnumerateFiles(folder, "NL*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(static file => RulePageParser.Parse(file, SourceText.From(File.ReadAllText(file))).Page)
        .Where(static page => page is { Header.Family: not RuleFamily.Consent })
        .SelectMany(static page => page!.Examples)
        .Select(static example => example.Text)
        .Distinct();
}
