namespace NoteLint.EncoderTraining;

/// <summary>The pieces of words that are kept of BERT's: those of English, and what stands for beginning, end and the unknown.</summary>
/// <param name="Pieces">The pieces.</param>
/// <param name="Rows">Each one's row in the pretrained model.</param>
internal sealed record Vocabulary(IReadOnlyList<string> Pieces, IReadOnlyList<int> Rows)
{
    private const string Continued = "##";

    /// <summary>Chooses from all pieces, which stand in the order of their rows.</summary>
    public static Vocabulary Of(IEnumerable<string> pieces)
    {
        var kept = pieces.Select(static (piece, row) => (Piece: piece, Row: row)).Where(static entry => IsKept(entry.Piece)).ToList();
        return new([.. kept.Select(static entry => entry.Piece)], [.. kept.Select(static entry => entry.Row)]);
    }

    private static bool IsKept(string piece)
    {
        if (piece is "[UNK]" or "[CLS]" or "[SEP]")
        {
            return true;
        }

        var word = piece.StartsWith(Continued, StringComparison.Ordinal) && piece.Length > Continued.Length ? piece[Continued.Length..] : piece;
        return word.All(char.IsAsciiLetterOrDigit) || (piece.Length == 1 && char.IsAscii(piece[0]));
    }
}
