using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>E-mail or text messages between the writer and the client. A client portal is the clinic's own way and is left alone.</summary>
internal sealed class ElectronicCommunicationDetector() : ConsentDetector(new RecordNeeds(ConsentKind.ElectronicCommunication, ExceptionReach: 4))
{
    private static readonly PhraseSet Portal = new("portal", "secure message", "secure messaging", "encrypted message", "mychart", "patient app");

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading) => WritersActs(reading, Kind)
        .Concat(reading.Triggers(Kind, ConsentRole.Act).Where(hit => IsTold(reading.Note, hit) && ActReader.IsStated(reading.Note, hit.First, hit.End, ActTense.Session) && !ActReader.IsOfSomebodyElse(reading.Note, hit.First) && !IsByClient(reading.Note, hit)).Select(ConsentAct.Of))
        .Where(act => IsToClient(reading.Note, act) && !IsSentByOther(reading.Note, act));

    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act) => !IsToClient(reading.Note, act) || IsSentByOther(reading.Note, act) || ActReader.IsNamedSubject(reading.Note, act.First) || !NamesWay(reading, act) || IsByPost(reading, act) || IsDoneByOthers(reading, Kind, act);

    private static readonly PhraseSet Post = new("by post", "home address", "mailing address", "street address", "postal address", "by letter");
    private static readonly WordSet Ways = new("text texts texting texted sms whatsapp email emails emailing e-mail e-mails e-mailing electronic messages messaging unencrypted signal");

    private static bool IsByPost(ConsentReading reading, in ConsentAct act)
    {
        var unit = reading.Units[reading.UnitAt(act.First)];
        return Post.IsIn(reading.Note, unit.First, unit.End) && !Ways.IsIn(reading.Note.Tokens, unit.First, unit.End);
    }

    // "Mail to home address is fine": other ways say nothing on this one.
    private protected override bool MayRecord(ConsentReading reading, in ConsentAct act, int start, int end) => !Post.IsIn(reading.Note, start, end) || Ways.IsIn(reading.Note.Tokens, start, end);

    // "Three lines he could say to his worker": nothing went by e-mail or text.
    private static bool NamesWay(ConsentReading reading, in ConsentAct act)
    {
        var unit = reading.Units[reading.UnitAt(act.First)];
        return ConsentLexicon.Shared.IsIn(ConsentKind.ElectronicCommunication, ConsentRole.Header, reading.Note, unit.First, unit.End);
    }

    private static readonly WordSet Sendings = new("sent dropped shot pinged fired wrote typed gave texted emailed e-mailed messaged forwarded");

    // "She sent him a text"
    private static bool IsByClient(Note note, in ConsentHit hit) =>
        Sendings.Contains(note.Tokens[hit.First]) && ActReader.SubjectBefore(note, hit.First) is Person.Client or Person.Family or Person.Other;

    // "His daughter has been sending him WhatsApp messages", "Her foreman dropped her a line": people of the client's at the head of the clause
    private static bool IsSentByOther(Note note, in ConsentAct act)
    {
        const int LongestOpening = 6;
        var start = ActReader.ClauseStart(note, note.Sentences[act.Sentence], act.First);
        for (var token = start; token < Math.Min(act.First, start + LongestOpening); token++)
        {
            if ((Owners.Contains(note.Tokens[token]) || note.Tokens[token].PossessiveLength > 0) && ConsentLexicon.Shared.Persons.LengthAt(note, token + 1, act.First) is var length and > 0 && token + 1 + length <= act.First
                && note.Tokens[token + length].PossessiveLength == 0 && note.Tokens[token + 1 + length].Kind == TokenKind.Word
                && ActReader.SubjectBefore(note, act.First) != Person.Writer)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Owners = new("his her their the a");

    // "emailed her the worksheet", not "emailed her mother"
    private static bool IsToClient(Note note, in ConsentAct act)
    {
        var sentence = note.Sentences[act.Sentence];
        var (first, end) = ActReader.Around(sentence, act.First);
        return !Portal.IsIn(note, first, end)
            && note.Tokens[act.End - 1].PossessiveLength == 0
            && !(act.First + 1 < sentence.EndToken && Colleagues.Contains(note.Tokens[act.First + 1]))
            && !ConsentLexicon.Shared.Persons.IsIn(note, act.First, act.End)
            && !IsToAnother(note, act, sentence.EndToken)
            && !(act.End < sentence.EndToken && ConsentLexicon.Shared.Persons.LengthAt(note, act.End, sentence.EndToken) > 0);
    }

    private static readonly WordSet To = new("to");
    private static readonly WordSet Possessors = new("the her his their our");

    // "Emailed the treatment summary to the GP", "emailed a summary of her needs to the restaurant's HR office"
    private static bool IsToAnother(Note note, in ConsentAct act, int end)
    {
        const int Reach = 9;
        const int LongestOpening = 4;
        if (IsSentToClient(note, act, end))
        {
            return false;
        }

        for (var token = act.End - 1; token + 2 < Math.Min(end, act.End + Reach) && !(token >= act.End && note.Tokens[token].Kind == TokenKind.Punctuation); token++)
        {
            if (!To.Contains(note.Tokens[token]))
            {
                continue;
            }

            // "to her sister", "to the restaurant's HR office"; "to her with a note for her sister" is the client
            var person = token + 1;
            while (person < Math.Min(end, token + 1 + LongestOpening) && ConsentLexicon.Shared.Persons.LengthAt(note, person, end) == 0 && (Possessors.Contains(note.Tokens[person]) || note.Tokens[person].PossessiveLength > 0))
            {
                person++;
            }

            return person < end && ConsentLexicon.Shared.Persons.LengthAt(note, person, end) > 0;
        }

        return false;
    }

    private static readonly WordSet Written = new("emailed e-mailed texted messaged sent forwarded");
    private static readonly WordSet Them = new("her him them");
    private static readonly WordSet Articles = new("a an the my our this that two both");

    // "Emailed her a copy of the letter to her employer"
    private static bool IsSentToClient(Note note, in ConsentAct act, int end) =>
        act.First + 2 < end && Written.Contains(note.Tokens[act.First]) && Them.Contains(note.Tokens[act.First + 1]) && Articles.Contains(note.Tokens[act.First + 2]);

    // "Emailed Dr. Lim the summary"
    private static readonly WordSet Colleagues = new("dr doctor prof professor nurse officer judge");

    private protected override ConsentRecord RecordOf(ConsentReading reading, in ConsentAct act) => ChannelChoice.Find(reading, act) ?? base.RecordOf(reading, act);

    // To whom a message went, and by what way, is heard from the whole note.
    private protected override bool MayBeHeard(ConsentReading reading, in ConsentAct act) => true;
}
