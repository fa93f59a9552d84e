using System.Runtime.InteropServices;

namespace NoteLint.Core.Judgmental.Tone.Encoder;

/// <summary>Reads the encoder's file: whole and fractional numbers one behind the other, the lowest byte first, as all machines that .NET is built for have them.</summary>
/// <param name="bytes">The file. Each reading throws an <see cref="ArgumentOutOfRangeException"/> where it ends too early.</param>
internal sealed class EncoderFile(byte[] bytes)
{
    private int at;

    /// <summary>True where everything has been read.</summary>
    public bool IsAtEnd => at == bytes.Length;

    /// <summary>Reads a whole number of 32 bits.</summary>
    public int ReadInt() => Read<int>(1)[0];

    /// <summary>Reads fractional numbers of 32 bits.</summary>
    /// <param name="count">How many.</param>
    public float[] ReadFloats(int count) => Read<float>(count).ToArray();

    /// <summary>Reads whole numbers of 8 bits.</summary>
    /// <param name="count">How many.</param>
    public ReadOnlySpan<sbyte> ReadBytes(int count) => Read<sbyte>(count);

    /// <summary>Reads a matrix: a scale for each row, the rows, and what is added to each row's result.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many numbers in each.</param>
    public QuantizedMatrix ReadMatrix(int rows, int columns)
    {
        var scales = ReadFloats(rows);
        var weights = ReadBytes(rows * columns);
        return new QuantizedMatrix(weights, scales, ReadFloats(rows));
    }

    private ReadOnlySpan<T> Read<T>(int count)
        where T : unmanaged
    {
        var values = MemoryMarshal.Cast<byte, T>(bytes.AsSpan(at))[..count];
        at += MemoryMarshal.AsBytes(values).Length;
        return values;
    }
}
