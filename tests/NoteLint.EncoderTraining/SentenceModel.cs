using NoteLint.Core.Judgmental.Tone;
using static TorchSharp.torch;

namespace NoteLint.EncoderTraining;

/// <summary>A transformer with two heads: whether a sentence judges, and which of its words do. The second only helps to learn and is not written.</summary>
internal sealed class SentenceModel
{
    /// <summary>The most pieces that are read of a sentence.</summary>
    public const int MostPieces = ToneEncoder.MostPieces;

    private readonly Transformer transformer;

    /// <summary>Adds the heads.</summary>
    public SentenceModel(Transformer transformer)
    {
        this.transformer = transformer;
        transformer.AddHead(outputs: 1, start: 0);
        transformer.AddHead(outputs: 1, start: 0);
    }

    /// <summary>What is learned.</summary>
    public IReadOnlyList<TorchSharp.Modules.Parameter> Parameters => transformer.Parameters;

    /// <summary>Reads sentences.</summary>
    /// <param name="pieces">The pieces of each, on a row.</param>
    /// <param name="mask">1 where there is a piece, 0 behind the last.</param>
    /// <returns>The logarithm of the odds that a sentence judges, and that each of its pieces does.</returns>
    public (Tensor Sentences, Tensor Pieces) Read(Tensor pieces, Tensor mask)
    {
        var x = transformer.Read(pieces, mask);
        var whole = (x * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim: true);
        return (transformer.Judge(whole, head: 0).squeeze(-1), transformer.Judge(x, head: 1).squeeze(-1));
    }
}
