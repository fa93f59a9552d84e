using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>Collects the nodes and edges of a <see cref="PhraseTrie"/>.</summary>
internal sealed class PhraseTrieBuilder
{
    private readonly Dictionary<(int Parent, PhraseElement Element), int> children = [];

    public PhraseTrieBuilder(IEnumerable<PhraseElement[]> phrases)
    {
        foreach (var phrase in phrases)
        {
            Add(phrase);
        }
    }

    public List<PhraseTrie.Node> Nodes { get; } = [PhraseTrie.Node.New];

    public List<PhraseTrie.Edge> Edges { get; } = [];

    /// <summary>For each phrase the one that ends at the same node, -1 where there is none.</summary>
    public List<int> NextPhrases { get; } = [];

    private void Add(PhraseElement[] phrase)
    {
        var node = PhraseTrie.Root;
        foreach (var element in phrase)
        {
            if (!children.TryGetValue((node, element), out var child))
            {
                child = AddNode(node, element);
                children.Add((node, element), child);
            }

            node = child;
        }

        var index = NextPhrases.Count;
        NextPhrases.Add(Nodes[node].FirstPhrase);
        Nodes[node] = Nodes[node] with { FirstPhrase = index };
    }

    private int AddNode(int parent, PhraseElement element)
    {
        var child = Nodes.Count;
        if (element.Gap > 0)
        {
            Nodes.Add(PhraseTrie.Node.New with { GapWidth = element.Gap, NextGap = Nodes[parent].FirstGap });
            Nodes[parent] = Nodes[parent] with { FirstGap = child };
        }
        else
        {
            Nodes.Add(PhraseTrie.Node.New);
            Nodes[parent] = Nodes[parent] with { Variants = Nodes[parent].Variants | 1 << element.Variant };
            Edges.Add(new PhraseTrie.Edge(parent, TokenHash.Of(element.Text), element, child));
        }

        return child;
    }
}
