using NoteLint.Core.Identifiers.Hearing;
using static TorchSharp.torch;

namespace NoteLint.EncoderTraining;

/// <summary>A transformer with one head: what each word of a note names. What lexicons and rules say of a word is added to its vector.</summary>
internal sealed class WordModel
{
    // Hardly any word names somebody.
    private const float Start = -3;

    private readonly Transformer transformer;

    /// <summary>Adds the head.</summary>
    public WordModel(Transformer transformer)
    {
        this.transformer = transformer;
        transformer.AddMarks(MarkedWords.Count);
        transformer.AddHead(HeardWords.OfWord, Start);
    }

    /// <summary>What is learned.</summary>
    public IReadOnlyList<TorchSharp.Modules.Parameter> Parameters => transformer.Parameters;

    /// <summary>Reads parts of notes.</summary>
    /// <param name="pieces">The pieces of each, on a row.</param>
    /// <param name="mask">1 where there is a piece, 0 behind the last.</param>
    /// <param name="marks">For each piece 1 for each mark that it has.</param>
    /// <param name="shares">For each part and word, the share that each piece has in the word's mean.</param>
    /// <returns>For each part and word, the logarithms of odds.</returns>
    public Tensor Read(Tensor pieces, Tensor mask, Tensor marks, Tensor shares) => transformer.Judge(shares.matmul(transformer.Read(pieces, mask, marks)), head: 0);
}
