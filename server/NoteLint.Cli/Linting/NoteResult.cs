using System.Collections.Immutable;
using NoteLint.Cli.Inputs;
using NoteLint.Core.Linting;

namespace NoteLint.Cli.Linting;

/// <summary>What came of one note.</summary>
/// <param name="Id">How it is called; null where unknown.</param>
/// <param name="Place">Where it came from, for messages.</param>
/// <param name="Chars">Its text; empty where it could not be read.</param>
/// <param name="Findings">By position.</param>
/// <param name="IsSigned">True for a note that must not be edited.</param>
/// <param name="Error">Why it could not be linted; null where it was.</param>
internal sealed record NoteResult(
    NoteId? Id,
    string Place,
    string Chars,
    ImmutableArray<Finding> Findings,
    bool IsSigned,
    NoteError? Error)
{
    /// <summary>A note that could not be linted.</summary>
    public static NoteResult Failed(NoteId? id, string place, string code, string message) =>
        new(id, place, "", [], IsSigned: false, new NoteError(code, message));
}

/// <summary>Why a note could not be linted, without its text.</summary>
/// <param name="Code">For programs.</param>
/// <param name="Message">For people: why, and what to do.</param>
internal sealed record NoteError(string Code, string Message);
