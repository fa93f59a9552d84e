using NoteLint.Core.Consent.Acts;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>
/// The writer's contact with a third person about the client. Contact with treating providers, one's supervisor and emergency services needs
/// no release (45 CFR 164.506, 164.512), what the client says to others is the client's own, and parents as a rule hold the right of a minor.
/// A disclosure by a substance use program is looked at under Part 2 instead.
/// </summary>
internal sealed class ReleaseOfInformationDetector() : ConsentDetector(new RecordNeeds(ConsentKind.ReleaseOfInformation, SoftReach: 4, ExceptionReach: 4))
{
    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading) =>
        from contact in ContactReader.Find(reading)
        where !reading.IsMedical && !IsInRisk(reading, contact) && !IsWithGuardian(reading, contact) && !IsWithClients(reading, contact) && !SubstanceUseProgram.Covers(reading, contact)
        from recipient in contact.Groups.Distinct()
        where !GuardianContact.HoldsTheRight(reading, recipient)
        select new ConsentAct(contact.First, contact.End, contact.Sentence, recipient, ContactReader.NameIn(reading.Note, contact), ContactReader.NounIn(reading.Note, contact));

    // "Met the mother and her two adult sons together": a session of several clients
    private static bool IsWithClients(ConsentReading reading, Contact contact) =>
        Meetings.Contains(reading.Note.Tokens[contact.First]) && SessionReader.Read(reading, ConsentKind.Group).Any(act => act.First <= contact.First && act.End >= contact.End);

    // "Met with teacher and mother": who holds the right sat there.
    private static bool IsWithGuardian(ConsentReading reading, Contact contact) =>
        contact.Groups.Count > 1 && Meetings.Contains(reading.Note.Tokens[contact.First]) && contact.Groups.Any(recipient => GuardianContact.HoldsTheRight(reading, recipient));

    private static readonly WordSet Meetings = new("met sat meeting conference");

    // Contact in a section on risk serves safety.
    private static bool IsInRisk(ConsentReading reading, Contact contact) =>
        reading.Note.SectionAt(reading.Note.Tokens[contact.First].Start).Kind == SectionKind.Risk;


    // "Met with student's homeroom teacher": only the writer names the client so
    private protected override bool IsPlain(ConsentReading reading, in ConsentAct act, double words) => base.IsPlain(reading, act, words) || IsOfNamedClient(reading.Note, act) || IsLogged(reading.Note, act);

    // "11:20 Called the probation officer, updated him": an entry of a log is the writer's.
    private static bool IsLogged(Note note, in ConsentAct act)
    {
        const int LongestTime = 5;
        var first = note.Sentences[act.Sentence].FirstToken;
        if (act.First - first is <= 2 or > LongestTime)
        {
            return false;
        }

        for (var token = first; token < act.First; token++)
        {
            if (note.Tokens[token].Kind == TokenKind.Word && !Halves.Contains(note.Tokens[token]))
            {
                return false;
            }
        }

        return note.Tokens[first].Kind == TokenKind.Number && note.Tokens[first + 1].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[first + 1].Start] is ':' or '.';
    }

    private static readonly WordSet Halves = new("am pm h hrs");

    private static readonly WordSet Clients = new("client patient pt ct student pupil resident client's patient's pt's ct's student's pupil's resident's");

    private static bool IsOfNamedClient(Note note, in ConsentAct act)
    {
        if (act.First != ActReader.ClauseStart(note, note.Sentences[act.Sentence], act.First))
        {
            return false;
        }

        for (var token = act.First; token < act.End; token++)
        {
            if (note.Tokens[token].PossessiveLength > 0 && Clients.Contains(note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    private protected override bool MayWeigh(ConsentReading reading) => base.MayWeigh(reading) && !reading.IsOfSubstanceUseProgram;

    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act) => ContactReader.IsBySomebodyElse(reading, act) || ContactReader.IsWithTreating(reading, act) || ContactReader.IsNone(reading, act);

    private protected override bool MayBeHeard(ConsentReading reading, in ConsentAct act) => !ContactReader.IsWithTreating(reading, act);
}
