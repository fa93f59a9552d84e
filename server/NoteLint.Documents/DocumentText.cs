using System.Collections.Immutable;

namespace NoteLint.Documents;

/// <summary>The text of a document, and where in the document each of its lines stands.</summary>
/// <param name="Text">The text; lines end at \n.</param>
/// <param name="Spots">Where lines start in the text (UTF-16 offsets, ascending), and how a person finds them: <c>page 2, line 14</c>, <c>paragraph 12</c>.</param>
/// <param name="Gaps">What could not be read, in words for the person who reads the report; empty where all was.</param>
public sealed record DocumentText(string Text, ImmutableArray<(int Start, string Name)> Spots, ImmutableArray<string> Gaps)
{
    /// <summary>Where an offset stands in the document; null where the document has no such places.</summary>
    /// <param name="offset">UTF-16 offset.</param>
    public string? SpotOf(int offset)
    {
        var (low, high) = (0, Spots.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Spots[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : Spots[low - 1].Name;
    }
}
