using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules.Conditions;

namespace NoteLint.Core.Rules.Pages;

/// <summary>Reads the wording table: one header, one line of dashes, one row for each term.</summary>
internal static class WordingTableReader
{
    /// <summary>The columns, in their order.</summary>
    private static readonly string[] Columns = ["Instead of", "Write", "Only when", "Fix"];

    /// <summary>Reads the lines under <c>## Wording</c>: one table, and text before or after it.</summary>
    public static ImmutableArray<WordingRow> Read(PageSection section, PageErrorList errors)
    {
        var rows = ImmutableArray.CreateBuilder<WordingRow>();
        var table = section.Lines.SkipWhile(line => !IsTableLine(line)).TakeWhile(line => !line.IsBlank).ToList();
        if (table.Count < 3)
        {
            errors.Add(section.Heading, "There is no table under this heading, so the rule has no wording. Write a header row | Instead of | Write | Only when | Fix |, a row of dashes and a row for each term, or take the heading out.");
            return [];
        }

        if (!IsHeader(table[0]))
            errors.Add(table[0].Span, "The first row of the table names its four columns, in this order: | Instead of | Write | Only when | Fix |.");

        if (!IsDelimiter(table[1]))
            errors.Add(table[1].Span, "The second row of the table is made of dashes: |---|---|---|---|.");

        foreach (var line in table.Skip(2))
        {
            if (ReadRow(line, errors) is { } row)
                rows.Add(row);
        }

        CheckText(section, table, rows, errors);
        return rows.ToImmutable();
    }

    private static void CheckText(PageSection section, List<PageLine> table, IEnumerable<WordingRow> rows, PageErrorList errors)
    {
        var text = section.Lines.Where(line => !line.IsBlank && !table.Contains(line)).ToList();
        if (text.Find(IsTableLine) is { Text: not null } second)
            errors.Add(second.Span, "This row stands apart from the table and would not count. Take out the empty line before it.");
        else if (text.Count == 0 && rows.Any(row => row is { Safety: FixSafety.Safe, Suggestions.IsEmpty: false }))
            errors.Add(section.Heading, "A row claims to be safe and the page does not say why. Write the reason under the table: what shows that the meaning never changes. Or write review.");
    }

    private static bool IsTableLine(PageLine line) => line.Text.TrimStart() is { Length: > 0 } text && text[0] == '|';

    private static WordingRow? ReadRow(PageLine line, PageErrorList errors)
    {
        var cells = Cells(line);
        if (cells is null)
        {
            errors.Add(line.Span, "This line is not a row of the table. Begin and end it with |, or move text to the explanation.");
            return null;
        }

        if (cells.Count > Columns.Length)
        {
            errors.Add(
                TextSpan.FromBounds(cells[Columns.Length].Span.Start, cells[cells.Count - 1].Span.End),
                $"This row has {cells.Count} cells, and the table has four columns. In a cell, write | as \\| and || as \\|\\|.");
            return null;
        }

        if (cells.Count < Columns.Length)
        {
            errors.Add(line.Span, $"This row has {cells.Count} cells, and the table has four columns. Leave a cell empty rather than out: | term | wording | | review |.");
            return null;
        }

        return ReadCells(cells, errors);
    }

    private static WordingRow? ReadCells(List<PlacedText> cells, PageErrorList errors)
    {
        var before = errors.Count;
        var (partOfSpeech, forms) = TermReader.Read(cells[0], errors);
        var (suggestions, advice) = SuggestionReader.Read(cells[1], partOfSpeech, errors);
        var condition = cells[2].Trim() is { IsEmpty: false } text ? ConditionBinder.Bind(text, errors) : null;
        var readable = errors.Count == before;
        var safety = ReadSafety(cells[3], readable, suggestions.Length, errors);
        return errors.Count == before
            ? new WordingRow(cells[0].Trim().Text, forms, suggestions, advice, condition, safety)
            : null;
    }

    private static FixSafety ReadSafety(PlacedText cell, bool readable, int suggestionCount, PageErrorList errors)
    {
        var word = cell.Trim();
        switch (word.Text)
        {
            case "safe" or "review" when suggestionCount == 0 && readable:
                errors.Add(word.Span, $"\"{word.Text}\" promises an edit, and this row has advice only. Write none, or a replacement in the column Write.");
                return FixSafety.Review;
            case "safe":
                return FixSafety.Safe;
            case "review":
                return FixSafety.Review;
            case "" or "none":
                if (suggestionCount > 0 && readable)
                    errors.Add(cell.Span, "This row has a replacement and does not say how far it can be trusted. Write review, or safe where the meaning never changes.");

                return FixSafety.Review;
            default:
                errors.Add(word.Span, $"\"{word.Text}\" is not a kind of fix. Write safe, review, or none where there is only advice.");
                return FixSafety.Review;
        }
    }

    private static bool IsHeader(PageLine line) =>
        Cells(line)?.Select(cell => cell.Trim().Text).SequenceEqual(Columns, StringComparer.Ordinal) == true;

    private static bool IsDelimiter(PageLine line) =>
        Cells(line) is { } cells
        && cells.Count == Columns.Length
        && cells.TrueForAll(cell => cell.Trim().Text is { Length: > 0 } text && text.Trim(':').Length > 0 && text.Trim(':').All(c => c == '-'));

    /// <summary>The cells of a row, <c>\|</c> turned into <c>|</c>; null where the line is not a row.</summary>
    private static List<PlacedText>? Cells(PageLine line)
    {
        var row = line.Placed.Trim();
        if (row.Text.Length < 2 || row.Text[0] != '|' || row.Text[row.Text.Length - 1] != '|' || row.Text[row.Text.Length - 2] == '\\')
            return null;

        return [.. row.Slice(1, row.Text.Length - 2).Split('|').Select(cell => cell.Unescape('|'))];
    }
}
