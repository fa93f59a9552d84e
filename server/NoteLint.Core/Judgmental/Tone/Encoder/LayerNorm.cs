namespace NoteLint.Core.Judgmental.Tone.Encoder;

/// <summary>Brings each word's vector to the same middle and spread, then to those that were learned.</summary>
/// <param name="weight">The spread that was learned for each of its numbers.</param>
/// <param name="bias">Their middle.</param>
internal sealed class LayerNorm(float[] weight, float[] bias)
{
    private const double Least = 1e-12;

    /// <summary>Normalises vectors.</summary>
    /// <param name="vectors">One behind the other; replaced.</param>
    public void Apply(Span<float> vectors)
    {
        for (; vectors.Length > 0; vectors = vectors[weight.Length..])
        {
            var vector = vectors[..weight.Length];
            var (sum, squares) = (0.0, 0.0);
            foreach (var value in vector)
            {
                sum += value;
                squares += (double)value * value;
            }

            var middle = sum / vector.Length;
            var spread = Math.Sqrt(Math.Max(0, (squares / vector.Length) - (middle * middle)) + Least);
            for (var i = 0; i < vector.Length; i++)
            {
                vector[i] = ((float)((vector[i] - middle) / spread) * weight[i]) + bias[i];
            }
        }
    }
}
