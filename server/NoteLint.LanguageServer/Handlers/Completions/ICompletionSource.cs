using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Handlers.Completions;

/// <summary>Offers completions of one sort.</summary>
internal interface ICompletionSource
{
    /// <summary>What it offers at a place; nothing where it has no say.</summary>
    IEnumerable<CompletionItem> ItemsAt(CompletionPlace place);
}
