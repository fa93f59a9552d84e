namespace NoteLint.Core.Consent.Weighing;

/// <summary>How likely a consent is open by what patterns and weighed words say and by what the encoder hears: where one is in doubt the other decides.</summary>
internal static class CombinedChance
{
    /// <summary>What is likelier than this is open, even where patterns read a record.</summary>
    public const double Open = 0.5;

    // Learned by logistic regression from notes from which neither had learned; the start is set by the totals of aside-2 to aside-6 in tests/NoteLint.Core.Tests/Consent
    private const double Start = 0.1;
    private const double OfWeighed = 0.43;
    private const double OfHeard = 0.74;

    // What one holds for all but certain weighs no more than this.
    private const double Least = 0.001;

    /// <summary>The chance that a consent is open.</summary>
    /// <param name="weighed">The chance by patterns and weighed words; 0 where they show no act.</param>
    /// <param name="heard">The chance by the encoder.</param>
    /// <returns>From 0 to 1.</returns>
    public static double Of(double weighed, double heard) => 1 / (1 + Math.Exp(-(Start + (OfWeighed * OddsOf(weighed)) + (OfHeard * OddsOf(heard)))));

    private static double OddsOf(double chance)
    {
        var within = Math.Clamp(chance, Least, 1 - Least);
        return Math.Log(within / (1 - within));
    }
}
