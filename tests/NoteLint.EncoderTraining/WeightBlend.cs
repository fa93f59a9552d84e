using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NoteLint.EncoderTraining;

/// <summary>Weights between those before and after a round: they know what is new and forget less of the rest.</summary>
/// <param name="weights">The weights, as they are before.</param>
internal sealed class WeightBlend(IReadOnlyList<Parameter> weights)
{
    /// <summary>How far they go from the old ones to the new.</summary>
    private const double ShareOfNew = 0.8;

    private readonly Tensor[] before = [.. weights.Select(static weight => weight.detach().clone())];

    /// <summary>Takes a fifth of what was learned back.</summary>
    public void Take()
    {
        using var asTold = no_grad();
        foreach (var (weight, old) in weights.Zip(before))
        {
            weight.copy_(old + ((weight - old) * ShareOfNew));
        }
    }
}
