using System.Globalization;
using System.Runtime.InteropServices;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Weighing;

/// <summary>
/// A linear model: how much a word, two in a row, a notion, two notions together or a class of words speaks for something, for every kind of
/// consent and for one more than for others. Whole numbers, so that every machine gets the same result; its file can be read by eye.
/// Immutable and safe on any thread.
/// </summary>
internal sealed class KindWeights
{
    /// <summary>What a weight of 1 is worth.</summary>
    public const double Unit = 0.01;

    /// <summary>How many sums there are: the first is what all kinds share, the others are what a kind has beside it.</summary>
    public const int Sums = 15;

    /// <summary>The feature that every unit has.</summary>
    public const string Bias = "*";

    // About as many as the shipped models have
    private const int MostLikely = 1 << 16;

    // Where the weights of a feature begin in the list of all; they end where the next ones begin
    private readonly Dictionary<uint, int> starts = new(MostLikely);
    private readonly List<Weight> weights = new(MostLikely);

    /// <summary>Reads a model.</summary>
    /// <param name="lines">
    /// A table with tabs between its cells: a feature, its weight for all kinds, and what it weighs more for each kind, in their order; an empty
    /// cell is 0. The feature <c>*</c> holds the biases. Lines that begin with <c># </c> are remarks.
    /// </param>
    /// <exception cref="FormatException">A line has a cell that is no number, or too many cells.</exception>
    public KindWeights(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(static line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)))
        {
            Read(line);
        }
    }

    /// <summary>Adds what a feature is worth.</summary>
    /// <param name="feature">Its code.</param>
    /// <param name="sums">The sums.</param>
    public void Add(uint feature, Span<int> sums)
    {
        foreach (ref readonly var weight in Of(feature))
        {
            sums[weight.Place] += weight.Value;
        }
    }

    /// <summary>What one feature is worth for a kind.</summary>
    public int WeightOf(uint feature, ConsentKind kind)
    {
        var sum = 0;
        foreach (ref readonly var weight in Of(feature))
        {
            sum += weight.Place == 0 || weight.Place == (int)kind ? weight.Value : 0;
        }

        return sum;
    }

    private ReadOnlySpan<Weight> Of(uint feature)
    {
        if (!starts.TryGetValue(feature, out var start))
        {
            return [];
        }

        var rest = CollectionsMarshal.AsSpan(weights)[start..];
        return rest.Slice(1, rest[0].Value);
    }

    // A feature's weights stand behind their number.
    private void Read(string line)
    {
        var rest = line.AsSpan();
        var tab = rest.IndexOf('\t');
        var start = weights.Count;
        starts[TokenHash.Of(tab < 0 ? rest : rest[..tab])] = start;
        weights.Add(default);
        for (var place = 0; tab >= 0; place++)
        {
            rest = rest[(tab + 1)..];
            tab = rest.IndexOf('\t');
            var cell = tab < 0 ? rest : rest[..tab];
            if (cell.IsEmpty)
            {
                continue;
            }

            if (place >= Sums || !short.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            {
                throw new FormatException($"A model of consent has a cell that is no weight of a kind: {line}");
            }

            weights.Add(new Weight((short)place, value));
        }

        weights[start] = new Weight(0, (short)(weights.Count - start - 1));
    }

    private readonly record struct Weight(short Place, short Value);
}
