using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Core.Fixes;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Cli.Results;

/// <summary>Reads result lines that an earlier run has written, so that results can be merged and runs resumed.</summary>
/// <param name="rules">Says what a rule finds and why; a rule that is not among these keeps its id and name.</param>
internal sealed class ResultLine(RuleSet rules)
{
    private readonly Dictionary<string, RuleFacts> unknown = [];

    /// <summary>A result with its place in the order of its run; null where the run was not a shard.</summary>
    internal readonly record struct Read(NoteResult Result, long? Order);

    /// <summary>Reads a line.</summary>
    /// <param name="line">UTF-8.</param>
    /// <returns>Null where the line is no result.</returns>
    public Read? Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            using var document = JsonDocument.ParseValue(ref reader);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("findings", out var findings) && root.TryGetProperty("error", out var error)
                ? new Read(ResultOf(root, findings, error), root.TryGetProperty("order", out var order) ? order.GetInt64() : null)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static NoteId? IdOf(JsonElement id) => id.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => new NoteId(id.GetRawText(), Encoding.UTF8.GetBytes(id.GetRawText())),
        _ => new NoteId(TextOf(id), Encoding.UTF8.GetBytes(id.GetRawText())),
    };

    // Half a surrogate pair, which a note may hold, has no string in the library.
    private static string TextOf(JsonElement text)
    {
        try
        {
            return text.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return text.GetRawText();
        }
    }

    private static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? TextOf(value) : null;

    private static int Count(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetInt32() : 0;

    private static NoteFacts FactsOf(JsonElement root) => new(
        root.TryGetProperty("signed", out var signed) && signed.GetBoolean(),
        Count(root, "consentsDocumented"),
        Count(root, "consentsNotChecked"),
        Count(root, "accepted"),
        Optional(root, "month"),
        Optional(root, "author"),
        root.TryGetProperty("gaps", out var gaps) ? gaps.EnumerateArray().Select(TextOf).ToList() : null);

    private static ImmutableArray<Fix> FixesOf(JsonElement finding) =>
    [
        .. finding.GetProperty("fixes").EnumerateArray().Select(fix => new Fix(
            TextOf(fix.GetProperty("title")),
            fix.GetProperty("safety").GetString() == "safe" ? FixSafety.Safe : FixSafety.Review,
            [.. fix.GetProperty("edits").EnumerateArray().Select(edit => new TextChange(SpanOf(edit), TextOf(edit.GetProperty("text"))))])),
    ];

    private static TextSpan SpanOf(JsonElement place) => new(place.GetProperty("start").GetInt32(), place.GetProperty("length").GetInt32());

    private NoteResult ResultOf(JsonElement root, JsonElement findings, JsonElement error)
    {
        var id = IdOf(root.GetProperty("id"));
        var isRow = root.TryGetProperty("row", out var row);
        return new NoteResult(
            id,
            new NoteOrigin(Optional(root, "source") ?? id?.Text ?? "", isRow ? row.GetInt32() : null, IsPlainText: !root.TryGetProperty("source", out _)),
            [.. findings.EnumerateArray().Select(FindingOf)],
            FactsOf(root),
            error.ValueKind == JsonValueKind.Null ? null : new NoteError(error.GetProperty("code").GetString()!, TextOf(error.GetProperty("message"))));
    }

    private PlacedFinding FindingOf(JsonElement finding)
    {
        int Number(string name) => finding.GetProperty(name).GetInt32() - 1;
        return new PlacedFinding(
            RuleOf(finding),
            PageVocabulary.Severities.First(pair => pair.Key == finding.GetProperty("severity").GetString()).Value,
            Optional(finding, "identifier"),
            Optional(finding, "consent"),
            SpanOf(finding),
            new LinePositionSpan(new LinePosition(Number("line"), Number("column")), new LinePosition(Number("endLine"), Number("endColumn"))),
            TextOf(finding.GetProperty("message")),
            Optional(finding, "text"),
            FixesOf(finding))
        { Spot = Optional(finding, "place") };
    }

    private RuleFacts RuleOf(JsonElement finding)
    {
        var id = finding.GetProperty("rule").GetString()!;
        var index = rules.IndexOf(id);
        if (index >= 0)
        {
            return RuleFacts.Of(rules.Rules[index]);
        }

        if (!unknown.TryGetValue(id, out var facts))
        {
            var name = finding.GetProperty("name").GetString()!;
            var family = PageVocabulary.Families.First(pair => pair.Key == finding.GetProperty("family").GetString()).Value;
            unknown.Add(id, facts = new RuleFacts(id, name, family, name, ""));
        }

        return facts;
    }
}
