namespace NoteLint.Core.Encoders;

/// <summary>The last step of an encoder: from a vector to what comes out. Immutable and safe on any thread.</summary>
internal sealed class EncoderHead
{
    // A row for each number of a vector, a column for each output
    private readonly float[] weights;
    private readonly float[] bias;

    /// <summary>Reads a head.</summary>
    /// <param name="file">An encoder's file, at the weights of its head.</param>
    /// <param name="size">How long a vector is.</param>
    /// <param name="outputs">How many numbers come out.</param>
    public EncoderHead(EncoderFile file, int size, int outputs)
    {
        weights = file.ReadFloats(size * outputs);
        bias = file.ReadFloats(outputs);
    }

    /// <summary>How many numbers come out.</summary>
    public int Outputs => bias.Length;

    /// <summary>Judges a vector.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="scores">Filled with what comes out.</param>
    public void Judge(ReadOnlySpan<float> vector, Span<float> scores)
    {
        bias.CopyTo(scores);
        for (var i = 0; i < vector.Length; i++)
        {
            SteadyMath.AddTimes(vector[i], weights.AsSpan(i * bias.Length, bias.Length), scores);
        }
    }
}
