using System.Collections.Concurrent;
using System.Security.Cryptography;
using NoteLint.Core.Text;

namespace NoteLint.Core.Judgmental.Tone.Encoder;

/// <summary>
/// A small transformer that reads a sentence as a whole: MiniLM (Wang and others, 2020), its first layers, trained on what sentences of notes
/// judge. It hears what no row of three words holds, and takes some milliseconds. Long sums are of whole numbers, so that every machine gets
/// the same result. Safe on any thread; it remembers the scores of what it was asked last.
/// </summary>
public sealed class ToneEncoder
{
    /// <summary>The most pieces of words that are read of a sentence.</summary>
    public const int MostPieces = 64;

    private const string Resource = "tone-encoder.bin";
    private const string PiecesResource = "word-pieces.txt";

    // A note that is written is linted again at each pause, and has hardly changed.
    private const int MostRemembered = 4096;

    private static readonly Lazy<ToneEncoder> ShippedEncoder = new(static () => new ToneEncoder(ReadShipped(), new WordPieces([.. DataFile.Lines(PiecesResource)])));

    private readonly WordPieces pieces;
    private readonly int size;
    private readonly float[] pieceScales;
    private readonly sbyte[] pieceVectors;
    private readonly float[] positions;
    private readonly LayerNorm norm;
    private readonly EncoderLayer[] layers;
    private readonly float[] weights;
    private readonly float bias;

    // By a hash of the pieces that another process can't repeat: no text is kept, nor what would tell of one.
    private readonly UInt128 key = new(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))), BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))));
    private readonly ConcurrentDictionary<UInt128, double> remembered = [];

    /// <summary>Reads an encoder.</summary>
    /// <param name="bytes">Its file, as tests/NoteLint.EncoderTraining writes it.</param>
    /// <param name="pieces">The pieces of words that it knows, in the order of the file.</param>
    /// <exception cref="InvalidDataException">The file is for other pieces, or has another length than it says.</exception>
    public ToneEncoder(byte[] bytes, WordPieces pieces)
    {
        this.pieces = pieces;
        var file = new EncoderFile(bytes);
        size = file.ReadInt();
        var (heads, innerSize, count, known) = (file.ReadInt(), file.ReadInt(), file.ReadInt(), file.ReadInt());
        pieceScales = file.ReadFloats(known);
        pieceVectors = file.ReadBytes(known * size).ToArray();
        positions = file.ReadFloats(MostPieces * size);
        norm = new(file.ReadFloats(size), file.ReadFloats(size));
        layers = new EncoderLayer[count];
        for (var i = 0; i < count; i++)
        {
            layers[i] = new EncoderLayer(file, size, innerSize, heads);
        }

        weights = file.ReadFloats(size);
        bias = file.ReadFloats(1)[0];
        if (known != pieces.Count || !file.IsAtEnd)
        {
            throw new InvalidDataException("The tone encoder's file and its pieces of words are not of one training.");
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
        var hash = HashOf(row);
        if (remembered.TryGetValue(hash, out var score))
        {
            return score;
        }

        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        return remembered[hash] = Weigh(row);
    }

    private double Weigh(ReadOnlySpan<ushort> row)
    {
        var words = new float[row.Length * size];
        for (var i = 0; i < row.Length; i++)
        {
            var scale = pieceScales[row[i]];
            var vector = pieceVectors.AsSpan(row[i] * size, size);
            for (var j = 0; j < size; j++)
            {
                words[(i * size) + j] = (vector[j] * scale) + positions[(i * size) + j];
            }
        }

        norm.Apply(words);
        foreach (var layer in layers)
        {
            layer.Apply(words, row.Length);
        }

        var sum = 0.0;
        for (var i = 0; i < words.Length; i++)
        {
            sum += (double)words[i] * weights[i % size];
        }

        return (sum / row.Length) + bias;
    }

    // FNV-1a of 128 bits, begun with a secret
    private UInt128 HashOf(ReadOnlySpan<ushort> row)
    {
        var hash = key;
        foreach (var piece in row)
        {
            hash = (hash ^ piece) * new UInt128(0x0000000001000000, 0x000000000000013B);
        }

        return hash;
    }

    private static byte[] ReadShipped()
    {
        using var stream = DataFile.Open(Resource);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
