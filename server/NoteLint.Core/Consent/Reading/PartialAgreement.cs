using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Several were asked and one did not agree: "all but one signed", "mother and Jo agreed, father did not".</summary>
internal static class PartialAgreement
{
    private static readonly PhraseSet Words = new(
        "all but", "everyone but", "everybody but", "all except", "everyone except", "except for one", "except one", "except two", "apart from one", "father did not", "mother did not", "wife did not", "husband did not", "partner did not",
        "one did not", "he did not", "she did not", "the other did not", "father declined", "mother declined", "wife declined", "husband declined", "partner declined", "one declined", "father refused", "mother refused", "wife refused", "husband refused",
        "one refused", "one has not", "one member has not", "two have not", "has not signed", "have not signed");

    // "she did not mind"
    private static readonly WordSet Harmless = new("mind object have hesitate");

    // "Father declined to come, mother signed": who stays away refuses nothing that the others agreed to
    private static readonly WordSet Openers = new("to want wish the a an any");
    private static readonly WordSet Attending = new("come attend appear show visit call phone drive speak talk answer pay coming attending meet");

    private static bool IsOfAttendance(Note note, int end)
    {
        while (end < note.Tokens.Length && Openers.Contains(note.Tokens[end]))
        {
            end++;
        }

        return end < note.Tokens.Length && Attending.Contains(note.Tokens[end]);
    }

    /// <summary>A record that holds for some of those present says of the others that theirs is still to come.</summary>
    public static ConsentRecord Of(ConsentReading reading, in ConsentRecord record)
    {
        if (record.State != ConsentState.Documented || record.Place.IsEmpty)
        {
            return record;
        }

        var note = reading.Note;
        for (var token = Words.Find(note, 0, out var end); token >= 0; token = Words.Find(note, token + 1, out end))
        {
            var sentence = note.Sentences[note.SentenceIndexAt(token)];
            if (sentence.Span.OverlapsWith(record.Place) && !(end < note.Tokens.Length && Harmless.Contains(note.Tokens[end])) && !IsOfAttendance(note, end))
            {
                return new ConsentRecord(ConsentState.Pending, sentence.Span);
            }
        }

        return record;
    }
}
