using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Where a note names figures, works, brands and idioms of known-figures.txt and known-names.txt; one pass over the note.</summary>
internal sealed class FigureMap
{
    private readonly bool[] isIn;

    /// <summary>How many start before a token.</summary>
    private readonly int[] startsBefore;

    /// <summary>Reads a note.</summary>
    public FigureMap(NameText text)
    {
        isIn = new bool[text.Tokens.Length];
        startsBefore = new int[text.Tokens.Length + 1];
        for (var start = KnownFigures.Next(text, 0, out var next); start >= 0; start = KnownFigures.Next(text, next, out next))
        {
            if (text.Tokens[start].Case != TokenCase.Lower || text.Tokens[next - 1].Case is TokenCase.Capitalized or TokenCase.Upper)
            {
                isIn.AsSpan(start, next - start).Fill(true);
                startsBefore[start + 1] = 1;
            }
        }

        for (var start = KnownFigures.NextDoubtful(text, 0, out var next); start >= 0; start = KnownFigures.NextDoubtful(text, next, out next))
        {
            if (!isIn[start] && text.Tokens[start].Case != TokenCase.Lower && (ThingSigns.IsWorkBeside(text, start, next) || KnownFigures.AreLikened(text, start, next)))
            {
                isIn.AsSpan(start, next - start).Fill(true);
                startsBefore[start + 1] = 1;
            }
        }

        for (var index = 0; index < text.Tokens.Length; index++)
        {
            startsBefore[index + 1] = startsBefore[index] + (startsBefore[index + 1] > 0 || !isIn[index] && KnownNames.IsTelling(text, index) ? 1 : 0);
        }
    }

    /// <summary>True for a token of such a name of several words.</summary>
    public bool IsIn(int token) => isIn[token];

    /// <summary>How much is told of figures, works and brands around a name: 0 nothing, 1 something, 2 a lot.</summary>
    public int DensityAt(int first, int end)
    {
        const int Reach = 60;
        const int Lot = 3;
        return (Count(first - Reach, first) + Count(end, end + Reach)) switch { 0 => 0, < Lot => 1, _ => 2 };
    }

    /// <summary>How many start from one token to before another.</summary>
    public int Count(int first, int end) => startsBefore[Math.Clamp(end, 0, startsBefore.Length - 1)] - startsBefore[Math.Clamp(first, 0, startsBefore.Length - 1)];
}
