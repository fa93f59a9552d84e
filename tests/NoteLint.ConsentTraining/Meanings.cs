using NoteLint.Core.Consent.Weighing;
using NoteLint.ToneTraining;

namespace NoteLint.ConsentTraining;

/// <summary>The space of meanings, in which each common word has a place; a word that most passages have counts little.</summary>
internal sealed class Meanings
{
    // So that all that words mean weighs about as much as the words themselves
    private const double Scale = 0.16;
    private const double MostRare = 9;

    private readonly Dictionary<string, float[]> places = new(StringComparer.Ordinal);

    /// <summary>Reads the vectors.</summary>
    /// <param name="vectors">The vectors.</param>
    /// <param name="passages">The words of all passages, by which common words are known.</param>
    public Meanings(WordVectors vectors, IReadOnlyCollection<List<string>> passages)
    {
        var counts = passages.SelectMany(static words => words.Distinct()).CountBy(static word => word).ToDictionary();
        foreach (var word in vectors.CommonWords)
        {
            var stem = UnitWords.Folded(UnitWords.Stem(word));
            if (!places.ContainsKey(stem))
            {
                var weight = Scale * Math.Min(1, Math.Log(passages.Count / (1.0 + counts.GetValueOrDefault(stem))) / MostRare);
                places.Add(stem, [.. vectors.Of(word).ToArray().Select(number => (float)(number * weight))]);
            }
        }
    }

    /// <summary>The words that have a place.</summary>
    public IEnumerable<string> Words => places.Keys;

    /// <summary>Where the words of a passage lie together.</summary>
    public float[] Of(IEnumerable<string> words)
    {
        var sum = new float[WordVectors.Dimensions];
        foreach (var word in words.Distinct())
        {
            if (places.TryGetValue(word, out var place))
            {
                for (var i = 0; i < sum.Length; i++)
                {
                    sum[i] += place[i];
                }
            }
        }

        return sum;
    }

    /// <summary>How far a word lies in a direction.</summary>
    public double Of(string word, double[] direction) => places.TryGetValue(word, out var place) ? place.Zip(direction, static (one, other) => one * other).Sum() : 0;
}
