using System.Text;

namespace NoteLint.Cli.Tests.Commands;

public sealed class FixCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Notelint notelint;

    public FixCommandTests()
    {
        notelint = new Notelint(folder);
        folder.Write(ClinicPage.Path, ClinicPage.Text);
    }

    [Fact]
    public void Fixes_keep_every_other_byte_of_the_file()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        byte[] windows1252 = [0x93, .. "Caf"u8, 0xE9, 0x94];
        var withMark = folder.Write("mark.note", [.. mark, .. "\tClient (café) is a doorbell guest. \r\n\r\nP: Rest. \r\n"u8]);
        var western = folder.Write("western.note", [.. windows1252, .. " is a doorbell guest.\r"u8]);

        var run = notelint.Call("fix");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([.. mark, .. "\tClient (café) is a person who comes often. \r\n\r\nP: Rest. \r\n"u8], File.ReadAllBytes(withMark));
        Assert.Equal([.. windows1252, .. " is a person who comes often.\r"u8], File.ReadAllBytes(western));
    }

    [Fact]
    public void Fixes_that_need_the_writers_eye_wait_for_the_option()
    {
        var path = folder.Write("a.note", "Client is a walk-in.\n");
        var written = File.GetLastWriteTimeUtc(path);

        Assert.Equal(1, notelint.Call("fix", "a.note").ExitCode);
        Assert.Equal(written, File.GetLastWriteTimeUtc(path));
        Assert.Equal(0, notelint.Call("fix", "a.note", "--review").ExitCode);
        Assert.Equal("Client is a person without an appointment.\n", File.ReadAllText(path));
    }

    [Fact]
    public void What_a_killed_run_left_beside_a_note_is_swept_away()
    {
        folder.Write("a.note", "Client came.\n");
        var old = folder.Write(".notelint-note-0123.tmp", "Client came.");
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddMinutes(-11));
        var young = folder.Write(".notelint-note-4567.tmp", "Client came.");

        notelint.Call("fix", "a.note", "--diff");
        Assert.True(File.Exists(old));

        notelint.Call("fix", "a.note");

        Assert.Equal((false, true), (File.Exists(old), File.Exists(young)));
    }

    [Fact]
    public void What_a_killed_run_left_beside_a_report_is_swept_away_and_what_is_at_work_stays()
    {
        folder.Write("a.note", "Client came.\n");
        var left = folder.Write("reports/.notelint-0123.tmp", "Client came.");
        var open = folder.Write("reports/.notelint-4567.tmp", "Client came.");
        using (new FileStream(open, FileMode.Open, FileAccess.Write, FileShare.None))
        {
            Array.ForEach([left, open], file => File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddMinutes(-11)));

            Assert.Equal(0, notelint.Call("check", "a.note", "-o", "reports/r.html").ExitCode);
        }

        Assert.Equal((false, true), (File.Exists(left), File.Exists(open)));
    }

    [Fact]
    public void A_signed_note_is_left_alone_and_reported()
    {
        const string Signed = "---\nstatus: final\n---\nClient is a doorbell guest.\n";
        var path = folder.Write("a.note", Signed);

        var run = notelint.Call("fix", "a.note", "--review");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.note: signed, so it was left alone; 1 finding left. Add a dated, signed addendum", run.Output, StringComparison.Ordinal);
        Assert.Equal(Signed, File.ReadAllText(path));
        Assert.Equal(Signed, notelint.CallWith(Encoding.UTF8.GetBytes(Signed), "fix", "-").Output);
    }

    [Fact]
    public void A_diff_shows_and_writes_nothing()
    {
        var text = string.Concat(Enumerable.Range(1, 9).Select(line => $"Line {line}.\n")) + "Client is a doorbell guest.";
        var path = folder.Write("notes/a.note", text);

        var run = notelint.Call("fix", "--diff");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            --- a/notes/a.note
            +++ b/notes/a.note
            @@ -7,4 +7,4 @@
             Line 7.
             Line 8.
             Line 9.
            -Client is a doorbell guest.
            \ No newline at end of file
            +Client is a person who comes often.
            \ No newline at end of file

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Fact]
    public void Standard_input_goes_fixed_to_standard_output_in_its_encoding()
    {
        byte[] before = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("The café client is a doorbell guest.\r\n")];

        var run = notelint.CallWith(before, "fix", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("The café client is a person who comes often.\r\n")], run.OutputBytes);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named_and_the_others_are_fixed()
    {
        const string Note = "Client is a doorbell guest.\n";
        var locked = folder.Write("locked/a.note", Note);
        var open = folder.Write("open.note", Note);
        File.SetAttributes(locked, FileAttributes.ReadOnly);

        var run = notelint.Call("fix", "locked", "open.note");

        File.SetAttributes(locked, FileAttributes.Normal);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("notelint: locked/a.note: This file is write-protected", run.Error, StringComparison.Ordinal);
        Assert.Equal((Note, 1), (File.ReadAllText(locked), Directory.GetFiles(folder.Of("locked")).Length));
        Assert.Equal("Client is a person who comes often.\n", File.ReadAllText(open));
    }

    [Fact]
    public void Json_lines_are_not_fixed()
    {
        folder.Write("export.jsonl", "{\"id\":\"a\",\"text\":\"Client is a doorbell guest.\"}\n");

        Assert.Equal(2, notelint.Call("fix", "export.jsonl").ExitCode);
    }

    public void Dispose() => folder.Dispose();
}
