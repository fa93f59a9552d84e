using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>A first contact in counseling, therapy or mental health care.</summary>
internal sealed class TreatmentConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Treatment, SoftReach: 0, GenericReach: int.MaxValue))
{
    private const int TopReach = 60;

    private static readonly WordSet Sitting = new("session visit");
    private static readonly WordSet Numbering = new("no number nr num");

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading) => FirstContacts(reading);

    /// <summary>Where the note shows a first contact.</summary>
    internal static IEnumerable<ConsentAct> FirstContacts(ConsentReading reading)
    {
        var acts = Sessions(reading, ConsentKind.Treatment);
        return acts.Any() && !reading.IsMedical && !IsLaterSession(reading.Note) ? acts : [];
    }

    // "Session 7", "session no. 3" at the top: not the first contact
    private static bool IsLaterSession(Note note)
    {
        for (var token = 0; token + 1 < Math.Min(note.Tokens.Length, TopReach); token++)
        {
            if (Sitting.Contains(note.Tokens[token]))
            {
                var number = token + 1;
                while (number < note.Tokens.Length && number <= token + 2 && note.Tokens[number].Kind != TokenKind.Number && (Numbering.Contains(note.Tokens[number]) || note.Tokens[number].Kind == TokenKind.Punctuation))
                {
                    number++;
                }

                if (number < note.Tokens.Length && note.Tokens[number] is { Kind: TokenKind.Number, Length: <= 2 } found && note.Chars.AsSpan(found.Start, found.Length) is not ("1" or "01" or "0"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private protected override bool MayBe(ConsentReading reading, in ConsentAct act) =>
        base.MayBe(reading, act) && ActReader.IsStated(reading.Note, act.First, act.End, ActTense.Session);

    private protected override bool MayWeigh(ConsentReading reading) => base.MayWeigh(reading) && reading.IsTherapy && !IsLaterSession(reading.Note);
}
