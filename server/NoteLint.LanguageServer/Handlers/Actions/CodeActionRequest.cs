using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.LanguageServer.Analysis;

namespace NoteLint.LanguageServer.Handlers.Actions;

/// <summary>Where the client asks for code actions, and for which.</summary>
/// <param name="Current">The document and what is found in it.</param>
/// <param name="Span">The place.</param>
/// <param name="Only">The kinds that are asked for; null where the client says nothing.</param>
internal sealed record CodeActionRequest(CurrentFindings Current, TextSpan Span, string[]? Only)
{
    /// <summary>The findings that touch the place.</summary>
    internal IEnumerable<Finding> Touched => Current.Findings.Where(finding => finding.Span.IntersectsWith(Span));

    /// <summary>Whether actions of a kind are asked for. What mends a whole document is offered only by name, as the protocol has it.</summary>
    internal bool Wants(string kind) => Only is null
        ? !kind.StartsWith("source", StringComparison.Ordinal)
        : Array.Exists(Only, wanted => wanted.Length == 0 || kind == wanted || kind.StartsWith($"{wanted}.", StringComparison.Ordinal));
}
