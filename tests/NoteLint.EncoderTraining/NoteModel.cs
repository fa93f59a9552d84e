using NoteLint.Core.Consent.Weighing;
using static TorchSharp.torch;

namespace NoteLint.EncoderTraining;

/// <summary>A transformer with one head: what each unit of a note tells of each kind of consent, of an act, of a record, of what speaks against one.</summary>
internal sealed class NoteModel
{
    /// <summary>The most pieces that are read of a note.</summary>
    public const int MostPieces = ConsentEncoder.MostPieces;

    /// <summary>How many numbers come out for a unit.</summary>
    public const int Outputs = ConsentUnitScores.OfUnit;

    // Hardly any unit tells of a kind.
    private const float Start = -4;

    private readonly Transformer transformer;

    /// <summary>Adds the head.</summary>
    public NoteModel(Transformer transformer)
    {
        this.transformer = transformer;
        transformer.AddHead(Outputs, Start);
    }

    /// <summary>What is learned.</summary>
    public IReadOnlyList<TorchSharp.Modules.Parameter> Parameters => transformer.Parameters;

    /// <summary>Reads notes.</summary>
    /// <param name="pieces">The pieces of each, on a row.</param>
    /// <param name="mask">1 where there is a piece, 0 behind the last.</param>
    /// <param name="shares">For each note and unit, the share that each piece has in the unit's mean.</param>
    /// <returns>For each note and unit, the logarithms of odds, in the order of <see cref="ConsentUnitScores"/>.</returns>
    public Tensor Read(Tensor pieces, Tensor mask, Tensor shares) => transformer.Judge(shares.matmul(transformer.Read(pieces, mask)), head: 0);
}
