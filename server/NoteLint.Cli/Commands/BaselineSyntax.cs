using System.CommandLine;
using NoteLint.Cli.Acceptance;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces.Acceptance;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Commands;

/// <summary>The option that names a baseline.</summary>
internal sealed class BaselineSyntax
{
    /// <summary>Where a baseline lies when nobody says.</summary>
    public const string DefaultPath = "notelint-baseline.txt";

    /// <summary>The option.</summary>
    public Option<string> Option { get; } = new("--baseline")
    {
        Description = "Count only findings that this baseline does not hold. \"notelint baseline create\" makes one.",
        HelpName = "FILE",
    };

    /// <summary>The key of baselines and accepted findings; made where there is none.</summary>
    /// <param name="keyPath">The file that the call names; null for the user's own.</param>
    /// <exception cref="UsageException">It can't be used.</exception>
    public static FingerprintKey Key(string? keyPath)
    {
        try
        {
            return FingerprintKey.FindOrCreate(keyPath);
        }
        catch (NoteFileException trouble)
        {
            throw new UsageException($"{keyPath ?? FingerprintKey.DefaultPath}: {trouble.Message}");
        }
    }

    /// <summary>A baseline, which must be of this key.</summary>
    /// <exception cref="UsageException">It can't be used.</exception>
    public static Baseline Read(string path, FingerprintKey key)
    {
        try
        {
            var baseline = Baseline.Read(path);
            return baseline.KeyId == key.Id
                ? baseline
                : throw new UsageException($"{path}: this baseline was made with another key. Name its key with --key, or share one in {FingerprintKey.Variable}.");
        }
        catch (NoteFileException trouble)
        {
            throw new UsageException($"{path}: {trouble.Message}");
        }
    }

    /// <summary>What the call's baseline leaves out; null where it names none.</summary>
    /// <param name="call">The call.</param>
    /// <param name="keyPath">The key file that the call names; null for the user's own.</param>
    /// <param name="problems">Where trouble with notes goes.</param>
    /// <exception cref="UsageException">It can't be used.</exception>
    public BaselineFilter? FilterOf(ParseResult call, string? keyPath, Problems problems)
    {
        if (call.GetValue(Option) is not { } path)
        {
            return null;
        }

        var key = Key(keyPath);
        return new BaselineFilter(Read(path, key), key, new NoteKeys(path, problems));
    }
}
