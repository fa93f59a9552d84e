using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Workspace;
using NoteLint.Workspaces.Configuration;

namespace NoteLint.LanguageServer.Handlers.Completions;

/// <summary>In an <c>.editorconfig</c> the keys of NoteLint and their values. Other tools' keys are theirs.</summary>
internal sealed class EditorConfigCompletions(Session session) : ICompletionSource
{
    private const string Prefix = "notelint.";

    /// <inheritdoc/>
    public IEnumerable<CompletionItem> ItemsAt(CompletionPlace place)
    {
        if (!ConfigurationFile.IsEditorConfig(place.Path))
        {
            return [];
        }

        var line = place.LineBefore;
        var sign = line.IndexOf('=');
        if (sign >= 0)
        {
            var value = place.WordBefore("-");
            var range = place.RangeBefore(value.Length);
            return ConfigurationWords.ValuesOf(line[..sign].Trim().ToString().ToLowerInvariant()).Select(word => Item(word, "Value", range));
        }

        var typed = line.TrimStart().ToString();
        return typed.Length == 0 || !(typed.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || Prefix.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            ? []
            : ConfigurationWords.Keys(session.Folders.RulesFor(place.Snapshot.Uri)).Select(key => Item(key.Key, key.Sets, place.RangeBefore(typed.Length)));
    }

    private static CompletionItem Item(string word, string detail, Protocol.Range range) => new(word, detail, word, CompletionItem.PlainText, new TextEdit(range, word));
}
