using NoteLint.Workspaces.Acceptance;
using NoteLint.Workspaces.Files;

namespace NoteLint.Workspaces.Tests.Acceptance;

public sealed class FingerprintKeyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_key_is_made_once_and_for_its_owner_only()
    {
        var path = folder.Of("config/notelint/fingerprint.key");
        Assert.Null(FingerprintKey.Find(path));

        var made = FingerprintKey.FindOrCreate(path);

        Assert.Equal(made.Id, FingerprintKey.FindOrCreate(path).Id);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(path));
        Assert.NotEqual(made.Id, FingerprintKey.FindOrCreate(folder.Of("config/other.key")).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64, not at all")]
    [InlineData("c2hvcnQ=")]
    public void What_is_no_key_is_refused_and_kept(string content)
    {
        var path = folder.Write("my.key", content);
        Restrict(path);

        Assert.Equal("key-unusable", Assert.Throws<NoteFileException>(() => FingerprintKey.FindOrCreate(path)).Code);
        Assert.Equal(content, File.ReadAllText(path));
    }

    [Fact]
    public void A_key_that_others_can_read_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = folder.Of("my.key");
        FingerprintKey.FindOrCreate(path);
        File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.GroupRead);

        Assert.Equal("key-readable", Assert.Throws<NoteFileException>(() => FingerprintKey.Find(path)).Code);
    }

    private static void Restrict(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }
}
