using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Reading;

namespace NoteLint.Core.Identifiers.Organizations;

/// <summary>
/// A linear model that says whether capital words name a place, a school or an employer. Its weights are whole numbers in
/// <c>seeds/lexicons/proper-names.tsv</c>. Read when it is first asked; safe on any thread.
/// </summary>
internal static class ProperNameModel
{
    private static readonly IdentifierKind[] Kinds = [IdentifierKind.Facility, IdentifierKind.School, IdentifierKind.Employer];

    private static readonly Lazy<WeightTable> Weights = new(static () => WeightTable.Read("proper-names.tsv", Kinds.Length));

    /// <summary>The likeliest kind, and the logarithm of its odds in hundredths.</summary>
    /// <param name="answers">What <see cref="ProperNameFeatures"/> says of the words.</param>
    public static (IdentifierKind Kind, int Score) Score(ReadOnlySpan<NameFeature> answers)
    {
        Span<int> scores = stackalloc int[Kinds.Length];
        Weights.Value.Score(answers, scores);
        var best = 0;
        for (var index = 1; index < scores.Length; index++)
        {
            best = scores[index] > scores[best] ? index : best;
        }

        return (Kinds[best], scores[best]);
    }
}
