using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Acts;

/// <summary>Words that look like an act and are something else: "collateral ligament", "vital signs recorded".</summary>
internal static class OtherSense
{
    /// <summary>True where a pattern says that the words of an act, or those just before them, mean something else.</summary>
    public static bool Holds(Note note, ConsentKind kind, int first, int end)
    {
        const int Reach = 2;
        var sentence = note.Sentences[note.SentenceIndexAt(first)];
        for (var token = Math.Max(sentence.FirstToken, first - Reach); token < end; token++)
        {
            if (ConsentLexicon.Shared.LengthAt(kind, ConsentRole.OtherSenses, note, token, sentence.EndToken) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
