using System.Globalization;
using System.Text;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;
using NoteLint.Core.Rules;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>Workflow commands of GitHub Actions: each finding is an annotation of its line.</summary>
internal sealed class GitHubReport(Stream output) : IReport, IDisposable
{
    private readonly StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };

    /// <inheritdoc/>
    public void Add(NoteResult result)
    {
        if (result.Error is { } error)
        {
            Write("error", [("file", result.Origin.Source), ("line", Number(result.Origin.Row)), ("title", error.Code)], error.Message);
        }

        foreach (var finding in result.Findings)
        {
            var level = finding.Severity switch
            {
                RuleSeverity.Error => "error",
                RuleSeverity.Warning => "warning",
                _ => "notice",
            };
            Write(level, [("file", result.Origin.Source), .. PlaceOf(result.Origin, finding), ("title", $"{finding.Rule.Id} {finding.Rule.Name}")], MessageOf(result, finding));
        }
    }

    /// <inheritdoc/>
    public void Flush() => writer.Flush();

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration)
    {
        foreach (var found in configuration)
        {
            var title = $"{found.Finding.Rule.Id} {found.Finding.Rule.Name}";
            Write("error", [("file", ShownPath.Of(found.Path)), ("line", Number(found.Position.Start.Line + 1)), ("title", title)], found.Finding.Message);
        }

        writer.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private static IEnumerable<(string Name, string? Value)> PlaceOf(NoteOrigin origin, PlacedFinding finding)
    {
        if (!origin.IsPlainText)
        {
            return [("line", Number(origin.Row))];
        }

        var (start, end) = (finding.Lines.Start, finding.Lines.End);
        return
        [
            ("line", Number(start.Line + 1)),
            ("endLine", Number(end.Line + 1)),
            ("col", Number(start.Character + 1)),

            // Columns of two lines make GitHub refuse the annotation.
            ("endColumn", start.Line == end.Line ? Number(end.Character + 1) : null),
        ];
    }

    private static string MessageOf(NoteResult result, PlacedFinding finding)
    {
        var message = result.Origin.IsPlainText ? finding.Message : $"{result.Id?.Text ?? result.Place}, {PlaceText.Of(finding)}: {finding.Message}";
        return finding.Text is { } text ? $"{message} Text: {text}" : message;
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Escape(string text) => Printable.Clean(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private void Write(string level, IEnumerable<(string Name, string? Value)> properties, string message)
    {
        var given = properties.Where(property => property.Value is not null).Select(property => $"{property.Name}={EscapeProperty(property.Value!)}");
        writer.WriteLine($"::{level} {string.Join(',', given)}::{Escape(message)}");
    }
}
