using System.Collections.Frozen;
using System.Globalization;
using NoteLint.Core.Notes;
using NoteLint.Core.Text;

namespace NoteLint.Core.Consent.Weighing;

/// <summary>
/// A linear model: how much each word of a note speaks for counseling, therapy and mental health care, and against other medicine. Whole
/// numbers in a file that can be read by eye. Immutable and safe on any thread.
/// </summary>
internal sealed class CareWeights
{
    /// <summary>What a weight of 1 is worth.</summary>
    public const double Unit = 0.01;

    /// <summary>The line that holds the bias.</summary>
    public const string Bias = "*";

    // Of fewer words nothing is told.
    private const int FewestWords = 40;

    // A note that is longer is a book; its first words tell what it is about.
    private const int MostTokens = 8192;

    private static readonly Lazy<CareWeights> Lazy = new(static () => new CareWeights(DataFile.Lines("consent/care.tsv")));

    private readonly FrozenDictionary<uint, int> weights;
    private readonly int bias;

    private CareWeights(IEnumerable<string> lines)
    {
        var read = lines.Where(static line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)).Select(static line => line.Split('\t'))
            .ToDictionary(static parts => parts[0], static parts => int.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        bias = read[Bias];
        weights = read.Where(static entry => entry.Key != Bias).ToFrozenDictionary(static entry => TokenHash.Of(entry.Key), static entry => entry.Value);
    }

    /// <summary>The shipped model.</summary>
    public static CareWeights Shared => Lazy.Value;

    /// <summary>How much a note's words, each counted once, speak for therapy; null of too few.</summary>
    public double? Of(Note note)
    {
        var (sum, words) = (bias, 0);
        var seen = new HashSet<uint>();
        for (var token = 0; token < Math.Min(note.Tokens.Length, MostTokens); token++)
        {
            ref readonly var word = ref note.Tokens[token];
            if (word.Kind == TokenKind.Word)
            {
                words++;
                sum += seen.Add(word.Hash) ? weights.GetValueOrDefault(word.Hash) : 0;
            }
        }

        return words < FewestWords ? null : sum * Unit;
    }
}
