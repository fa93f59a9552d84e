using System.Globalization;
using System.Text;
using NoteLint.Cli.Linting;
using NoteLint.Core.Rules;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>One row for each finding and each note that could not be linted, as spreadsheets read it (RFC 4180, UTF-8 with its mark).</summary>
internal sealed class CsvReport : IReport, IDisposable
{
    private readonly StreamWriter writer;

    /// <summary>Opens the document.</summary>
    public CsvReport(Stream output)
    {
        writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\r\n" };
        Write("id", "source", "row", "month", "rule", "name", "family", "severity", "place", "line", "column", "length", "message", "fix", "text", "error");
    }

    /// <inheritdoc/>
    public void Add(NoteResult result)
    {
        var (id, origin) = (result.Id?.Text ?? "", result.Origin);
        if (result.Error is { } error)
        {
            Write(id, origin.Source, Number(origin.Row), "", "", "", "", "", "", "", "", "", error.Message, "", "", error.Code);
        }

        foreach (var finding in result.Findings)
        {
            Write(
                id,
                origin.Source,
                Number(origin.Row),
                result.Facts.Month ?? "",
                finding.Rule.Id,
                finding.Rule.Name,
                ContractWord.Of(finding.Rule.Family),
                ContractWord.Of(finding.Severity),
                PlaceText.Of(finding),
                Number(finding.Lines.Start.Line + 1),
                Number(finding.Lines.Start.Character + 1),
                Number(finding.Span.Length),
                finding.Message,
                finding.Fixes.IsEmpty ? "" : finding.Fixes[0].Safety == FixSafety.Safe ? "safe" : "review",
                finding.Text ?? "",
                "");
        }
    }

    /// <inheritdoc/>
    public void Flush() => writer.Flush();

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration) => writer.Flush();

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private void Write(params ReadOnlySpan<string> cells)
    {
        for (var index = 0; index < cells.Length; index++)
        {
            writer.Write(index == 0 ? "" : ",");
            CsvCell.Write(writer, cells[index]);
        }

        writer.WriteLine();
    }
}
