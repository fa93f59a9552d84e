using System.Collections.Immutable;
using System.Text.Json;
using NoteLint.Core.Linting;
using NoteLint.Workspaces.Files;

namespace NoteLint.Workspaces.Acceptance;

/// <summary>
/// The findings that were accepted in a folder of notes: the file <c>.notelint/accepted.json</c>. It holds keyed hashes, rule ids and days,
/// and no text of any note. Unchangeable, and safe on any thread.
/// </summary>
public sealed class AcceptedFindings
{
    private const int Version = 1;
    private const int MaxBytes = 64 << 20;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n" };

    private readonly ImmutableArray<AcceptedFinding> findings;
    private readonly HashSet<(string Fingerprint, string Key)> known;

    private AcceptedFindings(string folder, ImmutableArray<AcceptedFinding> findings)
    {
        Folder = folder;
        this.findings = findings;
        known = [.. findings.Select(finding => (finding.Fingerprint, finding.Key))];
    }

    /// <summary>The absolute path of the folder that holds <c>.notelint</c>: paths of its notes are relative to it.</summary>
    public string Folder { get; }

    /// <summary>True where nothing was accepted.</summary>
    public bool IsEmpty => findings.IsEmpty;

    /// <summary>The file's path.</summary>
    public string FilePath => PathIn(Folder);

    /// <summary>The folder whose accepted findings count for another: itself or the nearest above that has any; null where there is none.</summary>
    /// <param name="folder">Absolute path to begin with.</param>
    public static string? FolderAbove(string folder)
    {
        for (var level = folder; level is not null; level = Path.GetDirectoryName(level))
        {
            if (File.Exists(PathIn(level)))
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>Reads the accepted findings of a folder; empty where there is no file.</summary>
    /// <param name="folder">Absolute path of the folder that holds <c>.notelint</c>.</param>
    /// <exception cref="NoteFileException">The file can't be used.</exception>
    public static AcceptedFindings Read(string folder)
    {
        var path = PathIn(folder);
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return new AcceptedFindings(folder, []);
            }

            if (file.Length > MaxBytes)
            {
                throw Unusable();
            }

            using var stream = NoteFile.OpenRead(path);
            var content = JsonSerializer.Deserialize<Content>(stream, Json);
            return content is { Version: Version, Accepted: { } accepted } && accepted.All(IsWhole) ? new AcceptedFindings(folder, [.. accepted]) : throw Unusable();
        }
        catch (JsonException)
        {
            throw Unusable();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw NoteFileException.WhileReading(trouble);
        }
    }

    /// <summary>How a note of the folder is called in fingerprints.</summary>
    /// <param name="path">Absolute, or relative to the working directory.</param>
    public string NoteIdOf(string path) => Path.GetRelativePath(Folder, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Whether each finding of a note was accepted, in their order.</summary>
    /// <param name="key">The key of who asks: what was accepted under another one is not known again.</param>
    /// <param name="path">The note's path, absolute or relative to the working directory.</param>
    /// <param name="chars">Its text.</param>
    /// <param name="noteFindings">Its findings.</param>
    public ImmutableArray<bool> Among(FingerprintKey key, string path, string chars, IReadOnlyList<Finding> noteFindings) =>
        [.. FindingFingerprint.Of(key, NoteIdOf(path), chars, noteFindings).Select(fingerprint => known.Contains((fingerprint, key.Id)))];

    /// <summary>True when some were accepted under another key than this one, so that nobody can tell which they are.</summary>
    /// <param name="key">The key of who asks; null where there is none.</param>
    public bool HasOthers(FingerprintKey? key) => findings.Any(finding => finding.Key != key?.Id);

    /// <summary>These and one more. Nothing is written yet.</summary>
    public AcceptedFindings With(AcceptedFinding finding) =>
        known.Contains((finding.Fingerprint, finding.Key)) ? this : new AcceptedFindings(Folder, findings.Add(finding));

    /// <summary>These without one. Nothing is written yet.</summary>
    public AcceptedFindings Without(string fingerprint, string key) =>
        new(Folder, findings.RemoveAll(finding => finding.Fingerprint == fingerprint && finding.Key == key));

    /// <summary>Writes the file in one step, sorted, so that two people's versions merge.</summary>
    /// <exception cref="NoteFileException">It can't be written.</exception>
    public void Write()
    {
        var sorted = findings.OrderBy(finding => finding.Fingerprint, StringComparer.Ordinal).ThenBy(finding => finding.Key, StringComparer.Ordinal);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new Content(Version, [.. sorted]), Json);
        WholeFile.Write(FilePath, [.. bytes, (byte)'\n']);
    }

    private static string PathIn(string folder) => Path.Combine(folder, ".notelint", "accepted.json");

    private static bool IsWhole(AcceptedFinding? finding) => finding is { Fingerprint.Length: FindingFingerprint.Length, Key.Length: > 0, Rule.Length: > 0 };

    private static NoteFileException Unusable() =>
        new("accepted-unusable", "These accepted findings can't be read, so all findings are shown. Restore the file from a copy, or delete it and accept them again.");

    private sealed record Content(int Version, IReadOnlyList<AcceptedFinding>? Accepted);
}
