using System.Text.Json;
using NoteLint.Cli.Linting;
using NoteLint.Core.Rules;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>One JSON document, written as it grows.</summary>
internal sealed class JsonReport : IReport, IDisposable
{
    private readonly Utf8JsonWriter json;

    /// <summary>Opens the document.</summary>
    public JsonReport(Stream output)
    {
        json = new Utf8JsonWriter(output, FindingJson.Options);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("notes");
    }

    /// <inheritdoc/>
    public void Add(NoteResult result) => FindingJson.WriteResult(json, result);

    /// <inheritdoc/>
    public void Flush() => json.Flush();

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration)
    {
        json.WriteEndArray();
        json.WriteStartArray("configuration");
        foreach (var found in configuration)
        {
            FindingJson.WriteConfigurationFinding(json, found, ShownPath.Of(found.Path));
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("notes", summary.Notes);
        json.WriteNumber("notesWithFindings", summary.NotesWithFindings);
        json.WriteNumber("signedNotes", summary.SignedNotes);
        json.WriteNumber("findings", summary.Findings);
        foreach (var severity in RuleSeverities.WorstFirst)
        {
            json.WriteNumber(ContractWord.Of(severity), summary[severity]);
        }

        json.WriteNumber("consentsDocumented", summary.ConsentsDocumented);
        json.WriteNumber("consentsNotChecked", summary.ConsentsNotChecked);
        json.WriteNumber("unreadable", summary.Errors);
        if (summary.Accepted > 0)
        {
            json.WriteNumber("accepted", summary.Accepted);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();
}
