using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Fixes;

/// <summary>One way to mend a finding.</summary>
/// <param name="Title">What the editor offers, without text of the note.</param>
/// <param name="Safety">How far it can be trusted.</param>
/// <param name="Edits">Ascending, disjoint and minimal, against the original text.</param>
public sealed record Fix(string Title, FixSafety Safety, ImmutableArray<TextChange> Edits);
