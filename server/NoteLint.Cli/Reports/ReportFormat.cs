namespace NoteLint.Cli.Reports;

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>For people, in a terminal.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>One line of JSON for each note.</summary>
    JsonLines,

    /// <summary>SARIF 2.1.0, for code scanning and its viewers.</summary>
    Sarif,

    /// <summary>JUnit XML, for build servers.</summary>
    JUnit,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,

    /// <summary>One row for each finding, for spreadsheets.</summary>
    Csv,

    /// <summary>One page for the manager of a clinic.</summary>
    Html,
}
