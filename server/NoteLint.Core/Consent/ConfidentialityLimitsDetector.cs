using System.Globalization;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>A contact at whose start the limits of confidentiality are explained: the first one, and one that somebody else asked for.</summary>
internal sealed class ConfidentialityLimitsDetector() : ConsentDetector(new RecordNeeds(ConsentKind.ConfidentialityLimits, ExplanationCounts: true, GenericReach: -1))
{
    private static readonly WordSet Meetings = new("session sessions visit meeting appointment contact #");

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        var ordered = Sessions(reading, Kind).Where(act => !IsLater(reading.Note, act.First));
        return TreatmentConsentDetector.FirstContacts(reading).Concat(ordered.Any() && !reading.IsMedical ? ordered : []);
    }

    // "EAP session 3 of 6": what somebody else asked for was explained at the start.
    private static bool IsLater(Note note, int token)
    {
        var sentence = ActReader.SentenceAt(note, token);
        for (var index = sentence.FirstToken + 1; index < sentence.EndToken; index++)
        {
            if (note.Tokens[index].Kind == TokenKind.Number && Meetings.Contains(note.Tokens[index - 1])
                && int.TryParse(note.Chars.AsSpan(note.Tokens[index].Start, note.Tokens[index].Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1)
            {
                return true;
            }
        }

        return false;
    }

    private protected override bool MayWeigh(ConsentReading reading) => base.MayWeigh(reading) && reading.IsTherapy;
}
