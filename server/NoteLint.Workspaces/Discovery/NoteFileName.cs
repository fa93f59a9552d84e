namespace NoteLint.Workspaces.Discovery;

/// <summary>What a file's name says about it.</summary>
internal static class NoteFileName
{
    private static readonly string[] AlwaysNotes = [".note", ".note.md", ".note.txt"];
    private static readonly string[] PossibleNotes = [".md", ".txt"];

    /// <summary>True for a name that only notes have.</summary>
    public static bool IsNote(string fileName) => !IsCompanion(fileName) && EndsWithAny(fileName, AlwaysNotes);

    /// <summary>True for a name that notes have as well as other texts.</summary>
    public static bool MayBeNote(string fileName) => !IsCompanion(fileName) && EndsWithAny(fileName, PossibleNotes);

    // macOS and Emacs keep companions of a file beside it, under the file's own ending.
    private static bool IsCompanion(string fileName) =>
        fileName.StartsWith("._", StringComparison.Ordinal) || fileName.StartsWith(".#", StringComparison.Ordinal);

    private static bool EndsWithAny(string fileName, string[] endings) =>
        Array.Exists(endings, ending => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
