using NoteLint.Core.Notes;

namespace NoteLint.Core.Judgmental.Tone;

/// <summary>
/// How much sooner, or later, a sentence of a note reads as a judgment because of the rest of the note: who often judges in words that leave no doubt
/// does so in others as well, the more the oftener, and a whole note without a judgment that a page knows rarely holds one.
/// </summary>
internal static class NoteLeaning
{
    /// <summary>A text of more tokens is a whole note; a part of a note, or an example, has no more.</summary>
    public const int MostTokensOfPart = 100;

    private const int Judging = 2;
    private const int TokensOfJudgment = 150;
    private const double LeaningOfJudging = -1.8;
    private const double MostLeaningOfJudging = -2.5;
    private const double LeaningOfDensity = -60;
    private const double LeaningOfGood = 1.2;

    /// <summary>The leaning of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="judgments">How many judgments there surely are in it.</param>
    /// <returns>What is to be added to a threshold of <see cref="ToneReading.Score"/>; below 0 for a note that judges.</returns>
    public static double Of(Note note, int judgments)
    {
        var tokens = TokensSaid(note);
        if (judgments >= Judging && AreDense(judgments, tokens))
        {
            return Math.Clamp(LeaningOfDensity * judgments / Math.Max(tokens, MostTokensOfPart), MostLeaningOfJudging, LeaningOfJudging);
        }

        return judgments == 0 && tokens > MostTokensOfPart ? LeaningOfGood : 0;
    }

    /// <summary>True where judgments stand so close that they say something of the rest of a text.</summary>
    /// <param name="judgments">How many there are.</param>
    /// <param name="tokens">How many tokens the text has.</param>
    public static bool AreDense(int judgments, int tokens) => judgments * TokensOfJudgment >= tokens;

    /// <summary>How many tokens a note has that say something of somebody: a comment that suppresses a rule changes nothing that is said of the rest.</summary>
    /// <param name="note">The note.</param>
    public static int TokensSaid(Note note)
    {
        var tokens = 0;
        foreach (ref readonly var sentence in note.Sentences)
        {
            tokens += sentence.Kind == SentenceKind.NotProse ? 0 : sentence.TokenCount;
        }

        return tokens;
    }
}
