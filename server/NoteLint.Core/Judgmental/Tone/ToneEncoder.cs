using System.Buffers;
using NoteLint.Core.Encoders;
using NoteLint.Core.Text;

namespace NoteLint.Core.Judgmental.Tone;

/// <summary>
/// A small transformer that reads a sentence as a whole, trained on what sentences of notes judge. It hears what no row of three words holds,
/// and takes some milliseconds. Safe on any thread; it remembers the scores of what it was asked last.
/// </summary>
public sealed class ToneEncoder
{
    /// <summary>The most pieces of words that are read of a sentence.</summary>
    public const int MostPieces = 64;

    // A note that is written is linted again at each pause, and has hardly changed.
    private const int MostRemembered = 4096;

    private static readonly Lazy<ToneEncoder> ShippedEncoder = new(static () => new ToneEncoder(DataFile.Bytes("tone-encoder.bin"), WordVectors.Shipped));

    private readonly WordPieces pieces;
    private readonly TransformerEncoder encoder;
    private readonly float[] weights;
    private readonly float bias;
    private readonly RememberedScores<double> remembered = new(MostRemembered);

    /// <summary>Reads an encoder.</summary>
    /// <param name="bytes">Its file, as tests/NoteLint.EncoderTraining writes it.</param>
    /// <param name="vectors">The vectors of the pieces of words.</param>
    /// <exception cref="InvalidDataException">The file is for other vectors or for shorter sentences, or has another length than it says.</exception>
    public ToneEncoder(byte[] bytes, WordVectors vectors)
    {
        pieces = vectors.Pieces;
        var file = new EncoderFile(bytes);
        encoder = new TransformerEncoder(file, EncoderShape.Read(file), vectors);
        weights = file.ReadFloats(encoder.Size);
        bias = file.ReadFloats(1)[0];
        if (encoder.Positions < MostPieces || !file.IsAtEnd)
        {
            throw new InvalidDataException("The tone encoder's file is not of the length that it says.");
        }
    }

    /// <summary>The encoder that comes with NoteLint; read when it is first asked for.</summary>
    public static ToneEncoder Shipped => ShippedEncoder.Value;

    /// <summary>How much speaks for a judgment.</summary>
    /// <param name="text">A sentence, or a part of one; read as far as there is room for its pieces.</param>
    /// <returns>The logarithm of the odds that it is a judgment.</returns>
    public double ScoreOf(ReadOnlySpan<char> text)
    {
        Span<ushort> row = stackalloc ushort[MostPieces];
        row = row[..pieces.Read(text, row)];
        var hash = remembered.HashOf(row);
        if (!remembered.TryGet(hash, out var score))
        {
            score = Weigh(row);
            remembered.Remember(hash, score);
        }

        return score;
    }

    private double Weigh(ReadOnlySpan<ushort> row)
    {
        var length = row.Length * weights.Length;
        var words = ArrayPool<float>.Shared.Rent(length);
        encoder.Read(row, words);
        var sum = 0.0;
        for (var i = 0; i < length; i++)
        {
            sum += (double)words[i] * weights[i % weights.Length];
        }

        ArrayPool<float>.Shared.Return(words, clearArray: true);
        return (sum / row.Length) + bias;
    }
}
