using Microsoft.CodeAnalysis.Text;
using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary><c>textDocument/hover</c>: the rule page of the findings under the pointer.</summary>
internal sealed class HoverHandler(Session session)
{
    /// <summary>Answers with the pages, or with null where there is no finding.</summary>
    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public async Task<Hover?> HoverAsync(HoverParams parameters, CancellationToken cancellationToken)
    {
        var current = await session.Findings.FindAsync(parameters.TextDocument.Uri, cancellationToken).ConfigureAwait(false);
        if (current is null || !current.Snapshot.Text.TrySpanOf(new(parameters.Position, parameters.Position), out var place))
        {
            return null;
        }

        var findings = current.Findings.Where(finding => finding.Span.IntersectsWith(place)).ToList();
        if (findings.Count == 0)
        {
            return null;
        }

        var span = TextSpan.FromBounds(findings.Min(finding => finding.Span.Start), findings.Max(finding => finding.Span.End));
        var pages = findings.Select(finding => finding.Rule).Distinct().Select(HoverPage.Write);
        var markdown = string.Join("\n\n---\n\n", pages);
        return new Hover(
            new MarkupContent(session.Profile.HoverFormat, session.Profile.HoversInMarkdown ? markdown : PlainMarkdown.Read(markdown)),
            current.Snapshot.Text.RangeOf(span));
    }
}
