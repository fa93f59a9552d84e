using static TorchSharp.torch;

namespace NoteLint.EncoderTraining;

/// <summary>Learns whether sentences judge.</summary>
internal static class SentenceTraining
{
    private const int OfBatch = 32;

    // Sentences of about the same length are read together.
    private const int BatchesSorted = 50;

    /// <summary>How a transformer learns that knows no judgment.</summary>
    public static readonly Learning FromStart = new(Rounds: 2, Step: 1.5e-4, StepsOfGrowth: 200);

    /// <summary>How one goes on that has learned before.</summary>
    public static readonly Learning GoingOn = new(Rounds: 1, Step: 1e-4, StepsOfGrowth: 100);

    /// <summary>Learns from examples.</summary>
    /// <param name="model">What learns.</param>
    /// <param name="examples">The examples.</param>
    /// <param name="learning">How it learns.</param>
    /// <param name="output">Told the loss now and then.</param>
    public static void Run(SentenceModel model, IReadOnlyList<Example> examples, Learning learning, TextWriter output) =>
        learning.Run(model.Parameters, random => Batches(examples, random), batch => LossOf(model, batch), output);

    private static Example[][] Batches(IReadOnlyList<Example> examples, Random random)
    {
        var order = examples.ToArray();
        random.Shuffle(order);
        var batches = order.Chunk(OfBatch * BatchesSorted).SelectMany(static part => part.OrderBy(static example => example.Pieces.Length).Chunk(OfBatch)).ToArray();
        random.Shuffle(batches);
        return batches;
    }

    private static Tensor LossOf(SentenceModel model, Example[] batch)
    {
        var length = batch.Max(static example => example.Pieces.Length);
        var pieces = Table(batch, length, static (example, i) => (long)example.Pieces[i]);
        var mask = Table(batch, length, static (_, _) => 1f);
        var (sentences, words) = model.Read(pieces, mask);
        var ofSentences = nn.functional.binary_cross_entropy_with_logits(sentences, tensor(batch.Select(static example => example.IsJudgment ? 1f : 0f).ToArray()));
        var ofWords = nn.functional.binary_cross_entropy_with_logits(words, Table(batch, length, static (example, i) => example.IsMarked[i] ? 1f : 0f), reduction: nn.Reduction.None);
        return ofSentences + ((ofWords * mask).sum() / mask.sum());
    }

    private static Tensor Table<T>(Example[] batch, int length, Func<Example, int, T> value)
        where T : unmanaged
    {
        var values = new T[batch.Length, length];
        for (var row = 0; row < batch.Length; row++)
        {
            for (var i = 0; i < batch[row].Pieces.Length; i++)
            {
                values[row, i] = value(batch[row], i);
            }
        }

        return from_array(values);
    }
}
