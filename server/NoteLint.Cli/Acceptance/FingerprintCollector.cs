using System.Collections.Concurrent;
using System.Collections.Immutable;
using NoteLint.Cli.Inputs;
using NoteLint.Core.Linting;
using NoteLint.Workspaces.Acceptance;

namespace NoteLint.Cli.Acceptance;

/// <summary>Collects the fingerprints of all findings, for a baseline. It leaves nothing out.</summary>
/// <param name="key">The key.</param>
/// <param name="names">How notes are called in the baseline.</param>
internal sealed class FingerprintCollector(FingerprintKey key, NoteKeys names) : IFindingFilter
{
    private readonly ConcurrentBag<string> fingerprints = [];

    /// <summary>Those so far.</summary>
    public IEnumerable<string> Fingerprints => fingerprints;

    /// <inheritdoc/>
    public ImmutableArray<bool> Known(NoteInput input, NoteId? id, string chars, ImmutableArray<Finding> findings)
    {
        if (!findings.IsEmpty)
        {
            foreach (var fingerprint in FindingFingerprint.Of(key, names.Of(input, id), chars, findings))
            {
                fingerprints.Add(fingerprint);
            }
        }

        return [];
    }
}
