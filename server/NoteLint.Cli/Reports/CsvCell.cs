namespace NoteLint.Cli.Reports;

/// <summary>A cell that no spreadsheet takes for a formula: an id or a path may come from anybody.</summary>
internal static class CsvCell
{
    // A tab or a line end at the start is dropped by some programs, and what follows becomes the start. The wide forms count in East Asian settings.
    private static readonly System.Buffers.SearchValues<char> FormulaStarts = System.Buffers.SearchValues.Create("=+-@\t\r\n|%＝＋－＠");
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("\",;\r\n\t ");

    /// <summary>Writes a cell, quoted where it must be. One that may be a formula gets an apostrophe before it, which shows it as text.</summary>
    public static void Write(TextWriter writer, string text)
    {
        var start = text.AsSpan().TrimStart();
        var isFormula = (start.Length > 0 && FormulaStarts.Contains(start[0])) || (text.Length > 0 && FormulaStarts.Contains(text[0]));
        if (!isFormula && !text.AsSpan().ContainsAny(Special))
        {
            writer.Write(text);
            return;
        }

        writer.Write(isFormula ? "\"'" : "\"");
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
