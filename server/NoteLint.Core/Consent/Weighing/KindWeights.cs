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

    // Where a feature's weights begin in the list of all, by its number: their count, then themselves. At 0 stands a feature without any.
    private readonly List<int> starts = [];
    private readonly List<Weight> weights = [default];

    /// <summary>Reads a model.</summary>
    /// <param name="lines">
    /// A table with tabs between its cells: a feature, its weight for all kinds, and what it weighs more for each kind, in their order; an empty
    /// cell is 0. The feature <c>*</c> holds the biases. Lines that begin with <c># </c> are remarks.
    /// </param>
    /// <param name="numbers">Where its features get their numbers.</param>
    /// <exception cref="FormatException">A line has a cell that is no number, or too many cells.</exception>
    public KindWeights(IEnumerable<string> lines, FeatureNumbers numbers)
    {
        foreach (var line in lines.Where(static line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)))
        {
            Read(line, numbers);
        }
    }

    /// <summary>Adds what a feature is worth.</summary>
    /// <param name="feature">Its number.</param>
    /// <param name="sums">The sums.</param>
    public void Add(int feature, Span<int> sums)
    {
        foreach (ref readonly var weight in Of(feature))
        {
            sums[weight.Place] += weight.Value;
        }
    }

    /// <summary>What one feature is worth for a kind.</summary>
    public int WeightOf(int feature, ConsentKind kind)
    {
        var sum = 0;
        foreach (ref readonly var weight in Of(feature))
        {
            sum += weight.Place == 0 || weight.Place == (int)kind ? weight.Value : 0;
        }

        return sum;
    }

    private ReadOnlySpan<Weight> Of(int feature)
    {
        var rest = CollectionsMarshal.AsSpan(weights)[((uint)feature < (uint)starts.Count ? starts[feature] : 0)..];
        return rest.Slice(1, rest[0].Value);
    }

    private void Read(string line, FeatureNumbers numbers)
    {
        var rest = line.AsSpan();
        var tab = rest.IndexOf('\t');
        var feature = numbers.Add(TokenHash.Of(tab < 0 ? rest : rest[..tab]));
        var start = weights.Count;
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
        CollectionsMarshal.SetCount(starts, Math.Max(starts.Count, feature + 1));
        starts[feature] = start;
    }

    private readonly record struct Weight(short Place, short Value);
}
