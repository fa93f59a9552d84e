using System.Collections.Frozen;

namespace NoteLint.Core.Notes.Structure;

/// <summary>A closed list of words, looked up by token hash.</summary>
internal sealed class WordSet
{
    private const int Bits = 1024;

    private readonly FrozenSet<uint> hashes;

    // By the upper bits of hashes: nearly every word that is not in the list is told by one look.
    private readonly ulong[] filter = new ulong[Bits / 64];

    /// <summary>Creates the set.</summary>
    /// <param name="words">Words in lower case, parted by blanks.</param>
    public WordSet(string words)
    {
        hashes = words
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => TokenHash.Of(word))
            .ToFrozenSet();
        foreach (var hash in hashes)
        {
            filter[BitOf(hash) / 64] |= 1UL << (int)BitOf(hash);
        }
    }

    /// <summary>True when a word of this hash is in the list.</summary>
    public bool Contains(uint hash) => (filter[BitOf(hash) / 64] >> (int)BitOf(hash) & 1) != 0 && hashes.Contains(hash);

    /// <summary>True when a token is a word of the list.</summary>
    public bool Contains(in Token token) => token.Kind == TokenKind.Word && Contains(token.Hash);

    /// <summary>True when one of some tokens is a word of the list.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="first">Index of the first that is looked at.</param>
    /// <param name="end">Index just past the last.</param>
    public bool IsIn(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (Contains(tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    private static uint BitOf(uint hash) => hash >> 22;
}
