namespace NoteLint.EncoderTraining;

/// <summary>A part of a note, and what is known of its words.</summary>
/// <param name="Pieces">The pieces of words.</param>
/// <param name="Marks">For each piece, what lexicons and rules say of its word.</param>
/// <param name="Words">For each piece, the index of its word among those that are judged; -1 for what is none.</param>
/// <param name="Claims">For each word and output 1 or 0; where nothing is known NaN.</param>
internal sealed record WordExample(ushort[] Pieces, ulong[] Marks, int[] Words, float[][] Claims);
