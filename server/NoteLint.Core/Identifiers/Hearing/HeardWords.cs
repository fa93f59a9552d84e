namespace NoteLint.Core.Identifiers.Hearing;

/// <summary>What the words of a note name, as logarithms of odds.</summary>
internal sealed class HeardWords
{
    /// <summary>How many scores a word has.</summary>
    public const int OfWord = (int)HeardSign.Finding + 1;

    /// <summary>Each score of a word that was not read.</summary>
    public const float OfNothing = -99;

    private readonly float[] scores;

    /// <summary>Makes room for scores.</summary>
    /// <param name="tokens">How many tokens the note has.</param>
    public HeardWords(int tokens)
    {
        scores = new float[tokens * OfWord];
        scores.AsSpan().Fill(OfNothing);
    }

    /// <summary>Takes the scores of a part over: those of a word are the means of its pieces'.</summary>
    /// <param name="tokens">For each piece the index of its token; negative for what is in none. The pieces of a token stand together.</param>
    /// <param name="ofPieces">The scores of each piece, one behind the other, in the order of <see cref="HeardSign"/>.</param>
    public void Take(ReadOnlySpan<int> tokens, ReadOnlySpan<float> ofPieces)
    {
        for (var first = 0; first < tokens.Length;)
        {
            var end = first + 1;
            while (end < tokens.Length && tokens[end] == tokens[first])
            {
                end++;
            }

            for (var sign = 0; tokens[first] >= 0 && sign < OfWord; sign++)
            {
                var sum = 0f;
                for (var piece = first; piece < end; piece++)
                {
                    sum += ofPieces[(piece * OfWord) + sign];
                }

                scores[(tokens[first] * OfWord) + sign] = sum / (end - first);
            }

            first = end;
        }
    }

    /// <summary>How much a token sounds like something.</summary>
    /// <param name="token">The token's index.</param>
    /// <param name="sign">Like what.</param>
    public float Of(int token, HeardSign sign) => scores[(token * OfWord) + (int)sign];

    /// <summary>How much the words of several tokens sound like something, on the average; <see cref="OfNothing"/> where none was read.</summary>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">Index just past the last.</param>
    /// <param name="sign">Like what.</param>
    public float Mean(int first, int end, HeardSign sign)
    {
        var (sum, count) = (0f, 0);
        for (var token = first; token < end; token++)
        {
            if (Of(token, sign) > OfNothing)
            {
                sum += Of(token, sign);
                count++;
            }
        }

        return count == 0 ? OfNothing : sum / count;
    }
}
