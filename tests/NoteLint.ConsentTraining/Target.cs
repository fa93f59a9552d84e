namespace NoteLint.ConsentTraining;

/// <summary>What a model is to find, and how sure it must be.</summary>
/// <param name="Says">What passages say that are to be found.</param>
/// <param name="Lookalike">What passages say that only look like them.</param>
/// <param name="WeightOfLookalike">How much these count.</param>
/// <param name="OnlyLookalikes">True where what all kinds share is learned from the two alone: what tells them apart, not what they are about.</param>
/// <param name="ShareOfOthers">The greatest share of other passages that may be taken for one.</param>
/// <param name="WeightOfOtherKinds">How much such passages of other kinds count as none of this one.</param>
/// <param name="ShareOfOtherKinds">The greatest share of them that may be taken for one.</param>
/// <param name="Caution">What is asked beside that, as notes hold more that tempts than passages do.</param>
/// <param name="LeastPrecision">Of passages of the kind itself that are taken for one, at least this share is one.</param>
internal sealed record Target(string Says, string Lookalike, double WeightOfLookalike, bool OnlyLookalikes, double ShareOfOthers, double WeightOfOtherKinds, double ShareOfOtherKinds, double Caution, double LeastPrecision)
{
    /// <summary>An act that was done in this contact. In doubt none was.</summary>
    public static Target Act { get; } = new("act", "no-act", 1.5, OnlyLookalikes: true, 0.0015, 1, 0.008, 0.2, 0.85);

    /// <summary>A record of consent. In doubt a note is believed.</summary>
    public static Target Record { get; } = new("record", "no-record", 2, OnlyLookalikes: false, 0.008, 0.3, 1, 0.35, 0.6);

    /// <summary>A ground on which nobody was asked first.</summary>
    public static Target Ground { get; } = new("ground", "no-record", 1, OnlyLookalikes: false, 0.004, 0.3, 1, 0.5, 0.6);

    /// <summary>The target with a name on the command line; null for another.</summary>
    public static Target? Of(string name) => name switch
    {
        "acts" => Act,
        "records" => Record,
        "grounds" => Ground,
        _ => null,
    };
}
