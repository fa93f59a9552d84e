using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Judgmental.Tone;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Judgmental;

/// <summary>Counts the judgments of a note that no page has the words of, where there is hardly a doubt: several of them say something of the rest, as known ones do.</summary>
internal static class PlainJudgments
{
    // One good sentence in some thousand scores higher.
    private const double Plain = 1.2;

    private const double Floor = 0.3;

    /// <summary>Counts the sentences in which nothing was found and that plainly judge.</summary>
    /// <param name="note">The note.</param>
    /// <param name="tone">How its sentences sound.</param>
    /// <param name="found">Where judgments were found, in their order.</param>
    /// <param name="fewestCodes">A sentence with fewer codes (<see cref="ToneReader.Read"/>) says too little.</param>
    /// <returns>How many there are.</returns>
    public static int Count(Note note, CombinedTone tone, ReadOnlySpan<TextSpan> found, int fewestCodes)
    {
        var count = 0;
        foreach (ref readonly var sentence in note.Sentences)
        {
            while (found.Length > 0 && found[0].Start < sentence.Span.Start)
            {
                found = found[1..];
            }

            if (SentenceTone.IsRead(sentence) && !(found.Length > 0 && found[0].Start < sentence.Span.End) && Judges(note, tone, sentence, fewestCodes))
            {
                count++;
            }
        }

        return count;
    }

    private static bool Judges(Note note, CombinedTone tone, in Sentence sentence, int fewestCodes)
    {
        var parts = new ToneParts(note, sentence.FirstToken, sentence.EndToken, fewestCodes, Floor);
        while (parts.MoveNext())
        {
            if (tone.Judges(parts.Current, leaning: 0, Plain))
            {
                return true;
            }
        }

        return false;
    }
}
