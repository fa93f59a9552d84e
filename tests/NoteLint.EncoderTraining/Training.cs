using static TorchSharp.torch;

namespace NoteLint.EncoderTraining;

/// <summary>Learns by AdamW with a step that grows at first and shrinks to nothing.</summary>
internal static class Training
{
    private const double Rounds = 2;
    private const double Step = 1.5e-4;
    private const int StepsOfGrowth = 200;
    private const double Decay = 0.01;
    private const double MostOfGradient = 1;
    private const int OfBatch = 32;
    private const int StepsOfLine = 100;

    // Sentences of about the same length are read together.
    private const int BatchesSorted = 50;

    /// <summary>Learns from examples.</summary>
    /// <param name="transformer">What learns.</param>
    /// <param name="examples">The examples.</param>
    /// <param name="output">Told the loss now and then.</param>
    public static void Run(Transformer transformer, IReadOnlyList<Example> examples, TextWriter output)
    {
        manual_seed(1);
        var random = new Random(1);
        var optimizer = optim.AdamW(transformer.Parameters, Step, weight_decay: Decay);
        var steps = (int)(Rounds * examples.Count / OfBatch);
        var loss = 0.0;
        foreach (var (step, batch) in Batches(examples, random).Take(steps).Index())
        {
            foreach (var group in optimizer.ParamGroups)
            {
                group.LearningRate = Step * Math.Min(1, (step + 1.0) / StepsOfGrowth) * (1 - (step / (double)steps));
            }

            loss += Learn(transformer, optimizer, batch);
            if ((step + 1) % StepsOfLine == 0)
            {
                output.WriteLine($"step {step + 1} of {steps}: loss {loss / StepsOfLine:0.0000}");
                loss = 0;
            }
        }
    }

    // Round after round
    private static IEnumerable<Example[]> Batches(IReadOnlyList<Example> examples, Random random)
    {
        while (true)
        {
            var order = examples.ToArray();
            random.Shuffle(order);
            var batches = order.Chunk(OfBatch * BatchesSorted).SelectMany(static part => part.OrderBy(static example => example.Pieces.Length).Chunk(OfBatch)).ToArray();
            random.Shuffle(batches);
            foreach (var batch in batches)
            {
                yield return batch;
            }
        }
    }

    private static double Learn(Transformer transformer, optim.Optimizer optimizer, Example[] batch)
    {
        using var scope = NewDisposeScope();
        var length = batch.Max(static example => example.Pieces.Length);
        var pieces = Table(batch, length, static (example, i) => (long)example.Pieces[i]);
        var mask = Table(batch, length, static (_, _) => 1f);
        var (sentences, words) = transformer.Read(pieces, mask);
        var ofSentences = nn.functional.binary_cross_entropy_with_logits(sentences, tensor(batch.Select(static example => example.IsJudgment ? 1f : 0f).ToArray()));
        var ofWords = nn.functional.binary_cross_entropy_with_logits(words, Table(batch, length, static (example, i) => example.IsMarked[i] ? 1f : 0f), reduction: nn.Reduction.None);
        var loss = ofSentences + ((ofWords * mask).sum() / mask.sum());
        optimizer.zero_grad();
        loss.backward();
        nn.utils.clip_grad_norm_(transformer.Parameters, MostOfGradient);
        optimizer.step();
        return loss.item<float>();
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
