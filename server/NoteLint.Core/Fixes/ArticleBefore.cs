using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Fixes;

/// <summary>The "a" or "an" before a match.</summary>
/// <param name="Span">Where it stands (UTF-16 offsets).</param>
/// <param name="Text">How it is written.</param>
/// <param name="IsAllCaps">True where the match is in capitals throughout.</param>
internal readonly record struct ArticleBefore(TextSpan Span, string Text, bool IsAllCaps)
{
    private static readonly HashSet<string> Determiners = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "another", "any", "each", "every", "her", "his", "its", "my", "no", "our", "some", "that", "the", "their", "these", "this", "those", "your",
    };

    /// <summary>True for a suggestion such as "a person with …" or "their choice".</summary>
    public static bool BringsItsOwn(string suggestion) => Determiners.Contains(FirstWord(suggestion));

    /// <summary>Finds the article directly before a match; null where there is none.</summary>
    public static ArticleBefore? Find(in MatchContext context)
    {
        var note = context.SourceNote;
        var first = context.Sentence.FirstToken;
        var token = context.FirstToken - 1;
        if (token < first || note.Tokens[token].Kind != TokenKind.Word)
        {
            return null;
        }

        var span = TextSpan.FromBounds(note.Tokens[token].Start, note.Tokens[token].End);
        var text = note.Chars.Substring(span.Start, span.Length);
        var isAllCaps = note.Tokens[context.FirstToken].Case == TokenCase.Upper;

        // The A of "hepatitis A" is no article; a joined one belongs to "a/c" or "A-frame".
        var isArticle = text is "a" or "an" or "An" or "AN" || (text == "A" && (isAllCaps || token == first));
        return isArticle && !note.Tokens[token].JoinedToNext ? new ArticleBefore(span, text, isAllCaps) : null;
    }

    /// <summary>The edit that makes the article fit what follows; null where it fits.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="suggestion">The new text, in its own case.</param>
    public TextChange? Agree(string chars, string suggestion)
    {
        var article = IndefiniteArticle.For(FirstWord(suggestion));
        var cased = !char.IsUpper(Text[0]) ? article : IsAllCaps ? article.ToUpperInvariant() : SuggestionCase.Capitalize(article);
        return article.Equals(Text, StringComparison.OrdinalIgnoreCase) ? null : MinimalEdit.Between(chars, Span, cased);
    }

    private static string FirstWord(string text) => text.Split(' ', 2)[0];
}
