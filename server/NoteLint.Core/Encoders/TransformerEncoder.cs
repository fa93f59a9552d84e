namespace NoteLint.Core.Encoders;

/// <summary>
/// The layers of a transformer (MiniLM; Wang and others, 2020): from pieces of words to a vector for each, which tells what the piece means
/// beside the others. Long sums are of whole numbers and the rest keeps one order, so that every machine gets the same result. Immutable and safe on any thread.
/// </summary>
internal sealed class TransformerEncoder
{
    private readonly WordVectors vectors;
    private readonly EncoderShape shape;
    private readonly float[] positions;
    private readonly LayerNorm norm;
    private readonly EncoderLayer[] layers;

    /// <summary>Reads an encoder.</summary>
    /// <param name="file">Its file, at the vectors of the places in a row of words.</param>
    /// <param name="shape">What the file has told of it before.</param>
    /// <param name="vectors">The vectors of the pieces of words.</param>
    /// <exception cref="InvalidDataException">It reads vectors of another length.</exception>
    public TransformerEncoder(EncoderFile file, EncoderShape shape, WordVectors vectors)
    {
        if (vectors.Size != shape.Size)
        {
            throw new InvalidDataException($"An encoder of vectors of {shape.Size} numbers can't read those of {vectors.Size}.");
        }

        this.vectors = vectors;
        this.shape = shape;
        positions = file.ReadFloats(shape.Positions * shape.Size);
        norm = new(file.ReadFloats(shape.Size), file.ReadFloats(shape.Size));
        layers = new EncoderLayer[shape.Layers];
        for (var i = 0; i < layers.Length; i++)
        {
            layers[i] = new EncoderLayer(file, shape);
        }
    }

    /// <summary>How long a vector is.</summary>
    public int Size => shape.Size;

    /// <summary>How many pieces are read at most.</summary>
    public int Positions => shape.Positions;

    /// <summary>Reads pieces of words.</summary>
    /// <param name="pieces">Their indices.</param>
    /// <param name="words">Filled with their vectors, one behind the other.</param>
    public void Read(ReadOnlySpan<ushort> pieces, Span<float> words)
    {
        words[..(pieces.Length * Size)].Clear();
        ReadOnto(pieces, words);
    }

    /// <summary>Reads pieces of words of which more is known than the words.</summary>
    /// <param name="pieces">Their indices.</param>
    /// <param name="words">What is added to the vector of each, one behind the other; replaced by their vectors.</param>
    public void ReadOnto(ReadOnlySpan<ushort> pieces, Span<float> words)
    {
        words = words[..(pieces.Length * Size)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] += positions[i];
        }

        for (var i = 0; i < pieces.Length; i++)
        {
            vectors.AddTo(pieces[i], words.Slice(i * Size, Size));
        }

        norm.Apply(words);
        using var workspace = new EncoderWorkspace(pieces.Length, shape);
        foreach (var layer in layers)
        {
            layer.Apply(words, workspace);
        }
    }
}
