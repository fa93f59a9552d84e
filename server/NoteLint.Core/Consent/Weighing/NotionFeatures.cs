using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Weighing;

/// <summary>The numbers of the features that tell of notions: what stands where, and together with what. Immutable and safe on any thread.</summary>
internal sealed class NotionFeatures
{
    private readonly int[] ones;
    private readonly int[] firsts;
    private readonly Pair[] pairs;
    private readonly int count;

    /// <summary>Looks up the numbers.</summary>
    /// <param name="numbers">Those of all features that models weigh.</param>
    public NotionFeatures(FeatureNumbers numbers)
    {
        var names = Notions.Shared.Names;
        count = names.Length;
        ones = [.. names.Select(static name => One(name)).Select(NumberOf)];
        firsts = [.. names.Select(static name => AtStart(name)).Select(NumberOf)];
        pairs = [.. names.SelectMany(_ => names, (left, right) => new Pair(NumberOf(Together(left, right)), NumberOf(Near(left, right)), NumberOf(SideBySide(left, right))))];

        int NumberOf(string name) => numbers.Of(TokenHash.Of(name));
    }

    /// <summary>The number of the feature that says that a notion is there.</summary>
    public int OfOne(int notion) => ones[notion];

    /// <summary>The number of the feature that says that a notion stands first.</summary>
    public int OfFirst(int notion) => firsts[notion];

    /// <summary>The numbers of the features of two notions, the first before the second in the list.</summary>
    public ref readonly Pair OfPair(int first, int second) => ref pairs[(first * count) + second];

    /// <summary>The feature that says that a notion is there.</summary>
    public static string One(string name) => $"[{name}]";

    /// <summary>The feature that says that a notion stands first.</summary>
    public static string AtStart(string name) => $"first [{name}]";

    /// <summary>The feature that says that two notions are there.</summary>
    public static string Together(string left, string right) => $"[{left}] & [{right}]";

    /// <summary>The feature that says that two notions stand within few words.</summary>
    public static string Near(string left, string right) => $"[{left}] near [{right}]";

    /// <summary>The feature that says that two notions stand side by side, or are one word's.</summary>
    public static string SideBySide(string left, string right) => $"[{left}] by [{right}]";

    /// <summary>The numbers of what two notions can be to each other.</summary>
    /// <param name="Together">In one unit.</param>
    /// <param name="Near">Within few words.</param>
    /// <param name="SideBySide">Side by side.</param>
    public readonly record struct Pair(int Together, int Near, int SideBySide);
}
