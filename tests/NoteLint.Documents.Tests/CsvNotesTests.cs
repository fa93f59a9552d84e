using System.Text;
using NoteLint.Documents.Tables;

namespace NoteLint.Documents.Tests;

public sealed class CsvNotesTests
{
    [Fact]
    public void Rows_have_the_numbers_that_a_spreadsheet_shows()
    {
        var rows = Read("Note ID,Day,Note Text\r\na1,2026-11-03,\"Two\nlines, and \"\"quotes\"\"\"\r\na2,2026-11-04,Plain\r\n", new CsvColumns(Date: "day"));

        Assert.Equal([(2, "a1", "Two\nlines, and \"quotes\"", "2026-11-03"), (3, "a2", "Plain", "2026-11-04")], rows.Select(row => (row.Row, row.Id!, row.Text, row.Date!)));
    }

    [Fact]
    public void Usual_names_are_known_however_they_are_written()
    {
        var row = Assert.Single(Read("Doc,NOTE_ID,Client-ID,Date of Service,Clinician,Progress Note\nx,n1,c1,11/03/2026,E. Dreamt,Came.\n", new CsvColumns()));

        Assert.Equal(("n1", "c1", "11/03/2026", null, "Came."), (row.Id, row.Client, row.Date, row.Author, row.Text));
    }

    [Theory]
    [InlineData("id;note\n1;Came; late\n", "Came")]
    [InlineData("id\tnote\n1\tCame, late\n", "Came, late")]
    [InlineData("\uFEFFid,note\n1,Came\n", "Came")]
    public void Separators_and_marks_are_found_out(string csv, string text) => Assert.Equal(text, Assert.Single(Read(csv, new CsvColumns())).Text);

    [Fact]
    public void Columns_may_be_named_in_any_case_or_numbered()
    {
        const string Csv = "Number,Entry,By\n7,Came.,Dr. Example\n";

        var row = Assert.Single(Read(Csv, new CsvColumns("ENTRY", "1", "by")));
        Assert.Equal(("7", "Came.", "Dr. Example"), (row.Id, row.Text, row.Author));
    }

    [Fact]
    public void A_column_that_is_not_there_is_said_with_those_that_are()
    {
        var trouble = Assert.Throws<DocumentException>(() => Read("Number,Entry\n7,Came.\n", new CsvColumns()));
        Assert.Contains("Number, Entry", trouble.Message, StringComparison.Ordinal);

        // Without a header the first row is a note, and no message repeats it.
        trouble = Assert.Throws<DocumentException>(() => Read("7,Alex Example came to the session on time today\n", new CsvColumns()));
        Assert.DoesNotContain("Alex", trouble.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Maria Lopez,relapsed last week\nJo Doe,came late\n", "The first row doesn't seem to name columns: add a header, or give the column's number, 1 to 2.")]
    [InlineData("Entry,Maria Lopez,Patient_Name,VisitDate,relapsed\n1,2,3,4,5\n", "Columns: 5, among them Entry, Patient_Name, VisitDate. The others may be given by their names or by number, 1 to 5.")]
    public void What_may_be_text_of_a_note_is_counted_and_not_shown(string csv, string said)
    {
        foreach (var columns in new[] { new CsvColumns(), new CsvColumns(Text: "remarks"), new CsvColumns(Text: "1", Id: "remarks") })
        {
            var trouble = Assert.Throws<DocumentException>(() => Read(csv, columns));

            Assert.Equal("no-column", trouble.Code);
            Assert.EndsWith(said, trouble.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("Maria", trouble.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("relapsed", trouble.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Old_encodings_lose_no_character()
    {
        byte[] mixed = [.. "note\ncaf"u8, 0xE9, .. " na"u8, 0xC3, 0xAF, .. "ve \n"u8];

        Assert.Equal("café naïve ", Assert.Single(CsvNotes.Read(new MemoryStream(mixed), new CsvColumns())).Text);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_reported()
    {
        var rows = Read("id,note\n1,Fine.\n2,\"Never closed\n3,Lost.\n", new CsvColumns());

        Assert.Null(rows[0].Trouble);
        Assert.Equal("broken-table", rows[^1].Trouble!.Code);
    }

    [Fact]
    public void A_row_without_the_cell_is_reported_and_the_others_are_read()
    {
        var rows = Read("id,note\n1\n2,Came.\n", new CsvColumns());

        Assert.Equal(["no-text", null], rows.Select(row => row.Trouble?.Code));
    }

    [Fact]
    public void A_row_of_absurd_size_ends_the_reading_with_a_reason()
    {
        using var endless = new Endless("id,note\n1,\"");

        var rows = CsvNotes.Read(endless, new CsvColumns()).ToList();

        Assert.Equal("broken-table", Assert.Single(rows).Trouble!.Code);
        Assert.InRange(endless.Given, 0, 200 << 20);
    }

    [Fact]
    public void Rows_come_one_by_one()
    {
        using var endless = new Endless("id,note\n", "1,Came.\n");

        Assert.Equal(100_000, CsvNotes.Read(endless, new CsvColumns()).Take(100_000).Count());
    }

    private static List<CsvNote> Read(string csv, CsvColumns columns) => [.. CsvNotes.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), columns)];

    private sealed class Endless(string start, string more = "aaaaaaaaaaaaaaaa") : Stream
    {
        private readonly byte[] first = Encoding.ASCII.GetBytes(start);
        private readonly byte[] again = Encoding.ASCII.GetBytes(more);

        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Given;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var index = 0; index < count; index++, Given++)
            {
                buffer[offset + index] = Given < first.Length ? first[Given] : again[(Given - first.Length) % again.Length];
            }

            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
