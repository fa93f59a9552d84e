using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Records;

/// <summary>The words of a unit as the model of records knows them: without endings, numbers alike, and two in a row.</summary>
internal static class RecordWords
{
    // Nobody writes longer sentences about a consent.
    private const int MostTokens = 80;
    private const int ShortestStem = 3;
    private const string Marks = "\"“”:;?[]|";

    private static readonly string[] Endings = ["ing", "ed", "es", "s"];

    /// <summary>Collects the features of a unit, each once.</summary>
    /// <param name="note">The note.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="names">Where the features are added as the model's file writes them; null where only their codes are asked.</param>
    /// <returns>Their codes.</returns>
    public static HashSet<uint> Read(Note note, in StatementUnit unit, ICollection<string>? names)
    {
        var codes = new HashSet<uint>();
        var before = ReadOnlySpan<char>.Empty;
        for (var token = unit.First; token < Math.Min(unit.End, unit.First + MostTokens); token++)
        {
            var word = TextOf(note, token);
            if (word.IsEmpty)
            {
                continue;
            }

            if (codes.Add(TokenHash.Of(word)))
            {
                names?.Add(Folded(word));
            }

            if (!before.IsEmpty && codes.Add(CodeOf(before, word)))
            {
                names?.Add($"{Folded(before)} {Folded(word)}");
            }

            before = word;
        }

        return codes;
    }

    private static uint CodeOf(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var code = TokenHash.Append(TokenHash.Of(first), ' ');
        foreach (var character in second)
        {
            code = TokenHash.Append(code, character);
        }

        return code;
    }

    /// <summary>A word in the form in which words are compared.</summary>
    public static string Folded(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (folded, word) =>
    {
        for (var index = 0; index < word.Length; index++)
        {
            folded[index] = TokenHash.Fold(word[index]);
        }
    });

    /// <summary>A token's word without its ending, or its mark; empty where neither model reads it.</summary>
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

    // "agreed", "agrees", "agreeing" and "agree" are one word to the model.
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
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
