namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Help that is sent for in an emergency: where to, and the number of the call: "police dispatched to 12 Example Street, incident number 26-1881".</summary>
internal sealed class EmergencyHelp : BelongingIdea
{
    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.EmergencyHelp;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
    [
        "police notified", "police were notified", "police was notified", "notified police", "notified the police", "police dispatched", "police were dispatched", "officers dispatched", "officers were dispatched", "dispatcher advised", "dispatcher said", "dispatcher stated", "dispatcher took", "dispatcher sent", "dispatcher confirmed", "police dispatcher", "county dispatcher", "spoke with dispatcher", "spoke to dispatcher", "spoke with the dispatcher", "spoke to the dispatcher", "per dispatcher", "called dispatch", "dispatch notified", "dispatch advised", "dispatch sent", "notified dispatch", "spoke with dispatch", "police dispatch", "called ...2 police", "welfare check", "wellness check",
        "called 911", "911 dispatched", "emergency services dispatched", "emergency services sent", "rescue dispatched", "911 called", "911 was called", "911 dispatcher", "police called", "called police", "called the police", "sheriff notified", "law enforcement notified", "law enforcement was notified", "notified law enforcement", "ems dispatched", "ambulance dispatched", "ambulance called",
        "mobile crisis dispatched", "mobile crisis team dispatched", "location confirmed for", "sent police", "sent ems", "police ...6 warned", "officers ...6 warned", "police ...6 transported",
        .. ((string[])["dispatched to", "sent to", "dispatch to"]).SelectMany(static sent => ((string[])["his", "her", "their", "client's", "the client's", "patient's", "pt's"]).Select(whose => $"{sent} {whose} location")),
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings => ["emergency response", "911 call", "welfare check", "police contact", "police", "law enforcement", "police called", "police notified"];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) => (clause.Low, EndOfSentence(clause));

    /// <summary>"Called dispatch; Officer Example took the information.": who came or answered stands behind a semicolon.</summary>
    private static int EndOfSentence(in TriggerClause clause)
    {
        const int Longest = 20;
        return Math.Min(clause.Note.Sentences[clause.Note.SentenceIndexAt(clause.First)].EndToken, clause.High + Longest);
    }
}
