namespace NoteLint.Core.Identifiers.Names;

/// <summary>How much speaks for somebody whom a note for the chart need not name: whom rules take them for, weighed with what is heard.</summary>
internal static class NeedlessName
{
    /// <summary>What has more than this need not be named.</summary>
    public const double Least = 0.1;

    // Learned by logistic regression from notes from which the encoder had not learned (aside-1 to aside-8 in tests/NoteLint.Core.Tests/Identifiers/gold).
    private const double Start = 0.3;
    private const double OfHeard = 0.65;
    private const double OfRelation = 0.9;
    private const double OfClinician = -0.4;
    private const double OfClinicalWords = -1.4;
    private const double OfClient = -0.3;
    private const double OfClientNamedOnce = -1.8;
    private const double OfFieldOrSignature = -0.4;

    // What is heard as all but certain weighs no more than this.
    private const float Most = 6;

    /// <summary>The logarithm of the odds that somebody need not be named.</summary>
    /// <param name="person">Who, with the role that rules give.</param>
    /// <param name="heard">The logarithm of the odds that the encoder gives.</param>
    public static double OddsOf(Person person, float heard)
    {
        var odds = Start + (OfHeard * Math.Clamp(heard, -Most, Most)) + (person.Relation is null ? 0 : OfRelation);
        odds += person.Mentions.Exists(static mention => mention.Role == PersonRole.Clinician) ? OfClinicalWords : 0;
        return person.Role switch
        {
            PersonRole.Client => odds + OfClient + (person.Mentions.Count == 1 ? OfClientNamedOnce : 0),
            PersonRole.Clinician => odds + OfClinician,
            _ => odds,
        };
    }

    /// <summary>True where even a field of the header or a signature does not speak for somebody's name.</summary>
    /// <param name="odds">What <see cref="OddsOf"/> returns.</param>
    public static bool OutweighsPlace(double odds) => odds + OfFieldOrSignature > Least;
}
