using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.Core.Text;
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
    /// <param name="showText">Whether findings carry the matched text.</param>
    public static void WriteResult(Utf8JsonWriter json, NoteResult result, bool showText)
    {
        json.WriteStartObject();
        WriteId(json, result.Id);
        json.WriteStartArray("findings");
        if (!result.Findings.IsEmpty)
        {
            var lines = LineMap.Create(result.Chars);
            foreach (var finding in result.Findings)
            {
                json.WriteStartObject();
                var place = new LinePositionSpan(lines.PositionOf(finding.Span.Start), lines.PositionOf(finding.Span.End));
                WriteFinding(json, finding, place, showText ? result.Chars.AsSpan(finding.Span.Start, finding.Span.Length) : default, showText);
                json.WriteEndObject();
            }
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
        WriteFinding(json, found.Finding, found.Position, default, showText: false);
        json.WriteEndObject();
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

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, LinePositionSpan place, ReadOnlySpan<char> text, bool showText)
    {
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
        if (showText)
        {
            json.WritePropertyName("text");
            JsonText.Write(json, text);
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
