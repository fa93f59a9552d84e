using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Where the client is during a telehealth session, so that help can be sent: "Client located at home, 12 Example Street".</summary>
internal sealed class TelehealthLocations : BelongingIdea
{
    private static readonly PhraseSet Telehealth = new(
        "telehealth", "telemedicine", "teletherapy", "telemental health", "telepsychiatry", "video session", "video visit", "video call", "video conference", "videoconference", "virtual session", "virtual visit", "phone session", "telephone session", "telephonic", "by video",
        "via video", "over video", "zoom", "doxy", "online session", "remote session", "secure video", "audio only", "televideo", "phone visit", "telephone visit", "telehealth session");

    /// <summary>Contacts at a distance, said where the note says what it is about.</summary>
    private static readonly PhraseSet Remote = new(
        "telehealth", "telemedicine", "teletherapy", "telepsychiatry", "telemental health", "video", "virtual", "by phone", "by telephone", "via phone", "over the phone", "phone contact", "telephone contact", "phone call", "telephone call", "crisis contact", "crisis call", "crisis line", "hotline", "caller", "phone", "telephone", "telephonic");

    /// <summary>Places that are said with no mention of a session.</summary>
    private static readonly PhraseSet Unmistakable = new(
        "client location", "client's location", "patient location", "patient's location", "location of client", "location of patient", "location at time of session", "physical location", "location confirmed", "current location", "confirmed location", "confirmed client's location",
        "verified location");

    /// <summary>By which the client is reached where the line breaks.</summary>
    private static readonly string[] Numbers =
        ["backup number", "back-up number", "call back number", "callback number", "number for this call", "number for this session", "number for the session", "number for today", "if disconnected", "if we are disconnected", "if we get disconnected", "if video drops", "if video fails", "if the video drops", "if the video fails", "if the call drops", "in case of disconnection", "in case we are disconnected", "if connection fails", "if the connection fails", "if connection is lost", "if the connection is lost"];

    /// <summary>Told of other calls too: only where the note is of a contact at a distance.</summary>
    private static readonly string[] CallBacks = ["call back", "callback", "cb", "call-back", "best number", "reach client at", "reachable at", "phone for session", "phone today"];

    private static readonly PhraseSet NumberWords = new(Numbers);

    /// <summary>Kind of contact and place stand at the top.</summary>
    private const int LongestTop = 40;

    /// <summary>Keeps the work linear where a text has no sentences.</summary>
    private const int Farthest = 60;

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.TelehealthLocation;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
    [
        "client location", "client's location", "patient location", "patient's location", "location of client", "location of patient", "location at time of session", "physical location", "location confirmed", "current location", "confirmed location", "verified location", "location",
        "located at", "located in", "was located", "is located", "was at home", "is at home", "from home", "at home in", "at her home", "at his home", "at their home", "in her home", "in his home", "in their home", "from her home", "from his home", "from their home", "joined from", "joining from", "connected from", "connecting from", "calling from",
        "called from", "participated from", "attended from", "in her car", "in his car", "in their car", "from her car", "from his car", "from their car", "at home address", "was at", "is at", "at home", "located", "in her parked car", "in his parked car", "in their parked car", "in a parked car", "parked at", "parked in", "parked on", "where she is", "where he is", "where they are", "where client is", "where pt is", "speaking from", "dialed in from", "dialled in from", "logged in from", "logged on from",
        .. Numbers, .. CallBacks, .. ((string[])["client", "pt", "patient", "parent", "ct"]).SelectMany(static who => (string[])[$"{who} at", $"{who} in"]),
        .. ((string[])["her", "his", "their", "a"]).SelectMany(static whose => ((string[])["mother's", "mom's", "mum's", "father's", "dad's", "parents", "parents'", "sister's", "brother's", "friend's", "partner's", "boyfriend's", "girlfriend's", "grandmother's", "aunt's", "son's", "daughter's", "dorm", "hotel", "office"]).Select(host => $"at {whose} {host}")),
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings => ["client location", "client's location", "patient location", "patient's location", "location of client", "location of patient", "location during session", "location at time of session", "physical location", "current location", "location"];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) =>
        NumberWords.LengthAt(clause.Note, clause.First) > 0 ? clause.HasTelephoneNumber ? clause.Whole : null :
        Unmistakable.LengthAt(clause.Note, clause.First) > 0 || IsToldOfTelehealth(clause.Note, clause.First) || IsFirstWords(clause) && Remote.IsIn(clause.Note, 0, Math.Min(clause.Note.Tokens.Length, LongestTop)) ? UpToTelling(clause) : null;

    private static readonly Notes.Structure.WordSet Telling = new("says said saying reports reported states stated asks asked tells told adds added gave gives");

    /// <summary>"Called from a borrowed phone, says her new cell is …": what the client tells next is not where she is.</summary>
    private static (int First, int End) UpToTelling(in TriggerClause clause)
    {
        for (var index = clause.End; index < clause.High; index++)
        {
            if (Telling.Contains(clause.Note.Tokens[index]) && (TriggerClause.IsMark(clause.Note, index - 1, ',') || clause.Note.Chars.AsSpan(clause.Note.Tokens[index - 1].Start, clause.Note.Tokens[index - 1].Length) is "and"))
            {
                return (clause.First, index);
            }
        }

        return clause.Onward;
    }

    /// <summary>"Located at home, 12 Example Street": where the client is during the contact stands near the top, and opens its sentence.</summary>
    private static bool IsFirstWords(in TriggerClause clause)
    {
        const int MostBefore = 3;
        return clause.First < 2 * LongestTop && clause.First - clause.Note.Sentences[clause.Note.SentenceIndexAt(clause.First)].FirstToken <= MostBefore;
    }

    /// <summary>The sentence itself or the one before it speaks of telehealth.</summary>
    private static bool IsToldOfTelehealth(Note note, int token)
    {
        var index = note.SentenceIndexAt(token);
        var before = note.Sentences[Math.Max(0, index - 1)];
        return Telehealth.IsIn(note, Math.Max(before.FirstToken, token - Farthest), Math.Min(note.Sentences[index].EndToken, token + Farthest));
    }
}
