using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NoteLint.EncoderTraining;

/// <summary>The layers of MiniLM, with heads of its own. Only what comes after the words' vectors is learned.</summary>
internal sealed class Transformer
{
    /// <summary>How many layers there are.</summary>
    public const int Layers = 6;

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
    private readonly bool isForNotes;
    private int firstHead;

    /// <summary>Takes a pretrained model over.</summary>
    /// <param name="weights">Its weights.</param>
    /// <param name="vocabulary">The pieces of words that are kept.</param>
    /// <param name="isForNotes">True for long texts: numbers of 16 bits are multiplied and attention is never dropped, which takes a third of the time.</param>
    public Transformer(IReadOnlyList<(string Name, float[] Values)> weights, Vocabulary vocabulary, bool isForNotes)
    {
        this.isForNotes = isForNotes;
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

        firstHead = parameters.Count;
    }

    /// <summary>What is learned.</summary>
    public IReadOnlyList<Parameter> Parameters => parameters;

    /// <summary>The vectors of the pieces of words, one on a row.</summary>
    public float[,] Words => ValuesOf(words);

    /// <summary>The vectors of the places in a sentence, one on a row.</summary>
    public float[,] Positions => ValuesOf(parameters[0]);

    /// <summary>Spread and middle of the words' vectors.</summary>
    public IReadOnlyList<Parameter> Norm => parameters[1..3];

    /// <summary>The weights and the bias of the first head.</summary>
    public IReadOnlyList<Parameter> Head => parameters.GetRange(firstHead, 2);

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

    /// <summary>The vectors of marks, one on a row; null where there are none.</summary>
    public Parameter? Marks { get; private set; }

    /// <summary>Adds a vector for each of several marks, before any head.</summary>
    /// <param name="count">How many marks there are.</param>
    public void AddMarks(int count)
    {
        Add(new float[count * Size], count, Size);
        Marks = parameters[^1];
        firstHead = parameters.Count;
    }

    /// <summary>Adds a head.</summary>
    /// <param name="outputs">How many numbers come out.</param>
    /// <param name="start">What comes out before anything was learned.</param>
    public void AddHead(int outputs, float start)
    {
        Add(new float[Size * outputs], Size, outputs);
        Add([.. Enumerable.Repeat(start, outputs)], outputs);
    }

    /// <summary>Puts vectors through a head.</summary>
    /// <param name="vectors">The vectors.</param>
    /// <param name="head">Its index, in the order in which heads were added.</param>
    public Tensor Judge(Tensor vectors, int head) => vectors.matmul(parameters[firstHead + (2 * head)]) + parameters[firstHead + (2 * head) + 1];

    /// <summary>Reads texts.</summary>
    /// <param name="pieces">The pieces of each, on a row.</param>
    /// <param name="mask">1 where there is a piece, 0 behind the last.</param>
    /// <param name="marks">For each piece 1 for each mark that it has; null where there are none.</param>
    /// <returns>The vector of each piece.</returns>
    public Tensor Read(Tensor pieces, Tensor mask, Tensor? marks = null)
    {
        var (count, length) = (pieces.shape[0], pieces.shape[1]);
        var x = words.index_select(0, pieces.view(-1)).view(count, length, Size) + parameters[0].narrow(0, 0, length);
        x = marks is null ? x : x + marks.matmul(Marks!);
        x = Drop(nn.functional.layer_norm(x, [Size], parameters[1], parameters[2], Epsilon));
        var hidden = ((1 - mask) * -1e9f).unsqueeze(1).unsqueeze(1);
        for (var i = 0; i < Layers; i++)
        {
            var layer = Layer(i);
            var attended = Attend(Part(x, layer[0], layer[1]), Part(x, layer[2], layer[3]), Part(x, layer[4], layer[5])).transpose(1, 2).contiguous().view(count, length, Size);
            x = nn.functional.layer_norm(x + Drop(Multiply(attended, layer[6]) + layer[7]), [Size], layer[8], layer[9], Epsilon);
            var between = nn.functional.gelu(Multiply(x, layer[10]) + layer[11]);
            x = nn.functional.layer_norm(x + Drop(Multiply(between, layer[12]) + layer[13]), [Size], layer[14], layer[15], Epsilon);
        }

        return x;

        Tensor Part(Tensor from, Tensor weights, Tensor bias) => (Multiply(from, weights) + bias).view(count, length, AttentionHeads, Size / AttentionHeads).transpose(1, 2);

        Tensor Attend(Tensor query, Tensor key, Tensor value) => isForNotes
            ? nn.functional.scaled_dot_product_attention(query, key, value, hidden.expand(count, 1, length, length))
            : Drop(((query.matmul(key.transpose(2, 3)) / Math.Sqrt(Size / AttentionHeads)) + hidden).softmax(-1)).matmul(value);
    }

    private Tensor Multiply(Tensor x, Tensor weights) =>
        isForNotes ? x.to_type(ScalarType.BFloat16).matmul(weights.to_type(ScalarType.BFloat16)).to_type(ScalarType.Float32) : x.matmul(weights);

    private static Tensor Drop(Tensor x) => nn.functional.dropout(x, Dropout, training: true);

    private void Add(float[] values, params long[] shape) => parameters.Add(new Parameter(tensor(values, shape), requires_grad: true));
}
