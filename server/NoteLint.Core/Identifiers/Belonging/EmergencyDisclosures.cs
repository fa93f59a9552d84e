using NoteLint.Core.Matching;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Who was told in an emergency without a release: "Spoke with wife Ana without release: emergency exception".</summary>
internal sealed class EmergencyDisclosures : BelongingIdea
{
    private static readonly PhraseSet Contacts = new("spoke with", "spoke to", "talked with", "talked to", "called", "phoned", "contacted", "told", "informed", "notified", "disclosed to", "disclosure to", "reached");

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.EmergencyRecipient;

    /// <inheritdoc/>
    public override IEnumerable<string> Words => ["emergency exception", "emergency disclosure", "disclosed in an emergency", "disclosed under emergency", "without release ...3 emergency", "without a release ...3 emergency", "without roi ...3 emergency"];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings => ["emergency disclosure"];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) => clause.Has(Contacts) ? clause.Whole : null;
}
