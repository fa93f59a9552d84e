using NoteLint.Core.Consent;
using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>
/// <c>textDocument/completion</c>: where somebody types "consent", the markers of all kinds, each open until it is completed. Nothing is offered
/// for other words, and no date but an open one.
/// </summary>
internal sealed class CompletionHandler(Session session)
{
    private const string Word = "consent";
    private const int ShortestStart = 3;
    private const int PlainText = 1;
    private const int Snippet = 2;

    /// <summary>Offers the markers in place of the word before the caret.</summary>
    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public CompletionItem[] Complete(CompletionParams parameters)
    {
        if (session.Documents.Find(parameters.TextDocument.Uri)?.Current is not { IsInStep: true } snapshot
            || !snapshot.Text.TrySpanOf(new(parameters.Position, parameters.Position), out var caret))
        {
            return [];
        }

        var start = StartOfWord(snapshot.Text.Chars, caret.Start);
        var typed = snapshot.Text.Chars[start..caret.Start];
        if (typed.Length < ShortestStart || !Word.AsSpan().StartsWith(typed, StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var range = snapshot.Text.RangeOf(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, caret.Start));
        return [.. ConsentKinds.All.Select(kind => ItemFor(kind, range))];
    }

    private CompletionItem ItemFor(ConsentKindText kind, Protocol.Range range)
    {
        var marker = $"{kind.Marker}: {ConsentKinds.OpenValue}";
        var isSnippet = session.Profile.TakesCompletionSnippets && MarkerSnippet.TryWrite(marker, out marker);
        return new CompletionItem(
            $"{Word}: {kind.Name}",
            $"Marker for {kind.LookedFor}, to be completed",
            $"{Word} {kind.Name} {kind.Marker}",
            isSnippet ? Snippet : PlainText,
            new TextEdit(range, marker));
    }

    private static int StartOfWord(ReadOnlySpan<char> text, int caret)
    {
        while (caret > 0 && char.IsLetter(text[caret - 1]))
        {
            caret--;
        }

        return caret;
    }
}
