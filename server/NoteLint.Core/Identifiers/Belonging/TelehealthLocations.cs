using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Where the client is during a telehealth session, so that help can be sent: "Client located at home, 12 Example Street".</summary>
internal sealed class TelehealthLocations : BelongingIdea
{
    private static readonly PhraseSet Telehealth = new(
        "telehealth", "telemedicine", "teletherapy", "telemental health", "telepsychiatry", "video session", "video visit", "video call", "video conference", "videoconference", "virtual session", "virtual visit", "phone session", "telephone session", "telephonic", "by video",
        "via video", "over video", "zoom", "doxy", "online session", "remote session", "secure video", "audio only", "televideo", "phone visit", "telephone visit", "telehealth session");

    /// <summary>Places that are said with no mention of a session.</summary>
    private static readonly PhraseSet Unmistakable = new(
        "client location", "client's location", "patient location", "patient's location", "location of client", "location of patient", "location at time of session", "physical location", "location confirmed", "current location", "confirmed location", "confirmed client's location",
        "verified location");

    /// <summary>Keeps the work linear where a text has no sentences.</summary>
    private const int Farthest = 60;

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.TelehealthLocation;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
    [
        "client location", "client's location", "patient location", "patient's location", "location of client", "location of patient", "location at time of session", "physical location", "location confirmed", "current location", "confirmed location", "verified location", "location",
        "located at", "located in", "was located", "is located", "was at home", "is at home", "from home", "at home in", "at her home", "at his home", "at their home", "in her home", "in his home", "in their home", "from her home", "from his home", "from their home", "joined from", "joining from", "connected from", "connecting from", "calling from",
        "called from", "participated from", "attended from", "in her car", "in his car", "in their car", "from her car", "from his car", "from their car", "at home address", "was at", "is at",
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings => ["client location", "client's location", "patient location", "patient's location", "location of client", "location of patient", "location during session", "location at time of session", "physical location", "current location", "location"];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) =>
        Unmistakable.LengthAt(clause.Note, clause.First) > 0 || IsToldOfTelehealth(clause.Note, clause.First) ? clause.Onward : null;

    /// <summary>The sentence itself or the one before it speaks of telehealth.</summary>
    private static bool IsToldOfTelehealth(Note note, int token)
    {
        var index = note.SentenceIndexAt(token);
        var before = note.Sentences[Math.Max(0, index - 1)];
        return Telehealth.IsIn(note, Math.Max(before.FirstToken, token - Farthest), Math.Min(note.Sentences[index].EndToken, token + Farthest));
    }
}
