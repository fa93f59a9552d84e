using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Dates;

/// <summary>Ages of 90 and more that stand beside a name without a word for years: "Ana Example, 91, retired", "Ana Example (93)".</summary>
internal static class NamedAges
{
    /// <summary>Finds them, by position.</summary>
    /// <param name="note">The note.</param>
    /// <param name="known">What rules find.</param>
    /// <param name="names">Whom the note names.</param>
    public static IEnumerable<FoundIdentifier> Read(Note note, AllIdentifiers known, PersonNames names)
    {
        var found = new List<FoundIdentifier>();
        foreach (var index in note.NumberTokens)
        {
            var token = note.Tokens[index];
            var span = new TextSpan(token.Start, token.Length);
            if (int.TryParse(note.Chars.AsSpan(token.Start, token.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age is >= AgeReader.Youngest and <= AgeReader.Oldest
                && EndsPhrase(note, index) && IsBehindName(note, index, names) && known.At(span) is null)
            {
                found.Add(new(IdentifierKind.Age, span, Evidence.Context));
            }
        }

        return found;
    }

    private static bool EndsPhrase(Note note, int index)
    {
        var next = index + 1;
        return next < note.Tokens.Length && note.Tokens[next].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[next].Start] is ',' or ')' or ';'
            && (next + 1 == note.Tokens.Length || note.Tokens[next + 1].Kind != TokenKind.Number);
    }

    private static bool IsBehindName(Note note, int index, PersonNames names)
    {
        var last = index - 2;
        return last >= 0 && note.Tokens[index - 1].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[index - 1].Start] is ',' or '('
            && note.Tokens[last].Kind == TokenKind.Word && names.HasName(new TextSpan(note.Tokens[last].Start, 1), isLikelyToo: true);
    }
}
