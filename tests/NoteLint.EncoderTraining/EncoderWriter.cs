using System.Runtime.InteropServices;
using NoteLint.Core.Encoders;
using NoteLint.Core.Judgmental.Tone;
using static TorchSharp.torch;

namespace NoteLint.EncoderTraining;

/// <summary>Writes the files that <see cref="WordVectors"/>, <see cref="ToneEncoder"/> and <see cref="NoteLint.Core.Consent.Weighing.ConsentEncoder"/> read: each row of a matrix in whole numbers of 8 bits with a scale.</summary>
internal static class EncoderWriter
{
    private const float Most = sbyte.MaxValue;

    /// <summary>Writes the vectors of words.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static void WriteWords(string path, Transformer transformer)
    {
        using var file = new BinaryWriter(File.Create(path));
        var words = transformer.Words;
        file.Write(Transformer.Size);
        file.Write(words.GetLength(0));
        WriteRows(file, words, isByColumn: false);
    }

    /// <summary>Writes what comes after them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="transformer">The encoder.</param>
    /// <param name="positions">How many pieces it reads at most.</param>
    /// <param name="outputs">How many numbers come out; null where it is one, which the file need not tell.</param>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static void Write(string path, Transformer transformer, int positions, int? outputs)
    {
        using var file = new BinaryWriter(File.Create(path));
        foreach (var number in new[] { Transformer.Size, Transformer.AttentionHeads, Transformer.InnerSize, Transformer.Layers, positions })
        {
            file.Write(number);
        }

        if (outputs is { } count)
        {
            file.Write(count);
        }

        WriteAll(file, transformer.Positions.Cast<float>().Take(positions * Transformer.Size).ToArray());
        foreach (var norm in transformer.Norm)
        {
            WriteAll(file, norm.data<float>().ToArray());
        }

        for (var layer = 0; layer < Transformer.Layers; layer++)
        {
            foreach (var weights in transformer.Layer(layer))
            {
                WriteWeights(file, weights);
            }
        }

        if (transformer.Marks is { } marks)
        {
            WriteAll(file, marks.data<float>().ToArray());
        }

        foreach (var weights in transformer.Head)
        {
            WriteAll(file, weights.detach().contiguous().data<float>().ToArray());
        }
    }

    private static void WriteWeights(BinaryWriter file, Tensor weights)
    {
        if (weights.dim() == 2)
        {
            WriteRows(file, Transformer.ValuesOf(weights), isByColumn: true);
        }
        else
        {
            WriteAll(file, weights.data<float>().ToArray());
        }
    }

    private static void WriteRows(BinaryWriter file, float[,] values, bool isByColumn)
    {
        var (rows, length) = isByColumn ? (values.GetLength(1), values.GetLength(0)) : (values.GetLength(0), values.GetLength(1));
        var scales = new float[rows];
        var rounded = new byte[rows * length];
        for (var row = 0; row < rows; row++)
        {
            var numbers = Enumerable.Range(0, length).Select(i => isByColumn ? values[i, row] : values[row, i]).ToArray();
            scales[row] = numbers.Max(Math.Abs) is > 0 and var greatest ? greatest / Most : 1;
            for (var i = 0; i < length; i++)
            {
                rounded[(row * length) + i] = (byte)(sbyte)MathF.Round(numbers[i] / scales[row]);
            }
        }

        WriteAll(file, scales);
        file.Write(rounded);
    }

    private static void WriteAll(BinaryWriter file, ReadOnlySpan<float> values) => file.Write(MemoryMarshal.AsBytes(values));
}
