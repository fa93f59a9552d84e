using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Core.Fixes;
using NoteLint.Core.Rules;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>Results as JSON: the fields that others rely on, in one place for every format.</summary>
internal static class FindingJson
{
    /// <summary>Text is readable as it is: the output goes to files and programs, never into a web page.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One result line.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="result">What came of a note.</param>
    public static void WriteResult(Utf8JsonWriter json, NoteResult result)
    {
        json.WriteStartObject();
        WriteId(json, result.Id);
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            json.WriteStartObject();
            WriteFinding(json, finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (result.Error is { } error)
        {
            json.WriteStartObject("error");
            json.WriteString("code", error.Code);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("error");
        }

        WriteFacts(json, result);
        json.WriteEndObject();
    }

    /// <summary>A finding in configuration or a rule page.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="found">The finding.</param>
    /// <param name="path">The file as it is shown.</param>
    public static void WriteConfigurationFinding(Utf8JsonWriter json, ConfigurationFinding found, string path)
    {
        json.WriteStartObject();
        json.WriteString("path", path);
        WriteFinding(json, PlacedFinding.Of(found));
        json.WriteEndObject();
    }

    // Beyond the contract's fields, whose readers pass over these: what the other formats need when results are merged.
    private static void WriteFacts(Utf8JsonWriter json, NoteResult result)
    {
        var facts = result.Facts;
        if (!result.Origin.IsPlainText)
        {
            json.WritePropertyName("source");
            JsonText.Write(json, result.Origin.Source);
        }

        if (result.Origin.Row is { } row)
        {
            json.WriteNumber("row", row);
        }

        if (result.Order is { } order)
        {
            json.WriteNumber("order", order);
        }

        if (facts.IsSigned)
        {
            json.WriteBoolean("signed", true);
        }

        WriteCount(json, "consentsDocumented", facts.ConsentsDocumented);
        WriteCount(json, "consentsNotChecked", facts.ConsentsNotChecked);
        WriteCount(json, "accepted", facts.Accepted);
        if (facts.Month is { } month)
        {
            json.WriteString("month", month);
        }

        if (facts.Author is { } author)
        {
            json.WritePropertyName("author");
            JsonText.Write(json, author);
        }

        if (facts.Gaps is { } gaps)
        {
            json.WriteStartArray("gaps");
            foreach (var gap in gaps)
            {
                json.WriteStringValue(gap);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteCount(Utf8JsonWriter json, string name, int count)
    {
        if (count > 0)
        {
            json.WriteNumber(name, count);
        }
    }

    private static void WriteId(Utf8JsonWriter json, NoteId? id)
    {
        json.WritePropertyName("id");
        if (id is not { } known)
        {
            json.WriteNullValue();
        }
        else if (known.Json is { } given)
        {
            json.WriteRawValue(given, skipInputValidation: true);
        }
        else
        {
            JsonText.Write(json, known.Text);
        }
    }

    private static void WriteFinding(Utf8JsonWriter json, PlacedFinding finding)
    {
        var place = finding.Lines;
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("family", ContractWord.Of(finding.Rule.Family));
        json.WriteString("severity", ContractWord.Of(finding.Severity));
        if (finding.Identifier is { } identifier)
        {
            json.WriteString("identifier", identifier);
        }

        if (finding.Consent is { } consent)
        {
            json.WriteString("consent", consent);
        }

        json.WriteNumber("start", finding.Span.Start);
        json.WriteNumber("length", finding.Span.Length);
        json.WriteNumber("line", place.Start.Line + 1);
        json.WriteNumber("column", place.Start.Character + 1);
        json.WriteNumber("endLine", place.End.Line + 1);
        json.WriteNumber("endColumn", place.End.Character + 1);
        json.WriteString("message", finding.Message);
        if (finding.Text is { } text)
        {
            json.WritePropertyName("text");
            JsonText.Write(json, text);
        }

        if (finding.Spot is { } spot)
        {
            json.WriteString("place", spot);
        }

        WriteFixes(json, finding.Fixes);
    }

    private static void WriteFixes(Utf8JsonWriter json, ImmutableArray<Fix> fixes)
    {
        json.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title);
            json.WriteString("safety", fix.Safety == FixSafety.Safe ? "safe" : "review");
            json.WriteStartArray("edits");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                json.WriteNumber("start", edit.Span.Start);
                json.WriteNumber("length", edit.Span.Length);
                json.WritePropertyName("text");
                JsonText.Write(json, edit.NewText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
