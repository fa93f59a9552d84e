using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>
/// Makes the <see cref="PhraseGraph"/> of some phrases: a tree first, then equal branches are put together. Sets of a few phrases are
/// made while notes are linted, so collections hold classes: for those the runtime has compiled code.
/// </summary>
internal sealed class PhraseGraphBuilder
{
    private readonly Dictionary<PhraseElement, Word> words = [];
    private readonly List<Node> nodes = [new()];
    private readonly List<int> repeats = [];
    private int phraseCount;

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

        foreach (var node in builder.nodes)
        {
            node.Ways.Sort(ByWord);
        }

        var lines = new string[builder.words.Count];
        foreach (var word in builder.words.Values)
        {
            lines[word.Index] = word.Element.Encoded;
        }

        return new PhraseGraph(string.Join("\n", lines), builder.Merge(), builder.PhrasesByPath(), builder.SortedRepeats());
    }

    private static int ByWord(Way left, Way right)
    {
        var order = left.Word.Hash.CompareTo(right.Word.Hash);
        return order != 0 ? order : left.Word.Index.CompareTo(right.Word.Index);
    }

    private void Add(PhraseElement[] phrase)
    {
        var node = nodes[0];
        foreach (var element in phrase)
        {
            if (!words.TryGetValue(element, out var word))
            {
                words.Add(element, word = new Word(element, words.Count));
            }

            node.Children ??= [];
            if (!node.Children.TryGetValue(word, out var child))
            {
                node.Children.Add(word, child = new Node());
                node.Ways.Add(new Way(word, child));
                nodes.Add(child);
            }

            node = child;
        }

        if (node.FirstPhrase < 0)
        {
            node.FirstPhrase = phraseCount;
        }
        else
        {
            repeats.Add(node.LastPhrase);
            repeats.Add(phraseCount);
        }

        node.LastPhrase = phraseCount++;
    }

    // Children stand behind their parents, so going backwards every branch is complete when its stem is looked at.
    private int[] Merge()
    {
        var states = new List<int>();
        var known = new Dictionary<string, Node>(StringComparer.Ordinal);
        for (var index = nodes.Count - 1; index >= 0; index--)
        {
            var node = nodes[index];
            var branch = new int[1 + (2 * node.Ways.Count)];
            branch[0] = (2 * node.Ways.Count) + (node.FirstPhrase >= 0 ? 1 : 0);
            for (var way = 0; way < node.Ways.Count; way++)
            {
                branch[1 + (2 * way)] = node.Ways[way].Word.Index;
                branch[2 + (2 * way)] = node.Ways[way].Child.State;
            }

            var key = string.Join(",", branch);
            if (known.TryGetValue(key, out var equal))
            {
                node.State = equal.State;
            }
            else
            {
                node.State = known.Count;
                known.Add(key, node);
                states.AddRange(branch);
            }
        }

        return states.ToArray();
    }

    private int[] PhrasesByPath()
    {
        for (var index = nodes.Count - 1; index >= 0; index--)
        {
            var node = nodes[index];
            node.PathCount = node.FirstPhrase >= 0 ? 1 : 0;
            foreach (var way in node.Ways)
            {
                node.PathCount += way.Child.PathCount;
            }
        }

        var phrases = new int[nodes[0].PathCount];
        foreach (var node in nodes)
        {
            var path = node.FirstPath;
            if (node.FirstPhrase >= 0)
            {
                phrases[path++] = node.FirstPhrase;
            }

            foreach (var way in node.Ways)
            {
                way.Child.FirstPath = path;
                path += way.Child.PathCount;
            }
        }

        return phrases;
    }

    private int[] SortedRepeats()
    {
        var earlier = new int[repeats.Count / 2];
        var next = new int[earlier.Length];
        for (var pair = 0; pair < earlier.Length; pair++)
        {
            (earlier[pair], next[pair]) = (repeats[2 * pair], repeats[(2 * pair) + 1]);
        }

        Array.Sort(earlier, next);
        var pairs = new int[repeats.Count];
        for (var pair = 0; pair < earlier.Length; pair++)
        {
            (pairs[2 * pair], pairs[(2 * pair) + 1]) = (earlier[pair], next[pair]);
        }

        return pairs;
    }

    private sealed class Word(PhraseElement element, int index)
    {
        public PhraseElement Element { get; } = element;

        public int Index { get; } = index;

        public uint Hash { get; } = TokenHash.Of(element.Text.AsSpan());
    }

    private sealed class Way(Word word, Node child)
    {
        public Word Word { get; } = word;

        public Node Child { get; } = child;
    }

    private sealed class Node
    {
        public List<Way> Ways { get; } = [];

        public Dictionary<Word, Node>? Children { get; set; }

        public int FirstPhrase { get; set; } = -1;

        public int LastPhrase { get; set; } = -1;

        public int State { get; set; }

        public int PathCount { get; set; }

        public int FirstPath { get; set; }
    }
}
