namespace NoteLint.Core.Judgmental.Tone.Encoder;

/// <summary>One layer of a transformer's encoder (Vaswani and others, 2017), normalised behind each step as in BERT: each word attends to the others, then goes through two matrices by itself. Sums of fractional numbers keep one order, so that every machine gets the same result.</summary>
internal sealed class EncoderLayer
{
    private readonly int heads;
    private readonly QuantizedMatrix query;
    private readonly QuantizedMatrix key;
    private readonly QuantizedMatrix value;
    private readonly QuantizedMatrix output;
    private readonly LayerNorm attentionNorm;
    private readonly QuantizedMatrix inner;
    private readonly QuantizedMatrix outer;
    private readonly LayerNorm norm;

    /// <summary>Reads a layer.</summary>
    /// <param name="file">The encoder's file, at the layer.</param>
    /// <param name="size">How long a word's vector is.</param>
    /// <param name="innerSize">How long it is between the two matrices.</param>
    /// <param name="heads">How many heads of attention there are.</param>
    public EncoderLayer(EncoderFile file, int size, int innerSize, int heads)
    {
        this.heads = heads;
        query = file.ReadMatrix(size, size);
        key = file.ReadMatrix(size, size);
        value = file.ReadMatrix(size, size);
        output = file.ReadMatrix(size, size);
        attentionNorm = new(file.ReadFloats(size), file.ReadFloats(size));
        inner = file.ReadMatrix(innerSize, size);
        outer = file.ReadMatrix(size, innerSize);
        norm = new(file.ReadFloats(size), file.ReadFloats(size));
    }

    /// <summary>Goes through the layer.</summary>
    /// <param name="words">The words' vectors, one behind the other; replaced by what comes out.</param>
    /// <param name="count">How many words there are.</param>
    public void Apply(Span<float> words, int count)
    {
        var changes = new float[words.Length];
        Attend(words, count, changes);
        Add(changes, words);
        attentionNorm.Apply(words);

        var between = new float[count * inner.Rows];
        inner.Multiply(words, count, between);
        foreach (ref var number in between.AsSpan())
        {
            number = SteadyMath.Gelu(number);
        }

        outer.Multiply(between, count, changes);
        Add(changes, words);
        norm.Apply(words);
    }

    private void Attend(ReadOnlySpan<float> words, int count, float[] changes)
    {
        var size = words.Length / count;
        var queries = new float[words.Length];
        var keys = new float[words.Length];
        var values = new float[words.Length];
        query.Multiply(words, count, queries);
        key.Multiply(words, count, keys);
        value.Multiply(words, count, values);

        var length = size / heads;
        var unit = 1 / MathF.Sqrt(length);
        var attention = new float[count];
        var attended = new float[words.Length];
        for (var head = 0; head < heads; head++)
        {
            for (var word = 0; word < count; word++)
            {
                var place = (word * size) + (head * length);
                for (var other = 0; other < count; other++)
                {
                    attention[other] = unit * Product(queries.AsSpan(place, length), keys.AsSpan((other * size) + (head * length), length));
                }

                SteadyMath.SoftMax(attention);
                for (var other = 0; other < count; other++)
                {
                    var from = (other * size) + (head * length);
                    for (var i = 0; i < length; i++)
                    {
                        attended[place + i] += attention[other] * values[from + i];
                    }
                }
            }
        }

        output.Multiply(attended, count, changes);
    }

    private static float Product(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = 0f;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    private static void Add(ReadOnlySpan<float> changes, Span<float> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] += changes[i];
        }
    }
}
