using NoteLint.Core.Notes;

namespace NoteLint.Core.Judgmental.Tone;

/// <summary>Goes through some tokens part by part, and stops where the linear model doesn't take one for plain.</summary>
/// <param name="note">The note.</param>
/// <param name="firstToken">Index of the first token.</param>
/// <param name="endToken">Index just past the last token.</param>
/// <param name="fewestCodes">A part with fewer codes (<see cref="ToneReader.Read"/>) says too little.</param>
/// <param name="floor">The score (<see cref="ToneReading.Score"/>) that a part must exceed.</param>
internal struct ToneParts(Note note, int firstToken, int endToken, int fewestCodes, double floor)
{
    private int next = firstToken;

    /// <summary>Where it stopped.</summary>
    public TonePart Current { get; private set; }

    /// <summary>Goes on.</summary>
    /// <returns>False at the end.</returns>
    public bool MoveNext()
    {
        var model = ToneModel.Shipped;
        Span<uint> codes = stackalloc uint[ToneReader.MostCodes];
        Span<int> tokens = stackalloc int[ToneReader.MostCodes];
        while (next < endToken)
        {
            var first = next;
            next = ToneReader.Read(note, next, endToken, codes, tokens, out var count);
            if (count < fewestCodes || !ToneReading.MayExceed(model, codes[..count], floor))
            {
                continue;
            }

            Current = new(ToneReading.Of(model, note, codes[..count], tokens[..count]), first, next, count);
            if (Current.Words.Score > floor)
            {
                return true;
            }
        }

        return false;
    }
}
