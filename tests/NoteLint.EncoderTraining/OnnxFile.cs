using System.Runtime.InteropServices;
using System.Text;

namespace NoteLint.EncoderTraining;

/// <summary>The weights of an ONNX file (https://onnx.ai/onnx/repo-docs/IR.html): its initializers that hold fractional numbers, in their order.</summary>
internal static class OnnxFile
{
    // Numbers of fields in onnx.proto
    private const int Graph = 7;
    private const int Initializer = 5;
    private const int DataType = 2;
    private const int Name = 8;
    private const int RawData = 9;
    private const ulong Float = 1;

    /// <summary>Reads a file's bytes.</summary>
    public static IReadOnlyList<(string Name, float[] Values)> Read(byte[] file)
    {
        var weights = new List<(string, float[])>();
        foreach (var graph in Fields(file).Where(static field => field.Number == Graph))
        {
            foreach (var tensor in Fields(graph.Bytes).Where(static field => field.Number == Initializer).Select(static field => Fields(field.Bytes).ToLookup(static part => part.Number)))
            {
                if (tensor[DataType].Single().Value == Float && tensor[RawData].Any())
                {
                    weights.Add((Encoding.UTF8.GetString(tensor[Name].Single().Bytes.Span), MemoryMarshal.Cast<byte, float>(tensor[RawData].Single().Bytes.Span).ToArray()));
                }
            }
        }

        return weights;
    }

    // A message of protocol buffers: fields of a key and a number, four or eight bytes, or a length and as many bytes.
    private static IEnumerable<(int Number, ulong Value, ReadOnlyMemory<byte> Bytes)> Fields(ReadOnlyMemory<byte> message)
    {
        for (var at = 0; at < message.Length;)
        {
            var key = ReadNumber(message.Span, ref at);
            var value = 0UL;
            var length = (key & 7) switch { 1 => 8, 5 => 4, _ => 0 };
            if (length == 0)
            {
                value = ReadNumber(message.Span, ref at);
                length = (key & 7) == 2 ? (int)value : 0;
            }

            yield return ((int)(key >> 3), value, message.Slice(at, length));
            at += length;
        }
    }

    private static ulong ReadNumber(ReadOnlySpan<byte> bytes, ref int at)
    {
        var number = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }
    }
}
