using System.Collections.Frozen;
using NoteLint.Core.Text;

namespace NoteLint.Core.Encoders;

/// <summary>
/// Cuts a text into the pieces that the encoders know, as BERT's WordPiece does: words in lower case, each from its
/// longest known beginning on. Letters with accents are unknown. Immutable and safe on any thread.
/// </summary>
public sealed class WordPieces
{
    // What continues a word is written behind two such marks.
    private const string Continued = "##";
    private const int LongestWord = 60;

    // More than a part of a sentence has without its quotations.
    private const int LongestText = 2000;

    private static readonly Lazy<WordPieces> ShippedPieces = new(static () => new WordPieces([.. DataFile.Lines("word-pieces.txt")]));

    private readonly FrozenDictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> pieces;
    private readonly ushort unknown;
    private readonly ushort start;
    private readonly ushort end;

    /// <summary>Takes the pieces over.</summary>
    /// <param name="pieces">The pieces in the order of their vectors, <c>[UNK]</c>, <c>[CLS]</c> and <c>[SEP]</c> among them.</param>
    /// <exception cref="KeyNotFoundException">One of these three is missing.</exception>
    public WordPieces(IReadOnlyList<string> pieces)
    {
        var index = pieces.Select(static (piece, i) => KeyValuePair.Create(piece, (ushort)i)).ToFrozenDictionary(StringComparer.Ordinal);
        this.pieces = index.GetAlternateLookup<ReadOnlySpan<char>>();
        Count = pieces.Count;
        (unknown, start, end) = (index["[UNK]"], index["[CLS]"], index["[SEP]"]);
    }

    /// <summary>The pieces that come with NoteLint; read when they are first asked for.</summary>
    public static WordPieces Shipped => ShippedPieces.Value;

    /// <summary>How many pieces there are.</summary>
    public int Count { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="into">Filled with the pieces' indices, begun and ended by those that stand for beginning and end; a longer text is cut off. Room for two at least.</param>
    /// <returns>How many there are.</returns>
    public int Read(ReadOnlySpan<char> text, Span<ushort> into)
    {
        var plain = Plain(text[..Math.Min(text.Length, LongestText)]);
        var room = into[..^1];
        room[0] = start;
        var count = 1;
        for (var at = 0; at < plain.Length && count < room.Length;)
        {
            if (char.IsWhiteSpace(plain[at]))
            {
                at++;
                continue;
            }

            var stop = EndOfWord(plain, at);
            count = ReadWord(plain.AsSpan(at, stop - at), room, count);
            at = stop;
        }

        into[count] = end;
        return count + 1;
    }

    private int ReadWord(ReadOnlySpan<char> word, Span<ushort> into, int count)
    {
        if (word.Length > LongestWord)
        {
            into[count] = unknown;
            return count + 1;
        }

        Span<char> continued = stackalloc char[Continued.Length + LongestWord];
        Continued.CopyTo(continued);
        var first = count;
        for (var at = 0; at < word.Length;)
        {
            var length = word.Length - at;
            ushort piece = 0;
            for (; length > 0; length--)
            {
                word.Slice(at, length).CopyTo(continued[Continued.Length..]);
                if (pieces.TryGetValue(continued[(at > 0 ? 0 : Continued.Length)..(Continued.Length + length)], out piece))
                {
                    break;
                }
            }

            if (length == 0)
            {
                into[first] = unknown;
                return first + 1;
            }

            if (count == into.Length)
            {
                return count;
            }

            into[count++] = piece;
            at += length;
        }

        return count;
    }

    // Letters of the alphabet and digits stand together, other letters too; every other mark stands for itself.
    private static int EndOfWord(char[] text, int start)
    {
        var at = start + 1;
        if (char.IsAsciiLetterOrDigit(text[start]))
        {
            while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
            }
        }
        else if (char.IsLetter(text[start]))
        {
            while (at < text.Length && char.IsLetter(text[at]) && !char.IsAsciiLetter(text[at]))
            {
                at++;
            }
        }

        return at;
    }

    private static char[] Plain(ReadOnlySpan<char> text)
    {
        var plain = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            plain[i] = text[i] switch
            {
                '’' => '\'',
                '“' or '”' => '"',
                var other => char.ToLowerInvariant(other),
            };
        }

        return plain;
    }
}
