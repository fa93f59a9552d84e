using System.Runtime.InteropServices;
using NoteLint.Core.Text;

namespace NoteLint.Core.Encoders;

/// <summary>The vectors of pieces of words with which every encoder begins: whole numbers of 8 bits with a scale for each piece. Immutable and safe on any thread.</summary>
public sealed class WordVectors
{
    private static readonly Lazy<WordVectors> ShippedVectors = new(static () => new WordVectors(DataFile.Bytes("word-vectors.bin"), WordPieces.Shipped));

    private readonly float[] scales;
    private readonly ReadOnlyMemory<byte> vectors;

    /// <summary>Reads vectors.</summary>
    /// <param name="bytes">Their file, as tests/NoteLint.EncoderTraining writes it.</param>
    /// <param name="pieces">The pieces in the order of the file.</param>
    /// <exception cref="InvalidDataException">The file is for other pieces, or has another length than it says.</exception>
    public WordVectors(byte[] bytes, WordPieces pieces)
    {
        Pieces = pieces;
        var file = new EncoderFile(bytes);
        Size = file.ReadInt();
        var known = file.ReadInt();
        scales = file.ReadFloats(known);
        vectors = file.ReadBytes(known * Size);
        if (known != pieces.Count || !file.IsAtEnd)
        {
            throw new InvalidDataException("The vectors of words and the pieces of words are not of one training.");
        }
    }

    /// <summary>The vectors that come with NoteLint; read when they are first asked for.</summary>
    public static WordVectors Shipped => ShippedVectors.Value;

    /// <summary>The pieces that have vectors.</summary>
    public WordPieces Pieces { get; }

    /// <summary>How long a vector is.</summary>
    public int Size { get; }

    /// <summary>Adds a piece's vector to numbers.</summary>
    /// <param name="piece">The piece's index.</param>
    /// <param name="numbers">As many numbers as a vector has; replaced.</param>
    internal void AddTo(ushort piece, Span<float> numbers)
    {
        var vector = MemoryMarshal.Cast<byte, sbyte>(vectors.Span).Slice(piece * Size, Size);
        var scale = scales[piece];
        for (var i = 0; i < vector.Length; i++)
        {
            numbers[i] += vector[i] * scale;
        }
    }
}
