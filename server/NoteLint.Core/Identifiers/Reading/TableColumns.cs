using System.Buffers;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Reading;

/// <summary>The cells of a note's tables, each with the label that its column has in the first row.</summary>
internal static class TableColumns
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("|-: \t\r");

    private const int MostColumns = 16;
    private const int LongestLabel = 40;

    /// <summary>Lists the cells below a labelled first row, by position. Tables have a rule of hyphens under their first row.</summary>
    /// <param name="note">The note.</param>
    public static List<TableCell> Read(Note note)
    {
        var cells = new List<TableCell>();
        var chars = note.Chars;
        var labels = new List<string>();
        var rule = chars.AsSpan().IndexOf("|--", StringComparison.Ordinal) is var tight and >= 0 ? tight : chars.AsSpan().IndexOf("| --", StringComparison.Ordinal);
        if (rule < 0)
        {
            return cells;
        }

        var lineStart = 0;
        var (previousStart, previousEnd) = (0, 0);
        while (lineStart < chars.Length)
        {
            var lineEnd = chars.IndexOf('\n', lineStart) is var found and >= 0 ? found : chars.Length;
            var line = chars.AsSpan(lineStart, lineEnd - lineStart);
            if (!line.Contains('|'))
            {
                labels.Clear();
            }
            else if (!line.ContainsAnyExcept(RuleSigns))
            {
                ReadLabels(chars, previousStart, previousEnd, labels);
            }
            else if (labels.Count > 0)
            {
                ReadCells(chars, lineStart, lineEnd, labels, cells);
            }

            (previousStart, previousEnd) = (lineStart, lineEnd);
            lineStart = lineEnd + 1;
        }

        return cells;
    }

    private static void ReadLabels(string chars, int start, int end, List<string> labels)
    {
        labels.Clear();
        foreach (var (first, last) in Parts(chars, start, end))
        {
            labels.Add(last - first > LongestLabel ? "" : chars[first..last].ToLowerInvariant().TrimEnd('.', ':'));
        }
    }

    private static void ReadCells(string chars, int start, int end, List<string> labels, List<TableCell> cells)
    {
        var column = 0;
        foreach (var (first, last) in Parts(chars, start, end))
        {
            if (column >= labels.Count)
            {
                return;
            }

            if (last > first)
            {
                cells.Add(new(labels[column], first, last));
            }

            column++;
        }
    }

    /// <summary>The stretches between bars, without the blanks around them.</summary>
    private static List<(int First, int End)> Parts(string chars, int start, int end)
    {
        var parts = new List<(int First, int End)>();
        while (start < end && (char.IsWhiteSpace(chars[start]) || chars[start] == '|' && parts.Count == 0))
        {
            start++;
            if (chars[start - 1] == '|')
            {
                break;
            }
        }

        while (start < end && parts.Count < MostColumns)
        {
            var bar = chars.IndexOf('|', start, end - start) is var found and >= 0 ? found : end;
            var (first, last) = (start, bar);
            while (first < last && (char.IsWhiteSpace(chars[first]) || chars[first] == '*'))
            {
                first++;
            }

            while (last > first && (char.IsWhiteSpace(chars[last - 1]) || chars[last - 1] == '*'))
            {
                last--;
            }

            parts.Add((first, last));
            start = bar + 1;
        }

        return parts;
    }
}

/// <summary>A cell of a table.</summary>
/// <param name="Label">What stands above it in the first row, in lower case.</param>
/// <param name="Start">Offset of its first character (UTF-16).</param>
/// <param name="End">Offset just past its last.</param>
internal readonly record struct TableCell(string Label, int Start, int End);
