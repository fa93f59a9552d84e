namespace NoteLint.Cli.Inputs;

/// <summary>What the file or export around a note says about it.</summary>
/// <param name="SpotOf">Where an offset of the text stands in a document without lines of its own; null for plain text.</param>
/// <param name="Gaps">What of the document could not be read.</param>
/// <param name="IsFinal">True where the record system says that the note is final or amended: it is never edited.</param>
/// <param name="Date">The day of the session, as written; null where nothing says so.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Client">Whose chart it is.</param>
internal sealed record NoteSource(
    Func<int, string?>? SpotOf = null,
    IReadOnlyList<string>? Gaps = null,
    bool IsFinal = false,
    string? Date = null,
    string? Author = null,
    string? Client = null);
