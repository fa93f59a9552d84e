using System.Collections.Immutable;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Lexicon;

/// <summary>Joins patterns into one network; places from which nothing has to be read are folded into the places they lead to.</summary>
internal sealed class PatternNetBuilder
{
    private readonly List<List<Edge>> edges = [[]];
    private readonly List<List<int>> empty = [[]];
    private readonly List<List<int>> gaps = [[]];
    private readonly List<List<int>> accepts = [[]];

    // A class of words stands in many patterns: one object for each word is kept.
    private readonly Dictionary<PhraseElement, PhraseElement> words = [];

    // Hundreds of patterns begin alike: a reader follows their first word once.
    private readonly Dictionary<PhraseElement, int> firsts = [];

    /// <summary>Adds a pattern.</summary>
    public void Add(ImmutableArray<PatternPart> pattern, int number) => accepts[AddSequence(pattern, 0)].Add(number);

    /// <summary>The places; the first is the one before every pattern.</summary>
    public Node[] Build()
    {
        // The words of a class lead to the same places: what is read from there is kept once.
        var nodes = new Dictionary<string, Node>(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, edges.Count).Select(index =>
        {
            var reached = Reached(index).FindAll(place => edges[place].Count + gaps[place].Count + accepts[place].Count > 0);
            var key = string.Join(' ', reached);
            return nodes.TryGetValue(key, out var known) ? known : nodes[key] = new Node(
                [.. reached.SelectMany(place => edges[place]).OrderBy(static edge => edge.Hash)],
                [.. reached.SelectMany(place => gaps[place])],
                [.. reached.SelectMany(place => accepts[place]).Distinct()]);
        })];
    }

    private int AddSequence(ImmutableArray<PatternPart> parts, int from)
    {
        foreach (var part in parts)
        {
            from = part.Word is { } word ? AddWord(word, from) : part.Gap > 0 ? AddGap(part.Gap, from) : AddChoice(part, from);
        }

        return from;
    }

    private int AddWord(PhraseElement word, int from)
    {
        if (Known(word, from) is { } known)
        {
            return known;
        }

        var to = NewPlace();
        edges[from].Add(new Edge(TokenHash.Of(word.Text), Kept(word), to));
        if (from == 0)
        {
            firsts.Add(word, to);
        }

        return to;
    }

    private PhraseElement Kept(PhraseElement word) => words.TryGetValue(word, out var kept) ? kept : words[word] = word;

    private int? Known(PhraseElement word, int from)
    {
        if (from == 0)
        {
            return firsts.TryGetValue(word, out var first) ? first : null;
        }

        var index = edges[from].FindIndex(edge => edge.Word == word);
        return index < 0 ? null : edges[from][index].Target;
    }

    private int AddGap(int width, int from)
    {
        var end = NewPlace();
        for (var index = 0; index <= width; index++)
        {
            empty[from].Add(end);
            if (index < width)
            {
                var place = NewPlace();
                gaps[from].Add(place);
                from = place;
            }
        }

        return end;
    }

    private int AddChoice(PatternPart part, int from)
    {
        var end = NewPlace();
        foreach (var choice in part.Choices)
        {
            // From the first place on, words are shared with other patterns; elsewhere a word leads on by itself.
            if (from != 0 && choice is [.., { Word: { } last }])
            {
                edges[AddSequence(choice[..^1], from)].Add(new Edge(TokenHash.Of(last.Text), Kept(last), end));
            }
            else
            {
                empty[AddSequence(choice, from)].Add(end);
            }
        }

        return end;
    }

    private int NewPlace()
    {
        edges.Add([]);
        empty.Add([]);
        gaps.Add([]);
        accepts.Add([]);
        return edges.Count - 1;
    }

    private List<int> Reached(int start)
    {
        List<int> reached = [start];
        HashSet<int> seen = [start];
        for (var index = 0; index < reached.Count; index++)
        {
            reached.AddRange(empty[reached[index]].Where(seen.Add));
        }

        return reached;
    }
}
