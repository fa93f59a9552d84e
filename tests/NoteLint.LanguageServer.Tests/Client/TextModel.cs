using CsCheck;
using NoteLint.LanguageServer.Protocol;
using Range = NoteLint.LanguageServer.Protocol.Range;

namespace NoteLint.LanguageServer.Tests.Client;

/// <summary>A text as an editor holds it, in the plainest way: a list of lines with their ends. Shares no code with the server.</summary>
internal static class TextModel
{
    private static readonly string[] Pieces =
    [
        "", " ", "\n", "\r\n", "\r", ". ", "quexal", " brandle ", "tovik.\n", "mirset\r\n", "é", "😀", "\u2028", "\u0085", "\t", "\"", "S:", "## Plan\n", "qu", "exal", "ö",
    ];

    /// <summary>An edit, in parts of whatever text it will meet: where it starts and ends (0–9999) and what it inserts.</summary>
    internal static Gen<(int Start, int End, string Text)> Edits =>
        Gen.Select(Gen.Int[0, 9999], Gen.Int[0, 9999], Gen.Int[0, Pieces.Length - 1], (start, length, piece) => (start, length, Pieces[piece]));

    /// <summary>The edit in places of a text. Most edits replace little; some reach beyond the end of a line, as clients send them.</summary>
    internal static (Range Range, string Text) Resolve(string text, (int Start, int End, string Text) edit)
    {
        var start = ToCharacterBoundary(text, edit.Start * (text.Length + 1) / 10_000);
        var end = ToCharacterBoundary(text, Math.Min(text.Length, start + (edit.End % 50 == 0 ? edit.End / 100 : edit.End % 4)));
        var to = PositionOf(text, end);
        if (edit.End % 7 == 0 && IsEndOfLine(text, end))
        {
            to = to with { Character = to.Character + 50 };
        }

        return (new Range(PositionOf(text, start), to), edit.Text);
    }

    /// <summary>The text after an edit.</summary>
    internal static string Apply(string text, Range range, string inserted) =>
        string.Concat(text.AsSpan(0, OffsetOf(text, range.Start)), inserted, text.AsSpan(OffsetOf(text, range.End)));

    // Editors have no position between the two halves of a line end or of a character.
    private static int ToCharacterBoundary(string text, int offset)
    {
        var inside = offset > 0 && offset < text.Length
            && ((text[offset - 1] == '\r' && text[offset] == '\n') || char.IsSurrogatePair(text[offset - 1], text[offset]));
        return inside ? offset - 1 : offset;
    }

    private static bool IsEndOfLine(string text, int offset) => offset == text.Length || text[offset] is '\r' or '\n';

    private static Position PositionOf(string text, int offset)
    {
        var lines = Lines(text[..offset]);
        return new Position(lines.Count - 1, lines[^1].Length);
    }

    private static int OffsetOf(string text, Position position)
    {
        var lines = Lines(text);
        var before = lines.Take(position.Line).Sum(line => line.Length);
        return before + Math.Min(position.Character, lines[position.Line].TrimEnd('\r', '\n').Length);
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                lines.Add(text[start..(i + 1)]);
                start = i + 1;
            }
        }

        lines.Add(text[start..]);
        return lines;
    }
}
