using System.Buffers;
using NoteLint.Core.Encoders;
using NoteLint.Core.Text;

namespace NoteLint.Core.Consent.Weighing;

/// <summary>
/// A small transformer that reads a whole note at once, trained on what its units tell of each kind of consent: what is said of an act or an
/// agreement in one sentence it hears in another. Safe on any thread; it remembers what it was asked last.
/// </summary>
public sealed class ConsentEncoder
{
    /// <summary>The most pieces of words that are read of a unit.</summary>
    public const int MostPiecesOfUnit = 64;

    /// <summary>The most pieces that are read at once; what doesn't fit begins anew.</summary>
    public const int MostPieces = 400;

    // Some notes, as they are written: what stands before a change stays the same.
    private const int MostRemembered = 64;

    private static readonly Lazy<ConsentEncoder> ShippedEncoder = new(static () => new ConsentEncoder(DataFile.Bytes("consent-encoder.bin"), WordVectors.Shipped));

    private readonly WordPieces pieces;
    private readonly TransformerEncoder encoder;
    private readonly EncoderHead head;
    private readonly RememberedScores<float[]> remembered = new(MostRemembered);

    /// <summary>Reads an encoder.</summary>
    /// <param name="bytes">Its file: an encoder's shape, the number of its outputs, the encoder, weights and bias.</param>
    /// <param name="vectors">The vectors of the pieces of words.</param>
    /// <exception cref="InvalidDataException">The file is for other vectors, other outputs or shorter notes, or has another length than it says.</exception>
    public ConsentEncoder(byte[] bytes, WordVectors vectors)
    {
        pieces = vectors.Pieces;
        var file = new EncoderFile(bytes);
        var shape = EncoderShape.Read(file);
        var outputs = file.ReadInt();
        encoder = new TransformerEncoder(file, shape, vectors);
        head = new EncoderHead(file, encoder.Size, outputs);
        if (outputs != ConsentUnitScores.OfUnit || encoder.Positions < MostPieces || !file.IsAtEnd)
        {
            throw new InvalidDataException("The consent encoder's file is not of the length that it should have.");
        }
    }

    /// <summary>The encoder that comes with NoteLint; read when it is first asked for.</summary>
    public static ConsentEncoder Shipped => ShippedEncoder.Value;

    /// <summary>Reads a note.</summary>
    /// <param name="units">The texts of its units, in order; of each as much is read as there is room for its pieces.</param>
    /// <param name="cancellationToken">Stops between two windows.</param>
    /// <returns>What each unit tells of each kind.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ConsentUnitScores Read(IReadOnlyList<ReadOnlyMemory<char>> units, CancellationToken cancellationToken = default)
    {
        var scores = new ConsentUnitScores(units.Count);
        Span<ushort> window = stackalloc ushort[MostPieces];
        Span<ushort> row = stackalloc ushort[MostPiecesOfUnit + 2];
        var (first, count) = (0, 0);
        for (var unit = 0; unit < units.Count; unit++)
        {
            // The start is the window's, the end the unit's.
            var read = row[..pieces.Read(units[unit].Span, row)];
            if (count + read.Length - 1 > MostPieces)
            {
                cancellationToken.ThrowIfCancellationRequested();
                ScoresOf(window[..count]).CopyTo(scores.From(first));
                (first, count) = (unit, 0);
            }

            read = count > 0 ? read[1..] : read;
            read.CopyTo(window[count..]);
            count += read.Length;
        }

        ScoresOf(window[..count]).CopyTo(scores.From(first));
        return scores;
    }

    private float[] ScoresOf(ReadOnlySpan<ushort> window)
    {
        if (window.IsEmpty)
        {
            return [];
        }

        var hash = remembered.HashOf(window);
        if (!remembered.TryGet(hash, out var scores))
        {
            scores = Weigh(window);
            remembered.Remember(hash, scores);
        }

        return scores;
    }

    private float[] Weigh(ReadOnlySpan<ushort> window)
    {
        var size = encoder.Size;
        var end = window[^1];
        var scores = new float[window.Count(end) * head.Outputs];
        var words = ArrayPool<float>.Shared.Rent(window.Length * size);
        encoder.Read(window, words);
        Span<float> mean = new float[size];
        var start = 1;
        for (var unit = 0; unit < scores.Length; unit += head.Outputs)
        {
            var count = window[start..].IndexOf(end);
            Judge(words.AsSpan(start * size, count * size), mean, scores.AsSpan(unit, head.Outputs));
            start += count + 1;
        }

        ArrayPool<float>.Shared.Return(words, clearArray: true);
        return scores;
    }

    // What the middle of a unit's words is worth to each output
    private void Judge(ReadOnlySpan<float> words, Span<float> mean, Span<float> scores)
    {
        if (words.IsEmpty)
        {
            scores.Fill(ConsentUnitScores.OfNothing);
            return;
        }

        mean.Clear();
        var share = mean.Length / (float)words.Length;
        for (; words.Length > 0; words = words[mean.Length..])
        {
            SteadyMath.AddTimes(share, words[..mean.Length], mean);
        }

        head.Judge(mean, scores);
    }
}
