using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NoteLint.EncoderTraining;

/// <summary>The first layers of MiniLM with two heads: whether a sentence judges, and which of its words do. Only what comes after the words' vectors is learned.</summary>
internal sealed class Transformer
{
    /// <summary>How many layers are kept.</summary>
    public const int Layers = 4;

    /// <summary>How long a word's vector is.</summary>
    public const int Size = 384;

    /// <summary>How long it is between the two matrices of a layer.</summary>
    public const int InnerSize = 1536;

    /// <summary>How many heads of attention there are.</summary>
    public const int AttentionHeads = 12;

    private const int LayerWeights = 16;
    private const int MatricesOfLayer = 6;
    private const double Dropout = 0.1;
    private const double Epsilon = 1e-12;

    private readonly Tensor words;
    private readonly List<Parameter> parameters = [];

    /// <summary>Takes a pretrained model over.</summary>
    /// <param name="weights">Its weights.</param>
    /// <param name="vocabulary">The pieces of words that are kept.</param>
    public Transformer(IReadOnlyList<(string Name, float[] Values)> weights, Vocabulary vocabulary)
    {
        var named = weights.ToDictionary(static weight => weight.Name, static weight => weight.Values);

        // The exporter left the matrices without names, in the order of the layers.
        var matrices = weights.Where(static weight => weight.Name.All(char.IsAsciiDigit)).Select(static weight => weight.Values).ToArray();
        var all = tensor(named["embeddings.word_embeddings.weight"]).view(-1, Size);
        words = all.index_select(0, tensor(vocabulary.Rows.ToArray()).to_type(ScalarType.Int64)) + tensor(named["embeddings.token_type_embeddings.weight"]).view(-1, Size)[0];

        Add(named["embeddings.position_embeddings.weight"], named["embeddings.position_embeddings.weight"].Length / Size, Size);
        Add(named["embeddings.LayerNorm.weight"], Size);
        Add(named["embeddings.LayerNorm.bias"], Size);
        for (var layer = 0; layer < Layers; layer++)
        {
            var name = $"encoder.layer.{layer}.";
            var matrix = layer * MatricesOfLayer;
            foreach (var part in new[] { "attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense" })
            {
                Add(matrices[matrix++], Size, Size);
                Add(named[$"{name}{part}.bias"], Size);
            }

            Add(named[$"{name}attention.output.LayerNorm.weight"], Size);
            Add(named[$"{name}attention.output.LayerNorm.bias"], Size);
            Add(matrices[matrix++], Size, InnerSize);
            Add(named[$"{name}intermediate.dense.bias"], InnerSize);
            Add(matrices[matrix], InnerSize, Size);
            Add(named[$"{name}output.dense.bias"], Size);
            Add(named[$"{name}output.LayerNorm.weight"], Size);
            Add(named[$"{name}output.LayerNorm.bias"], Size);
        }

        Add(new float[Size], Size, 1);
        Add(new float[1], 1);
        Add(new float[Size], Size, 1);
        Add(new float[1], 1);
    }

    /// <summary>What is learned.</summary>
    public IReadOnlyList<Parameter> Parameters => parameters;

    /// <summary>The vectors of the pieces of words, one on a row.</summary>
    public float[,] Words => ValuesOf(words);

    /// <summary>The vectors of the places in a sentence, one on a row.</summary>
    public float[,] Positions => ValuesOf(parameters[0]);

    /// <summary>Spread and middle of the words' vectors.</summary>
    public IReadOnlyList<Parameter> Norm => parameters[1..3];

    /// <summary>The weights and the bias by which a sentence is judged. Those for its words only help to learn.</summary>
    public IReadOnlyList<Parameter> Head => parameters[^4..^2];

    /// <summary>The weights of a layer: query, key, value and output, each with its bias, spread and middle, inner and outer with theirs, spread and middle. A matrix has a column for each number that comes out.</summary>
    /// <param name="layer">Its index.</param>
    public IReadOnlyList<Parameter> Layer(int layer) => parameters.GetRange(3 + (layer * LayerWeights), LayerWeights);

    /// <summary>The numbers of a tensor of two dimensions.</summary>
    public static float[,] ValuesOf(Tensor tensor)
    {
        var values = new float[tensor.shape[0], tensor.shape[1]];
        Buffer.BlockCopy(tensor.detach().contiguous().data<float>().ToArray(), 0, values, 0, values.Length * sizeof(float));
        return values;
    }

    /// <summary>Reads sentences.</summary>
    /// <param name="pieces">The pieces of each, on a row.</param>
    /// <param name="mask">1 where there is a piece, 0 behind the last.</param>
    /// <returns>The logarithm of the odds that a sentence judges, and that each of its pieces does.</returns>
    public (Tensor Sentences, Tensor Pieces) Read(Tensor pieces, Tensor mask)
    {
        var (count, length) = (pieces.shape[0], pieces.shape[1]);
        var x = words.index_select(0, pieces.view(-1)).view(count, length, Size) + parameters[0].narrow(0, 0, length);
        x = Drop(nn.functional.layer_norm(x, [Size], parameters[1], parameters[2], Epsilon));
        var hidden = ((1 - mask) * -1e9f).unsqueeze(1).unsqueeze(1);
        for (var i = 0; i < Layers; i++)
        {
            var layer = Layer(i);
            var attention = (Part(x, layer[0], layer[1]).matmul(Part(x, layer[2], layer[3]).transpose(2, 3)) / Math.Sqrt(Size / AttentionHeads)) + hidden;
            var attended = Drop(attention.softmax(-1)).matmul(Part(x, layer[4], layer[5])).transpose(1, 2).contiguous().view(count, length, Size);
            x = nn.functional.layer_norm(x + Drop(attended.matmul(layer[6]) + layer[7]), [Size], layer[8], layer[9], Epsilon);
            var between = nn.functional.gelu(x.matmul(layer[10]) + layer[11]);
            x = nn.functional.layer_norm(x + Drop(between.matmul(layer[12]) + layer[13]), [Size], layer[14], layer[15], Epsilon);
        }

        var whole = (x * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim: true);
        return (Judge(whole, parameters[^4], parameters[^3]), Judge(x, parameters[^2], parameters[^1]));

        Tensor Part(Tensor from, Tensor weights, Tensor bias) => (from.matmul(weights) + bias).view(count, length, AttentionHeads, Size / AttentionHeads).transpose(1, 2);
    }

    private static Tensor Judge(Tensor x, Tensor weights, Tensor bias) => (x.matmul(weights) + bias).squeeze(-1);

    private static Tensor Drop(Tensor x) => nn.functional.dropout(x, Dropout, training: true);

    private void Add(float[] values, params long[] shape) => parameters.Add(new Parameter(tensor(values, shape), requires_grad: true));
}
