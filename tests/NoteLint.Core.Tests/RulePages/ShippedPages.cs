using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>The pages of seeds/rules, read from the repository.</summary>
internal static class ShippedPages
{
    private static readonly Lazy<IReadOnlyList<RulePage>> Pages = new(() =>
        [.. Directory.EnumerateFiles(Folder, "NL*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)]);

    /// <summary>The folder seeds/rules.</summary>
    public static string Folder => Path.Combine(Repository(AppContext.BaseDirectory), "seeds", "rules");

    /// <summary>All pages by path.</summary>
    public static IReadOnlyList<RulePage> All => Pages.Value;

    private static RulePage Read(string path)
    {
        var (page, errors) = RulePageParser.Parse(path, SourceText.From(File.ReadAllText(path)));
        return page ?? throw new InvalidOperationException($"{path}: {errors[0].Message}");
    }

    private static string Repository(string folder) =>
        File.Exists(Path.Combine(folder, "NoteLint.sln")) ? folder : Repository(Path.GetDirectoryName(folder)!);
}
