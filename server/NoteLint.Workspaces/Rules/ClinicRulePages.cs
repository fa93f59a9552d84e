using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules;
using NoteLint.Workspaces.Files;

namespace NoteLint.Workspaces.Rules;

/// <summary>The rule pages that a clinic keeps in <c>.notelint/rules</c>: read, checked and added to the shipped ones.</summary>
internal static class ClinicRulePages
{
    /// <summary>The nearest folder of a clinic's rule pages, looking upward; null where there is none.</summary>
    /// <param name="folder">Absolute path to begin with.</param>
    public static string? FolderAbove(string folder)
    {
        for (var level = folder; level is not null; level = Path.GetDirectoryName(level))
        {
            var pages = Path.Combine(level, ".notelint", "rules");
            if (Directory.Exists(pages))
            {
                return pages;
            }
        }

        return null;
    }

    /// <summary>The shipped rules and those of a folder. A page that can't be used is left out and reported.</summary>
    /// <param name="folder">A folder of rule pages; a README in it is no page.</param>
    /// <param name="findings">Where mistakes go.</param>
    public static RuleSet Load(string folder, ICollection<ConfigurationFinding> findings)
    {
        var brokenPage = RuleSet.Shipped.Find(ConfigurationFinding.BrokenRulePage)!;
        var loaded = RulePageLoader.LoadClinicPages(Read(folder, (path, trouble) =>
            findings.Add(ConfigurationFinding.Create(path, SourceText.From(""), brokenPage, default, trouble.Message))));
        foreach (var page in loaded.Broken)
        {
            foreach (var error in page.Errors)
            {
                findings.Add(ConfigurationFinding.Create(page.Path, page.Text, brokenPage, error.Span, error.Message));
            }
        }

        return RuleSet.Create([.. RuleSet.Shipped.Rules, .. loaded.Rules]);
    }

    private static List<(string Path, SourceText Text)> Read(string folder, Action<string, NoteFileException> onTrouble)
    {
        var pages = new List<(string, SourceText)>();
        foreach (var path in PathsIn(folder, onTrouble))
        {
            try
            {
                pages.Add((path, NoteFile.Read(path).Decoded.Text));
            }
            catch (NoteFileException trouble)
            {
                onTrouble(path, trouble);
            }
        }

        return pages;
    }

    private static List<string> PathsIn(string folder, Action<string, NoteFileException> onTrouble)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*.md")
                .Where(path => !Path.GetFileName(path).Equals("README.md", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .ToList();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            onTrouble(folder, NoteFileException.WhileReading(exception));
            return [];
        }
    }
}
