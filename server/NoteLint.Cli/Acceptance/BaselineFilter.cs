using System.Collections.Immutable;
using NoteLint.Cli.Inputs;
using NoteLint.Core.Linting;
using NoteLint.Workspaces.Acceptance;

namespace NoteLint.Cli.Acceptance;

/// <summary>Leaves out findings that stand in a baseline.</summary>
/// <param name="baseline">The baseline.</param>
/// <param name="key">The key that it was made with.</param>
/// <param name="names">How notes are called in it.</param>
internal sealed class BaselineFilter(Baseline baseline, FingerprintKey key, NoteKeys names) : IFindingFilter
{
    /// <inheritdoc/>
    public ImmutableArray<bool> Known(NoteInput input, NoteId? id, string chars, ImmutableArray<Finding> findings) => findings.IsEmpty
        ? []
        : [.. FindingFingerprint.Of(key, names.Of(input, id), chars, findings).Select(baseline.Contains)];
}
