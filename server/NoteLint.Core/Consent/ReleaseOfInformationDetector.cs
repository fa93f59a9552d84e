using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Consent;

/// <summary>
/// The writer's contact with a third person about the client, and no record of a release. What the client says to others is the
/// client's own; contact with treating providers, one's supervisor and emergency services needs none (45 CFR 164.506, 164.512).
/// </summary>
public sealed class ReleaseOfInformationDetector : IDetector
{
    private const string Kind = "release-of-information";
    private const int LongestWayToPerson = 4;

    private static readonly ConsentFinding Wording = new("contact with another person about the client", "a release or the client's permission", "Release of information");

    private static readonly PhraseSet Contacts = new(
        "spoke with", "spoke to", "talked with", "talked to", "called", "phoned", "telephoned", "emailed", "texted", "contacted", "consulted with", "coordinated with", "met with",
        "received a call from", "received call from", "received a voicemail from", "returned a call from", "returned call from", "left a voicemail for", "left voicemail for",
        "left a message for", "left message for", "sent records to", "faxed records to", "sent a letter to", "emailed with", "had a phone call with", "phone call with", "collateral call with",
        "collateral contact with", "collateral session with");

    private static readonly PhraseSet Persons = new(
        "mother", "mom", "mum", "father", "dad", "parent", "parents", "stepmother", "stepfather", "brother", "sister", "son", "daughter", "husband", "wife", "spouse", "partner", "boyfriend",
        "girlfriend", "uncle", "aunt", "cousin", "grandmother", "grandfather", "friend", "roommate", "teacher", "school", "school counselor", "school counsellor", "school nurse", "school psychologist",
        "principal", "coach", "probation officer", "parole officer", "po", "attorney", "lawyer", "employer", "boss", "manager", "human resources", "hr", "caseworker", "landlord", "insurance",
        "insurance company", "sponsor", "pastor", "court");

    /// <summary>Who as a rule holds the right for a minor (45 CFR 164.502(g)(3)), unless the minor consented alone.</summary>
    private static readonly PhraseSet Parents = new("mother", "mom", "mum", "father", "dad", "parent", "parents");

    private static readonly PhraseSet MinorConsentedAlone = new("minor consent", "consented alone", "consented on his own", "consented on her own", "confidential minor services");

    /// <summary>What may stand between "spoke with" and the person.</summary>
    private static readonly PhraseSet OnTheWay = new(
        "the", "a", "his", "her", "their", "its", "client", "patient", "pt", "client's", "clients", "patient's", "pt's", "own", "older", "younger", "biological", "adoptive", "foster", "ex", "current", "former",
        "local", "both");

    private static readonly PhraseSet WriterWords = new("i", "writer", "this writer", "clinician", "this clinician", "therapist", "this therapist", "counselor", "provider", "we", "sw", "ssw");

    private static readonly PhraseSet Adverbs = new("also", "then", "briefly", "today", "later", "again", "subsequently");

    private static readonly PhraseSet Agreement = new(
        "release", "releases", "release of information", "roi", "rois", "authorization", "authorizations", "authorized", "permission", "consent", "consented", "consents", "agreed", "agreement",
        "signed", "gave permission");

    private static readonly PhraseSet ReleaseWords = new(
        "release", "releases", "release of information", "roi", "rois", "authorization", "authorizations", "authorized", "permission", "consent to contact", "consent to speak", "consent to talk",
        "verbal consent", "written consent", "client's consent", "patient's consent", "her consent", "his consent", "their consent", "with consent", "contact", "call", "speak", "coordination", "disclose", "disclosure",
        "exchange");

    /// <summary>Nobody was reached, so nothing was said.</summary>
    private static readonly PhraseSet NotReached = new("no answer", "not reached", "unable to reach", "could not reach", "did not answer", "did not pick up", "busy signal", "not available");

    /// <summary>Grounds on which the law allows the contact without a release, and presence of the client.</summary>
    private static readonly PhraseSet Exceptions = new(
        "mandated report", "mandatory report", "cps", "aps", "dcfs", "child protective services", "adult protective services", "duty to warn", "duty to protect", "emergency", "911", "welfare check",
        "court order", "court ordered", "subpoena", "legal guardian", "guardian", "custodial parent", "conservator", "client present", "client was present", "patient present", "in client's presence",
        "client joined", "with client in the room", "on the line", "on speaker", "client and i", "patient and i", "writer and client", "together with client", "joint call", "power of attorney");

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        if (ConsentOnFile.Holds(note, context.Options, Kind) || FirstTrigger(note) is not { } trigger
            || note.Header.Any(field => field.Kind == HeaderFieldKind.Guardian) || HasException(note))
        {
            return;
        }

        Wording.Report(context, trigger, ConsentMarkers.Find(note, Agreement, ReleaseWords, trigger));
    }

    private static bool HasException(Note note)
    {
        foreach (var sentence in note.Sentences)
        {
            if (sentence.Kind != SentenceKind.NotProse && Exceptions.IsIn(note, sentence.FirstToken, sentence.EndToken))
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan? FirstTrigger(Note note)
    {
        var parentsHoldTheRight = new Lazy<bool>(() => ClientAge.IsMinor(note) && !MinorConsentedAlone.IsIn(note, 0, note.Tokens.Length));
        foreach (var sentence in note.Sentences)
        {
            if (sentence.Kind is SentenceKind.HeaderField or SentenceKind.Heading or SentenceKind.NotProse
                || NotReached.IsIn(note, sentence.FirstToken, sentence.EndToken))
            {
                continue;
            }

            for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
            {
                var verb = Contacts.LengthAt(note, index);
                var end = verb > 0 && IsByWriter(note, sentence, index) ? EndOfPerson(note, index + verb, sentence.EndToken) : 0;
                if (end > 0 && !(Parents.LengthAt(note, end - 1) > 0 && parentsHoldTheRight.Value) && note.QuotationAt(note.Tokens[index].Start) is null && note.AttributionOf(index, end) is null)
                {
                    return TextSpan.FromBounds(note.Tokens[index].Start, note.Tokens[end - 1].StemEnd);
                }
            }
        }

        return null;
    }

    /// <summary>True when the verb opens the sentence (a writer's shorthand) or its subject is the writer.</summary>
    private static bool IsByWriter(Note note, Sentence sentence, int verb)
    {
        var before = verb - 1;
        while (before >= sentence.FirstToken && (Adverbs.LengthAt(note, before) > 0 || note.Tokens[before].Kind == TokenKind.Punctuation))
        {
            before--;
        }

        if (before < sentence.FirstToken)
        {
            return true;
        }

        return WriterWords.LengthAt(note, before) > 0;
    }

    private static int EndOfPerson(Note note, int first, int sentenceEnd)
    {
        for (var index = first; index < sentenceEnd && index <= first + LongestWayToPerson; index++)
        {
            var person = Persons.LengthAt(note, index);
            if (person > 0)
            {
                return note.Tokens[index + person - 1].PossessiveLength > 0 && index + person < sentenceEnd && Persons.LengthAt(note, index + person) == 0
                    ? 0
                    : index + person;
            }

            if (OnTheWay.LengthAt(note, index) == 0)
            {
                return 0;
            }
        }

        return 0;
    }
}
