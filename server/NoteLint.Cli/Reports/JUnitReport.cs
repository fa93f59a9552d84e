using System.Globalization;
using System.Text;
using System.Xml;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;
using NoteLint.Core.Rules;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>JUnit XML: each note is a suite, each finding a case, which failed where the call's <c>--fail-on</c> says so.</summary>
internal sealed class JUnitReport : IReport, IDisposable
{
    private readonly XmlWriter xml;
    private readonly RuleSeverity failOn;

    /// <summary>Opens the document.</summary>
    public JUnitReport(Stream output, RuleSeverity failOn)
    {
        this.failOn = failOn;
        xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CheckCharacters = true });
        xml.WriteStartDocument();
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "NoteLint");
    }

    /// <inheritdoc/>
    public void Add(NoteResult result)
    {
        var name = Clean(result.Id?.Text ?? result.Place);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", name);
        WriteCount("tests", Math.Max(1, result.Findings.Length));
        WriteCount("failures", result.Findings.Count(IsFailure));
        WriteCount("errors", result.Error is null ? 0 : 1);
        foreach (var finding in result.Findings)
        {
            WriteCase(name, $"{finding.Rule.Id} {finding.Rule.Name} at {PlaceText.Of(finding)}", () => WriteFinding(finding));
        }

        if (result.Findings.IsEmpty)
        {
            WriteCase(name, result.Error is null ? "no findings" : "could not be linted", () => WriteError(result.Error));
        }

        xml.WriteEndElement();
    }

    /// <inheritdoc/>
    public void Flush() => xml.Flush();

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration)
    {
        foreach (var found in configuration)
        {
            var path = Clean(ShownPath.Of(found.Path));
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", path);
            WriteCount("tests", 1);
            WriteCount("failures", 0);
            WriteCount("errors", 1);
            WriteCase(path, $"{found.Finding.Rule.Id} {found.Finding.Rule.Name}", () => WriteError(new NoteError(found.Finding.Rule.Id, found.Finding.Message)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
        xml.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    // XML has no place for control characters and half surrogate pairs.
    private static string Clean(string text) => Printable.Clean(text).Replace('\uFFFE', '·').Replace('\uFFFF', '·');

    private bool IsFailure(PlacedFinding finding) => failOn != RuleSeverity.None && finding.Severity >= failOn;

    private void WriteCase(string suite, string name, Action writeOutcome)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", suite);
        xml.WriteAttributeString("name", Clean(name));
        writeOutcome();
        xml.WriteEndElement();
    }

    private void WriteFinding(PlacedFinding finding)
    {
        var isFailure = IsFailure(finding);
        xml.WriteStartElement(isFailure ? "failure" : "system-out");
        if (isFailure)
        {
            xml.WriteAttributeString("type", ContractWord.Of(finding.Severity));
            xml.WriteAttributeString("message", Clean(finding.Rule.Title));
        }

        xml.WriteString(Clean(finding.Text is { } text ? $"{finding.Message} Text: {text}" : finding.Message));
        xml.WriteEndElement();
    }

    private void WriteError(NoteError? error)
    {
        if (error is not null)
        {
            xml.WriteStartElement("error");
            xml.WriteAttributeString("type", error.Code);
            xml.WriteAttributeString("message", Clean(error.Message));
            xml.WriteEndElement();
        }
    }

    private void WriteCount(string name, int count) => xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));
}
