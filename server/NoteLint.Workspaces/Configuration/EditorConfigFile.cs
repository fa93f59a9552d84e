using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Workspaces.Files;

namespace NoteLint.Workspaces.Configuration;

/// <summary>One <c>.editorconfig</c> file.</summary>
internal sealed class EditorConfigFile
{
    /// <summary>The name that such a file has.</summary>
    public const string FileName = ".editorconfig";

    private EditorConfigFile(string path, SourceText text)
    {
        Path = path;
        Text = text;
        Config = AnalyzerConfig.Parse(text, path);
        Lines = [.. EditorConfigLine.ReadAll(text)];
    }

    /// <summary>Absolute path.</summary>
    public string Path { get; }

    /// <summary>What stands in it.</summary>
    public SourceText Text { get; }

    /// <summary>The same, as Roslyn reads it: this decides what holds for a path.</summary>
    public AnalyzerConfig Config { get; }

    /// <summary>Its key lines with their places.</summary>
    public IReadOnlyList<EditorConfigLine> Lines { get; }

    /// <summary>True when no file above it counts.</summary>
    public bool IsRoot => Lines.Any(line => line is { IsInSection: false, Key: "root" } && "true".Equals(line.Value, StringComparison.OrdinalIgnoreCase));

    /// <summary>A file as it stands in an editor.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="text">What stands in it.</param>
    public static EditorConfigFile Of(string path, SourceText text) => new(path, text);

    /// <summary>Reads the file of a folder; null where there is none.</summary>
    /// <param name="folder">Absolute path.</param>
    /// <exception cref="NoteFileException">There is one that can't be read.</exception>
    public static EditorConfigFile? Read(string folder)
    {
        var path = System.IO.Path.Combine(folder, FileName);
        return File.Exists(path) ? new EditorConfigFile(path, NoteFile.Read(path).Decoded.Text) : null;
    }
}
