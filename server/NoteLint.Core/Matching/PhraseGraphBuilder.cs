namespace NoteLint.Core.Matching;

/// <summary>Makes the <see cref="PhraseGraph"/> of some phrases: a tree first, then equal branches are put together.</summary>
internal sealed class PhraseGraphBuilder
{
    private readonly Dictionary<PhraseElement, int> words = [];
    private readonly Dictionary<(int Parent, int Word), int> children = [];
    private readonly List<List<(int Word, int Child)>> ways = [[]];
    private readonly List<int> firstPhrases = [-1];
    private readonly List<int> lastPhrases = [-1];
    private readonly List<int> repeats = [];
    private int count;

    private PhraseGraphBuilder()
    {
    }

    /// <summary>Makes the graph.</summary>
    /// <param name="phrases">The elements of each phrase; their order numbers them from 0.</param>
    public static PhraseGraph Build(IEnumerable<PhraseElement[]> phrases)
    {
        var builder = new PhraseGraphBuilder();
        foreach (var phrase in phrases)
        {
            builder.Add(phrase);
        }

        foreach (var way in builder.ways)
        {
            way.Sort(static (left, right) => left.Word.CompareTo(right.Word));
        }

        var lines = builder.words.OrderBy(static word => word.Value).Select(static word => word.Key.Encoded);
        return new PhraseGraph(string.Join("\n", lines), builder.Merge(), builder.PhrasesByPath(), builder.SortedRepeats());
    }

    private void Add(PhraseElement[] phrase)
    {
        var node = 0;
        foreach (var element in phrase)
        {
            if (!words.TryGetValue(element, out var word))
            {
                words.Add(element, word = words.Count);
            }

            if (!children.TryGetValue((node, word), out var child))
            {
                children.Add((node, word), child = ways.Count);
                ways[node].Add((word, child));
                ways.Add([]);
                firstPhrases.Add(-1);
                lastPhrases.Add(-1);
            }

            node = child;
        }

        if (firstPhrases[node] < 0)
        {
            firstPhrases[node] = count;
        }
        else
        {
            repeats.AddRange([lastPhrases[node], count]);
        }

        lastPhrases[node] = count++;
    }

    // Children have higher numbers than their parents, so going backwards every branch is complete when its stem is looked at.
    private int[] Merge()
    {
        var states = new List<int>();
        var known = new Dictionary<Branch, int>();
        var stateOf = new int[ways.Count];
        for (var node = ways.Count - 1; node >= 0; node--)
        {
            var branch = new int[1 + (2 * ways[node].Count)];
            branch[0] = (2 * ways[node].Count) + (firstPhrases[node] >= 0 ? 1 : 0);
            for (var i = 0; i < ways[node].Count; i++)
            {
                branch[1 + (2 * i)] = ways[node][i].Word;
                branch[2 + (2 * i)] = stateOf[ways[node][i].Child];
            }

            var key = new Branch(branch);
            if (node == 0 || !known.TryGetValue(key, out var state))
            {
                state = known.Count;
                known[key] = state;
                states.AddRange(branch);
            }

            stateOf[node] = state;
        }

        return [.. states];
    }

    private int[] PhrasesByPath()
    {
        var counts = new int[ways.Count];
        for (var node = ways.Count - 1; node >= 0; node--)
        {
            counts[node] = (firstPhrases[node] >= 0 ? 1 : 0) + ways[node].Sum(way => counts[way.Child]);
        }

        var phrases = new int[counts[0]];
        var firstPath = new int[ways.Count];
        for (var node = 0; node < ways.Count; node++)
        {
            var path = firstPath[node];
            if (firstPhrases[node] >= 0)
            {
                phrases[path++] = firstPhrases[node];
            }

            foreach (var (_, child) in ways[node])
            {
                firstPath[child] = path;
                path += counts[child];
            }
        }

        return phrases;
    }

    private int[] SortedRepeats()
    {
        var pairs = Enumerable.Range(0, repeats.Count / 2).OrderBy(pair => repeats[2 * pair]);
        return [.. pairs.SelectMany(pair => new[] { repeats[2 * pair], repeats[(2 * pair) + 1] })];
    }

    /// <summary>A state as it is written, compared by content.</summary>
    private readonly struct Branch(int[] values) : IEquatable<Branch>
    {
        private readonly int[] values = values;

        public bool Equals(Branch other) => values.AsSpan().SequenceEqual(other.values);

        public override bool Equals(object? obj) => obj is Branch other && Equals(other);

        public override int GetHashCode()
        {
            var hash = 17;
            foreach (var value in values)
            {
                hash = (hash * 16777619) ^ value;
            }

            return hash;
        }
    }
}
