using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>
/// Another thing of the same sort that was refused, and not what was done: hydroxyzine beside a start of sertraline, video beside a session by
/// phone, texts beside an e-mail, a recording on video beside one on tape, the mother beside a sister who came.
/// </summary>
internal static class RefusedOther
{
    private static readonly WordSet[] ByPhoneOrVideo = [new("phone telephone telephonic call audio audio-only"), new("video camera zoom screen facetime teams webcam skype on-camera")];
    private static readonly WordSet[] ByTextOrMail = [new("text texts texted texting sms whatsapp"), new("email emails emailed emailing e-mail e-mails e-mailed e-mailing mail"), new("voicemail voicemails")];
    private static readonly WordSet[] OfSoundOrPicture = [new("audio audiotape audiotaped audio-recorded sound voice dictaphone"), new("video videotape videotaped video-recorded film filmed filming camera picture"), new("scribe ai software note-taker notetaker transcription")];

    // A class says nothing on its member: "declined an antidepressant"
    private static readonly WordSet Classes = new("antidepressant antipsychotic stabilizer stimulant ssri snri benzodiazepine depot lai injectable");

    /// <summary>True where a refusal is of another thing than an act.</summary>
    /// <param name="reading">The note.</param>
    /// <param name="kind">The kind of the act.</param>
    /// <param name="act">The act.</param>
    /// <param name="refusal">The refusal.</param>
    public static bool Holds(ConsentReading reading, ConsentKind kind, in ConsentAct act, in Statement refusal)
    {
        var note = reading.Note;
        var (first, end) = RefusedObject.Of(note, refusal);
        return end > first && kind switch
        {
            ConsentKind.Medication => IsOtherMedicine(note, act, first, end),
            ConsentKind.Telehealth => IsOtherWay(note, ByPhoneOrVideo, act, refusal.Head, first, end),
            ConsentKind.ElectronicCommunication => IsOtherWay(note, ByTextOrMail, act, refusal.Head, first, end),
            ConsentKind.Recording => IsOtherWay(note, OfSoundOrPicture, act, refusal.Head, first, end),
            ConsentKind.ThirdPartyPresent => IsOtherGuest(note, act, first, end),
            _ => false,
        };
    }

    /// <summary>True where words name a medicine of an act: "then she declined the sertraline".</summary>
    public static bool IsOfActs(Note note, in ConsentAct act, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (ConsentLexicon.Shared.LengthAt(ConsentKind.Medication, ConsentRole.Medicine, note, token, end) > 0 && IsAlsoIn(note, token, act.First, act.End))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOtherMedicine(Note note, in ConsentAct act, int first, int end)
    {
        var isOther = false;
        for (var token = first; token < end; token++)
        {
            var length = ConsentLexicon.Shared.LengthAt(ConsentKind.Medication, ConsentRole.Medicine, note, token, end);
            if (length > 0 && (Classes.IsIn(note.Tokens, token, token + length) || IsAlsoIn(note, token, act.First, act.End)))
            {
                return false;
            }

            isOther |= length > 0;
        }

        return isOther;
    }

    private static bool IsOtherGuest(Note note, in ConsentAct act, int first, int end)
    {
        var isOther = false;
        for (var token = first; token < end; token++)
        {
            var length = ConsentLexicon.Shared.LengthAt(ConsentKind.ThirdPartyPresent, ConsentRole.Guest, note, token, end);
            if (length > 0 && IsAlsoIn(note, token + length - 1, act.First, act.End))
            {
                return false;
            }

            isOther |= length > 0;
        }

        return isOther && ConsentLexicon.Shared.IsIn(ConsentKind.ThirdPartyPresent, ConsentRole.Guest, note, act.First, act.End);
    }

    private static bool IsAlsoIn(Note note, int token, int first, int end)
    {
        for (var other = first; other < end; other++)
        {
            if (note.Tokens[other].Hash == note.Tokens[token].Hash)
            {
                return true;
            }
        }

        return false;
    }

    // The act's way is told by its own words, or else by those around it; "declined video" in its sentence is none of them.
    private static bool IsOtherWay(Note note, WordSet[] ways, in ConsentAct act, int head, int first, int end)
    {
        var sentence = note.Sentences[act.Sentence];
        var (from, to) = head >= sentence.FirstToken && head < sentence.EndToken ? head > act.First ? (sentence.FirstToken, head) : (end, sentence.EndToken) : (sentence.FirstToken, sentence.EndToken);
        var (actFirst, actEnd) = (act.First, act.End);
        var isKnown = Array.Exists(ways, way => way.IsIn(note.Tokens, actFirst, actEnd));
        var (isOther, isSame, hasWay) = (false, false, false);
        foreach (var way in ways)
        {
            var isOfAct = isKnown ? way.IsIn(note.Tokens, actFirst, actEnd) : way.IsIn(note.Tokens, from, to);
            var isRefused = way.IsIn(note.Tokens, first, end);
            isSame |= isOfAct && isRefused;
            isOther |= !isOfAct && isRefused;
            hasWay |= isOfAct;
        }

        return hasWay && isOther && !isSame;
    }
}
