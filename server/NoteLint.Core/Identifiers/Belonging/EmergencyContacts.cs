using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>An emergency contact, named beside the words: "Emergency contact: Ana Example (sister) 555-0142".</summary>
internal sealed class EmergencyContacts : BelongingIdea
{
    private static readonly WordSet Links = new("updated changed unchanged unaltered verified reviewed reconfirmed same still and hcpoa poa hcp healthcare proxy agent informed of on file listed remains confirmed to now added lists relationship");

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.EmergencyContact;

    /// <inheritdoc/>
    public override IEnumerable<string> Words => ["emergency contact", "emergency contacts", "ICE contact", "ER contact", "emerg contact", "emer contact", "next of kin", "nearest relative", "NOK", "in case of emergency", "contact in an emergency", "contact person", "on-site support", "on-site contact", "support person on site"];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings => ["emergency contact", "emergency contacts", "emergency contact information", "emergency contact name", "emergency contact phone", "ice contact", "er contact", "emerg contact", "next of kin", "nearest relative", "in case of emergency", "contact person", "nok"];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) => clause.Beside(Links);
}
