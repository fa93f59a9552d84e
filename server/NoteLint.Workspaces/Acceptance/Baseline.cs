using System.Globalization;
using System.Text;
using NoteLint.Workspaces.Files;

namespace NoteLint.Workspaces.Acceptance;

/// <summary>
/// The findings that were there on some day, so that only newer ones count: a file of keyed hashes, one a line, that says nothing about
/// any note. Unchangeable, and safe on any thread.
/// </summary>
public sealed class Baseline
{
    private const string Heading = "notelint baseline 1";
    private const int MaxBytes = 1 << 30;

    private readonly HashSet<UInt128> known;

    private Baseline(string keyId, HashSet<UInt128> known)
    {
        KeyId = keyId;
        this.known = known;
    }

    /// <summary>The id of the key that it was made with.</summary>
    public string KeyId { get; }

    /// <summary>How many findings it holds.</summary>
    public int Count => known.Count;

    /// <summary>A baseline of these findings.</summary>
    /// <param name="key">The key that their fingerprints were made with.</param>
    /// <param name="fingerprints">As <see cref="FindingFingerprint"/> gives them.</param>
    public static Baseline Of(FingerprintKey key, IEnumerable<string> fingerprints) => new(key.Id, [.. fingerprints.Select(Parse)]);

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="NoteFileException">It can't be used.</exception>
    public static Baseline Read(string path)
    {
        try
        {
            using var stream = NoteFile.OpenRead(path);
            using var reader = new StreamReader(stream, Encoding.ASCII);
            var heading = stream.Length > MaxBytes ? null : reader.ReadLine();
            if (heading is null || !heading.StartsWith($"{Heading} key ", StringComparison.Ordinal))
            {
                throw Unusable();
            }

            var known = new HashSet<UInt128>();
            while (reader.ReadLine() is { } line)
            {
                known.Add(line.Length == FindingFingerprint.Length ? Parse(line) : throw Unusable());
            }

            return new Baseline(heading[(Heading.Length + 5)..], known);
        }
        catch (FormatException)
        {
            throw Unusable();
        }
        catch (IOException trouble)
        {
            throw NoteFileException.WhileReading(trouble);
        }
    }

    /// <summary>True for a finding that was there.</summary>
    public bool Contains(string fingerprint) => known.Contains(Parse(fingerprint));

    /// <summary>These findings and those of another baseline under the same key.</summary>
    public Baseline With(Baseline other) => new(KeyId, [.. known, .. other.known]);

    /// <summary>Writes it in one step, sorted.</summary>
    /// <exception cref="NoteFileException">It can't be written.</exception>
    public void Write(string path)
    {
        var text = new StringBuilder($"{Heading} key {KeyId}\n");
        foreach (var fingerprint in known.Order())
        {
            text.Append(fingerprint.ToString("x32", CultureInfo.InvariantCulture)).Append('\n');
        }

        WholeFile.Write(path, Encoding.ASCII.GetBytes(text.ToString()));
    }

    private static UInt128 Parse(string fingerprint) => UInt128.Parse(fingerprint, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static NoteFileException Unusable() =>
        new("baseline-unusable", "This is no baseline of this version. Name another file, or make it with \"notelint baseline create\".");
}
