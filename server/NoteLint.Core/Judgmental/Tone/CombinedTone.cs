using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Judgmental.Tone;

/// <summary>
/// Says which parts of a note's sentences read as judgments to two models: the linear one hears words and short rows of them, the encoder the
/// part as a whole. The encoder takes milliseconds, so that it is asked only where it may change the answer, and a limited number of times. Serves one run over one note.
/// </summary>
/// <param name="context">The run.</param>
/// <param name="memory">What is known of the note's phrases.</param>
internal sealed class CombinedTone(DetectionContext context, PhraseMemory memory)
{
    // What sounds plainer to the linear model is not asked about.
    private const double FloorOfJudging = -4.5;
    private const double Floor = -1;
    private const double FloorOfGood = 0.7;

    // A third of the sum of both, so that about as many plain sentences exceed a threshold as by the linear model alone.
    private const double Share = 1 / 3.0;

    // A document of so many sentences that sound like judgments is no note: what comes later is judged by the linear model alone.
    private const int MostAsked = 300;

    private int asked;

    /// <summary>The score of the linear model (<see cref="ToneReading.Score"/>) from which the encoder is asked.</summary>
    /// <param name="leaning">The note's leaning (<see cref="NoteLeaning"/>).</param>
    /// <returns>The score.</returns>
    public static double FloorOf(double leaning) => leaning < 0 ? FloorOfJudging : leaning > 0 ? FloorOfGood : Floor;

    /// <summary>
    /// True where the writer says some words, and nobody else. Somebody else who says them may stand inside: "He remembered his aunt calling him
    /// a spoiled brat.", "He is lazy, says MIL."; of the client it is told how they speak.
    /// </summary>
    /// <param name="match">The words.</param>
    public static bool IsWritersOwn(in MatchContext match)
    {
        var note = match.SourceNote;
        return !match.InQuotation && !match.InAttributedSpeech && !IsOthers(match, note.AttributionOf(match.EndToken - 1, match.EndToken))
            && !(note.AttributionOf(match.FirstToken, match.FirstToken + 1) is { Speaker: Person.Family or Person.Other } report && report.Verb.Start > match.Span.Start);
    }

    // A source that opens the sentence speaks in all of it: "Per C.O. he is lazy."
    private static bool IsOthers(in MatchContext match, Attribution? report) =>
        report is { Speaker: Person.Family } || (report is { Speaker: Person.Other or Person.Unknown } && report.Verb.Start == match.Sentence.Span.Start);

    /// <summary>True where a part reads as a judgment.</summary>
    /// <param name="part">What the linear model has read.</param>
    /// <param name="leaning">The note's leaning.</param>
    /// <param name="least">The least score that counts, whatever the threshold.</param>
    public bool Judges(in TonePart part, double leaning, double least = double.MinValue)
    {
        var match = new MatchContext(context.Note, context.Options, part.Words.FirstToken, part.Words.EndToken, memory);
        if (!IsWritersOwn(match) || context.Note.IsOfPsychosis(part.EndToken - 1, part.EndToken) || match.IsInScaleItem)
        {
            return false;
        }

        // Of terms of art, disclosures and the like both must be sure: the encoder alone makes no judgment of them.
        var threshold = Math.Max(least, ToneThreshold.Of(part.Codes, match, leaning));
        return (ToneThreshold.Of(match) <= ToneThreshold.Least || part.Words.Score > threshold)
            && ScoreOf(part.Words.Score, part.FirstToken, part.EndToken) > threshold;
    }

    /// <summary>The score of both models.</summary>
    /// <param name="score">What the linear model says.</param>
    /// <param name="firstToken">Index of the first token of what it has read.</param>
    /// <param name="endToken">Index just past its last token.</param>
    /// <returns>A third of the sum of two logarithms of odds.</returns>
    public double ScoreOf(double score, int firstToken, int endToken)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        return asked++ < MostAsked ? Share * (score + ToneEncoder.Shipped.ScoreOf(ToneReader.TextOf(context.Note, firstToken, endToken))) : score;
    }
}
