using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Workspace;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary><c>textDocument/documentLink</c>: the sources that a rule page cites. Notes have no links: an address in one is somebody's.</summary>
internal sealed partial class DocumentLinkHandler(Session session)
{
    /// <summary>Answers with the web addresses of a rule page.</summary>
    [JsonRpcMethod("textDocument/documentLink", UseSingleObjectParameterDeserialization = true)]
    public DocumentLink[] Links(DocumentParams parameters) =>
        session.Documents.Find(parameters.TextDocument.Uri)?.Current is { IsInStep: true } snapshot && ConfigurationFile.IsRulePage(DocumentPath.Of(snapshot.Uri))
            ? [.. LinksIn(snapshot.Text)]
            : [];

    private static IEnumerable<DocumentLink> LinksIn(EditedText text)
    {
        foreach (var match in Address().Matches(text.Source.ToString()).Select(match => new TextSpan(match.Index, match.Length)))
        {
            if (Uri.TryCreate(text.Source.ToString(match), UriKind.Absolute, out var target))
            {
                yield return new DocumentLink(text.RangeOf(match), target.AbsoluteUri);
            }
        }
    }

    [GeneratedRegex(@"https?://[^\s)<>\]""|]*[^\s)<>\]""|.,;:]")]
    private static partial Regex Address();
}
