namespace NoteLint.Core.Encoders;

/// <summary>One layer of a transformer's encoder (Vaswani and others, 2017), normalised behind each step as in BERT: each word attends to the others, then goes through two matrices by itself. Immutable and safe on any thread.</summary>
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
    /// <param name="shape">The encoder's shape.</param>
    public EncoderLayer(EncoderFile file, EncoderShape shape)
    {
        var (size, innerSize) = (shape.Size, shape.InnerSize);
        heads = shape.Heads;
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
    /// <param name="workspace">Room for what is put down on the way.</param>
    public void Apply(Span<float> words, EncoderWorkspace workspace)
    {
        var changes = workspace.Changes.Span;
        Attend(words, workspace);
        Multiply(output, workspace.Attended.Span, changes, workspace);
        SteadyMath.Add(changes, words);
        attentionNorm.Apply(words);

        var between = workspace.Between.Span;
        Multiply(inner, words, between, workspace);
        SteadyMath.Gelu(between);
        Multiply(outer, between, changes, workspace);
        SteadyMath.Add(changes, words);
        norm.Apply(words);
    }

    private void Attend(ReadOnlySpan<float> words, EncoderWorkspace workspace)
    {
        var (queries, keys, values) = (workspace.Queries, workspace.Keys, workspace.Values);
        workspace.Rounded.Round(words, workspace.Count);
        query.Multiply(workspace.Rounded, queries.Span);
        key.Multiply(workspace.Rounded, keys.Span);
        value.Multiply(workspace.Rounded, values.Span);
        for (var head = 0; head < heads; head++)
        {
            workspace.Head.Listen(head * EncoderShape.HeadLength, queries.Span, keys.Span, values.Span, workspace.Attended.Span);
        }
    }

    private static void Multiply(QuantizedMatrix matrix, ReadOnlySpan<float> vectors, Span<float> results, EncoderWorkspace workspace)
    {
        workspace.Rounded.Round(vectors, workspace.Count);
        matrix.Multiply(workspace.Rounded, results);
    }
}
