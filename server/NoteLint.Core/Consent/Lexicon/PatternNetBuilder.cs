using System.Collections.Immutable;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Lexicon;

/// <summary>Joins patterns into one network; places from which nothing has to be read are folded into the places they lead to.</summary>
internal sealed class PatternNetBuilder
{
    private readonly List<List<Edge>> edges = [[]];
    private readonly List<List<int>> empty = [[]];
    private readonly List<List<int>> gaps = [[]];
    private readonly List<List<int>> accepts = [[]];

    /// <summary>Adds a pattern.</summary>
    public void Add(ImmutableArray<PatternPart> pattern, int number) => accepts[AddSequence(pattern, 0)].Add(number);

    /// <summary>The places; the first is the one before every pattern.</summary>
    public Node[] Build() =>
        [.. Enumerable.Range(0, edges.Count).Select(index =>
        {
            var reached = Reached(index);
            return new Node(
                [.. reached.SelectMany(place => edges[place]).OrderBy(static edge => edge.Hash)],
                [.. reached.SelectMany(place => gaps[place])],
                [.. reached.SelectMany(place => accepts[place]).Distinct()]);
        })];

    private int AddSequence(ImmutableArray<PatternPart> parts, int from)
    {
        foreach (var part in parts)
        {
            from = part.Word is { } word ? AddWord(word, from) : part.Gap > 0 ? AddGap(part.Gap, from) : AddChoice(part, from);
        }

        return from;
    }

    private int AddWord(Matching.PhraseElement word, int from)
    {
        var known = from > 0 ? -1 : edges[from].FindIndex(edge => edge.Word == word);
        if (known >= 0)
        {
            return edges[from][known].Target;
        }

        var to = NewPlace();
        edges[from].Add(new Edge(TokenHash.Of(word.Text), word, to));
        return to;
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
            empty[AddSequence(choice, from)].Add(end);
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
        for (var index = 0; index < reached.Count; index++)
        {
            reached.AddRange(empty[reached[index]].Where(place => !reached.Contains(place)));
        }

        return reached;
    }
}
