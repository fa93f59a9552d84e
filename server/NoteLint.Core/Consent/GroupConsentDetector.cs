using NoteLint.Core.Consent.Acts;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>A session with a group, a couple or a family, whose members hear each other's words.</summary>
internal sealed class GroupConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Group, ExplanationCounts: true))
{
    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        var sessions = SessionReader.Read(reading, Kind).Concat(reading.Triggers(Kind, ConsentRole.Service).Where(hit => IsAttended(reading.Note, hit)).Select(ConsentAct.Of));
        return sessions.Any() && !reading.IsMedical ? sessions : [];
    }

    private static readonly WordSet Attended = new("present attended attending attendees attendance came members participants families couples men women clients patients parents carers residents veterans teens students mourners people mothers fathers moms dads mums girls boys adults kids children youths caregivers spouses partners");
    private static readonly WordSet Leads = new("led co-led facilitator facilitators facilitated leader leaders co-facilitated");
    private static readonly WordSet Numbers = new("three four five six seven eight nine ten eleven twelve both all");

    // "Art therapy group, six present", "Marriage counseling, third visit, both came": opens its sentence, and how many came stands behind
    private static bool IsAttended(Note note, in ConsentHit hit)
    {
        const int LongestLabel = 4;
        var sentence = note.Sentences[hit.Sentence];
        var isFirst = hit.First == sentence.FirstToken || (hit.First - sentence.FirstToken <= LongestLabel && note.Chars[note.Tokens[hit.First - 1].Start] is ':' or ')' or '-' or '–');
        if (!isFirst || !ToldText.IsRunning(note.Sentences[hit.Sentence]) || note.SectionAt(note.Tokens[hit.First].Start).Kind is SectionKind.Plan or SectionKind.History
            || !(hit.End < sentence.EndToken && note.Tokens[hit.End].Kind == TokenKind.Punctuation) || !ActReader.IsStated(note, hit.First, hit.End, ActTense.Session))
        {
            return false;
        }

        for (var token = hit.End + 1; token < sentence.EndToken; token++)
        {
            if (Leads.Contains(note.Tokens[token]))
            {
                return true;
            }

            if (Attended.Contains(note.Tokens[token]) && (note.Tokens[token - 1].Kind == TokenKind.Number || Numbers.Contains(note.Tokens[token - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private const double LeastOfGroup = 0;

    // A session with several is a fact where nothing in its sentence speaks against it.
    private protected override bool IsPlain(ConsentReading reading, in ConsentAct act, double words) => base.IsPlain(reading, act, words) || words > LeastOfGroup;

    // "Parenting group, week 2" as a title is no group elsewhere.
    private protected override bool MayBe(ConsentReading reading, in ConsentAct act) => base.MayBe(reading, act) || act.Sentence == 0 || SessionReader.IsLedByWriter(reading.Note, Kind, act.First, act.End);

    private static readonly WordSet Several = new("group groups circle class workshop couple couples couple's family families sibling siblings brothers sisters both together partners spouses members participants husband wife everyone everybody each all parents peers others joint conjoint marital two three four five six seven eight nine ten them");

    // Words alone tell of a group only where they name several people.
    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act)
    {
        if (IsInOthersHour(reading, Kind, act))
        {
            return true;
        }

        var sentence = reading.Note.Sentences[act.Sentence];
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (Several.Contains(reading.Note.Tokens[token]))
            {
                return false;
            }
        }

        return true;
    }

    private protected override ConsentRecord RecordOf(ConsentReading reading, in ConsentAct act) => PartialAgreement.Of(reading, base.RecordOf(reading, act));

    // That several were in the hour is heard from the whole note.
    private protected override bool MayBeHeard(ConsentReading reading, in ConsentAct act) => true;
}
