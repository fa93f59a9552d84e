namespace NoteLint.Cli.Reports.Html;

/// <summary>A paragraph of a rule page without its marks.</summary>
internal static class MarkdownText
{
    /// <summary>The words without the marks of emphasis and code, in one line.</summary>
    public static string Plain(string markdown) =>
        string.Join(' ', markdown.Replace("**", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
