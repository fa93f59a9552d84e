using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary><c>textDocument/foldingRange</c>: each section folds into its heading.</summary>
internal sealed class FoldingRangeHandler(Session session)
{
    /// <summary>Answers with the sections of more than one line.</summary>
    [JsonRpcMethod("textDocument/foldingRange", UseSingleObjectParameterDeserialization = true)]
    public async Task<FoldingRange[]> FoldAsync(DocumentParams parameters, CancellationToken cancellationToken)
    {
        if (await session.Findings.FindAsync(parameters.TextDocument.Uri, cancellationToken).ConfigureAwait(false) is not { IsNote: true } current)
        {
            return [];
        }

        var note = current.ReadNote();
        return
        [
            .. from section in note.Sections
               where section.Heading.Length > 0
               let first = current.Snapshot.Text.RangeOf(section.Heading).Start.Line
               let last = current.Snapshot.Text.RangeOf(DocumentSymbolHandler.WithoutTrailingBlanks(note, section)).End.Line
               where last > first
               select new FoldingRange(first, last, "region"),
        ];
    }
}
