using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Workspace;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>
/// <c>workspace/diagnostic</c>: the findings in all notes of the open folders, and what can't be used in their configuration. Says how far it is,
/// brings results as they come, and stops when it is cancelled. A note that has not changed since the client asked last is not read again. What is
/// open and no note is left out, unless there is something to take back.
/// </summary>
internal sealed class WorkspaceDiagnosticHandler(Session session)
{
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(100);

    /// <summary>Lints everything.</summary>
    [JsonRpcMethod("workspace/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public Task<WorkspaceDiagnosticReport> DiagnosticAsync(WorkspaceDiagnosticParams parameters, CancellationToken cancellationToken) =>
        Task.Run(() => LintAllAsync(parameters, cancellationToken), cancellationToken);

    private async Task<WorkspaceDiagnosticReport> LintAllAsync(WorkspaceDiagnosticParams parameters, CancellationToken cancellationToken)
    {
        var known = (parameters.PreviousResultIds ?? []).GroupBy(id => id.Uri, StringComparer.Ordinal).ToDictionary(ids => ids.Key, ids => ids.Last().Value, StringComparer.Ordinal);
        var survey = session.Folders.Survey(cancellationToken);
        var items = new List<WorkspaceDocumentDiagnosticReport>();
        await SayAsync(parameters.WorkDoneToken, new WorkDoneProgress("begin", "NoteLint", Percentage: 0, Cancellable: true)).ConfigureAwait(false);
        try
        {
            var last = Stopwatch.GetTimestamp();
            for (var index = 0; index < survey.Candidates.Count; index++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (await ReportOnAsync(survey, survey.Candidates[index], known, cancellationToken).ConfigureAwait(false) is { } item)
                {
                    items.Add(item);
                }

                if (Stopwatch.GetElapsedTime(last) > BetweenReports)
                {
                    last = Stopwatch.GetTimestamp();
                    await BringAsync(parameters.PartialResultToken, items).ConfigureAwait(false);
                    await SayAsync(parameters.WorkDoneToken, ProgressAt(index + 1, survey.Candidates.Count)).ConfigureAwait(false);
                }
            }

            items.AddRange(survey.Mistakes().Select(ReportOn));
            await BringAsync(parameters.PartialResultToken, items).ConfigureAwait(false);
        }
        finally
        {
            await SayAsync(parameters.WorkDoneToken, new WorkDoneProgress("end")).ConfigureAwait(false);
        }

        return new WorkspaceDiagnosticReport([.. items]);
    }

    private async Task<WorkspaceDocumentDiagnosticReport?> ReportOnAsync(FolderSurvey survey, SurveyedFile file, Dictionary<string, string> known, CancellationToken cancellationToken)
    {
        var open = session.Documents.All.Select(document => document.Current).FirstOrDefault(document => DocumentPath.Of(document.Uri) == file.FullPath);
        if (open is not null && await session.Findings.FindAsync(open.Uri, cancellationToken).ConfigureAwait(false) is { } current)
        {
            if (!current.IsNote && !known.ContainsKey(current.Snapshot.Uri))
            {
                return null;
            }

            var number = current.Snapshot.Number.ToString(CultureInfo.InvariantCulture);
            return Report(known, current.Snapshot.Uri, current.Snapshot.Version, $"open-{number}", () => DiagnosticWriter.Write(current, session.Profile.KeepsDiagnosticData));
        }

        var uri = DocumentPath.UriOf(file.FullPath);
        if (survey.StampOf(file) is not { } stamp)
        {
            return null;
        }

        return known.GetValueOrDefault(uri) == stamp
            ? new WorkspaceDocumentDiagnosticReport("unchanged", uri, null, stamp, null)
            : survey.Lint(file, cancellationToken) is { } found
                ? Report(known, uri, null, stamp, () => [.. found.Findings.Select(finding => DiagnosticWriter.Write(finding, found.Text, session.Profile.KeepsDiagnosticData))])
                : null;
    }

    private static WorkspaceDocumentDiagnosticReport Report(Dictionary<string, string> known, string uri, int? version, string resultId, Func<Diagnostic[]> items) =>
        known.GetValueOrDefault(uri) == resultId
            ? new WorkspaceDocumentDiagnosticReport("unchanged", uri, version, resultId, null)
            : new WorkspaceDocumentDiagnosticReport("full", uri, version, resultId, items());

    private static WorkspaceDocumentDiagnosticReport ReportOn(IGrouping<string, NoteLint.Workspaces.ConfigurationFinding> file) => new(
        "full",
        DocumentPath.UriOf(file.Key),
        null,
        null,
        [.. file.Select(DiagnosticWriter.Write)]);

    private static WorkDoneProgress ProgressAt(int done, int all) => new(
        "report",
        Message: string.Create(CultureInfo.InvariantCulture, $"{done} of {all} files"),
        Percentage: done * 100 / all);

    private async Task SayAsync(JsonElement? token, WorkDoneProgress progress)
    {
        if (token is { } to)
        {
            await session.Client.ProgressAsync(to, progress).ConfigureAwait(false);
        }
    }

    // What was brought is not said again at the end.
    private async Task BringAsync(JsonElement? token, List<WorkspaceDocumentDiagnosticReport> items)
    {
        if (token is { } to && items.Count > 0)
        {
            await session.Client.ProgressAsync(to, new WorkspaceDiagnosticReport([.. items])).ConfigureAwait(false);
            items.Clear();
        }
    }
}
