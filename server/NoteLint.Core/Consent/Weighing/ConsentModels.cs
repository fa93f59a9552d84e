using NoteLint.Core.Notes;
using NoteLint.Core.Text;

namespace NoteLint.Core.Consent.Weighing;

/// <summary>The models that weigh what a note shows: linear, in tables that can be read by eye. Immutable and safe on any thread.</summary>
internal sealed class ConsentModels
{
    private static readonly Lazy<ConsentModels> Lazy = new(static () => new ConsentModels(
        DataFile.Lines("consent/acts.tsv"),
        DataFile.Lines("consent/records.tsv"),
        DataFile.Lines("consent/grounds.tsv"),
        DataFile.Lines("consent/decisions.tsv")));

    /// <summary>Reads models.</summary>
    /// <param name="acts">The lines of the table of acts (<see cref="KindWeights"/>).</param>
    /// <param name="records">Those of records.</param>
    /// <param name="grounds">Those of grounds.</param>
    /// <param name="decisions">Those of decisions (<see cref="DecisionWeights"/>).</param>
    /// <exception cref="FormatException">A line is no line of such a table.</exception>
    public ConsentModels(IEnumerable<string> acts, IEnumerable<string> records, IEnumerable<string> grounds, IEnumerable<string> decisions)
    {
        Acts = new KindWeights(acts, Features);
        Records = new KindWeights(records, Features);
        Grounds = new KindWeights(grounds, Features);
        Decisions = new DecisionWeights(decisions);
        Notions = new NotionFeatures(Features);
        Bias = Features.Of(TokenHash.Of(KindWeights.Bias));
    }

    /// <summary>The shipped models.</summary>
    public static ConsentModels Shipped => Lazy.Value;

    /// <summary>How much a unit's words speak for an act, by kind.</summary>
    public KindWeights Acts { get; }

    /// <summary>How much a passage's words tell that somebody agreed, for all kinds; and how much they are about a kind.</summary>
    public KindWeights Records { get; }

    /// <summary>How much a passage's words tell of a ground on which nobody was asked first, for all kinds.</summary>
    public KindWeights Grounds { get; }

    /// <summary>How signs are weighed against each other.</summary>
    public DecisionWeights Decisions { get; }

    /// <summary>The features that any of them weighs.</summary>
    public FeatureNumbers Features { get; } = new();

    /// <summary>Those of them that tell of notions.</summary>
    public NotionFeatures Notions { get; }

    /// <summary>The number of the feature that every unit has.</summary>
    public int Bias { get; }
}
