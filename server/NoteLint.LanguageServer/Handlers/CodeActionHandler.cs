using NoteLint.LanguageServer.Handlers.Actions;
using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>
/// <c>textDocument/codeAction</c>: what can be done about the findings at a place. Worked out from the text as it stands, never from what the
/// client sends back with a diagnostic: not every client does, and the text may have moved on.
/// </summary>
internal sealed class CodeActionHandler(Session session)
{
    private readonly ICodeActionSource[] sources =
        [new FindingFixes(session), new FixAllOfRule(session), new IgnoreHere(session), new AcceptFinding(session), new SeverityActions(session), new FixAll(session)];

    /// <summary>Offers the actions of all sources, fixes first. Nothing that is offered edits a signed note.</summary>
    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public async Task<CodeAction[]> CodeActionAsync(CodeActionParams parameters, CancellationToken cancellationToken)
    {
        if (!session.Profile.TakesCodeActions || await session.Findings.FindAsync(parameters.TextDocument.Uri, cancellationToken).ConfigureAwait(false) is not { IsNote: true } current
            || !current.Snapshot.Text.TrySpanOf(parameters.Range, out var span))
        {
            return [];
        }

        var request = new CodeActionRequest(current, span, parameters.Context?.Only);
        return [.. sources
            .Where(source => request.Wants(source.Kind) && !(source.EditsNote && current.IsSigned))
            .SelectMany(source => source.ActionsFor(request))];
    }
}
