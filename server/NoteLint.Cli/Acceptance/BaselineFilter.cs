using System.Collections.Immutable;
using NoteLint.Cli.Inputs;
using NoteLint.Core.Linting;
using NoteLint.Workspaces.Acceptance;

namespace NoteLint.Cli.Acceptance;

/// <summary>Leaves out findings that stand in a baseline.</summary>
/// <param name="baseline">The baseline.</param>
/// <param name="key">The key that it was made with.</param>
/// <param name="path">Where it lies.</param>
internal sealed class BaselineFilter(Baseline baseline, FingerprintKey key, string path) : IFindingFilter
{
    /// <inheritdoc/>
    public ImmutableArray<bool> Known(NoteInput input, NoteId? id, string chars, ImmutableArray<Finding> findings) => findings.IsEmpty
        ? []
        : [.. FindingFingerprint.Of(key, NoteKeys.Of(input, id, path), chars, findings).Select(baseline.Contains)];
}
