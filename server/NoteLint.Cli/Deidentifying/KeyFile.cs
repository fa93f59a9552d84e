using System.Text.Json;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Deidentifying;

/// <summary>The file that keeps a <see cref="MaskBook"/>: readable by its owner only, away from the notes and their masked copies.</summary>
internal static class KeyFile
{
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

            if (PrivateFile.IsOpenToOthers(path))
            {
                throw new UsageException($"--key {path}: others can read it. Take their rights away (chmod 600), or name another.");
            }

            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<Content>(stream, Json) is { Version: 1, Secret.Length: > 0, Numbers: not null, Days: not null, Last: not null } content && Convert.FromBase64String(content.Secret).Length > 0
                ? content
                : throw new UsageException($"--key {path}: this file holds no key of this version. Name another.");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            throw new UsageException($"--key {path}: this file can't be read as a key. Name another, or one that does not exist yet.");
        }
    }

    /// <summary>Writes a key file in one step.</summary>
    /// <exception cref="UsageException">It can't be written.</exception>
    public static void Write(string path, Content content)
    {
        // A folder is not made for it: one that a slip named would keep the key where nobody looks for it.
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
        {
            throw new UsageException($"--key {path}: there is no such folder. Name a key in one that exists and that you may write to.");
        }

        try
        {
            WholeFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(content, Json), isPrivate: true);
        }
        catch (NoteFileException trouble)
        {
            throw new UsageException($"--key {path}: {trouble.Message}");
        }
    }
}
