using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Who may receive information: "ROI signed for Dr. Example", "spoke with sister Ana Example (release on file)".</summary>
internal sealed class ReleaseRecipients : BelongingIdea
{
    private static readonly PhraseSet Contacts = new(
        "spoke with", "spoke to", "spoken with", "talked with", "talked to", "called", "phoned", "contacted", "emailed", "faxed", "sent", "coordinated with", "consulted with", "call from", "call with", "call to", "voicemail", "message for", "send", "sends", "share", "shared", "ring", "rang", "fax", "email", "update", "updated", "confer", "coordinate", "write to", "speak with", "speak to", "contact with", "on file", "is listed", "named on",
        "listed on");

    private static readonly PhraseSet Recipients = new("recipient", "recipients", "per order", "per court order", "by court order", "has roi", "per roi", "with roi", "has a release", "has release", "report to", "letter to", "copy to", "records to", "update to");

    /// <summary>Of a court or an agency; what they asked for and the release that allows it stand in one sentence.</summary>
    private static readonly PhraseSet Officers = new("po", "probation officer", "parole officer", "probation", "parole", "public defender", "attorney", "lawyer", "caseworker", "case worker", "drug court", "court liaison", "advocate", "court advocate", "victim advocate", "guardian ad litem", "gal", "casa");

    /// <summary>Whom a letter is written to.</summary>
    private static readonly PhraseSet Salutation = new("dear");

    /// <summary>"affidavit to … under the release": who receives it stands before.</summary>
    private static readonly PhraseSet Under = new("under the release", "under a release", "under her release", "under his release", "under their release", "under this release", "per the release", "per release", "per signed release");

    private static readonly WordSet Small = new("to for attorney lawyer dr");

    private static readonly PhraseSet NotOfInformation = new("of tension", "of anger", "of emotion", "of emotions", "of grief", "from jail", "from prison", "from custody", "from hospital", "from the hospital", "from detention", "date");

    /// <summary>"attendance letter to Judge Example": who holds an office receives it.</summary>
    private static readonly string[] Letters = ["letter to", "letter for", "letters to", "report to", "report for", "summary to", "summary for", "update to", "verification to", "attendance to"];

    private static readonly PhraseSet LetterSet = new(Letters);

    private static readonly PhraseSet Offices = new("judge", "magistrate", "justice", "commissioner", "attorney", "officer", "agent", "dean", "principal", "dr", "doctor", "po", "probation officer", "parole officer");

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.ReleaseRecipient;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
    [
        "release of information", "releases of information", "ROI", "ROIs", "signed release", "signed releases", "release signed", "releases signed", "release on file", "release is on file", "releases are on file", "roi is on file", "signed a release", "written release", "release for", "release to", "release authorizing", "release naming",
        "authorization to release", "authorization to disclose", "authorization to speak", "authorization to contact", "authorization for", "authorized contact", "authorized to receive", "authorizes release", "authorized release", "authorization signed",
        "signed authorization", "consent to release", "consent to disclose", "consent to contact", "consent to speak", "consent to talk", "consent to exchange", "permission to speak", "permission to contact", "permission to talk", "permission to call", "permission to share",
        "roi", "under the release", "under a release", "under her release", "under his release", "under their release", "under this release", "under release of information", "per the release", "per release", "per signed release", "release signed today", "per order", "per court order", "by court order", "court ordered report", "roi recipient", "release recipient", "recipient of release", "recipient of a release", "recipient of the release", "part 2 consent", "consent to probation", "consent for probation", "consent to court", "permission for", "consent for contact", "release in place", "consent for release", "release valid", "valid release", "release dated", "under release", "release until", "release expires", "release is signed", "release was signed", "release covers", "release renewed", "current release", "active release", "consented to contact", "agreed to contact with", "dear", .. Letters,
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings =>
    [
        "release of information", "releases of information", "roi", "roi on file", "releases", "release", "release on file", "releases on file", "authorizations", "authorization", "authorization to release information", "recipient", "recipients",
        "authorized contacts", "authorized recipients", "consent to release", "released to", "disclosed to", "information released to", "roi recipient", "recipient of release",
    ];

    /// <summary>Who may not receive anything.</summary>
    private static readonly PhraseSet Withheld = new("nothing go to", "nothing goes to", "nothing to", "nothing be sent to", "not be sent to", "not be shared with", "not to share", "not to be shared", "not share", "not go to", "nothing shared with", "withheld from", "kept from", "not to release");

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) =>
        clause.Has(Withheld) ? null : Salutation.LengthAt(clause.Note, clause.First) > 0 ? NoteText.OpensLine(clause.Note, clause.First) ? clause.Beside() : null
        : LetterSet.LengthAt(clause.Note, clause.First) > 0 ? clause.IsFollowedBy(Offices) ? clause.Beside() : null
        : clause.IsFollowedBy(NotOfInformation) ? null
        : Under.LengthAt(clause.Note, clause.First) > 0 ? clause.Beside(Small)
        : clause.Has(Contacts) || clause.Has(Recipients) || IsBracketed(clause) ? WithOfficer(clause)
        : clause.Onward;

    /// <summary>"Mr. Example (attorney, ROI 5/1)": the brackets are about whom they stand behind.</summary>
    private static bool IsBracketed(in TriggerClause clause)
    {
        const int LongestBracket = 6;
        for (var index = clause.First - 1; index > clause.Low && clause.First - index <= LongestBracket; index--)
        {
            if (TriggerClause.IsMark(clause.Note, index, '('))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The clause, and the one before the semicolon where it names an officer.</summary>
    private static (int First, int End) WithOfficer(in TriggerClause clause)
    {
        const int Longest = 40;
        var sentence = clause.Note.Sentences[clause.Note.SentenceIndexAt(clause.First)];
        var low = Math.Max(sentence.FirstToken, clause.Low - Longest);
        return Officers.IsIn(clause.Note, low, clause.Low) ? (low, clause.High) : clause.Whole;
    }
}
