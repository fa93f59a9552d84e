using System.Collections.Frozen;
using System.Globalization;
using NoteLint.Core.Text;

namespace NoteLint.Core.Consent.Acts;

/// <summary>
/// A linear model of how notes tell of acts: how much a word, a notion or two notions together speak for an act of a kind. Whole numbers, so
/// that every machine gets the same result; its file can be read by eye. Immutable and safe on any thread.
/// </summary>
internal sealed class ActModel
{
    /// <summary>What a weight of 1 is worth.</summary>
    public const double Unit = 0.05;

    private const string Resource = "consent/acts.tsv";

    private static readonly Lazy<ActModel> ShippedModel = new(static () => new ActModel(DataFile.Lines(Resource)));

    private readonly FrozenDictionary<string, Weight[]> weights;

    /// <summary>Reads a model.</summary>
    /// <param name="lines">Lines <c>feature, then for each kind a tab, its name, a blank and a weight</c>; the feature <c>*</c> holds the biases. Lines that begin with <c>#</c> are remarks.</param>
    /// <exception cref="FormatException">A line is none of these.</exception>
    public ActModel(IEnumerable<string> lines) => weights = lines
        .Where(static line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
        .Select(static line => line.Split('\t'))
        .ToFrozenDictionary(static parts => parts[0], static parts => parts[1..].Select(Parse).ToArray(), StringComparer.Ordinal);

    /// <summary>The model that comes with NoteLint.</summary>
    public static ActModel Shipped => ShippedModel.Value;

    /// <summary>Adds what features are worth, for each kind.</summary>
    /// <param name="features">The features.</param>
    /// <param name="scores">The sums, by kind.</param>
    public void Add(IEnumerable<string> features, Span<int> scores)
    {
        AddOne("*", scores);
        foreach (var feature in features)
        {
            AddOne(feature, scores);
        }
    }

    /// <summary>What one feature is worth for a kind.</summary>
    public int WeightOf(string feature, ConsentKind kind) => weights.TryGetValue(feature, out var found) ? Array.Find(found, weight => weight.Kind == kind).Value : 0;

    private void AddOne(string feature, Span<int> scores)
    {
        if (weights.TryGetValue(feature, out var found))
        {
            foreach (var weight in found)
            {
                scores[(int)weight.Kind] += weight.Value;
            }
        }
    }

    private static Weight Parse(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && ConsentKinds.All.FirstOrDefault(kind => kind.Name == text[..blank]) is { } kind && int.TryParse(text.AsSpan(blank + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? new Weight(kind.Kind, value)
            : throw new FormatException($"The model of acts has an entry without a kind or a weight: {text}");
    }

    private readonly record struct Weight(ConsentKind Kind, int Value);
}
