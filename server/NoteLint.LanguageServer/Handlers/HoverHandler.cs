using Microsoft.CodeAnalysis.Text;
using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary><c>textDocument/hover</c>: reason and safeguards of the findings under the pointer; in configuration and rule pages what the word there means.</summary>
internal sealed class HoverHandler(Session session)
{
    private const string Separator = "\n\n---\n\n";

    /// <summary>Answers with what the rules say, or with null where there is nothing to say.</summary>
    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public async Task<Hover?> HoverAsync(HoverParams parameters, CancellationToken cancellationToken)
    {
        var current = await session.Findings.FindAsync(parameters.TextDocument.Uri, cancellationToken).ConfigureAwait(false);
        if (current is null || !current.Snapshot.Text.TrySpanOf(new(parameters.Position, parameters.Position), out var place))
        {
            return null;
        }

        var text = current.Snapshot.Text;
        var findings = current.Findings.Where(finding => finding.Span.IntersectsWith(place)).ToList();
        if (findings.Count == 0)
        {
            return ConfigurationHover.At(current.Snapshot, place.Start, session) is var (meaning, word) ? HoverOf(meaning, text.RangeOf(word)) : null;
        }

        var span = TextSpan.FromBounds(findings.Min(finding => finding.Span.Start), findings.Max(finding => finding.Span.End));
        return HoverOf(string.Join(Separator, findings.Select(finding => finding.Rule).Distinct().Select(rule => HoverPage.Write(rule, session.Profile.ExplainCommand))), text.RangeOf(span));
    }

    private Hover HoverOf(string markdown, Protocol.Range range) =>
        new(new MarkupContent(session.Profile.HoverFormat, session.Profile.HoversInMarkdown ? markdown : PlainMarkdown.Read(markdown)), range);
}
