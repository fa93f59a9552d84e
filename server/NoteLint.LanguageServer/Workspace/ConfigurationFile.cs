namespace NoteLint.LanguageServer.Workspace;

/// <summary>Tells the files that configure NoteLint from notes, by their paths.</summary>
internal static class ConfigurationFile
{
    /// <summary>True for an <c>.editorconfig</c>.</summary>
    /// <param name="path">Absolute; null for a document that is no file.</param>
    internal static bool IsEditorConfig(string? path) => path is not null && Path.GetFileName(path.AsSpan()) is ".editorconfig";

    /// <summary>True for a page in a clinic's <c>.notelint/rules</c>; the README beside the pages is none.</summary>
    /// <param name="path">Absolute; null for a document that is no file.</param>
    internal static bool IsRulePage(string? path)
    {
        if (path is null || !path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(path.AsSpan()).Equals("README.md", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var folder = Path.GetDirectoryName(path.AsSpan());
        return Path.GetFileName(folder) is "rules" && Path.GetFileName(Path.GetDirectoryName(folder)) is ".notelint";
    }
}
