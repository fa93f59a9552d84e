using NoteLint.Core.Identifiers.Hearing;
using static TorchSharp.torch;

namespace NoteLint.EncoderTraining;

/// <summary>Learns what words name.</summary>
internal static class WordTraining
{
    private const int OfBatch = 16;
    private const int BatchesSorted = 20;

    /// <summary>How a transformer learns that knows no name.</summary>
    public static readonly Learning FromStart = new(Rounds: 6, Step: 2e-4, StepsOfGrowth: 100);

    /// <summary>How one goes on that has learned before.</summary>
    public static readonly Learning GoingOn = new(Rounds: 3, Step: 1.5e-4, StepsOfGrowth: 100);

    /// <summary>Learns from examples.</summary>
    /// <param name="model">What learns.</param>
    /// <param name="round">Gives all examples, each time with other names.</param>
    /// <param name="learning">How long it learns.</param>
    /// <param name="output">Told the loss now and then.</param>
    public static void Run(WordModel model, Func<Random, IReadOnlyList<WordExample>> round, Learning learning, TextWriter output) =>
        learning.Run(model.Parameters, random => Batches(round(random), random), batch => LossOf(model, batch), output);

    /// <summary>Reads examples.</summary>
    public static Tensor Read(WordModel model, WordExample[] batch)
    {
        var length = batch.Max(static example => example.Pieces.Length);
        var words = Math.Max(1, batch.Max(static example => example.Claims.Length));
        var pieces = new long[batch.Length, length];
        var mask = new float[batch.Length, length];
        var marks = new float[batch.Length, length, MarkedWords.Count];
        var shares = new float[batch.Length, words, length];
        for (var row = 0; row < batch.Length; row++)
        {
            var example = batch[row];
            var counts = example.Words.Where(static word => word >= 0).CountBy(static word => word).ToDictionary();
            for (var i = 0; i < example.Pieces.Length; i++)
            {
                (pieces[row, i], mask[row, i]) = (example.Pieces[i], 1);
                for (var mark = 0; mark < MarkedWords.Count; mark++)
                {
                    marks[row, i, mark] = (example.Marks[i] >> mark) & 1;
                }

                if (example.Words[i] is >= 0 and var word)
                {
                    shares[row, word, i] = 1f / counts[word];
                }
            }
        }

        return model.Read(from_array(pieces), from_array(mask), from_array(marks), from_array(shares));
    }

    private static WordExample[][] Batches(IReadOnlyList<WordExample> examples, Random random)
    {
        var order = examples.ToArray();
        random.Shuffle(order);
        var batches = order.Chunk(OfBatch * BatchesSorted).SelectMany(static part => part.OrderBy(static example => example.Pieces.Length).Chunk(OfBatch)).ToArray();
        random.Shuffle(batches);
        return batches;
    }

    private static Tensor LossOf(WordModel model, WordExample[] batch)
    {
        var scores = Read(model, batch);
        var words = (int)scores.shape[1];
        var claims = new float[batch.Length, words, HeardWords.OfWord];
        var weights = new float[batch.Length, words, HeardWords.OfWord];
        for (var row = 0; row < batch.Length; row++)
        {
            for (var word = 0; word < batch[row].Claims.Length; word++)
            {
                for (var output = 0; output < HeardWords.OfWord; output++)
                {
                    if (batch[row].Claims[word][output] is var claim && !float.IsNaN(claim))
                    {
                        (claims[row, word, output], weights[row, word, output]) = (claim, WeightOf(output, claim));
                    }
                }
            }
        }

        return nn.functional.binary_cross_entropy_with_logits(scores, from_array(claims), from_array(weights), nn.Reduction.Sum) / batch.Length;
    }

    // Of employers and schools there are few; who belongs where is hardest to learn.
    private static float WeightOf(int output, float claim) => (HeardSign)output switch
    {
        HeardSign.Employer or HeardSign.School => claim > 0 ? 3 : 1,
        HeardSign.Finding => 2,
        _ => 1,
    };
}
