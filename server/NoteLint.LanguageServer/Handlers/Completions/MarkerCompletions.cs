using NoteLint.Core.Consent;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Handlers.Completions;

/// <summary>Where somebody types "consent", the markers of all kinds, each open until it is completed: no date but an open one.</summary>
internal sealed class MarkerCompletions(Session session) : ICompletionSource
{
    private const string Word = "consent";

    // Shorter ones begin too many other words that a note is full of.
    private const int ShortestStart = 5;

    /// <inheritdoc/>
    public IEnumerable<CompletionItem> ItemsAt(CompletionPlace place)
    {
        var typed = place.WordBefore();
        if (!place.IsInNote || typed.Length < ShortestStart || !Word.AsSpan().StartsWith(typed, StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var range = place.RangeBefore(typed.Length);
        return ConsentKinds.All.Select(kind => ItemFor(kind, range));
    }

    private CompletionItem ItemFor(ConsentKindText kind, Protocol.Range range)
    {
        var marker = $"{kind.Marker}: {ConsentKinds.OpenValue}";
        var isSnippet = session.Profile.TakesCompletionSnippets && MarkerSnippet.TryWrite(marker, out marker);
        return new CompletionItem(
            $"{Word}: {kind.Name}",
            $"Marker for {kind.LookedFor}, to be completed",
            $"{Word} {kind.Name} {kind.Marker}",
            isSnippet ? CompletionItem.Snippet : CompletionItem.PlainText,
            new TextEdit(range, marker));
    }
}
