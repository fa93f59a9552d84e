using NoteLint.Core.Notes;

namespace NoteLint.Core.Judgmental.Tone;

/// <summary>How a part of a sentence sounds to a model.</summary>
/// <param name="Score">Above 0 more like a judgment than like an observation; the logarithm of the odds.</param>
/// <param name="FirstToken">The first token of the words that weigh most.</param>
/// <param name="EndToken">Index just past their last token.</param>
public readonly record struct ToneReading(double Score, int FirstToken, int EndToken)
{
    // A place is shown, not a paragraph: the most words that are marked, and the fewest.
    private const int MostMarked = 9;

    // Two or three words say little, whatever they weigh: as if each sentence had some more, of no weight.
    private const int Steadying = 16;

    /// <summary>Weighs a part of a sentence.</summary>
    /// <param name="model">The model.</param>
    /// <param name="note">The note.</param>
    /// <param name="codes">What <see cref="ToneReader.Read"/> gave.</param>
    /// <param name="tokens">Their tokens.</param>
    public static ToneReading Of(ToneModel model, Note note, ReadOnlySpan<uint> codes, ReadOnlySpan<int> tokens)
    {
        Span<float> shares = stackalloc float[ToneReader.MostCodes];
        shares = shares[..codes.Length];
        shares.Clear();
        var sum = 0;
        var count = 0;
        for (var i = 0; i < codes.Length; i++)
        {
            var one = model.WeightOf(ToneFeatures.One(codes[i]));
            shares[i] += one;
            sum += one;
            count++;
            if (i + 1 < codes.Length)
            {
                var two = model.WeightOf(ToneFeatures.Two(codes[i], codes[i + 1]));
                shares[i] += two / 2f;
                shares[i + 1] += two / 2f;
                sum += two;
                count++;
            }

            if (i + 2 < codes.Length)
            {
                var around = model.WeightOf(ToneFeatures.Around(codes[i], codes[i + 2]));
                var three = model.WeightOf(ToneFeatures.Three(codes[i], codes[i + 1], codes[i + 2]));
                shares[i] += (around / 2f) + (three / 3f);
                shares[i + 1] += three / 3f;
                shares[i + 2] += (around / 2f) + (three / 3f);
                sum += around + three;
                count += 2;
            }
        }

        var (first, last) = Heaviest(shares);
        return new(ScoreOf(model, sum, count), tokens[first], tokens[last] + 1);
    }

    /// <summary>False where a part of a sentence surely has no greater score; known much faster than the score is.</summary>
    /// <param name="model">The model.</param>
    /// <param name="codes">What <see cref="ToneReader.Read"/> gave: at least two.</param>
    /// <param name="score">The score.</param>
    public static bool MayExceed(ToneModel model, ReadOnlySpan<uint> codes, double score)
    {
        // No feature of several words begins at the last word, one at the last but one.
        const int Missing = 5;
        return ScoreOf(model, model.MostOf(codes), (ToneFeatures.PerWord * codes.Length) - Missing) > score;
    }

    /// <summary>How much each feature counts: less in a long sentence, and no more than that in one of a few words.</summary>
    /// <param name="count">How many features the sentence has, known or not.</param>
    public static double Share(int count) => 1 / Math.Sqrt(count + Steadying);

    private static double ScoreOf(ToneModel model, int sum, int count) => ToneModel.Unit * (model.Bias + (sum * Share(count)));

    // The run of words with the greatest sum, as in Kadane's way through an array, the two ends of the sentence left out.
    private static (int First, int Last) Heaviest(ReadOnlySpan<float> shares)
    {
        var best = float.MinValue;
        var (first, last) = (1, 1);
        for (var start = 1; start < shares.Length - 1; start++)
        {
            var sum = 0f;
            for (var end = start; end < shares.Length - 1 && end < start + MostMarked; end++)
            {
                sum += shares[end];
                if (sum > best)
                {
                    (best, first, last) = (sum, start, end);
                }
            }
        }

        return (first, last);
    }
}
