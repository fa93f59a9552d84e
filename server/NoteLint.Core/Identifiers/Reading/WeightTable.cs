using System.Globalization;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Notes;
using NoteLint.Core.Text;

namespace NoteLint.Core.Identifiers.Reading;

/// <summary>The weights of a linear model: for each answer to a question one whole number for each class. Immutable and safe on any thread.</summary>
internal sealed class WeightTable
{
    /// <summary>What a weight of one counts in the logarithm of the odds.</summary>
    public const int Unit = 100;

    private readonly NameFeature[] features;
    private readonly short[] weights;
    private readonly int classes;
    private readonly int mask;

    private WeightTable(string[][] rows, int classes)
    {
        this.classes = classes;
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2(((uint)rows.Length * 2) + 1);
        features = new NameFeature[size];
        weights = new short[size * classes];
        mask = size - 1;
        foreach (var row in rows)
        {
            var sign = Enum.Parse<NameSign>(row[0]);
            var feature = new NameFeature(sign, NameFeature.IsWord(sign) ? TokenHash.Of(row[1]) : uint.Parse(row[1], CultureInfo.InvariantCulture));
            var slot = SlotOf(feature);
            while (features[slot] != default)
            {
                slot = (slot + 1) & mask;
            }

            features[slot] = feature;
            for (var index = 0; index < classes; index++)
            {
                weights[(slot * classes) + index] = short.Parse(row[2 + index], CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>Reads a data file: question, answer and weights, parted by tabs.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="classes">How many weights stand in a line.</param>
    public static WeightTable Read(string name, int classes) =>
        new([.. DataFile.Entries(name).Select(static line => line.Split('\t'))], classes);

    /// <summary>The logarithm of the odds for each class, in hundredths.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="scores">Receives a sum for each class.</param>
    public void Score(ReadOnlySpan<NameFeature> answers, Span<int> scores)
    {
        scores.Clear();
        foreach (var answer in answers)
        {
            for (var slot = SlotOf(answer); features[slot] != default; slot = (slot + 1) & mask)
            {
                if (features[slot] == answer)
                {
                    for (var index = 0; index < classes; index++)
                    {
                        scores[index] += weights[(slot * classes) + index];
                    }

                    break;
                }
            }
        }
    }

    private int SlotOf(NameFeature feature)
    {
        var hash = (feature.Value ^ ((uint)feature.Sign << 24)) * 2654435761u;
        return (int)(hash >> 12) & mask;
    }
}
