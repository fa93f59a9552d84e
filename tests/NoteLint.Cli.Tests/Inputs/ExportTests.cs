using System.IO.Compression;
using System.Text;

namespace NoteLint.Cli.Tests.Inputs;

public sealed class ExportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Notelint notelint;

    public ExportTests()
    {
        notelint = new Notelint(folder);
        folder.Write(ClinicPage.Path, ClinicPage.Text);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Rows_of_a_table_are_notes_with_their_ids_rows_and_months()
    {
        folder.Write("export.csv", "Note ID,When,Who,Entry\n17,11/03/2026,Dr. A. Example,\"Client came.\nClient is a doorbell guest.\"\n18,,,Fine.\n");

        var run = notelint.Call("check", "export.csv", "--text-column", "entry", "--id-column", "note id", "--date-column", "When", "--author-column", "Who", "--format", "jsonl");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(["17", "18"], run.JsonLines.Select(line => line.GetProperty("id").GetString()!));
        Assert.Equal((2, "2026-11"), (run.JsonLines[0].GetProperty("row").GetInt32(), run.JsonLines[0].GetProperty("month").GetString()!));
        Assert.Equal(2, run.JsonLines[0].GetProperty("findings")[0].GetProperty("line").GetInt32());
        Assert.DoesNotContain("Example", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Authors_come_by_flag_only()
    {
        folder.Write("export.csv", "id,who,text\n1,Dr. A. Example,Fine.\n");

        var run = notelint.Call("check", "export.csv", "--author-column", "who", "--authors", "--format", "jsonl");

        Assert.Equal("Dr. A. Example", run.JsonLines[0].GetProperty("author").GetString());
    }

    [Fact]
    public void Json_lines_may_have_other_field_names()
    {
        folder.Write("export.jsonl", "{\"key\":9,\"body\":\"Client is a doorbell guest.\",\"day\":\"2026-11-03\"}\n");

        var run = notelint.Call("check", "export.jsonl", "--text-column", "body", "--id-column", "key", "--date-column", "day", "--format", "jsonl");

        Assert.StartsWith("{\"id\":9,\"findings\":[{", run.Output, StringComparison.Ordinal);
        Assert.Equal("2026-11", run.JsonLines[0].GetProperty("month").GetString());
    }

    [Fact]
    public void Fhir_lines_are_notes_and_other_resources_are_none()
    {
        folder.Write("bulk.ndjson", $$$"""
            {"resourceType":"Patient","id":"7"}
            {"resourceType":"DocumentReference","id":"d1","status":"current","docStatus":"final","content":[{"attachment":{"contentType":"text/html","data":"{{{Convert.ToBase64String("<p>Client is a doorbell guest.</p>"u8)}}}"}}]}
            {"resourceType":"DocumentReference","id":"d2","status":"current","content":[{"attachment":{"url":"https://ehr.example.org/1"}}]}

            """);

        var run = notelint.Call("check", "bulk.ndjson", "--format", "jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["d1", "d2"], run.JsonLines.Select(line => line.GetProperty("id").GetString()!));
        var finding = run.JsonLines[0].GetProperty("findings")[0];
        Assert.Equal(("paragraph 1", 0), (finding.GetProperty("place").GetString()!, finding.GetProperty("fixes").GetArrayLength()));
        Assert.Contains("bulk.ndjson:3: The note is kept elsewhere", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_not_be_read_is_named_and_the_rest_is_done()
    {
        folder.Write("a.html", "<p>Client is a doorbell guest.</p>");
        folder.Write("b.docx", "no zip");
        folder.Write("c.pdf", "%PDF-1.7");
        folder.Write("d.json", "{}");
        folder.Write("e.csv", "a,b\n1,2\n");

        var run = notelint.Call("check", "a.html", "b.docx", "c.pdf", "d.json", "e.csv", "missing.docx", "--format", "jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(6, run.JsonLines.Length);
        Assert.Equal(1, run.JsonLines[0].GetProperty("findings").GetArrayLength());
        Assert.All(["b.docx: ", "c.pdf: ", "d.json: ", "e.csv: ", "missing.docx: "], name => Assert.Contains("notelint: " + name, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_gives_documents_when_asked()
    {
        folder.Write("in/a.html", "<p>Client is a doorbell guest.</p>");
        folder.Write("in/b.note.md", "Client is a doorbell guest.\n");

        var without = notelint.Call("check", "in", "--format", "jsonl");
        Assert.Equal("in/b.note.md", Assert.Single(without.JsonLines).GetProperty("id").GetString());
        Assert.Equal("", without.Error);
        File.Move(folder.Of("in/b.note.md"), folder.Of("b.note.md"));
        Assert.Contains("in holds no notes as text, and 1 file that may hold notes (.html): left out.", notelint.Call("check", "in").Error, StringComparison.Ordinal);
        File.Move(folder.Of("b.note.md"), folder.Of("in/b.note.md"));

        Assert.Equal(["in/b.note.md", "in/a.html"], notelint.Call("check", "in", "--documents", "--format", "jsonl").JsonLines.Select(line => line.GetProperty("id").GetString()!));
    }

    [Fact]
    public void What_is_no_text_is_named_and_never_taken_for_a_note_without_findings()
    {
        folder.Write("in/month.xlsx", "PK\u0003\u0004 a workbook");
        folder.Write("in/old.doc", "a document");
        folder.Write("in/b.note.md", "Client is a doorbell guest.\n");
        folder.Write("renamed.txt", "PK\u0003\u0004 a workbook");
        folder.Write("rich.note", "{\\rtf1 Client is a doorbell guest.}");

        var run = notelint.Call("check", "in", "renamed.txt", "rich.note", "--documents", "--format", "jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["in/month.xlsx", "in/old.doc", "renamed.txt", "rich.note"], run.JsonLines.Where(line => line.GetProperty("error").ValueKind != System.Text.Json.JsonValueKind.Null).Select(line => line.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(["in/month.xlsx", "in/old.doc", "renamed.txt"], run.Error.Split('\n').Where(line => line.EndsWith(": This is a document or workbook of an office program, or an archive, and no text. Save it there as .docx, as text, or a sheet as .csv (UTF-8).", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(": This", StringComparison.Ordinal)].Split(' ')[^1]).Order(StringComparer.Ordinal));
        Assert.Equal(2, notelint.Call("fix", "rich.note").ExitCode);
    }

    [Fact]
    public void Fix_leaves_documents_alone()
    {
        folder.Write("a.html", "<p>Client is a doorbell guest.</p>");

        var run = notelint.Call("fix", "a.html");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.html: Documents and exports are read and never written", run.Error, StringComparison.Ordinal);
        Assert.Equal("<p>Client is a doorbell guest.</p>", File.ReadAllText(folder.Of("a.html")));
    }

    [Fact]
    public void A_formula_in_a_cell_is_text()
    {
        folder.Write("export.csv", "id,text\n=1+1,=2+2 Client is a doorbell guest.\n");

        var run = notelint.Call("check", "export.csv", "--format", "csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\n\"'=1+1\",", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_among_many_files_does_no_harm()
    {
        var bomb = new MemoryStream();
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/document.xml").Open();
            var block = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var written = 0; written < 700; written++)
            {
                part.Write(block);
            }
        }

        folder.Write("bomb.docx", bomb.ToArray());
        folder.Write("b.note.md", "Client is a doorbell guest.\n");

        var run = notelint.Call("check", "bomb.docx", "b.note.md", "--format", "jsonl");

        Assert.Equal(["too-large", ""], run.JsonLines.Select(line => line.GetProperty("error") is { ValueKind: System.Text.Json.JsonValueKind.Object } error ? error.GetProperty("code").GetString()! : ""));
    }
}
