using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Weighing;

/// <summary>Words as the models know them: without endings, numbers alike.</summary>
internal static class UnitWords
{
    /// <summary>No shorter word loses its ending.</summary>
    public const int ShortestStem = 3;

    private const string Marks = "\"“”:;?[]|";

    private static readonly string[] Endings = ["ing", "ed", "es", "s"];

    /// <summary>A word in the form in which words are compared.</summary>
    public static string Folded(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (folded, word) =>
    {
        for (var index = 0; index < word.Length; index++)
        {
            folded[index] = TokenHash.Fold(word[index]);
        }
    });

    /// <summary>A token's word without its ending, or its mark; empty where the models don't read it.</summary>
    public static ReadOnlySpan<char> TextOf(Note note, int index)
    {
        ref readonly var token = ref note.Tokens[index];
        return token.Kind switch
        {
            TokenKind.Word => Stem(note.Chars.AsSpan(token.Start, token.Length - token.PossessiveLength)),
            TokenKind.Number => "#",
            TokenKind.Punctuation when Marks.Contains(note.Chars[token.Start], StringComparison.Ordinal) => note.Chars[token.Start] is '“' or '”' ? "\"" : note.Chars.AsSpan(token.Start, 1),
            _ => default,
        };
    }

    /// <summary>A word without its ending: "agreed", "agrees", "agreeing" and "agree" are one word to the models.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return word[..^ending.Length];
            }
        }

        return word.Length > ShortestStem && word[^1] is 'e' or 'E' ? word[..^1] : word;
    }
}
