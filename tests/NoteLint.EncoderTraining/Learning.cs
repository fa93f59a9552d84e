using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NoteLint.EncoderTraining;

/// <summary>Learns by AdamW with a step that grows at first and shrinks to nothing.</summary>
/// <param name="Rounds">How often all examples are seen.</param>
/// <param name="Step">The longest step.</param>
/// <param name="StepsOfGrowth">How many steps it grows.</param>
internal sealed record Learning(double Rounds, double Step, int StepsOfGrowth)
{
    private const double Decay = 0.01;
    private const double MostOfGradient = 1;
    private const int StepsOfLine = 100;

    /// <summary>Learns from examples.</summary>
    /// <typeparam name="T">What an example is.</typeparam>
    /// <param name="parameters">What is learned.</param>
    /// <param name="round">All examples in batches, in another order each time.</param>
    /// <param name="lossOf">How wrong a batch is read.</param>
    /// <param name="output">Told the loss now and then.</param>
    public void Run<T>(IReadOnlyList<Parameter> parameters, Func<Random, T[][]> round, Func<T[], Tensor> lossOf, TextWriter output)
    {
        manual_seed(1);
        var random = new Random(1);
        var optimizer = optim.AdamW(parameters, Step, weight_decay: Decay);
        var batches = round(random);
        var steps = (int)(Rounds * batches.Length);
        var loss = 0.0;
        for (var step = 0; step < steps; step++)
        {
            if (step > 0 && step % batches.Length == 0)
            {
                batches = round(random);
            }

            foreach (var group in optimizer.ParamGroups)
            {
                group.LearningRate = Step * Math.Min(1, (step + 1.0) / StepsOfGrowth) * (1 - (step / (double)steps));
            }

            loss += Learn(parameters, optimizer, () => lossOf(batches[step % batches.Length]));
            if ((step + 1) % StepsOfLine == 0)
            {
                output.WriteLine($"step {step + 1} of {steps}: loss {loss / StepsOfLine:0.0000}");
                loss = 0;
            }
        }
    }

    private static double Learn(IReadOnlyList<Parameter> parameters, optim.Optimizer optimizer, Func<Tensor> lossOf)
    {
        using var scope = NewDisposeScope();
        var loss = lossOf();
        optimizer.zero_grad();
        loss.backward();
        nn.utils.clip_grad_norm_(parameters, MostOfGradient);
        optimizer.step();
        return loss.item<float>();
    }
}
