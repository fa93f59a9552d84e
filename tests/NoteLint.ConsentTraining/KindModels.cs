using NoteLint.Core.Consent;

namespace NoteLint.ConsentTraining;

/// <summary>
/// For one target what all kinds share, and for each kind what it has beside that. What is shared is judged on passages that it was not
/// learned from before a kind learns: so a kind trusts it as far as it holds.
/// </summary>
internal sealed class KindModels
{
    private const int Parts = 4;
    private const double FreedomOfShared = 0.02;
    private const double FreedomOfKind = 0.02;
    private const double WeightOfOthers = 0.3;
    private const int OneOfOthers = 3;
    private const double WeightOfTested = 3;

    // The families of tests/NoteLint.Core.Tests/Consent: of families, of sentences, and notes of one sentence
    private static readonly string[] Tested = ["t-", "s-", "x-"];

    // Who is new is told the limits too; a program for substance use tells others as everybody does.
    private static readonly (string One, string Other)[] Alike =
        [("treatment", "confidentiality-limits"), ("release-of-information", "part-2"), ("group", "third-party-present"), ("group", "confidentiality-limits"), ("treatment", "minor")];

    /// <summary>How much of what is shared counts for each kind.</summary>
    public const double ShareOfShared = 1;

    private readonly Dictionary<string, LinearModel> kinds = [];

    private KindModels(LinearModel shared) => Shared = shared;

    /// <summary>What all kinds share.</summary>
    public LinearModel Shared { get; }

    /// <summary>What a kind has beside it.</summary>
    public LinearModel this[string kind] => kinds[kind];

    /// <summary>Learns from examples.</summary>
    public static KindModels Train(Target target, IReadOnlyList<Example> examples, int features)
    {
        var parts = Enumerable.Range(0, Parts).Select(part => Learn(example => PartOf(example) != part)).ToList();
        var models = new KindModels(Learn(static _ => true));
        foreach (var kind in ConsentKinds.All)
        {
            var rows = examples
                .Where((example, place) => example.Passage.Kind == kind.Name || example.Passage.Kind == Passage.NoKind || (example.Passage.Says == target.Says ? !AreAlike(example.Passage.Kind, kind.Name) : place % OneOfOthers == 0))
                .Select(example =>
                {
                    var all = FeaturesOf(example, kind.Kind);
                    var isOwn = example.Passage.Kind == kind.Name;
                    return new Row(all, example.Meaning, isOwn && example.Passage.Says == target.Says, isOwn ? Importance(target, example) : example.Passage.Says == target.Says ? target.WeightOfOtherKinds : example.Passage.Family.StartsWith(Passage.OfPage, StringComparison.Ordinal) ? WeightOfTested : WeightOfOthers, ShareOfShared * parts[PartOf(example)].Score(all, example.Meaning));
                })
                .ToArray();
            models.kinds.Add(kind.Name, LinearModel.Train(rows, features, FreedomOfKind));
        }

        return models;

        LinearModel Learn(Func<Example, bool> isIn) => LinearModel.Train(
            [.. examples
                .Where(example => isIn(example) && (!target.OnlyLookalikes || example.Passage.Says == target.Says || example.Passage.Says == target.Lookalike))
                .Select(example => new Row(FeaturesOf(example, OwnKind(example)), example.Meaning, example.Passage.Says == target.Says, example.Passage.Kind == Passage.NoKind ? WeightOfOthers : Importance(target, example), 0))],
            features,
            FreedomOfShared);
    }

    /// <summary>What an example is worth for a kind.</summary>
    public double Score(Example example, ConsentKindText kind)
    {
        var features = FeaturesOf(example, kind.Kind);
        return (ShareOfShared * Shared.Score(features, example.Meaning)) + kinds[kind.Name].Score(features, example.Meaning);
    }

    /// <summary>True where a passage on one kind may well be one on another.</summary>
    public static bool AreAlike(string kind, string other) => Alike.Contains((kind, other)) || Alike.Contains((other, kind));

    // What the tests say must hold: their passages count as much as several others.
    private static double Importance(Target target, Example example) =>
        (example.Passage.Says == target.Lookalike || (example.Passage.Says == Target.Act.Says && target != Target.Act) ? target.WeightOfLookalike : 1) * (Array.Exists(Tested, start => example.Passage.Family.StartsWith(start, StringComparison.Ordinal)) ? WeightOfTested : 1);

    private static int[] FeaturesOf(Example example, ConsentKind kind) => example.Classes.Length == 0 ? example.Words : [.. example.Words, .. example.Classes[(int)kind]];

    private static ConsentKind OwnKind(Example example) => ConsentKinds.All.FirstOrDefault(kind => kind.Name == example.Passage.Kind)?.Kind ?? ConsentKind.Treatment;

    private static int PartOf(Example example) => (int)(Core.Notes.TokenHash.Of(example.Passage.Text) / 7 % Parts);
}
