namespace NoteLint.Core.Notes;

/// <summary>The hash by which words are compared: case does not count, a curly apostrophe equals a straight one.</summary>
public static class TokenHash
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Hashes a word or number.</summary>
    /// <param name="text">The word, without surrounding white space.</param>
    /// <returns>The same value in every process and on every platform.</returns>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = OffsetBasis;
        foreach (var character in text)
        {
            hash = Append(hash, character);
        }

        return hash;
    }

    /// <summary>The hash of no text, to start from with <see cref="Append"/>.</summary>
    public static uint Empty => OffsetBasis;

    /// <summary>Adds one character to a hash.</summary>
    public static uint Append(uint hash, char character) => (hash ^ Fold(character)) * Prime;

    /// <summary>Adds one character that is in its folded form already.</summary>
    internal static uint AppendFolded(uint hash, int character) => (hash ^ (uint)character) * Prime;

    /// <summary>The form in which characters are compared.</summary>
    public static char Fold(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        < (char)0x80 => character,
        '’' or 'ʼ' => '\'',
        _ => char.ToLowerInvariant(character),
    };
}
