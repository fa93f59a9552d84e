namespace NoteLint.EncoderTraining;

/// <summary>A note in pieces, unit by unit.</summary>
/// <param name="Family">The note that it is a variant of.</param>
/// <param name="Variant">What is varied.</param>
/// <param name="Units">The pieces of each unit, with the start piece and the end piece.</param>
/// <param name="Claims">What is known of it; a kind without a claim is not open.</param>
internal sealed record NoteExample(string Family, string Variant, IReadOnlyList<ushort[]> Units, IReadOnlyList<KindClaim> Claims)
{
    /// <summary>How many pieces are read: one start, and each unit with its end.</summary>
    public int Length => 1 + Units.Sum(static unit => unit.Length - 1);
}
