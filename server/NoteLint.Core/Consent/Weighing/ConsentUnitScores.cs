namespace NoteLint.Core.Consent.Weighing;

/// <summary>What the units of a note tell of each kind of consent, as logarithms of odds.</summary>
public sealed class ConsentUnitScores
{
    /// <summary>How many scores a unit has: of acts, of records and of what speaks against them, for each kind.</summary>
    internal const int OfUnit = 3 * Kinds;

    /// <summary>Each score of a unit of which nothing is read.</summary>
    internal const float OfNothing = -99;

    /// <summary>How many kinds of consent there are.</summary>
    internal const int Kinds = 14;

    // In the order of the encoder's outputs
    private static readonly ConsentKind[] Order =
    [
        ConsentKind.Telehealth, ConsentKind.ReleaseOfInformation, ConsentKind.Part2, ConsentKind.Recording, ConsentKind.Photography, ConsentKind.ThirdPartyPresent, ConsentKind.Minor,
        ConsentKind.Group, ConsentKind.Treatment, ConsentKind.ConfidentialityLimits, ConsentKind.Medication, ConsentKind.ElectronicCommunication, ConsentKind.Research, ConsentKind.DutyToReport,
    ];

    private readonly float[] scores;

    /// <summary>Makes room for scores.</summary>
    /// <param name="units">How many units there are.</param>
    internal ConsentUnitScores(int units) => scores = new float[units * OfUnit];

    /// <summary>How many units there are.</summary>
    public int Count => scores.Length / OfUnit;

    /// <summary>All scores of a unit: those of acts, of records, and of what speaks against them.</summary>
    /// <param name="unit">The unit's index.</param>
    public ReadOnlySpan<float> Of(int unit) => scores.AsSpan(unit * OfUnit, OfUnit);

    /// <summary>How much a unit tells of an act.</summary>
    /// <param name="unit">The unit's index.</param>
    /// <param name="kind">The kind of consent that the act asks for.</param>
    internal float Act(int unit, ConsentKind kind) => Of(unit)[IndexOf(kind)];

    /// <summary>How likely, by all units together, an act took place and nothing is recorded of it.</summary>
    /// <param name="kind">The kind of consent.</param>
    /// <returns>From 0 to 1.</returns>
    internal double ChanceOfOpen(ConsentKind kind) => ChanceOfAny(IndexOf(kind)) * (1 - ChanceOfAny(Kinds + IndexOf(kind)));

    /// <summary>The unit that tells most of an act, of this kind more than of any that is not like it.</summary>
    /// <param name="kind">The kind of consent that the act asks for.</param>
    /// <returns>Its index; null where there is none.</returns>
    internal int? LikeliestAct(ConsentKind kind)
    {
        if (Count == 0)
        {
            return null;
        }

        var unit = Enumerable.Range(0, Count).MaxBy(unit => Act(unit, kind));
        return Array.Exists(Order, other => other != kind && !ConsentKinds.AreAlike(kind, other) && Act(unit, other) > Act(unit, kind)) ? null : unit;
    }

    // The encoder learned what one unit at least tells from the sum of the odds of all.
    private double ChanceOfAny(int output)
    {
        var odds = 0.0;
        for (var unit = 0; unit < Count; unit++)
        {
            odds += Math.Exp(Of(unit)[output]);
        }

        return odds / (1 + odds);
    }

    /// <summary>The scores of a unit and of all behind it, to be filled.</summary>
    /// <param name="unit">The unit's index.</param>
    internal Span<float> From(int unit) => scores.AsSpan(unit * OfUnit);

    /// <summary>The kind at a place among the encoder's outputs.</summary>
    /// <param name="index">The place.</param>
    internal static ConsentKind KindAt(int index) => Order[index];

    /// <summary>A kind's place among the encoder's outputs; -1 where it has none.</summary>
    /// <param name="kind">The kind.</param>
    internal static int IndexOf(ConsentKind kind) => Array.IndexOf(Order, kind);

    /// <summary>A kind's place among the encoder's outputs.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="InvalidOperationException">No kind is called so.</exception>
    internal static int IndexOf(string name) => IndexOf(ConsentKinds.All.Single(kind => kind.Name == name).Kind);
}
