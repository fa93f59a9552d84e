using System.Globalization;
using System.Numerics;
using NoteLint.Core.Text;

namespace NoteLint.Core.Judgmental.Tone;

/// <summary>
/// A linear model of tone: how much each word, and each two or three in a row, speaks for a judgment. Whole numbers, so that every
/// machine gets the same result; its file can be read by eye. Immutable and safe on any thread.
/// </summary>
public sealed class ToneModel
{
    /// <summary>What a weight of 1 is worth.</summary>
    public const double Unit = 0.02;

    private const string Resource = "judgmental-tone.tsv";

    private static readonly Lazy<ToneModel> ShippedModel = new(() => new ToneModel(ReadShipped()));

    // At most a quarter full: nearly every feature of an ordinary sentence is unknown, and ends at the first slot.
    private readonly uint[] features;
    private readonly short[] weights;
    private readonly int shift;
    private readonly ToneBound bound;

    /// <summary>Reads a model.</summary>
    /// <param name="file">Lines <c>weight, tab, feature</c>; the feature <c>*</c> holds the bias. Lines that begin with <c>#</c> are remarks.</param>
    /// <exception cref="FormatException">A line is none of these.</exception>
    public ToneModel(string file)
    {
        var words = new Dictionary<uint, short>();
        var rows = new List<KeyValuePair<uint, short>>();
        foreach (var line in file.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var tab = line.IndexOf('\t');
            if (tab < 0 || !short.TryParse(line[..tab], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight))
            {
                throw new FormatException($"The tone model has a line without a weight: {line}");
            }

            if (line[(tab + 1)..] is "*")
            {
                Bias = weight;
            }
            else if (line[(tab + 1)..].Contains(' '))
            {
                rows.Add(new(ToneFeatures.Parse(line[(tab + 1)..]), weight));
            }
            else
            {
                words[ToneFeatures.Parse(line[(tab + 1)..])] = weight;
            }
        }

        bound = new ToneBound(words, rows);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 4 * (words.Count + rows.Count)));
        features = new uint[size];
        weights = new short[size];
        shift = 32 - BitOperations.Log2((uint)size);
        foreach (var (feature, weight) in words.Concat(rows))
        {
            var slot = SlotOf(feature);
            while (features[slot] != 0 && features[slot] != feature)
            {
                slot = (slot + 1) & (size - 1);
            }

            features[slot] = feature;
            weights[slot] = weight;
        }
    }

    /// <summary>The model that comes with NoteLint.</summary>
    public static ToneModel Shipped => ShippedModel.Value;

    /// <summary>What speaks for a judgment before any word is read.</summary>
    public int Bias { get; }

    /// <summary>The weight of a feature; 0 for one that the model does not know.</summary>
    public int WeightOf(uint feature)
    {
        for (var slot = SlotOf(feature); features[slot] != 0; slot = (slot + 1) & (features.Length - 1))
        {
            if (features[slot] == feature)
            {
                return weights[slot];
            }
        }

        return 0;
    }

    /// <summary>No less than the sum of the weights of all features of a row of words.</summary>
    /// <param name="codes">The words' codes.</param>
    internal int MostOf(ReadOnlySpan<uint> codes) => bound.Of(codes);

    private int SlotOf(uint feature) => (int)(feature * 0x9E3779B1 >> shift);

    private static string ReadShipped()
    {
        using var reader = new StreamReader(DataFile.Open(Resource));
        return reader.ReadToEnd();
    }
}
