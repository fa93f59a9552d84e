using NoteLint.Documents;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Inputs;

/// <summary>What the ending of a file says about how it holds notes.</summary>
internal enum FileKind
{
    /// <summary>One note, as text.</summary>
    Text,

    /// <summary>One note, in a document of a word processor, a browser or a printer.</summary>
    Document,

    /// <summary>One note on each line, as JSON: of the contract, or FHIR.</summary>
    JsonLines,

    /// <summary>One note in each row.</summary>
    Table,

    /// <summary>FHIR resources.</summary>
    Fhir,

    /// <summary>May well hold notes, in a form that is not read.</summary>
    Foreign,
}

/// <summary>Files by their endings.</summary>
internal static class FileKinds
{
    private static readonly Dictionary<string, FileKind> ByEnding = new(DocumentReaders.Endings.Select(ending => KeyValuePair.Create(ending, FileKind.Document)), StringComparer.OrdinalIgnoreCase)
    {
        [".jsonl"] = FileKind.JsonLines,
        [".ndjson"] = FileKind.JsonLines,
        [".csv"] = FileKind.Table,
        [".tsv"] = FileKind.Table,
        [".json"] = FileKind.Fhir,
    };

    /// <summary>Endings of files that folders give with <c>--documents</c>; what of them is not read is said by name.</summary>
    public static IReadOnlyCollection<string> Endings { get; } = [.. ByEnding.Keys, .. ForeignFiles.Endings];

    /// <summary>The kind of a file.</summary>
    public static FileKind Of(string path) => ForeignFiles.ByName(path) is null ? ByEnding.GetValueOrDefault(Path.GetExtension(path)) : FileKind.Foreign;
}
