using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Rules.Pages;

/// <summary>The <c>key: value</c> lines between the two <c>---</c> lines at a page's start.</summary>
internal sealed class FrontMatter
{
    private const string Fence = "---";

    private readonly Dictionary<string, Entry> entries;

    private FrontMatter(Dictionary<string, Entry> entries, int endLine)
    {
        this.entries = entries;
        EndLine = endLine;
    }

    /// <summary>Number of the line just past the closing fence.</summary>
    public int EndLine { get; }

    /// <summary>All entries by key.</summary>
    public IEnumerable<Entry> Entries => entries.Values;

    /// <summary>Where a missing key is reported: the opening fence.</summary>
    public static TextSpan Start => new(0, Fence.Length);

    /// <summary>The value of a key; null where the key is missing or its value is empty.</summary>
    public PlacedText? Find(string key) =>
        entries.TryGetValue(key, out var entry) && !entry.Value.IsEmpty ? entry.Value : null;

    /// <summary>Reads the front matter.</summary>
    /// <returns>Null where the page has none or it does not end; the error is reported.</returns>
    public static FrontMatter? Read(IReadOnlyList<PageLine> lines, PageErrorList errors)
    {
        if (lines[0].Text.TrimEnd() != Fence)
        {
            errors.Add(lines[0].Span, "The page does not begin with front matter, so it has no id. Write --- on the first line, then id, name, family, element and severity, then --- again.");
            return null;
        }

        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        for (var i = 1; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Text.TrimEnd() == Fence)
                return new FrontMatter(entries, i + 1);

            if (!line.IsBlank && line.Text[0] != '#')
                ReadEntry(line, entries, errors);
        }

        errors.Add(lines[0].Span, "The front matter does not end, so the rest of the page can't be read. Write --- on a line of its own after the last key.");
        return null;
    }

    private static void ReadEntry(PageLine line, Dictionary<string, Entry> entries, PageErrorList errors)
    {
        var colon = line.Text.IndexOf(':');
        if (colon <= 0)
        {
            errors.Add(line.Span, "This line of the front matter is not \"key: value\". Write a key, a colon and a value, or begin the line with # for a comment.");
            return;
        }

        var entry = new Entry(line.Placed.Slice(0, colon).Trim(), line.Placed.Slice(colon + 1).Trim());
        if (entries.ContainsKey(entry.Key.Text))
        {
            errors.Add(entry.Key.Span, $"The key \"{entry.Key.Text}\" stands here a second time, so one of its values would be lost. Keep one of them.");
            return;
        }

        entries.Add(entry.Key.Text, entry);
    }

    /// <summary>One line of the front matter.</summary>
    internal sealed record Entry(PlacedText Key, PlacedText Value);
}
