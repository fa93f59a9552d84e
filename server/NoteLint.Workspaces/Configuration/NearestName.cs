namespace NoteLint.Workspaces.Configuration;

/// <summary>Finds what somebody probably meant to write.</summary>
public static class NearestName
{
    /// <summary>The names that differ least from a word, best first; none when all differ in more than a third of it.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="names">What could have been meant.</param>
    /// <param name="limit">How many at most.</param>
    public static IReadOnlyList<string> Find(string word, IEnumerable<string> names, int limit = 3)
    {
        var written = word.ToLowerInvariant();
        var tolerated = Math.Max(1, written.Length / 3);
        return
        [
            .. names
                .Select(name => (Name: name, Distance: DistanceTo(name.ToLowerInvariant())))
                .Where(candidate => candidate.Distance <= tolerated)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .Select(candidate => candidate.Name)
                .Distinct()
                .Take(limit),
        ];

        // A part of a name is as good as a small slip: people remember "label", not "addiction-label".
        int DistanceTo(string name) =>
            written.Length >= 3 && name.Contains(written, StringComparison.Ordinal) ? 1 : EditDistance(written, name);
    }

    /// <summary>A sentence that offers the nearest names, or an empty text: <c> Did you mean addiction-label?</c></summary>
    public static string Question(string word, IEnumerable<string> names) =>
        Find(word, names) is { Count: > 0 } near ? $" Did you mean {string.Join(" or ", near)}?" : "";

    // Levenshtein's distance, row by row.
    private static int EditDistance(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        var current = new int[to.Length + 1];
        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[to.Length];
    }
}
