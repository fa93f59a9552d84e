using NoteLint.Cli.Shell;
using NoteLint.Core.Rules;

namespace NoteLint.Cli.Reports;

/// <summary>The formats by their words and by the endings of files, and who writes them.</summary>
internal static class ReportFormats
{
    private static readonly Dictionary<string, ReportFormat> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = ReportFormat.Text,
        [".json"] = ReportFormat.Json,
        [".jsonl"] = ReportFormat.JsonLines,
        [".ndjson"] = ReportFormat.JsonLines,
        [".sarif"] = ReportFormat.Sarif,
        [".xml"] = ReportFormat.JUnit,
        [".csv"] = ReportFormat.Csv,
        [".html"] = ReportFormat.Html,
        [".htm"] = ReportFormat.Html,
    };

    /// <summary>The words of <c>--format</c>.</summary>
    public static KeyValuePair<string, ReportFormat>[] Words { get; } =
    [
        new("text", ReportFormat.Text),
        new("json", ReportFormat.Json),
        new("jsonl", ReportFormat.JsonLines),
        new("sarif", ReportFormat.Sarif),
        new("junit", ReportFormat.JUnit),
        new("github", ReportFormat.GitHub),
        new("csv", ReportFormat.Csv),
        new("html", ReportFormat.Html),
    ];

    /// <summary>The format of a file.</summary>
    /// <exception cref="UsageException">Its ending stands for none.</exception>
    public static ReportFormat OfFile(string path) => ByEnding.TryGetValue(Path.GetExtension(path), out var format)
        ? format
        : throw new UsageException($"--output {path}: the ending tells the format. Write one of {string.Join(", ", ByEnding.Keys)}.");

    /// <summary>Who writes a format.</summary>
    /// <param name="format">The format; not <see cref="ReportFormat.Text"/>, which depends on the terminal.</param>
    /// <param name="output">Where to.</param>
    /// <param name="failOn">From which severity a finding is a failure; <see cref="RuleSeverity.None"/> for never.</param>
    public static IReport Create(ReportFormat format, Stream output, RuleSeverity failOn) => format switch
    {
        ReportFormat.Json => new JsonReport(output),
        ReportFormat.JsonLines => new JsonLinesReport(output),
        ReportFormat.Sarif => new SarifReport(output),
        ReportFormat.JUnit => new JUnitReport(output, failOn),
        ReportFormat.GitHub => new GitHubReport(output),
        ReportFormat.Csv => new CsvReport(output),
        ReportFormat.Html => new Html.HtmlReport(output, TimeProvider.System),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
