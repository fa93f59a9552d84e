using System.Collections.Immutable;
using NoteLint.Cli.Inputs;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;

namespace NoteLint.Cli.Linting;

/// <summary>What came of one note.</summary>
/// <param name="Id">How it is called; null where unknown.</param>
/// <param name="Place">Where it came from, for messages.</param>
/// <param name="Chars">Its text; empty where it could not be read.</param>
/// <param name="Findings">By position.</param>
/// <param name="Consents">The consents that its acts look for and that open no finding.</param>
/// <param name="IsSigned">True for a note that must not be edited.</param>
/// <param name="Error">Why it could not be linted; null where it was.</param>
internal sealed record NoteResult(
    NoteId? Id,
    string Place,
    string Chars,
    ImmutableArray<Finding> Findings,
    ImmutableArray<ConsentCount> Consents,
    bool IsSigned,
    NoteError? Error)
{
    /// <summary>A note that was linted.</summary>
    public static NoteResult Of(NoteId? id, string place, Note note, LintResult result) =>
        new(id, place, note.Chars, result.Findings, result.Consents, note.IsSigned, Error: null);

    /// <summary>A note that could not be linted.</summary>
    public static NoteResult Failed(NoteId? id, string place, string code, string message) =>
        new(id, place, "", [], [], IsSigned: false, new NoteError(code, message));
}

/// <summary>Why a note could not be linted, without its text.</summary>
/// <param name="Code">For programs.</param>
/// <param name="Message">For people: why, and what to do.</param>
internal sealed record NoteError(string Code, string Message);
