namespace NoteLint.Core.Tests.Judgmental;

/// <summary>The figures over some pairs, as shares from 0 to 1.</summary>
internal sealed class PairTally
{
    private readonly IReadOnlyCollection<PairOutcome> outcomes;

    public PairTally(IEnumerable<PairOutcome> outcomes) => this.outcomes = [.. outcomes];

    public int Pairs => outcomes.Count;

    /// <summary>Judgmental sentences with a finding on marked words.</summary>
    public double Recall => Share(outcomes.Count(outcome => outcome.IsFound), Pairs);

    /// <summary>Findings on marked words among all findings in judgmental and benign sentences.</summary>
    public double Precision
    {
        get
        {
            var right = outcomes.Sum(outcome => outcome.OnMark.Length);
            return Share(right, right + outcomes.Sum(outcome => outcome.OffMark.Length + outcome.OnBenign.Length));
        }
    }

    /// <summary>Pairs whose judgmental sentence is found and whose benign one is left alone.</summary>
    public double BothRight => Share(outcomes.Count(outcome => outcome.IsBothRight), Pairs);

    public override string ToString() => $"recall {Recall:0.000}  precision {Precision:0.000}  both right {BothRight:0.000}  of {Pairs} pairs";

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
