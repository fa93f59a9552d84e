using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Judgmental.Tone;

/// <summary>
/// What is marked of a sentence that reads as a judgment: the clause with the words that weigh most, where the rest is plain; else
/// the sentence, because the judgment may lie in any part of it. Of what is long, only the words that weigh most.
/// </summary>
internal static class MarkedPlace
{
    // A clause is shown whole where it is short, and so is a sentence.
    private const int MostOfClause = 16;
    private const int MostOfSentence = 24;

    // What is shorter has no tone of its own.
    private const int FewestOfRest = 3;

    /// <summary>The place of a judgment.</summary>
    /// <param name="note">The note.</param>
    /// <param name="tone">How the part sounds.</param>
    /// <param name="firstToken">Index of the first token of what was read: a sentence, or a part of one.</param>
    /// <param name="endToken">Index just past its last token.</param>
    public static TextSpan Of(Note note, in ToneReading tone, int firstToken, int endToken)
    {
        var (first, end) = WithoutMarks(note, tone.FirstToken, tone.EndToken);
        var clause = ClauseAround(note, first, end, firstToken, endToken);
        if (clause.End - clause.First <= MostOfClause)
        {
            (first, end) = clause;
        }

        if (endToken - firstToken <= MostOfSentence && !(IsPlain(note, firstToken, first) && IsPlain(note, end, endToken)))
        {
            (first, end) = (firstToken, endToken);
        }

        (first, end) = WithoutMarks(note, first, end);
        return TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[end - 1].StemEnd);
    }

    private static (int First, int End) ClauseAround(Note note, int first, int end, int low, int high)
    {
        var clause = SentenceTone.ClauseAround(note, first, end, MostOfClause);
        return (Math.Max(low, clause.First), Math.Min(high, clause.End));
    }

    private static bool IsPlain(Note note, int first, int end) =>
        end - first < FewestOfRest || SentenceTone.ScoreOf(ToneModel.Shipped, note, first, end) < SentenceTone.Plain;

    private static (int First, int End) WithoutMarks(Note note, int first, int end)
    {
        while (end - first > 1 && note.Tokens[first].Kind == TokenKind.Punctuation)
        {
            first++;
        }

        while (end - first > 1 && note.Tokens[end - 1].Kind == TokenKind.Punctuation)
        {
            end--;
        }

        return (first, end);
    }
}
