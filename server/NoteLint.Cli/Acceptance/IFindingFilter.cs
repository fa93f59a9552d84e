using System.Collections.Immutable;
using NoteLint.Cli.Inputs;
using NoteLint.Core.Linting;

namespace NoteLint.Cli.Acceptance;

/// <summary>Tells which findings are known already, so that they are counted and not shown. Safe on any thread.</summary>
internal interface IFindingFilter
{
    /// <summary>Whether each finding of a note is known; empty where none is.</summary>
    /// <param name="input">Where the note came from.</param>
    /// <param name="id">How it is called.</param>
    /// <param name="chars">Its text.</param>
    /// <param name="findings">Its findings.</param>
    ImmutableArray<bool> Known(NoteInput input, NoteId? id, string chars, ImmutableArray<Finding> findings);
}
