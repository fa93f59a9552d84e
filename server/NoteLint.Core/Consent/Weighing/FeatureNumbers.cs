namespace NoteLint.Core.Consent.Weighing;

/// <summary>Numbers the features that models weigh, so that what a unit has is looked up once for all of them. Filled while tables are read; then safe on any thread.</summary>
internal sealed class FeatureNumbers
{
    /// <summary>The number of a feature that no model weighs.</summary>
    public const int None = -1;

    // About as many as the shipped models have
    private const int MostLikely = 1 << 16;

    private readonly Dictionary<uint, int> numbers = new(MostLikely);

    /// <summary>How many there are; each number is less.</summary>
    public int Count => numbers.Count;

    /// <summary>The number of a feature, by its code; <see cref="None"/> where no model weighs it.</summary>
    public int Of(uint code) => numbers.TryGetValue(code, out var number) ? number : None;

    /// <summary>The number of a feature that a model weighs.</summary>
    public int Add(uint code)
    {
        numbers.TryAdd(code, numbers.Count);
        return numbers[code];
    }
}
