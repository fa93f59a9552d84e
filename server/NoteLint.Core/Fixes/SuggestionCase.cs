using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Fixes;

/// <summary>Gives a suggestion the capitals of the text it replaces.</summary>
internal static class SuggestionCase
{
    // Words that stay small in a title.
    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "who", "with",
    };

    /// <summary>Applies ALL CAPS, Title Case or a first capital, where the replaced words have them.</summary>
    /// <param name="suggestion">The suggestion in its own case; capitals of its own stay.</param>
    /// <param name="context">The match.</param>
    /// <param name="firstToken">Index of the first token that is replaced.</param>
    /// <param name="term">The form that was found: a term with capitals of its own hands none on.</param>
    public static string Apply(string suggestion, in MatchContext context, int firstToken, string term)
    {
        var words = Words(context.SourceNote.Tokens[firstToken..context.EndToken]);
        var hasOwnCapitals = term.Any(char.IsUpper);
        if (hasOwnCapitals && !StartsSentence(context, firstToken))
        {
            return suggestion;
        }

        return !hasOwnCapitals && words.TrueForAll(word => word is TokenCase.Upper) ? suggestion.ToUpperInvariant()
            : !hasOwnCapitals && words.Count > 1 && words.TrueForAll(word => word is TokenCase.Capitalized) ? Title(suggestion)
            : words[0] is TokenCase.Capitalized || (hasOwnCapitals && words[0] is TokenCase.Upper) ? Capitalize(suggestion)
            : suggestion;
    }

    /// <summary>Writes the first letter large.</summary>
    public static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Title(string suggestion) => string.Join(
        ' ',
        suggestion.Split(' ').Select((word, index) => index > 0 && SmallWords.Contains(word) ? word : Capitalize(word)));

    private static bool StartsSentence(in MatchContext context, int token)
    {
        for (var index = context.Sentence.FirstToken; index < token; index++)
        {
            if (context.SourceNote.Tokens[index].Kind is TokenKind.Word or TokenKind.Number)
            {
                return false;
            }
        }

        return true;
    }

    private static List<TokenCase> Words(ReadOnlySpan<Token> tokens)
    {
        var cases = new List<TokenCase>();
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word)
            {
                cases.Add(token.Case);
            }
        }

        return cases.Count > 0 ? cases : [TokenCase.Lower];
    }
}
