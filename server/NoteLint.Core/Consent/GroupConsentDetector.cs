using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>A session with a group, a couple or a family, whose members hear each other's words.</summary>
internal sealed class GroupConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Group, ExplanationCounts: true))
{
    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        var sessions = Sessions(reading, Kind);
        return sessions.Any() && !reading.IsMedical ? sessions : [];
    }

    // "Parenting group, week 2" as a title is no group elsewhere.
    private protected override bool MayBe(ConsentReading reading, in ConsentAct act) => base.MayBe(reading, act) || act.Sentence == 0;

    private static readonly WordSet Several = new("group groups circle class workshop couple couples couple's family families sibling siblings brothers sisters both together partners spouses members participants husband wife everyone everybody each all parents peers others joint conjoint marital two three four five six seven eight nine ten them");

    // Words alone tell of a group only where they name several people.
    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act)
    {
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
}
