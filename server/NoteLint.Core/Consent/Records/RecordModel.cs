using System.Collections.Frozen;
using System.Globalization;
using NoteLint.Core.Notes;
using NoteLint.Core.Text;

namespace NoteLint.Core.Consent.Records;

/// <summary>
/// A linear model of how notes tell of a consent: how much a word, two in a row, or a class of words speaks for a record. Whole numbers,
/// so that every machine gets the same result; its file can be read by eye. Immutable and safe on any thread.
/// </summary>
internal sealed class RecordModel
{
    /// <summary>What a weight of 1 is worth.</summary>
    public const double Unit = 0.02;

    private static readonly Lazy<RecordModel> RecordsModel = new(static () => new RecordModel(DataFile.Lines("consent/records.tsv")));
    private static readonly Lazy<RecordModel> GroundsModel = new(static () => new RecordModel(DataFile.Lines("consent/grounds.tsv")));

    private readonly FrozenDictionary<uint, int> weights;

    /// <summary>Reads a model.</summary>
    /// <param name="lines">Lines <c>weight, tab, feature</c>; the feature <c>*</c> holds the bias. Lines that begin with <c>#</c> are remarks.</param>
    /// <exception cref="FormatException">A line is none of these.</exception>
    public RecordModel(IEnumerable<string> lines)
    {
        var read = new Dictionary<uint, int>();
        foreach (var line in lines.Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || !int.TryParse(line.AsSpan(0, tab), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight))
            {
                throw new FormatException($"The model of consent records has a line without a weight: {line}");
            }

            if (line.AsSpan(tab + 1) is "*")
            {
                Bias = weight;
            }
            else
            {
                read[TokenHash.Of(line.AsSpan(tab + 1))] = weight;
            }
        }

        weights = read.ToFrozenDictionary();
    }

    /// <summary>How notes tell that somebody agreed.</summary>
    public static RecordModel Records => RecordsModel.Value;

    /// <summary>How notes tell of a ground on which nobody was asked first.</summary>
    public static RecordModel Grounds => GroundsModel.Value;

    /// <summary>What speaks for a record before any word is read.</summary>
    public int Bias { get; }

    /// <summary>The weight of a feature; 0 for one that the model does not know.</summary>
    public int WeightOf(uint feature) => weights.GetValueOrDefault(feature);
}
