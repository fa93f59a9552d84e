using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Linting;
using NoteLint.Core.Text;
using NoteLint.Documents;
using NoteLint.Documents.Tables;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Inputs;

/// <summary>A table with one note in each row.</summary>
/// <param name="path">The path as given.</param>
/// <param name="columns">Which columns hold what.</param>
/// <param name="meter">Told of what is read.</param>
internal sealed class TableFile(string path, ExportColumns columns, ReadMeter meter)
{
    private readonly string source = NoteId.OfPath(path).Text;

    /// <summary>Its notes, read as they are asked for. A table that can't be used gives one input that says so.</summary>
    public IEnumerable<NoteInput> Notes()
    {
        IEnumerator<CsvNote>? rows = null;
        NoteInput? unreadable = null;
        try
        {
            rows = CsvNotes.Read(meter.Measure(NoteFile.OpenRead(path)), new CsvColumns(columns.Text, columns.Id, columns.Author, columns.Date, columns.Client)).GetEnumerator();
        }
        catch (NoteFileException trouble)
        {
            unreadable = Unreadable(trouble.Code, trouble.Message);
        }

        using (rows)
        {
            while (unreadable is null && rows is not null && MoveNext(rows, out unreadable))
            {
                yield return new RowInput(rows.Current, source, path);
            }
        }

        if (unreadable is not null)
        {
            yield return unreadable;
        }
    }

    private bool MoveNext(IEnumerator<CsvNote> rows, out NoteInput? unreadable)
    {
        unreadable = null;
        try
        {
            return rows.MoveNext();
        }
        catch (DocumentException trouble)
        {
            unreadable = Unreadable(trouble.Code, trouble.Message);
        }
        catch (IOException)
        {
            var trouble = NoteFileException.BrokenOff();
            unreadable = Unreadable(trouble.Code, trouble.Message);
        }

        return false;
    }

    private UnreadableInput Unreadable(string code, string message) =>
        new(new NoteId(source), new NoteOrigin(source, Row: null, IsPlainText: false), path, code, message);

    private sealed class RowInput(CsvNote row, string source, string configurationPath) : NoteInput
    {
        public override string ConfigurationPath => configurationPath;

        public override NoteOrigin Origin => new(source, row.Row, IsPlainText: false);

        private NoteId Id => new(row.Id ?? $"{source}:{row.Row.ToString(CultureInfo.InvariantCulture)}");

        public override NoteContent Read() => row.Trouble is { } trouble
            ? throw new NoteInputException(Id, trouble.Code, trouble.Message)
            : new NoteContent(Id, SourceText.From(row.Text), NoteEncoding.Utf8)
            {
                Source = new NoteSource(Date: row.Date, Author: row.Author, Client: row.Client),
            };
    }
}
