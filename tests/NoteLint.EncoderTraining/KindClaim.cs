namespace NoteLint.EncoderTraining;

/// <summary>What is known of a note and a kind of consent. Of each row of units one at least tells what it is of where any is true, and none of the others does; a row is null where nothing is known.</summary>
/// <param name="Kind">The kind's index among the encoder's outputs.</param>
/// <param name="IsOpen">True where the act took place and nothing that counts is recorded.</param>
/// <param name="Acts">The units that may tell of the act.</param>
/// <param name="Records">Those that may record that somebody agreed, or a ground on which nobody was asked.</param>
/// <param name="Against">Those that may speak against a record.</param>
/// <param name="IsMixed">True where several acts took place, of which one is open and another not: by all units together nothing is known.</param>
internal sealed record KindClaim(int Kind, bool IsOpen, bool[]? Acts, bool[]? Records, bool[]? Against, bool IsMixed = false)
{
    /// <summary>The rows, in the order of the encoder's outputs.</summary>
    public IEnumerable<bool[]?> Rows => [Acts, Records, Against];

    /// <summary>The same of a note into which units were put that tell nothing of the kind.</summary>
    /// <param name="at">Index of the first.</param>
    /// <param name="count">How many there are.</param>
    public KindClaim WithInserted(int at, int count)
    {
        return this with { Acts = Widened(Acts), Records = Widened(Records), Against = Widened(Against) };

        bool[]? Widened(bool[]? row) => row is null ? null : [.. row[..at], .. new bool[count], .. row[at..]];
    }
}
