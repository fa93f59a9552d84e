using NoteLint.Core.Text;

namespace NoteLint.Core.Consent.Weighing;

/// <summary>The models that weigh what a note shows: linear, in tables that can be read by eye. Immutable and safe on any thread.</summary>
/// <param name="Acts">How much a unit's words speak for an act, by kind.</param>
/// <param name="Records">How much a passage's words tell that somebody agreed, for all kinds; and how much they are about a kind.</param>
/// <param name="Grounds">How much a passage's words tell of a ground on which nobody was asked first, for all kinds.</param>
/// <param name="Decisions">How signs are weighed against each other.</param>
internal sealed record ConsentModels(KindWeights Acts, KindWeights Records, KindWeights Grounds, DecisionWeights Decisions)
{
    private static readonly Lazy<ConsentModels> Lazy = new(static () => new ConsentModels(
        new KindWeights(DataFile.Lines("consent/acts.tsv")),
        new KindWeights(DataFile.Lines("consent/records.tsv")),
        new KindWeights(DataFile.Lines("consent/grounds.tsv")),
        new DecisionWeights(DataFile.Lines("consent/decisions.tsv"))));

    /// <summary>The shipped models.</summary>
    public static ConsentModels Shipped => Lazy.Value;
}
