namespace NoteLint.Core.Encoders;

/// <summary>How large an encoder is.</summary>
/// <param name="Size">How long a word's vector is.</param>
/// <param name="Heads">How many heads of attention there are; each has <see cref="HeadLength"/> of its numbers.</param>
/// <param name="InnerSize">How long it is between the two matrices of a layer.</param>
/// <param name="Layers">How many layers there are.</param>
/// <param name="Positions">How many words it reads at most.</param>
internal readonly record struct EncoderShape(int Size, int Heads, int InnerSize, int Layers, int Positions)
{
    /// <summary>How many numbers of a word's vector belong to a head.</summary>
    public const int HeadLength = 32;

    /// <summary>Reads a shape, with which an encoder's file begins.</summary>
    /// <param name="file">The file, at its beginning.</param>
    /// <exception cref="InvalidDataException">A head is of another length.</exception>
    public static EncoderShape Read(EncoderFile file)
    {
        var shape = new EncoderShape(file.ReadInt(), file.ReadInt(), file.ReadInt(), file.ReadInt(), file.ReadInt());
        return shape.Size == shape.Heads * HeadLength ? shape : throw new InvalidDataException($"Vectors of {shape.Size} numbers are none of {shape.Heads} heads with {HeadLength} each.");
    }
}
