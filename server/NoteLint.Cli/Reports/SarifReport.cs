using System.Text.Json;
using NoteLint.Cli.Linting;
using NoteLint.Core.Rules;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>
/// SARIF 2.1.0 (OASIS standard, 2020): one run whose results are written as they come; the rules they point to stand after them.
/// A region is given where it is one of the file itself; a note inside another file is a logical location.
/// </summary>
internal sealed class SarifReport : IReport, IDisposable
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Utf8JsonWriter json;
    private readonly Dictionary<string, int> indices = [];
    private readonly List<RuleFacts> rules = [];
    private readonly List<(NoteOrigin Origin, string Message)> troubles = [];

    /// <summary>Opens the document.</summary>
    public SarifReport(Stream output)
    {
        json = new Utf8JsonWriter(output, FindingJson.Options);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    /// <inheritdoc/>
    public void Add(NoteResult result)
    {
        if (result.Error is { } error)
        {
            troubles.Add((result.Origin, error.Message));
            return;
        }

        foreach (var finding in result.Findings)
        {
            WriteResult(result, finding);
        }

        if (json.BytesPending > 1 << 16)
        {
            json.Flush();
        }
    }

    /// <inheritdoc/>
    public void Flush() => json.Flush();

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration)
    {
        json.WriteEndArray();
        WriteTool();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", troubles.Count == 0 && configuration.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var (origin, message) in troubles)
        {
            WriteNotification(origin.Source, origin.Row, message);
        }

        json.WriteEndArray();
        json.WriteStartArray("toolConfigurationNotifications");
        foreach (var found in configuration)
        {
            WriteNotification(ShownPath.Of(found.Path), found.Position.Start.Line + 1, found.Finding.Message);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    private static string LevelOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };

    private void WriteResult(NoteResult result, PlacedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", IndexOf(finding.Rule));
        json.WriteString("level", LevelOf(finding.Severity));
        WriteMessage("message", finding.Message);
        WriteLocation(result, finding);
        if (result.Origin.IsPlainText)
        {
            WriteFixes(result, finding);
        }

        json.WriteEndObject();
    }

    private void WriteLocation(NoteResult result, PlacedFinding finding)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(result.Origin.Source);
        if (result.Origin.IsPlainText)
        {
            WriteRegion("region", finding);
        }
        else if (result.Origin.Row is { } row)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", row);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (!result.Origin.IsPlainText)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WritePropertyName("name");
            JsonText.Write(json, result.Id?.Text ?? result.Place);
            json.WriteString("kind", "member");
            json.WritePropertyName("fullyQualifiedName");
            JsonText.Write(json, $"{result.Id?.Text ?? result.Place}: {PlaceText.Of(finding)}");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteRegion(string name, PlacedFinding finding)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", finding.Lines.Start.Line + 1);
        json.WriteNumber("startColumn", finding.Lines.Start.Character + 1);
        json.WriteNumber("endLine", finding.Lines.End.Line + 1);
        json.WriteNumber("endColumn", finding.Lines.End.Character + 1);
        json.WriteNumber("charOffset", finding.Span.Start);
        json.WriteNumber("charLength", finding.Span.Length);
        json.WriteEndObject();
    }

    private void WriteFixes(NoteResult result, PlacedFinding finding)
    {
        if (finding.Fixes.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("fixes");
        foreach (var fix in finding.Fixes)
        {
            json.WriteStartObject();
            WriteMessage("description", $"{fix.Title} ({(fix.Safety == FixSafety.Safe ? "safe" : "review")})");
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            WriteArtifact(result.Origin.Source);
            json.WriteStartArray("replacements");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                json.WriteStartObject("deletedRegion");
                json.WriteNumber("charOffset", edit.Span.Start);
                json.WriteNumber("charLength", edit.Span.Length);
                json.WriteEndObject();
                json.WriteStartObject("insertedContent");
                json.WritePropertyName("text");
                JsonText.Write(json, edit.NewText);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteNotification(string source, int? line, string message)
    {
        json.WriteStartObject();
        json.WriteString("level", "error");
        WriteMessage("message", message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(source);
        if (line is { } known)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", known);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteArtifact(string source)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Path.IsPathRooted(source) ? new Uri(source).AbsoluteUri : string.Join('/', source.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "NoteLint");
        json.WriteString("semanticVersion", ProductVersion.Text);
        WriteMessage("fullDescription", SummaryText.Limits);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            WriteMessage("shortDescription", rule.Title);
            WriteMessage("fullDescription", rule.Reason.Length > 0 ? rule.Reason : rule.Title);
            WriteMessage("help", $"notelint explain {rule.Id}");
            json.WriteStartObject("properties");
            json.WriteStartArray("tags");
            json.WriteStringValue(ContractWord.Of(rule.Family));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteMessage(string name, string text)
    {
        json.WriteStartObject(name);
        json.WritePropertyName("text");
        JsonText.Write(json, text);
        json.WriteEndObject();
    }

    private int IndexOf(RuleFacts rule)
    {
        if (!indices.TryGetValue(rule.Id, out var index))
        {
            indices.Add(rule.Id, index = rules.Count);
            rules.Add(rule);
        }

        return index;
    }
}
