using System.Text;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Text;
using NoteLint.Workspaces.Files;

namespace NoteLint.Workspaces.Tests.Files;

public sealed class NoteFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, byte[], byte[]> Replacements => new()
    {
        { "UTF-8", "Zoë\n"u8.ToArray(), "Zoë!\n"u8.ToArray() },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. "Zoë\r\n"u8], [0xEF, 0xBB, 0xBF, .. "Zoë!\r\n"u8] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Zoë\r")], [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Zoë!\r")] },
        { "Windows-1252", [.. "Zo"u8, 0xEB, 0x0D, 0x0A, 0x93, 0x94], [.. "Zo"u8, 0xEB, .. "!"u8, 0x0D, 0x0A, 0x93, 0x94] },
    };

    [Theory]
    [MemberData(nameof(Replacements))]
    public void Replacing_text_keeps_every_other_byte(string encoding, byte[] before, byte[] after)
    {
        var path = folder.Write($"{encoding}.note", before);
        var file = NoteFile.Read(path);

        file.Replace(file.Decoded.Text.Replace(3, 0, "!"));

        Assert.Equal(after, File.ReadAllBytes(path));
    }

    [Fact]
    public void Replacing_leaves_nothing_else_in_the_folder()
    {
        var file = NoteFile.Read(folder.Write("only/a.note", "Text."));

        file.Replace(SourceText.From("Other."));

        Assert.Equal(["a.note"], Directory.GetFileSystemEntries(folder.Of("only")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_write_that_breaks_off_leaves_the_old_text_and_nothing_else()
    {
        var path = folder.Write("only/a.note", "Old text.");

        Assert.Throws<IOException>(() => AtomicFile.Replace(
            path,
            stream =>
            {
                stream.Write("New te"u8);
                throw new IOException();
            },
            () => { }));

        Assert.Equal("Old text.", File.ReadAllText(path));
        Assert.Single(Directory.GetFileSystemEntries(folder.Of("only")));
    }

    [Fact]
    public void A_file_that_somebody_else_changed_meanwhile_is_left_alone()
    {
        var path = folder.Write("a.note", "Old text.");
        var file = NoteFile.Read(path);
        File.WriteAllText(path, "Text of somebody else.");

        var trouble = Assert.Throws<NoteFileException>(() => file.Replace(SourceText.From("New text.")));

        Assert.Equal("changed-meanwhile", trouble.Code);
        Assert.Equal("Text of somebody else.", File.ReadAllText(path));
    }

    [Fact]
    public void A_write_protected_file_is_left_alone()
    {
        var path = folder.Write("a.note", "Old text.");
        var file = NoteFile.Read(path);
        File.SetAttributes(path, FileAttributes.ReadOnly);

        var trouble = Assert.Throws<NoteFileException>(() => file.Replace(SourceText.From("New text.")));

        File.SetAttributes(path, FileAttributes.Normal);
        Assert.Equal("read-only", trouble.Code);
        Assert.Equal("Old text.", File.ReadAllText(path));
    }

    [Fact]
    public void Permissions_stay_as_they_were()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = folder.Write("a.note", "Old text.");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(path, Mode);

        NoteFile.Read(path).Replace(SourceText.From("New text."));

        Assert.Equal(Mode, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_link_still_points_to_the_file_that_was_replaced()
    {
        var target = folder.Write("chart/a.note", "Old text.");
        var link = folder.Of("link.note");
        File.CreateSymbolicLink(link, target);

        NoteFile.Read(link).Replace(SourceText.From("New text."));

        Assert.Equal("New text.", File.ReadAllText(target));
        Assert.Equal(target, new FileInfo(link).LinkTarget);
    }

    [Fact]
    public void A_character_that_the_file_cannot_hold_is_refused()
    {
        byte[] before = [0xEB, (byte)'.'];
        var path = folder.Write("a.note", before);
        var file = NoteFile.Read(path);

        Assert.Throws<NoteEncodingException>(() => file.Replace(SourceText.From("→")));

        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Theory]
    [InlineData("missing.note", "not-found")]
    [InlineData("missing/a.note", "not-found")]
    [InlineData("", "is-folder")]
    public void Trouble_in_reading_has_a_code_and_advice(string path, string code)
    {
        var trouble = Assert.Throws<NoteFileException>(() => NoteFile.Read(folder.Of(path)));

        Assert.Equal(code, trouble.Code);
        Assert.EndsWith(".", trouble.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_large_for_a_note_is_refused_before_it_is_read()
    {
        var path = folder.Of("a.note");
        using (var stream = File.Create(path))
        {
            stream.SetLength(NoteFile.MaxBytes + 1L);
        }

        Assert.Equal("too-large", Assert.Throws<NoteFileException>(() => NoteFile.Read(path)).Code);
    }

    [Fact]
    public void A_stream_of_unknown_length_is_read_to_its_end()
    {
        var bytes = Enumerable.Range(0, 200_000).Select(index => (byte)index).ToArray();

        Assert.Equal(bytes, NoteFile.ReadAll(new Unseekable(bytes)).ToArray());
    }

    public void Dispose() => folder.Dispose();

    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
