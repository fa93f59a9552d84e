using System.Runtime.InteropServices;
using NoteLint.Core.Encoders;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NoteLint.EncoderTraining;

/// <summary>Reads what <see cref="EncoderWriter"/> wrote, so that learning can go on from what ships. Numbers come back as they were rounded.</summary>
internal static class EncoderReader
{
    /// <summary>Fills a transformer, with its marks and its first head, from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="transformer">What is filled; of layers and places that the file doesn't have it keeps its own.</param>
    /// <param name="outputs">How many numbers come out; null where it is one, which the file doesn't tell.</param>
    /// <returns>True where the file has all layers.</returns>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="InvalidDataException">It is of another shape.</exception>
    public static bool Read(string path, Transformer transformer, int? outputs)
    {
        var file = new EncoderFile(File.ReadAllBytes(path));
        var shape = EncoderShape.Read(file);
        if (shape is not { Size: Transformer.Size, Heads: Transformer.AttentionHeads, InnerSize: Transformer.InnerSize, Layers: <= Transformer.Layers } || (outputs is { } count && file.ReadInt() != count))
        {
            throw new InvalidDataException($"{path} is an encoder of another shape.");
        }

        using var asTold = no_grad();
        transformer.Parameters[0].narrow(0, 0, shape.Positions).copy_(tensor(file.ReadFloats(shape.Positions * shape.Size)).view(-1, shape.Size));
        foreach (var norm in transformer.Norm)
        {
            Fill(norm, file);
        }

        for (var layer = 0; layer < shape.Layers; layer++)
        {
            foreach (var weights in transformer.Layer(layer))
            {
                if (weights.dim() == 2)
                {
                    FillRounded(weights, file);
                }
                else
                {
                    Fill(weights, file);
                }
            }
        }

        foreach (var weights in transformer.Marks is { } marks ? [marks, .. transformer.Head] : transformer.Head)
        {
            Fill(weights, file);
        }

        return shape.Layers == Transformer.Layers;
    }

    private static void Fill(Parameter weights, EncoderFile file) => weights.copy_(tensor(file.ReadFloats((int)weights.numel())).view(weights.shape));

    // A row of the file is a column of the matrix.
    private static void FillRounded(Parameter weights, EncoderFile file)
    {
        var scales = tensor(file.ReadFloats((int)weights.shape[1])).view(-1, 1);
        var rounded = MemoryMarshal.Cast<byte, sbyte>(file.ReadBytes((int)weights.numel()).Span).ToArray();
        weights.copy_((tensor(rounded).to_type(ScalarType.Float32).view(weights.shape[1], weights.shape[0]) * scales).transpose(0, 1));
    }
}
