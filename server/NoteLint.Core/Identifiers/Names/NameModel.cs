using NoteLint.Core.Identifiers.Reading;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>
/// A linear model that says whether a word belongs to a person's name. Its weights are whole numbers in <c>seeds/lexicons/person-names.tsv</c>, so
/// that a result can be explained and never differs between machines. Read when it is first asked; safe on any thread.
/// </summary>
internal static class NameModel
{
    private static readonly Lazy<WeightTable> Weights = new(static () => WeightTable.Read("person-names.tsv", classes: 1));

    /// <summary>The logarithm of the odds that a word belongs to a name, in hundredths.</summary>
    /// <param name="answers">What <see cref="NameFeatures"/> says of it.</param>
    public static int Score(ReadOnlySpan<NameFeature> answers)
    {
        Span<int> score = stackalloc int[1];
        Weights.Value.Score(answers, score);
        return score[0];
    }
}
