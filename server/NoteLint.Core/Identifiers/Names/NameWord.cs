namespace NoteLint.Core.Identifiers.Names;

/// <summary>What the lexicon says about a word, apart from its place in a text.</summary>
/// <param name="Bits">As <c>seeds/lexicons/person-names.mjs</c> writes them.</param>
internal readonly record struct NameWord(byte Bits)
{
    /// <summary>How common it is as a given name in the US: 0 none, 1 from 50 births since 1930, 2 from 1,500, 3 from 25,000.</summary>
    public int Given => Bits & 3;

    /// <summary>True for one of the hundred most common US surnames.</summary>
    public bool IsCommonSurname => (Bits & 8) != 0;

    /// <summary>How common it is as a word: 0 none, 1 rare, 2 known, 3 common.</summary>
    public int Word => (Bits >> 4) & 3;

    /// <summary>True where people have it as a name.</summary>
    public bool IsName => (Bits & 15) != 0;

    /// <summary>True where people have it as a name and it is no word of the language.</summary>
    public bool IsOnlyName => IsName && Word == 0;

    /// <summary>True for a word that nobody has as a name.</summary>
    public bool IsOnlyWord => !IsName && Word > 0;

    /// <summary>True for what is written with a capital and is no known name of people: places, firms, languages.</summary>
    public bool IsOnlyProper => Bits == 64;

    /// <summary>True for what the lexicon does not have.</summary>
    public bool IsUnknown => Bits == 0;
}
