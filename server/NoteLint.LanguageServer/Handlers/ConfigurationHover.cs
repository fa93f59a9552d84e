using Microsoft.CodeAnalysis.Text;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Workspace;
using NoteLint.Workspaces.Configuration;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>What a word means in an <c>.editorconfig</c> (the rule whose severity it sets) or in a rule page (a word of the format).</summary>
internal static class ConfigurationHover
{
    private const string KeySigns = ".-_";

    /// <summary>Explains the word at a place.</summary>
    /// <param name="document">The document.</param>
    /// <param name="offset">UTF-16 offset.</param>
    /// <param name="session">Whose rules hold there, and what the client shows.</param>
    /// <returns>Markdown and the word's place; null where there is nothing to say.</returns>
    internal static (string Markdown, TextSpan Word)? At(DocumentSnapshot document, int offset, Session session)
    {
        var path = DocumentPath.Of(document.Uri);
        var span = WordAt(document.Text.Chars, offset);
        var word = document.Text.Source.ToString(span);
        if (ConfigurationFile.IsEditorConfig(path))
        {
            return ConfigurationWords.RuleOf(session.Folders.RulesFor(document.Uri), word) is { } rule ? (HoverPage.Write(rule, session.Profile.ExplainCommand), span) : null;
        }

        return ConfigurationFile.IsRulePage(path) && FormatReference.Explain(word) is { } meaning ? (meaning, span) : null;
    }

    private static TextSpan WordAt(ReadOnlySpan<char> text, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && IsPart(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsPart(text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || KeySigns.Contains(character, StringComparison.Ordinal);
}
