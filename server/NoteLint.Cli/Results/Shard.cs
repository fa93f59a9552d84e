using System.Globalization;

namespace NoteLint.Cli.Results;

/// <summary>One of several runs that share the notes: of every <paramref name="Of"/> notes in a row it takes the one with its number.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">How many there are.</param>
internal readonly record struct Shard(int Number, int Of)
{
    private const int Most = 100_000;

    /// <summary>All notes.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads <c>3/16</c>; null where it is no shard.</summary>
    public static Shard? Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            && of is >= 1 and <= Most && number >= 1 && number <= of
            ? new Shard(number, of)
            : null;
    }

    /// <summary>As <see cref="Parse"/> reads it, and as help shows it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    /// <summary>True for a note that this run takes.</summary>
    /// <param name="order">The note's place among all, from 0.</param>
    public bool Takes(long order) => order % Of == Number - 1;
}
