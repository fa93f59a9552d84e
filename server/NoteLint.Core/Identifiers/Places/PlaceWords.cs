using NoteLint.Core.Notes.Structure;
using NoteLint.Core.Text;

namespace NoteLint.Core.Identifiers.Places;

/// <summary>The words of which names of places consist (<c>seeds/lexicons/place-words.txt</c>).</summary>
internal static class PlaceWords
{
    private static readonly Dictionary<string, string> Lists = Read();

    /// <summary>What a place's name ends with, parted by blanks.</summary>
    public static string AllHeads => Lists["Head"];

    /// <summary>What a place's name ends with.</summary>
    public static WordSet Heads { get; } = new(Lists["Head"]);

    /// <summary>Heads that are ordinary words: a longer name must stand before them.</summary>
    public static WordSet OrdinaryHeads { get; } = new(Lists["OrdinaryHead"]);

    /// <summary>Heads that are adjectives and services, too: a preposition must stand before.</summary>
    public static WordSet BriefHeads { get; } = new(Lists["BriefHead"]);

    /// <summary>Heads that models, titles and last names end with, too: "Sound Relationship House".</summary>
    public static WordSet HomeHeads { get; } = new(Lists["HomeHead"]);

    /// <summary>Words that tell no place apart from its kind: "Community Mental Health Center".</summary>
    public static WordSet Kinds { get; } = new(Lists["Kind"]);

    /// <summary>Words that describe a place in lower case.</summary>
    public static WordSet Plain { get; } = new(Lists["Plain"]);

    // "[Head]", and lines of words below it
    private static Dictionary<string, string> Read()
    {
        var lists = new Dictionary<string, string>(StringComparer.Ordinal);
        var name = "";
        foreach (var line in DataFile.Entries("place-words.txt"))
        {
            if (line[0] == '[')
            {
                name = line[1..^1];
            }
            else
            {
                lists[name] = lists.TryGetValue(name, out var words) ? $"{words} {line}" : line;
            }
        }

        return lists;
    }
}
