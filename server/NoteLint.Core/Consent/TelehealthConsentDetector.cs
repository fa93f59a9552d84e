using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Consent;

/// <summary>A session held by video or telephone, and no record of telehealth consent in the note.</summary>
public sealed class TelehealthConsentDetector : IDetector
{
    private const string Kind = "telehealth";

    private static readonly ConsentFinding Wording = new("a session held at a distance", "telehealth consent", "Telehealth consent");

    /// <summary>Words that by themselves name a session at a distance.</summary>
    private static readonly PhraseSet Sessions = new(
        "telehealth session", "telehealth visit", "telehealth appointment", "telehealth encounter", "teletherapy session", "telemedicine visit", "telemedicine encounter",
        "telepsychology session", "video session", "video visit", "video appointment", "virtual session", "virtual visit", "remote session", "zoom session", "phone session",
        "telephone session", "telephonic session", "session conducted remotely", "session was conducted remotely", "conducted remotely", "session held remotely",
        "seen via telehealth", "seen by video", "seen via video", "seen via zoom", "met via zoom", "met by video", "met via video", "met over video", "met via telehealth");

    /// <summary>"Session …" and "… by video" make one together.</summary>
    private static readonly PhraseSet SessionHeld = new(
        "session held", "session was held", "session conducted", "session was conducted", "session completed", "session was completed", "session provided", "session took place",
        "visit held", "visit was held", "visit conducted", "visit was conducted", "appointment held", "appointment was held", "appointment conducted", "appointment was conducted",
        "services provided", "services were provided", "service provided", "therapy provided", "therapy was provided", "session", "client seen", "patient seen", "pt seen");

    private static readonly PhraseSet ByDistance = new(
        "by video", "via video", "over video", "by videoconference", "via videoconference", "via video conference", "by zoom", "via zoom", "over zoom", "on zoom", "via doxy", "via doxy.me",
        "via teams", "via facetime", "via telehealth", "by telehealth", "through telehealth", "via teletherapy", "by phone", "via phone", "over the phone", "by telephone", "via telephone",
        "via secure video", "by secure video", "via hipaa compliant video", "remotely", "virtually");

    private static readonly PhraseSet HeaderModality = new(
        "telehealth", "teletherapy", "telemedicine", "video", "zoom", "doxy", "virtual", "remote");

    private static readonly PhraseSet NotThisContact = new(
        "next", "will", "would", "upcoming", "schedule", "scheduled", "reschedule", "rescheduled", "planned", "plans", "plan to", "offer", "offered", "prefer", "prefers", "preferred",
        "tomorrow", "future", "consider", "discussed switching", "option", "options", "if", "cancelled", "canceled", "missed", "no show", "no showed", "did not show", "did not attend", "last", "previous", "prior", "formerly", "past",
        "not", "unable", "declined telehealth", "rather than", "instead of", "policy", "training");

    private static readonly PhraseSet Agreement = new(
        "consent", "consents", "consented", "agreed", "agrees", "agreement", "permission", "authorized", "authorization", "okay with", "ok with", "comfortable with", "fine with");

    private static readonly PhraseSet KindWords = new(
        "telehealth", "teletherapy", "telemedicine", "telepsychology", "tele", "video", "videoconference", "virtual", "remote", "zoom", "doxy", "phone", "telephone", "online", "facetime");

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        if (FirstTrigger(context.Note) is { } trigger && !ConsentOnFile.Holds(context.Note, context.Options, Kind))
        {
            Wording.Report(context, trigger, ConsentMarkers.Find(context.Note, Agreement, KindWords, trigger));
        }
    }

    private static TextSpan? FirstTrigger(Note note)
    {
        var field = 0;
        foreach (var sentence in note.Sentences)
        {
            var trigger = sentence.Kind == SentenceKind.HeaderField ? HeaderTrigger(note, sentence, ref field) : TriggerIn(note, sentence);
            if (trigger is not null)
            {
                return trigger;
            }
        }

        return null;
    }

    private static TextSpan? TriggerIn(Note note, Sentence sentence)
    {
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            var end = EndOfTrigger(note, index, sentence.EndToken);
            if (end > index && CountsAt(note, sentence, index, end))
            {
                return TextSpan.FromBounds(note.Tokens[index].Start, note.Tokens[end - 1].End);
            }
        }

        return null;
    }

    /// <summary>A header line on place or kind of the session that names a distance. Header fields are walked beside their sentences.</summary>
    private static TextSpan? HeaderTrigger(Note note, Sentence sentence, ref int field)
    {
        for (; field < note.Header.Length && note.Header[field].Label.Start < sentence.Span.End; field++)
        {
            if (note.Header[field].Kind is HeaderFieldKind.Location or HeaderFieldKind.SessionType
                && sentence.Span.Contains(note.Header[field].Value)
                && HeaderModality.IsIn(note, sentence.FirstToken, sentence.EndToken)
                && !NotThisContact.IsIn(note, sentence.FirstToken, sentence.EndToken))
            {
                return note.Header[field].Value;
            }
        }

        return null;
    }

    private static int EndOfTrigger(Note note, int index, int sentenceEnd)
    {
        var named = Sessions.LengthAt(note, index);
        if (named > 0)
        {
            return index + named;
        }

        var held = SessionHeld.LengthAt(note, index);
        var distance = held > 0 && index + held < sentenceEnd ? ByDistance.LengthAt(note, index + held) : 0;
        return distance > 0 ? index + held + distance : index;
    }

    private static bool CountsAt(Note note, Sentence sentence, int first, int end) =>
        !NotThisContact.IsIn(note, sentence.FirstToken, sentence.EndToken)
        && note.SectionAt(note.Tokens[first].Start).Kind != SectionKind.Plan
        && note.QuotationAt(note.Tokens[first].Start) is null
        && note.AttributionOf(first, end) is null;
}
