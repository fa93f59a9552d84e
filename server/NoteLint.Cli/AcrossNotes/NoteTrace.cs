using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Cli.AcrossNotes;

/// <summary>What is kept of a note to compare others with: hashes and places, no text.</summary>
/// <param name="Client">Whose chart it is in; null where nothing says so.</param>
/// <param name="ClientNames">First and last names that the header gives the client.</param>
/// <param name="Paragraphs">Its longer paragraphs.</param>
/// <param name="Names">Pairs of capitalised words in its text that may be a name.</param>
/// <param name="Leftovers">Lines of a template that were not filled in.</param>
internal sealed record NoteTrace(
    ulong? Client,
    IReadOnlyList<ulong> ClientNames,
    IReadOnlyList<(ulong[] Sketch, PlacedSpan Place)> Paragraphs,
    IReadOnlyList<(ulong Name, PlacedSpan Place)> Names,
    IReadOnlyList<(ulong Line, PlacedSpan Place)> Leftovers);

/// <summary>A place in a note whose text is gone.</summary>
/// <param name="Span">UTF-16 offsets.</param>
/// <param name="Lines">0-based lines and characters.</param>
/// <param name="Spot">Where it stands in a document; null for plain text.</param>
internal readonly record struct PlacedSpan(TextSpan Span, LinePositionSpan Lines, string? Spot);
