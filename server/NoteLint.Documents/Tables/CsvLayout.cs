using System.Globalization;

namespace NoteLint.Documents.Tables;

/// <summary>The columns of an export by number; -1 for one that is not there and not needed.</summary>
internal sealed record CsvLayout(int Text, int Id, int Author, int Date, int Client)
{
    private const int MostColumnsNamed = 30;

    /// <summary>Finds the columns.</summary>
    /// <exception cref="DocumentException">One that the call names is not there.</exception>
    public static CsvLayout Of(IReadOnlyList<string> headers, CsvColumns columns, UsualColumns usual)
    {
        var text = columns.Text is null ? Usual(headers, usual.Texts) : Find(headers, columns.Text, "--text-column");
        if (text < 0)
        {
            throw new DocumentException("no-column", $"Which column holds the note? Name it with --text-column. {Names(headers)}");
        }

        return new CsvLayout(
            text,
            columns.Id is null ? Usual(headers, usual.Ids) : Find(headers, columns.Id, "--id-column"),
            columns.Author is null ? -1 : Find(headers, columns.Author, "--author-column"),
            columns.Date is null ? Usual(headers, usual.Dates) : Find(headers, columns.Date, "--date-column"),
            columns.Client is null ? Usual(headers, usual.Clients) : Find(headers, columns.Client, "--client-column"));
    }

    // Programs write the same name as "Note ID", "note_id" and "NoteID".
    private static int Usual(IReadOnlyList<string> headers, IReadOnlyList<string> names)
    {
        var letters = headers.Select(header => string.Concat(header.Where(char.IsLetterOrDigit)).ToLowerInvariant()).ToList();
        return names.Select(name => letters.IndexOf(name)).Where(index => index >= 0).DefaultIfEmpty(-1).First();
    }

    private static int Find(IReadOnlyList<string> headers, string wanted, string option)
    {
        var index = IndexOf(headers, wanted);
        if (index < 0 && int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= headers.Count)
        {
            index = number - 1;
        }

        return index >= 0 ? index : throw new DocumentException("no-column", $"{option} {wanted}: there is no such column. {Names(headers)}");
    }

    private static int IndexOf(IReadOnlyList<string> headers, string name)
    {
        for (var index = 0; index < headers.Count; index++)
        {
            if (headers[index].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        return -1;
    }

    // A file without a header has a note where names should be: what is not plainly a name is counted and not shown.
    private static string Names(IReadOnlyList<string> headers)
    {
        var names = headers.Take(MostColumnsNamed).Select(header => header.Trim()).Where(ColumnWords.AreName).ToList();
        var count = headers.Count.ToString(CultureInfo.InvariantCulture);
        return names.Count == headers.Count ? $"The columns: {string.Join(", ", names)}."
            : names.Count == 0 ? $"The first row doesn't seem to name columns: add a header, or give the column's number, 1 to {count}."
            : $"Columns: {count}, among them {string.Join(", ", names)}. The others may be given by their names or by number, 1 to {count}.";
    }
}
