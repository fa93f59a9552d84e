using NoteLint.Core.Notes;

namespace NoteLint.Cli.AcrossNotes;

/// <summary>
/// The eight smallest hashes of a paragraph's shingles, runs of five words (Broder 1997: the smallest hashes of two sets agree as often as
/// the sets overlap). A copy with a few changed words keeps most of them; another text has none. Made in one pass over the words.
/// </summary>
internal static class ParagraphSketch
{
    private const int Size = 8;
    private const int ShingleWords = 5;
    private const int FewestWords = 25;

    /// <summary>The sketch of a paragraph, smallest first; null for one that is too short to tell a copy from chance.</summary>
    /// <param name="tokens">Its tokens.</param>
    public static ulong[]? Of(ReadOnlySpan<Token> tokens)
    {
        var smallest = new ulong[Size];
        Array.Fill(smallest, ulong.MaxValue);
        Span<uint> recent = stackalloc uint[ShingleWords];
        var words = 0;
        foreach (var token in tokens)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            recent[words++ % ShingleWords] = token.Hash;
            if (words >= ShingleWords)
            {
                Keep(smallest, Shingle(recent, words));
            }
        }

        return words >= FewestWords && smallest[^1] != ulong.MaxValue ? smallest : null;
    }

    /// <summary>Spreads the bits of a number over all of it.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private static ulong Shingle(ReadOnlySpan<uint> recent, int words)
    {
        var hash = 0UL;
        for (var word = 0; word < ShingleWords; word++)
        {
            hash = Mix(hash ^ recent[(words + word) % ShingleWords]);
        }

        return hash;
    }

    private static void Keep(ulong[] smallest, ulong hash)
    {
        if (hash >= smallest[^1] || smallest.Contains(hash))
        {
            return;
        }

        var at = smallest.Length - 1;
        for (; at > 0 && smallest[at - 1] > hash; at--)
        {
            smallest[at] = smallest[at - 1];
        }

        smallest[at] = hash;
    }
}
