using System.Runtime.InteropServices;

namespace NoteLint.Core.Encoders;

/// <summary>Reads an encoder's file: whole and fractional numbers one behind the other, the lowest byte first, as all machines that .NET is built for have them.</summary>
/// <param name="bytes">The file. Each reading throws an <see cref="ArgumentOutOfRangeException"/> where it ends too early.</param>
internal sealed class EncoderFile(ReadOnlyMemory<byte> bytes)
{
    private int at;

    /// <summary>True where everything has been read.</summary>
    public bool IsAtEnd => at == bytes.Length;

    /// <summary>Reads a whole number of 32 bits.</summary>
    public int ReadInt() => MemoryMarshal.Read<int>(ReadBytes(sizeof(int)).Span);

    /// <summary>Reads fractional numbers of 32 bits.</summary>
    /// <param name="count">How many.</param>
    public float[] ReadFloats(int count) => MemoryMarshal.Cast<byte, float>(ReadBytes(count * sizeof(float)).Span).ToArray();

    /// <summary>Reads bytes, which are not copied.</summary>
    /// <param name="count">How many.</param>
    public ReadOnlyMemory<byte> ReadBytes(int count)
    {
        var read = bytes.Slice(at, count);
        at += count;
        return read;
    }

    /// <summary>Reads a matrix: a scale for each row, the rows, and what is added to each row's result.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many numbers in each.</param>
    public QuantizedMatrix ReadMatrix(int rows, int columns)
    {
        var scales = ReadFloats(rows);
        var weights = ReadBytes(rows * columns);
        return new QuantizedMatrix(MemoryMarshal.Cast<byte, sbyte>(weights.Span), scales, ReadFloats(rows));
    }
}
