using NoteLint.Core.Configuration;

namespace NoteLint.Workspaces.Configuration;

/// <summary>What <c>.editorconfig</c> files say about one path.</summary>
/// <param name="Lint">For the engine.</param>
/// <param name="AllFilesAreNotes"><c>notelint.files = all</c>: every Markdown and text file is a note.</param>
internal sealed record FolderOptions(LintOptions Lint, bool AllFilesAreNotes)
{
    /// <summary>Nothing said.</summary>
    public static FolderOptions None { get; } = new(LintOptions.Default, AllFilesAreNotes: false);
}
