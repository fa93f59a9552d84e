namespace NoteLint.LanguageServer.Protocol;

/// <summary>How serious a diagnostic is.</summary>
internal enum DiagnosticSeverity
{
    Error = 1,
    Warning = 2,
    Information = 3,
    Hint = 4,
}

/// <summary>A finding as the editor shows it.</summary>
internal sealed record Diagnostic(
    Range Range,
    DiagnosticSeverity Severity,
    string Code,
    string Source,
    string Message,
    DiagnosticData? Data);

/// <summary>What comes back with a diagnostic where the client keeps it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Name">The rule's name.</param>
internal sealed record DiagnosticData(string Rule, string Name);

/// <summary><c>textDocument/diagnostic</c>.</summary>
internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId = null);

/// <summary>The answer to <c>textDocument/diagnostic</c>: <c>full</c> with items, or <c>unchanged</c> without.</summary>
internal sealed record DocumentDiagnosticReport(string Kind, string? ResultId, Diagnostic[]? Items);

/// <summary><c>textDocument/publishDiagnostics</c>.</summary>
internal sealed record PublishDiagnosticsParams(string Uri, int? Version, Diagnostic[] Diagnostics);

/// <summary><c>workspace/diagnostic</c>.</summary>
/// <param name="PreviousResultIds">What the client has already.</param>
/// <param name="WorkDoneToken">Where progress goes; none where the client shows none.</param>
/// <param name="PartialResultToken">Where results go as they come; none where the client wants them at the end.</param>
internal sealed record WorkspaceDiagnosticParams(
    PreviousResultId[]? PreviousResultIds = null,
    System.Text.Json.JsonElement? WorkDoneToken = null,
    System.Text.Json.JsonElement? PartialResultToken = null);

/// <summary>A result that the client has of a document.</summary>
internal sealed record PreviousResultId(string Uri, string Value);

/// <summary>The answer to <c>workspace/diagnostic</c>, or a part of it.</summary>
internal sealed record WorkspaceDiagnosticReport(WorkspaceDocumentDiagnosticReport[] Items);

/// <summary>The findings in one note of the workspace.</summary>
internal sealed record WorkspaceDocumentDiagnosticReport(
    string Kind,
    string Uri,
    [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] int? Version,
    string? ResultId,
    Diagnostic[]? Items);

/// <summary>How far a piece of work is.</summary>
/// <param name="Kind"><c>begin</c>, <c>report</c> or <c>end</c>.</param>
/// <param name="Title">What is done, at its beginning.</param>
/// <param name="Message">Where it is.</param>
/// <param name="Percentage">From 0 to 100.</param>
/// <param name="Cancellable">Whether it can be stopped.</param>
internal sealed record WorkDoneProgress(string Kind, string? Title = null, string? Message = null, int? Percentage = null, bool? Cancellable = null);
