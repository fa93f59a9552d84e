using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Deidentification;

/// <summary>Long numbers that were left because nothing says what they are.</summary>
internal static class LeftNumbers
{
    private const int Shortest = 5;

    /// <summary>Adds a doubt for each run of five digits or more outside of the masked places.</summary>
    /// <param name="doubts">Receives them.</param>
    /// <param name="chars">The note.</param>
    /// <param name="places">What is masked, by position.</param>
    public static void AddTo(List<Doubt> doubts, string chars, List<MaskedPlace> places)
    {
        var next = 0;
        for (var index = 0; index < chars.Length; index++)
        {
            if (!char.IsAsciiDigit(chars[index]))
            {
                continue;
            }

            var end = index;
            while (end < chars.Length && char.IsAsciiDigit(chars[end]))
            {
                end++;
            }

            while (next < places.Count && places[next].Span.End <= index)
            {
                next++;
            }

            if (end - index >= Shortest && (next == places.Count || places[next].Span.Start >= end))
            {
                doubts.Add(new Doubt(TextSpan.FromBounds(index, end), "a long number that was left"));
            }

            index = end;
        }
    }
}
