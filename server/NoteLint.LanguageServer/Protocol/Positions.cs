using System.Text.Json.Serialization;

namespace NoteLint.LanguageServer.Protocol;

/// <summary>A place between two characters. Line and character are 0-based, characters in UTF-16 code units.</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>From a position up to, and without, another.</summary>
internal readonly record struct Range(Position Start, Position End);

/// <summary>Names a document.</summary>
internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>Names a version of a document.</summary>
internal sealed record VersionedTextDocumentIdentifier(string Uri, int Version);

/// <summary>Names a version of a document, or the document as it is on disk (null).</summary>
internal sealed record OptionalVersionedTextDocumentIdentifier(
    string Uri,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);
