using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NoteLint.Workspaces.Files;

namespace NoteLint.Workspaces.Configuration;

/// <summary>
/// What the <c>.editorconfig</c> files above a path say about it. Each file is read once and each answer is kept: paths for
/// which the same lines hold share one instance. Safe on any thread.
/// </summary>
/// <param name="reader">Understands keys and values.</param>
/// <param name="onFile">Told once of each file that counts for some path.</param>
/// <param name="onTrouble">Told of each file (absolute path) that can't be read.</param>
internal sealed class EditorConfigCascade(ConfigurationReader reader, Action<EditorConfigFile> onFile, Action<string, NoteFileException> onTrouble)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, AnalyzerConfigSet> byFolder = [];
    private readonly Dictionary<string, EditorConfigFile?> files = [];
    private readonly Dictionary<ImmutableDictionary<string, string>, FolderOptions> bySaying = new(ReferenceEqualityComparer.Instance);

    /// <summary>What holds for a file, which need not exist.</summary>
    /// <param name="path">Absolute path.</param>
    public FolderOptions OptionsFor(string path)
    {
        lock (gate)
        {
            // The set returns the same dictionary for all paths that the same sections match.
            var saying = ConfigsOf(Path.GetDirectoryName(path) ?? path).GetOptionsForSourcePath(path).AnalyzerOptions;
            if (!bySaying.TryGetValue(saying, out var options))
            {
                bySaying.Add(saying, options = Understand(saying));
            }

            return options;
        }
    }

    /// <summary>Reads the files that hold for a folder, so that their mistakes are known.</summary>
    /// <param name="folder">Absolute path.</param>
    public void Visit(string folder)
    {
        lock (gate)
        {
            ConfigsOf(folder);
        }
    }

    private FolderOptions Understand(ImmutableDictionary<string, string> saying)
    {
        var own = saying.Where(pair => pair.Key.StartsWith(ConfigurationKey.Prefix, StringComparison.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal);
        return own.Aggregate(FolderOptions.None, (options, pair) => reader.Apply(options, pair.Key, pair.Value, out _));
    }

    private AnalyzerConfigSet ConfigsOf(string folder)
    {
        if (byFolder.TryGetValue(folder, out var known))
        {
            return known;
        }

        var parent = Path.GetDirectoryName(folder);
        var own = FileOf(folder);
        var set = own is null
            ? parent is null ? AnalyzerConfigSet.Create(Array.Empty<AnalyzerConfig>()) : ConfigsOf(parent)
            : AnalyzerConfigSet.Create<List<AnalyzerConfig>>([.. FilesAbove(folder).Select(file => file.Config), own.Config]);
        byFolder.Add(folder, set);
        return set;
    }

    private List<EditorConfigFile> FilesAbove(string folder)
    {
        var above = new List<EditorConfigFile>();
        for (var level = folder; FileOf(level) is not { IsRoot: true } && Path.GetDirectoryName(level) is { } parent; level = parent)
        {
            if (FileOf(parent) is { } file)
            {
                above.Add(file);
            }
        }

        return above;
    }

    private EditorConfigFile? FileOf(string folder)
    {
        if (files.TryGetValue(folder, out var known))
        {
            return known;
        }

        EditorConfigFile? file = null;
        try
        {
            file = EditorConfigFile.Read(folder);
            if (file is not null)
            {
                onFile(file);
            }
        }
        catch (NoteFileException trouble)
        {
            onTrouble(Path.Combine(folder, EditorConfigFile.FileName), trouble);
        }

        files.Add(folder, file);
        return file;
    }
}
