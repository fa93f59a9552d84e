using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Consent.Records;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Acts;

/// <summary>A unit as the model of acts knows it: its words, their notions, and which notions stand together, near each other or side by side.</summary>
internal static class ActWords
{
    // Nobody tells an act in more words.
    private const int MostTokens = 70;
    private const int Near = 4;
    private const int Top = 3;
    private const int LongUnit = 28;

    /// <summary>Collects the features of a unit, each once.</summary>
    /// <param name="note">The note.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="place">How many units stand before it.</param>
    public static IEnumerable<string> Read(Note note, in StatementUnit unit, int place)
    {
        var features = new HashSet<string>(StringComparer.Ordinal);
        var notions = ActNotions.Shared;
        var places = new SortedDictionary<int, List<int>>();
        var count = 0;
        for (var token = unit.First; token < Math.Min(unit.End, unit.First + MostTokens); token++)
        {
            var word = RecordWords.TextOf(note, token);
            if (word.IsEmpty)
            {
                continue;
            }

            features.Add(RecordWords.Folded(word));
            foreach (var notion in notions.Of(note.Tokens[token].Hash))
            {
                if (!places.TryGetValue(notion, out var at))
                {
                    places.Add(notion, at = []);
                }

                at.Add(count);
                if (count == 0)
                {
                    features.Add($"first [{notions.Names[notion]}]");
                }
            }

            count++;
        }

        var found = places.ToList();
        for (var left = 0; left < found.Count; left++)
        {
            var name = notions.Names[found[left].Key];
            features.Add($"[{name}]");
            for (var right = left + 1; right < found.Count; right++)
            {
                var other = notions.Names[found[right].Key];
                var distance = Distance(found[left].Value, found[right].Value);
                features.Add($"[{name}] & [{other}]");
                if (distance <= Near)
                {
                    features.Add($"[{name}] near [{other}]");
                }

                if (distance <= 1)
                {
                    features.Add($"[{name}] by [{other}]");
                }
            }
        }

        if (place < Top)
        {
            features.Add("*top");
        }

        if (count > LongUnit)
        {
            features.Add("*long");
        }

        return features;
    }

    // Both are in order.
    private static int Distance(List<int> left, List<int> right)
    {
        var least = int.MaxValue;
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
        {
            least = Math.Min(least, Math.Abs(left[i] - right[j]));
            _ = left[i] < right[j] ? i++ : j++;
        }

        return least;
    }
}
