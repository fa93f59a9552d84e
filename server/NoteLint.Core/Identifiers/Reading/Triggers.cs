using System.Collections.Frozen;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Reading;

/// <summary>Words at which a reader has something to do; one look-up says for most words that none has.</summary>
internal static class Triggers
{
    private const string Months = """
        january february march april may june july august september october november december jan feb febr mar apr jun jul aug sept sep oct nov dec
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
        """;

    /// <summary>Words in lower case.</summary>
    public static WordBits InLowerCase { get; } = new($"http https ftp www u ninety nineties ninetieth hundred hundredth po county {Months} {Places.PlaceWords.AllHeads} rd ave blvd st street avenue rr hc corner pd fort camp lake mount port saint route rte rt highway hwy state poly high tech elementary college university academy");

    /// <summary>Words with a capital.</summary>
    public static WordBits Capitalized { get; } = new($"""
        http https ftp www po p rr hc ninety hundred nineties {Months} {Places.PlaceWords.AllHeads} living school schools university college academy elementary preschool montessori polytechnic seminary conservatory ps jhs
        street avenue road lane drive boulevard court blvd ave rd ln parkway highway terrace hwy st way circle trail loop pike row close county parish borough
        christmas thanksgiving easter halloween hanukkah chanukah passover ramadan kwanzaa diwali purim day eve
        high state poly tech prep intermediate middle primary grammar secondary comprehensive form junior {Organizations.BusinessReader.AllHeads}
        """);
}

/// <summary>A set of words behind a bitmap: a word that is none of them costs one load.</summary>
internal sealed class WordBits
{
    private const int Shift = 32 - 13;
    private readonly ulong[] bits = new ulong[1 << 7];
    private readonly FrozenSet<uint> hashes;

    /// <summary>Creates the set.</summary>
    /// <param name="words">Words in lower case, parted by blanks.</param>
    public WordBits(string words)
    {
        hashes = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(static word => TokenHash.Of(word)).ToFrozenSet();
        foreach (var hash in hashes)
        {
            var bit = hash * 0x9E3779B1 >> Shift;
            bits[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>True for a word of the set.</summary>
    public bool Contains(in Token token)
    {
        var bit = token.Hash * 0x9E3779B1 >> Shift;
        return (bits[bit >> 6] >> (int)(bit & 63) & 1) != 0 && hashes.Contains(token.Hash);
    }
}
