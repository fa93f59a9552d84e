using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Places;

/// <summary>Addresses without a street: "PO Box 2280", "RR 2, Box 55", "HC 71 Box 12".</summary>
internal static class PostalBoxes
{
    private static readonly WordSet PostOffice = new("po p");
    private static readonly WordSet Routes = new("rr hc");

    /// <summary>True where a token may open one.</summary>
    public static bool OpensOne(in Token token) => PostOffice.Contains(token) || Routes.Contains(token);

    /// <summary>Reads one at its first token.</summary>
    public static void ReadAt(Note note, int token, IdentifierList found)
    {
        if (Routes.Contains(note.Tokens[token]))
        {
            ReadRuralRoute(note, token, found);
        }
        else
        {
            ReadPostOfficeBox(note, token, found);
        }
    }

    /// <summary>A route and its box; "RR 18" alone is a rate of breathing.</summary>
    private static void ReadRuralRoute(Note note, int token, IdentifierList found)
    {
        var tokens = note.Tokens;
        var box = token + 2;
        box += note.IsMark(box, ',') ? 1 : 0;
        if (box + 1 < tokens.Length && tokens[token + 1].Kind == TokenKind.Number && note.Chars.AsSpan(tokens[box].Start, tokens[box].Length).Equals("box", StringComparison.OrdinalIgnoreCase) && tokens[box + 1].Kind == TokenKind.Number)
        {
            found.Add(IdentifierKind.StreetAddress, TextSpan.FromBounds(tokens[token].Start, tokens[box + 1].End), Evidence.Form);
        }
    }

    /// <summary>Reads a post office box at "PO" or "P".</summary>
    private static void ReadPostOfficeBox(Note note, int token, IdentifierList found)
    {
        var tokens = note.Tokens;
        var index = token + 1;
        if (tokens[token].Length == 1)
        {
            // P.O., P. O., P O
            index += note.IsMark(index, '.') ? 1 : 0;
            if (index >= tokens.Length || tokens[index].Length != 1 || note.Chars[tokens[index].Start] is not ('O' or 'o'))
            {
                return;
            }

            index++;
        }

        index += note.IsMark(index, '.') ? 1 : 0;
        if (index + 1 >= tokens.Length || !note.Chars.AsSpan(tokens[index].Start, tokens[index].Length).Equals("box", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        index++;
        index += note.IsMark(index, '#') ? 1 : 0;
        if (index < tokens.Length && tokens[index].Kind == TokenKind.Number)
        {
            found.Add(IdentifierKind.StreetAddress, TextSpan.FromBounds(tokens[token].Start, tokens[index].End), Evidence.Form);
        }
    }
}
