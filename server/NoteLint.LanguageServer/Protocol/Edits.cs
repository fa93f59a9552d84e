using System.Text.Json.Serialization;

namespace NoteLint.LanguageServer.Protocol;

/// <summary>Edits by document: with versions where the client supports them, else plain.</summary>
internal sealed record WorkspaceEdit(
    Dictionary<string, TextEdit[]>? Changes,
    DocumentChange[]? DocumentChanges,
    Dictionary<string, ChangeAnnotation>? ChangeAnnotations = null);

/// <summary>One step of an edit: a document's text changes, or a file is made.</summary>
[JsonDerivedType(typeof(TextDocumentEdit))]
[JsonDerivedType(typeof(CreateFile))]
internal abstract record DocumentChange;

/// <summary>Edits of one version of a document.</summary>
internal sealed record TextDocumentEdit(OptionalVersionedTextDocumentIdentifier TextDocument, TextEdit[] Edits) : DocumentChange;

/// <summary>Makes a file that is not there yet.</summary>
internal sealed record CreateFile(string Uri) : DocumentChange
{
    /// <summary>The only kind there is.</summary>
    public string Kind { get; } = "create";
}

/// <summary>The text that replaces a range: as <paramref name="NewText"/>, or as a snippet where the client takes those.</summary>
internal sealed record TextEdit(Range Range, string? NewText, StringValue? Snippet = null, string? AnnotationId = null);

/// <summary>A snippet: text with places to fill in and choices.</summary>
internal sealed record StringValue(string Value)
{
    /// <summary>The only kind there is.</summary>
    public string Kind { get; } = "snippet";
}

/// <summary>What the client says of a group of edits before it makes them.</summary>
/// <param name="Label">What they are.</param>
/// <param name="NeedsConfirmation">True when each is shown first.</param>
/// <param name="Description">Why they are a group of their own.</param>
internal sealed record ChangeAnnotation(string Label, bool NeedsConfirmation, string? Description = null);
