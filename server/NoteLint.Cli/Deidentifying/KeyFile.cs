using System.Text.Json;
using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Deidentifying;

/// <summary>The file that keeps a <see cref="MaskBook"/>: readable by its owner only, away from the notes and their masked copies.</summary>
internal static class KeyFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OfOthers =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>What the file holds.</summary>
    /// <param name="Version">1.</param>
    /// <param name="Secret">The key of the hashes, base64.</param>
    /// <param name="Numbers">Hash of an identifier → its number.</param>
    /// <param name="Days">Hash of a client → days by which dates are moved.</param>
    /// <param name="Last">Kind → the last number given.</param>
    /// <param name="Words">Hash of a word of a name → numbers of the people who have it; null in files that were written before it was kept.</param>
    /// <param name="Sizes">Hash of a person's number → of how many words the name consists.</param>
    internal sealed record Content(int Version, string Secret, Dictionary<string, int> Numbers, Dictionary<string, int> Days, Dictionary<string, int> Last, Dictionary<string, List<int>>? Words = null, Dictionary<string, int>? Sizes = null);

    /// <summary>Reads a key file; null where there is none yet.</summary>
    /// <exception cref="UsageException">It can't be used.</exception>
    public static Content? Read(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return null;
            }

            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & OfOthers) != 0)
            {
                throw new UsageException("Others can read the key file. Take their rights away (chmod 600), or name another --key.");
            }

            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<Content>(stream, Json) is { Version: 1, Secret.Length: > 0, Numbers: not null, Days: not null, Last: not null } content && Convert.FromBase64String(content.Secret).Length > 0
                ? content
                : throw new UsageException("The key file holds no key of this version. Name another --key.");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            throw new UsageException("The key file can't be read. Name another --key, or one that does not exist yet.");
        }
    }

    /// <summary>Writes a key file in one step.</summary>
    /// <exception cref="UsageException">It can't be written.</exception>
    public static void Write(string path, Content content)
    {
        var full = Path.GetFullPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(full)!, $".notelint-{Guid.NewGuid():N}.tmp");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = OwnerOnly;
            }

            using (var stream = new FileStream(temporary, options))
            {
                JsonSerializer.Serialize(stream, content, Json);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, full, overwrite: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new UsageException("The key file can't be written. Name a --key in a folder that exists and that you may write to.");
        }
    }
}
