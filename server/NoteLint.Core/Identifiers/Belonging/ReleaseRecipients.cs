using NoteLint.Core.Matching;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Who may receive information: "ROI signed for Dr. Example", "spoke with sister Ana Example (release on file)".</summary>
internal sealed class ReleaseRecipients : BelongingIdea
{
    private static readonly PhraseSet Contacts = new(
        "spoke with", "spoke to", "spoken with", "talked with", "talked to", "called", "phoned", "contacted", "emailed", "faxed", "sent", "coordinated with", "consulted with", "call from", "call with", "call to", "voicemail", "message for", "on file", "is listed", "named on",
        "listed on");

    private static readonly PhraseSet NotOfInformation = new("of tension", "of anger", "of emotion", "of emotions", "of grief", "from jail", "from prison", "from custody", "from hospital", "from the hospital", "from detention", "date");

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.ReleaseRecipient;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
    [
        "release of information", "releases of information", "ROI", "ROIs", "signed release", "signed releases", "release signed", "releases signed", "release on file", "signed a release", "written release", "release for", "release to", "release authorizing", "release naming",
        "authorization to release", "authorization to disclose", "authorization to speak", "authorization to contact", "authorization for", "authorized contact", "authorized to receive", "authorizes release", "authorized release", "authorization signed",
        "signed authorization", "consent to release", "consent to disclose", "consent to contact", "consent to speak", "consent to talk", "consent to exchange", "permission to speak", "permission to contact", "permission to talk", "permission to call", "permission to share",
        "permission for", "consent for contact", "release in place", "consent for release",
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings =>
    [
        "release of information", "releases of information", "roi", "roi on file", "releases", "release", "release on file", "releases on file", "authorizations", "authorization", "authorization to release information", "recipient", "recipients",
        "authorized contacts", "authorized recipients", "consent to release", "released to", "disclosed to", "information released to", "roi recipient", "recipient of release",
    ];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) =>
        clause.IsFollowedBy(NotOfInformation) ? null
        : clause.Has(Contacts) ? clause.Whole
        : clause.Onward;
}
