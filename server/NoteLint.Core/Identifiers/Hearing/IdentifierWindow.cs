using NoteLint.Core.Encoders;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Hearing;

/// <summary>A part of a note in pieces of words, as the <see cref="IdentifierEncoder"/> reads it at once. Comments, code and targets of links are left out.</summary>
/// <param name="Pieces">The pieces: a beginning, those of the words, an end behind each line.</param>
/// <param name="Tokens">For each piece the index of its token; -1 for beginnings and ends.</param>
internal sealed record IdentifierWindow(ushort[] Pieces, int[] Tokens)
{
    /// <summary>Cuts a note: behind a line where one ends in the last quarter of a window.</summary>
    /// <param name="note">The note.</param>
    /// <param name="pieces">The pieces that are known.</param>
    public static IEnumerable<IdentifierWindow> Cut(Note note, WordPieces pieces)
    {
        var row = new ushort[IdentifierEncoder.MostPiecesOfWord + 2];
        var (read, tokens) = (new List<ushort>(IdentifierEncoder.MostPieces), new List<int>(IdentifierEncoder.MostPieces));
        var count = pieces.Read([], row);
        var (start, end) = (row[0], row[count - 1]);
        Begin();
        var sentence = 0;
        for (var index = 0; index < note.Tokens.Length; index++)
        {
            var token = note.Tokens[index];
            while (sentence < note.Sentences.Length && note.Sentences[sentence].EndToken <= index)
            {
                sentence++;
            }

            if (token.Kind != TokenKind.ParagraphBreak && sentence < note.Sentences.Length && note.Sentences[sentence].Kind == SentenceKind.NotProse)
            {
                continue;
            }

            if (token.Kind != TokenKind.ParagraphBreak)
            {
                count = pieces.Read(note.Chars.AsSpan(token.Start, token.Length), row);
                if (read.Count + count - 1 > IdentifierEncoder.MostPieces)
                {
                    yield return new([.. read], [.. tokens]);
                    Begin();
                }

                for (var i = 1; i < count - 1; i++)
                {
                    Add(row[i], index);
                }
            }

            if (tokens[^1] >= 0 && (token.Kind == TokenKind.ParagraphBreak || EndsLine(note, index)))
            {
                if (read.Count > IdentifierEncoder.MostPieces * 3 / 4)
                {
                    yield return new([.. read], [.. tokens]);
                    Begin();
                }
                else
                {
                    Add(end, -1);
                }
            }
        }

        if (read.Count > 1)
        {
            yield return new([.. read], [.. tokens]);
        }

        void Begin()
        {
            read.Clear();
            tokens.Clear();
            Add(start, -1);
        }

        void Add(ushort piece, int token)
        {
            read.Add(piece);
            tokens.Add(token);
        }
    }

    private static bool EndsLine(Note note, int index) =>
        index + 1 < note.Tokens.Length && note.Chars.AsSpan(note.Tokens[index].End, note.Tokens[index + 1].Start - note.Tokens[index].End).Contains('\n');
}
