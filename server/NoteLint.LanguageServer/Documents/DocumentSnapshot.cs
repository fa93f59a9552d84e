namespace NoteLint.LanguageServer.Documents;

/// <summary>An open document as it stands between two edits. Immutable, safe on any thread.</summary>
internal sealed record DocumentSnapshot
{
    /// <summary>Counts all snapshots of all documents: two with the same number are the same.</summary>
    internal required long Number { get; init; }

    /// <summary>The document's URI as the client writes it.</summary>
    internal required string Uri { get; init; }

    /// <summary>What the client takes the document for.</summary>
    internal required string LanguageId { get; init; }

    /// <summary>The client's version number.</summary>
    internal required int Version { get; init; }

    /// <summary>The text.</summary>
    internal required EditedText Text { get; init; }

    /// <summary>
    /// False when an edit did not fit: the client's text is another one. Nothing is said about such a document, for a fix could land in the
    /// wrong place of a clinical record.
    /// </summary>
    internal bool IsInStep { get; init; } = true;

    /// <summary>Where somebody is typing; null when nothing is left unfinished.</summary>
    internal TypingPlace? Typing { get; init; }

    /// <summary>True when the writer has typed since the note was opened or saved last.</summary>
    internal bool IsBeingWritten { get; init; }

    /// <summary>What is known of the texts before this one under the same configuration.</summary>
    internal required EditHistory History { get; init; }

    /// <summary>The analysis of this text, shared by all snapshots of the same text and configuration.</summary>
    internal required Analysis.AnalysisRun Analysis { get; init; }
}
