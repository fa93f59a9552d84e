using System.Collections.Frozen;

namespace NoteLint.Core.Notes.Structure;

/// <summary>A closed list of words, looked up by token hash.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<uint> hashes;

    /// <summary>Creates the set.</summary>
    /// <param name="words">Words in lower case, parted by blanks.</param>
    public WordSet(string words)
    {
        hashes = words
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => TokenHash.Of(word))
            .ToFrozenSet();
    }

    /// <summary>True when a word of this hash is in the list.</summary>
    public bool Contains(uint hash) => hashes.Contains(hash);

    /// <summary>True when a token is a word of the list.</summary>
    public bool Contains(in Token token) => token.Kind == TokenKind.Word && hashes.Contains(token.Hash);
}
