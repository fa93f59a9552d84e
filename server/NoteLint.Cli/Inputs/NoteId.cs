namespace NoteLint.Cli.Inputs;

/// <summary>How a note is called in reports.</summary>
/// <param name="Text">For people.</param>
/// <param name="Json">The same as JSON where it came as JSON: given back character by character.</param>
internal readonly record struct NoteId(string Text, byte[]? Json = null)
{
    /// <summary>A path as it was given, with <c>/</c> between its parts.</summary>
    public static NoteId OfPath(string path) => new(path.Replace(Path.DirectorySeparatorChar, '/'));
}
