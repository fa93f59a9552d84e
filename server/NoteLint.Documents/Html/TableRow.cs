using AngleSharp.Dom;

namespace NoteLint.Documents.Html;

/// <summary>Tells rows of labels and values from tables that only arrange a page.</summary>
internal static class TableRow
{
    private static readonly HashSet<string> Parts = new(StringComparer.OrdinalIgnoreCase) { "table", "h1", "h2", "h3", "h4", "h5", "h6" };

    /// <summary>True for a row of several cells without headings and tables inside: one line of text, whatever blocks its cells consist of.</summary>
    /// <param name="row">A <c>tr</c>.</param>
    public static bool IsOneLine(IElement row) => row.Children.Count(IsCell) > 1 && !HoldsParts(row);

    /// <summary>True for <c>td</c> and <c>th</c>.</summary>
    public static bool IsCell(IElement element) => element.LocalName is "td" or "th";

    // Ends at the first table: however deep tables are nested, each element is looked at once for the row that it stands in.
    private static bool HoldsParts(IElement row)
    {
        for (INode? node = row.FirstChild; node is not null; node = Next(node, row))
        {
            if (node is IElement element && Parts.Contains(element.LocalName))
            {
                return true;
            }
        }

        return false;
    }

    private static INode? Next(INode node, INode root)
    {
        if (node.FirstChild is { } child)
        {
            return child;
        }

        for (var done = node; done is not null && done != root; done = done.Parent)
        {
            if (done.NextSibling is { } sibling)
            {
                return sibling;
            }
        }

        return null;
    }
}
