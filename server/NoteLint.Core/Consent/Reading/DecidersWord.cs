using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Who decides for the client said yes, however far from the verb they are named: "her agent under the power of attorney, in force since March, signed it".</summary>
internal static class DecidersWord
{
    private const int Reach = 30;
    private const int Beside = 2;

    private static readonly PhraseSet Deciders = new(
        "guardian", "conservator", "decision maker", "decision-maker", "power of attorney", "poa", "lpa", "proxy", "attorney for personal care", "attorney for property", "attorney for health", "health care agent", "healthcare agent", "legal representative",
        "court-appointed deputy", "deputy appointed by", "surrogate");

    private static readonly WordSet Giving = new("gave given gives granted grants signed signs agreed agrees consented consents authorized authorised directed instructed okayed permitted approved");
    private static readonly WordSet Against = new("not no never nor refused refuses declined declines withheld withdrew revoked if unless whether until before will would should must pending asked unsigned");

    /// <summary>True where that stands near a sentence, or further off by the name of the kind.</summary>
    public static bool Stands(ConsentReading reading, ConsentKind kind, int sentence)
    {
        var note = reading.Note;
        for (var token = Deciders.Find(note, 0, out var end); token >= 0; token = Deciders.Find(note, token + 1, out end))
        {
            var index = note.SentenceIndexAt(token);
            if (index >= 0 && IsGiven(note, note.Sentences[index], end) && IsAbout(reading, kind, note.Sentences[index], end, reading.Distance(index, sentence)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a sentence tells so.</summary>
    public static bool IsIn(Note note, in Sentence sentence) =>
        Deciders.Find(note, sentence.FirstToken, out var end) is var token && token >= 0 && token < sentence.EndToken && IsGiven(note, sentence, end);

    private static bool IsGiven(Note note, in Sentence sentence, int first)
    {
        for (var token = first; token < Math.Min(sentence.EndToken, first + Reach) && note.Chars[note.Tokens[token].Start] != ';'; token++)
        {
            if (Against.Contains(note.Tokens[token]))
            {
                return false;
            }

            if (Giving.Contains(note.Tokens[token]))
            {
                return !Against.Contains(note.Tokens[Math.Min(token + 1, sentence.EndToken - 1)]);
            }
        }

        return false;
    }

    // What was given for treatment says nothing on meeting by video.
    private static bool IsAbout(ConsentReading reading, ConsentKind kind, in Sentence sentence, int first, int distance)
    {
        var isNamed = Names(reading.Note, first, sentence.EndToken, kind);
        return isNamed || (distance <= Beside && !Names(reading.Note, first, sentence.EndToken, ConsentKind.Treatment));
    }

    private static bool Names(Note note, int first, int end, ConsentKind kind) =>
        ConsentLexicon.Shared.IsIn(kind, ConsentRole.Names, note, first, end) || ConsentLexicon.Shared.IsIn(kind, ConsentRole.OwnName, note, first, end);
}
