using System.Collections.Immutable;
using NoteLint.Cli.AcrossNotes;
using NoteLint.Cli.Inputs;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;

namespace NoteLint.Cli.Linting;

/// <summary>What came of one note: all that reports need, and no text of the note beside what they may quote.</summary>
/// <param name="Id">How it is called; null where unknown.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="Findings">By position.</param>
/// <param name="Facts">What is counted beside findings.</param>
/// <param name="Error">Why it could not be linted; null where it was.</param>
internal sealed record NoteResult(NoteId? Id, NoteOrigin Origin, ImmutableArray<PlacedFinding> Findings, NoteFacts Facts, NoteError? Error)
{
    /// <summary>Its place among all notes of a run of which this was a part, from 0; null where the run was whole.</summary>
    public long? Order { get; init; }

    /// <summary>What is kept to compare notes with each other; null where nobody compares.</summary>
    public NoteTrace? Trace { get; init; }

    /// <summary>Where it came from, for messages.</summary>
    public string Place => Origin.Place;

    /// <summary>True for a note that must not be edited.</summary>
    public bool IsSigned => Facts.IsSigned;

    /// <summary>A note that was linted.</summary>
    /// <param name="id">How it is called.</param>
    /// <param name="origin">Where it came from.</param>
    /// <param name="note">The note.</param>
    /// <param name="result">What was found.</param>
    /// <param name="keepText">Whether reports may quote what was found.</param>
    public static NoteResult Of(NoteId? id, NoteOrigin origin, Note note, LintResult result, bool keepText = false) => new(
        id,
        origin,
        PlacedFinding.AllOf(note.Chars, result.Findings, keepText),
        NoteFacts.Of(note, result),
        Error: null);

    /// <summary>A note that could not be linted.</summary>
    public static NoteResult Failed(NoteId? id, NoteOrigin origin, string code, string message) => new(id, origin, [], NoteFacts.None, new NoteError(code, message));
}

/// <summary>Why a note could not be linted, without its text.</summary>
/// <param name="Code">For programs.</param>
/// <param name="Message">For people: why, and what to do.</param>
internal sealed record NoteError(string Code, string Message);
