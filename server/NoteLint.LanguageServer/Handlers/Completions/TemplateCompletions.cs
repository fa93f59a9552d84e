using NoteLint.Core.Notes;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Handlers.Completions;

/// <summary>Where the letters of a form stand alone on a line, such as "soap", its sections.</summary>
internal sealed class TemplateCompletions(Session session) : ICompletionSource
{
    private const int ShortestStart = 2;

    /// <inheritdoc/>
    public IEnumerable<CompletionItem> ItemsAt(CompletionPlace place)
    {
        var typed = place.LineBefore;
        if (!place.IsInNote || typed.Length < ShortestStart || !place.LineAfter.IsWhiteSpace())
        {
            return [];
        }

        var start = typed.ToString();
        var range = place.RangeBefore(typed.Length);
        return NoteTemplate.All.Where(template => template.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase)).Select(template => new CompletionItem(
            $"{template.Name} note",
            string.Join(", ", template.Headings),
            template.Name,
            session.Profile.TakesCompletionSnippets ? CompletionItem.Snippet : CompletionItem.PlainText,
            new TextEdit(range, session.Profile.TakesCompletionSnippets ? TemplateSnippet.Write(template) : template.Write(_ => string.Empty))));
    }
}
