using System.Text;

namespace NoteLint.Workspaces.Tests;

/// <summary>A folder that is gone after the test. It counts as a repository, so that nothing above it matters.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        Path = Directory.CreateTempSubdirectory("notelint-test-").FullName;
        Directory.CreateDirectory(Of(".git"));
        Write(".editorconfig", "root = true\n");
    }

    public string Path { get; }

    public string Of(string relative) => System.IO.Path.Combine(Path, relative);

    public string Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    public string Write(string relative, byte[] bytes)
    {
        var path = Of(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
