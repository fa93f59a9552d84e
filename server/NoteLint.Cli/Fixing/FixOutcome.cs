using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Linting;
using NoteLint.Core.Text;

namespace NoteLint.Cli.Fixing;

/// <summary>What fixing did to one note.</summary>
/// <param name="Result">The note as it is now; before the fixes where nothing is written.</param>
/// <param name="Applied">How many fixes were applied.</param>
/// <param name="Before">The text that was read; null where it could not be.</param>
/// <param name="After">The text with the fixes.</param>
/// <param name="Encoding">How its bytes stand for characters.</param>
internal sealed record FixOutcome(NoteResult Result, int Applied = 0, SourceText? Before = null, SourceText? After = null, NoteEncoding? Encoding = null);
