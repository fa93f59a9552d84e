namespace NoteLint.Documents;

/// <summary>A document, or a part of an export, can't be read. The message says why and what to do; it carries no text of it.</summary>
#pragma warning disable RCS1194 // Every message is written here: none can come to quote a note.
public sealed class DocumentException(string code, string message) : Exception(message)
#pragma warning restore RCS1194
{
    /// <summary>The kind of trouble, for programs: <c>encrypted</c>, <c>no-text</c>, <c>broken-document</c>, <c>too-large</c>, …</summary>
    public string Code { get; } = code;

    internal static DocumentException Broken(string kind) =>
        new("broken-document", $"This {kind} is damaged or is something else. Open it in the program it comes from and save it again.");

    internal static DocumentException TooLarge(string what) =>
        new("too-large", $"This holds {what}, more than a note can. Split it.");
}
