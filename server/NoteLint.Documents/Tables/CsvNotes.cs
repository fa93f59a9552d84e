using System.Globalization;
using CsvHelper;

namespace NoteLint.Documents.Tables;

/// <summary>Reads exports with a note in each row (.csv, .tsv), one row after the other: the file may be larger than memory.</summary>
public static class CsvNotes
{
    /// <summary>The largest row, in bytes.</summary>
    private const int MostRowBytes = 32 << 20;

    /// <summary>The rows of an export. One that can't be read says so; what ends the reading is the last one.</summary>
    /// <param name="stream">The export; closed at the end.</param>
    /// <param name="columns">Which columns hold what.</param>
    /// <exception cref="DocumentException">A column is not there. Thrown with the first row.</exception>
    public static IEnumerable<CsvNote> Read(Stream stream, CsvColumns columns)
    {
        var unclosed = false;
        using var reader = CsvReader.Create(
            new StreamReader(stream, LossyFreeUtf8.Create(), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16),
            new CsvReaderOptions
            {
                MaxRecordSize = MostRowBytes,
                IncludeValuesInExceptions = false,
                MalformedData = CsvMalformedDataHandling.Recover,
                OnMalformedRecord = record => unclosed |= record.Reason == CsvMalformedReason.UnterminatedQuote,
            },
            leaveOpen: false);
        CsvLayout? layout = null;
        while (true)
        {
            var row = layout is null ? 1 : (int)Math.Min(int.MaxValue - 1, reader.RowNumber) + 2;
            DocumentException? trouble = null;
            var isRead = false;
            try
            {
                isRead = reader.Read();
            }
            catch (Exception exception) when (exception is CsvFormatException or IOException or InvalidOperationException or OutOfMemoryException)
            {
                trouble = new DocumentException(
                    "broken-table",
                    $"Row {row.ToString(CultureInfo.InvariantCulture)} can't be read: it is longer than {MostRowBytes >> 20} MB or damaged. A quotation mark may be missing before it. Nothing after it was read.");
            }

            if (trouble is not null)
            {
                yield return new CsvNote(row, null, "", null, null, null, trouble);
            }

            if (!isRead)
            {
                // A table of one line may be a note without a header: better said than passed over.
                _ = layout is null && trouble is null && reader.Headers is { Count: > 0 } headers ? CsvLayout.Of(headers, columns, UsualColumns.English) : null;
                yield break;
            }

            layout ??= CsvLayout.Of(reader.Headers, columns, UsualColumns.English);
            yield return NoteOf(reader, layout, unclosed);
            unclosed = false;
        }
    }

    private static CsvNote NoteOf(CsvReader reader, CsvLayout layout, bool isUnclosed)
    {
        var row = (int)Math.Min(int.MaxValue - 1, reader.RowNumber) + 1;
        var id = Cell(reader, layout.Id);
        var trouble = isUnclosed
            ? new DocumentException("broken-table", "A quotation mark in this row is never closed, so the rest of the file was taken for one cell. Mend the export.")
            : layout.Text >= reader.FieldCount
                ? new DocumentException("no-text", "This row has no cell in the column of the note. A line break or a separator inside a note may lack its quotation marks.")
                : null;
        return new CsvNote(row, id, Cell(reader, layout.Text) ?? "", Cell(reader, layout.Author), Cell(reader, layout.Date), Cell(reader, layout.Client), trouble);
    }

    private static string? Cell(CsvReader reader, int column) => column >= 0 && column < reader.FieldCount ? reader.GetString(column) : null;
}
