using System.Security.Cryptography;
using System.Text;
using NoteLint.Workspaces.Files;

namespace NoteLint.Workspaces.Acceptance;

/// <summary>
/// The secret under which findings are fingerprinted. It is made by chance, derived from nothing in a note, and lies in the user's own
/// configuration folder, readable by its owner only; a team shares one in the variable NOTELINT_KEY. Never beside the notes.
/// </summary>
public sealed class FingerprintKey
{
    /// <summary>The variable that holds a team's key, as base64 of 16 bytes or more.</summary>
    public const string Variable = "NOTELINT_KEY";

    private const int Bytes = 32;
    private const int FewestBytes = 16;
    private const int LongestFile = 4096;
    private const UnixFileMode FolderOfOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly byte[] secret;

    private FingerprintKey(byte[] secret)
    {
        this.secret = secret;
        Id = Convert.ToHexStringLower(Hash("key"u8).AsSpan(0, 4));
    }

    /// <summary>Tells keys apart, and nothing else about them: eight hexadecimal digits that stand beside every fingerprint.</summary>
    public string Id { get; }

    /// <summary>Where the user's own key lies.</summary>
    public static string DefaultPath => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "notelint", "fingerprint.key");

    /// <summary>A key of known bytes.</summary>
    /// <param name="secret">At least 16 bytes.</param>
    public static FingerprintKey Of(ReadOnlySpan<byte> secret)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(secret.Length, FewestBytes, nameof(secret));
        return new FingerprintKey(secret.ToArray());
    }

    /// <summary>The key that is there: of the file, else of <see cref="Variable"/>, else the user's own. Null where none was made yet.</summary>
    /// <param name="path">A file that the user names; null for none.</param>
    /// <exception cref="NoteFileException">There is one, and it can't be used.</exception>
    public static FingerprintKey? Find(string? path = null) =>
        path is null && Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } shared ? Parse(shared) : Read(path ?? DefaultPath);

    /// <summary>The same; a new key where none was made yet.</summary>
    /// <param name="path">A file that the user names; null for none.</param>
    /// <exception cref="NoteFileException">It can't be used, or not be written.</exception>
    public static FingerprintKey FindOrCreate(string? path = null) => Find(path) ?? Create(path ?? DefaultPath);

    /// <summary>A short name for something that must not be named: the same each time under this key, and nothing can be read from it.</summary>
    /// <param name="what">The id of a note, or a path.</param>
    /// <returns>Ten hexadecimal digits.</returns>
    public string NameOf(string what) => Convert.ToHexStringLower(Hash(Encoding.UTF8.GetBytes("name\0" + what)).AsSpan(0, 5));

    /// <summary>A hash that nobody can make, or test a guess with, who does not have the key.</summary>
    internal byte[] Hash(ReadOnlySpan<byte> data) => HMACSHA256.HashData(secret, data);

    private static FingerprintKey? Read(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return null;
            }

            if (PrivateFile.IsOpenToOthers(path))
            {
                throw new NoteFileException("key-readable", "Others can read the key. Take their rights away (chmod 600), or name another --key.");
            }

            return new FileInfo(path).Length > LongestFile ? throw Unusable() : Parse(File.ReadAllText(path));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw NoteFileException.WhileReading(trouble);
        }
    }

    private static FingerprintKey Parse(string written)
    {
        var bytes = new byte[LongestFile];
        return Convert.TryFromBase64String(written.Trim(), bytes, out var count) && count >= FewestBytes ? Of(bytes.AsSpan(0, count)) : throw Unusable();
    }

    private static FingerprintKey Create(string path)
    {
        var secret = RandomNumberGenerator.GetBytes(Bytes);
        var full = Path.GetFullPath(path);
        try
        {
            CreateFolder(Path.GetDirectoryName(full)!);
            using var stream = new FileStream(full, PrivateFile.New());
            stream.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(secret) + "\n"));
            stream.Flush(flushToDisk: true);
        }
        catch (IOException) when (Read(full) is { } made)
        {
            // Another process was faster.
            return made;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw NoteFileException.WhileWriting(trouble);
        }

        return new FingerprintKey(secret);
    }

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder, FolderOfOwner);
        }
    }

    private static NoteFileException Unusable() =>
        new("key-unusable", $"This is no key: a line of base64 for {FewestBytes} bytes or more. Name another --key, or one that does not exist yet.");
}
