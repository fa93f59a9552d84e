using static NoteLint.Core.Matching.Inflection.Spelling;

namespace NoteLint.Core.Matching.Inflection;

/// <summary>Plurals.</summary>
internal static class NounForms
{
    // Their compounds follow: "salesman", "stepchild", "chairperson", "housewife".
    private static readonly string[] CompoundHeads = ["man", "child", "person", "wife", "foot", "tooth"];

    private static readonly HashSet<string> Invariant = new(StringComparer.OrdinalIgnoreCase)
    {
        "aircraft", "deer", "means", "offspring", "police", "series", "sheep", "species", "staff",
    };

    // The ch of these is a k.
    private static readonly HashSet<string> HardCh = new(StringComparer.OrdinalIgnoreCase) { "epoch", "eunuch", "monarch", "stomach" };

    /// <summary>The plurals of a noun, the one to be written first.</summary>
    public static string[] PluralsOf(string noun)
    {
        if (Invariant.Contains(noun))
        {
            return [noun];
        }

        if (Irregular.Plurals(noun) is { } irregular)
        {
            return irregular;
        }

        foreach (var head in CompoundHeads)
        {
            if (noun.Length > head.Length && Ends(noun, head))
            {
                var stem = Cut(noun, head.Length);
                return [.. Irregular.Plurals(head)!.Select(plural => stem + plural)];
            }
        }

        return
        [
            Ends(noun, "sis") ? Cut(noun, 2) + "es"
            : HissesAtTheEnd(noun) && !HardCh.Contains(noun) ? noun + "es"
            : EndsWithConsonantAndY(noun) ? Cut(noun, 1) + "ies"
            : noun + "s",
        ];
    }
}
