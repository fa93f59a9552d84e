using NoteLint.LanguageServer.Handlers.Completions;
using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary><c>textDocument/completion</c>: in a note markers of consent and the sections of a form; in configuration and rule pages what may stand there.</summary>
internal sealed class CompletionHandler(Session session)
{
    private readonly ICompletionSource[] sources =
        [new MarkerCompletions(session), new TemplateCompletions(session), new EditorConfigCompletions(session), new RulePageCompletions()];

    /// <summary>Signs after which configuration goes on: between the parts of a key, and before a value.</summary>
    internal static string[] TriggerCharacters => [".", "="];

    /// <summary>Offers what fits the word before the caret. Where nothing fits yet, the client asks again at the next letter, however fast it follows.</summary>
    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public CompletionList Complete(CompletionParams parameters)
    {
        if (session.Documents.Find(parameters.TextDocument.Uri)?.Current is not { IsInStep: true } snapshot
            || !snapshot.Text.TrySpanOf(new(parameters.Position, parameters.Position), out var caret))
        {
            return new CompletionList(IsIncomplete: true, []);
        }

        var place = new CompletionPlace(snapshot, caret.Start);
        CompletionItem[] items = [.. sources.SelectMany(source => source.ItemsAt(place))];
        return new CompletionList(IsIncomplete: items.Length == 0, items);
    }
}
