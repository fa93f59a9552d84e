using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using NoteLint.Core.Encoders;
using NoteLint.Core.Notes;
using NoteLint.Core.Text;

namespace NoteLint.Core.Identifiers.Hearing;

/// <summary>
/// A small transformer that reads a note with what lexicons and rules say of its words, and hears which of them name people, places, employers and
/// schools: what is told of somebody in one sentence it hears in another. Safe on any thread; it remembers what it was asked last.
/// </summary>
internal sealed class IdentifierEncoder
{
    /// <summary>The most pieces of words that are read at once; what doesn't fit begins anew.</summary>
    public const int MostPieces = 256;

    /// <summary>The most pieces that are read of a word.</summary>
    public const int MostPiecesOfWord = 12;

    // Some notes, as they are written: what stands before a change stays the same.
    private const int MostRemembered = 128;

    private static readonly Lazy<IdentifierEncoder> ShippedEncoder = new(static () => new IdentifierEncoder(DataFile.Bytes("identifier-encoder.bin"), WordVectors.Shipped));

    private readonly WordPieces pieces;
    private readonly TransformerEncoder encoder;
    private readonly float[] marks;
    private readonly EncoderHead head;
    private readonly RememberedScores<float[]> remembered = new(MostRemembered);

    /// <summary>Reads an encoder.</summary>
    /// <param name="bytes">Its file: an encoder's shape, the number of its outputs, the encoder, a vector for each mark, weights and bias.</param>
    /// <param name="vectors">The vectors of the pieces of words.</param>
    /// <exception cref="InvalidDataException">The file is for other vectors, other outputs or shorter notes, or has another length than it says.</exception>
    public IdentifierEncoder(byte[] bytes, WordVectors vectors)
    {
        pieces = vectors.Pieces;
        var file = new EncoderFile(bytes);
        var shape = EncoderShape.Read(file);
        var outputs = file.ReadInt();
        encoder = new TransformerEncoder(file, shape, vectors);
        marks = file.ReadFloats(encoder.Size * MarkedWords.Count);
        head = new EncoderHead(file, encoder.Size, outputs);
        if (outputs != HeardWords.OfWord || encoder.Positions < MostPieces || !file.IsAtEnd)
        {
            throw new InvalidDataException("The identifier encoder's file is not of the length that it should have.");
        }
    }

    /// <summary>The encoder that comes with NoteLint; read when it is first asked for.</summary>
    public static IdentifierEncoder Shipped => ShippedEncoder.Value;

    /// <summary>Reads a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="marked">The marks of its tokens, as <see cref="MarkedWords"/> reads them.</param>
    /// <returns>What each word names; nothing of a part in which no word may be a name.</returns>
    public HeardWords Read(Note note, ulong[] marked)
    {
        var heard = new HeardWords(note.Tokens.Length);
        foreach (var window in IdentifierWindow.Cut(note, pieces))
        {
            if (Array.Exists(window.Tokens, token => token >= 0 && MarkedWords.IsTelling(marked[token])))
            {
                var told = Array.ConvertAll(window.Tokens, token => token < 0 ? 0 : MarkedWords.Told(marked[token]));
                heard.Take(Array.ConvertAll(window.Tokens, token => token >= 0 && marked[token] != 0 ? token : -1), ScoresOf(window.Pieces, told));
            }
        }

        return heard;
    }

    private float[] ScoresOf(ushort[] row, ulong[] told)
    {
        var hash = remembered.HashOf([.. row, .. MemoryMarshal.Cast<ulong, ushort>(told)]);
        if (!remembered.TryGet(hash, out var scores))
        {
            scores = Weigh(row, told);
            remembered.Remember(hash, scores);
        }

        return scores;
    }

    // The scores of each piece, one behind the other
    private float[] Weigh(ushort[] row, ulong[] told)
    {
        var size = encoder.Size;
        var words = ArrayPool<float>.Shared.Rent(row.Length * size);
        Array.Clear(words, 0, row.Length * size);
        for (var i = 0; i < row.Length; i++)
        {
            AddMarks(told[i], words.AsSpan(i * size, size));
        }

        encoder.ReadOnto(row, words);
        var scores = new float[row.Length * head.Outputs];
        for (var i = 0; i < row.Length; i++)
        {
            head.Judge(words.AsSpan(i * size, size), scores.AsSpan(i * head.Outputs, head.Outputs));
        }

        ArrayPool<float>.Shared.Return(words, clearArray: true);
        return scores;
    }

    private void AddMarks(ulong bits, Span<float> numbers)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            SteadyMath.AddTimes(1, marks.AsSpan(BitOperations.TrailingZeroCount(bits) * numbers.Length, numbers.Length), numbers);
        }
    }
}
