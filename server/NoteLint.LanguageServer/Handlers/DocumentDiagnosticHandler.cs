using System.Globalization;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary><c>textDocument/diagnostic</c>: the client pulls the findings of a document.</summary>
internal sealed class DocumentDiagnosticHandler(Session session)
{
    /// <summary>Answers with all findings, or with <c>unchanged</c> where the client has them already.</summary>
    [JsonRpcMethod("textDocument/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public async Task<DocumentDiagnosticReport> DiagnosticAsync(DocumentDiagnosticParams parameters, CancellationToken cancellationToken)
    {
        var current = await session.Diagnostics.FindAsync(parameters.TextDocument.Uri, cancellationToken).ConfigureAwait(false);
        if (current is null)
        {
            return new DocumentDiagnosticReport("full", null, []);
        }

        var resultId = current.Snapshot.Number.ToString(CultureInfo.InvariantCulture) + (current.IsProvisional ? "?" : string.Empty);
        return resultId == parameters.PreviousResultId
            ? new DocumentDiagnosticReport("unchanged", resultId, null)
            : new DocumentDiagnosticReport("full", resultId, DiagnosticWriter.Write(current, session.Profile.KeepsDiagnosticData));
    }
}
