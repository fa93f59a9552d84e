using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>A label whose whole answer is "no": "Session recorded: no", "AI scribe used: none".</summary>
internal static class DeniedLabel
{
    // "Session recorded today: no"
    private const int LongestRest = 3;

    private static readonly WordSet Answers = new("no none nil never");

    /// <summary>True where some words stand in such a label.</summary>
    /// <param name="note">The note.</param>
    /// <param name="end">Index just past the words' last token.</param>
    public static bool Holds(Note note, int end)
    {
        for (var colon = end; colon + 1 < note.Tokens.Length && colon - end <= LongestRest; colon++)
        {
            if (note.Tokens[colon].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[colon].Start] == ':')
            {
                return Answers.Contains(note.Tokens[colon + 1]) && EndsCell(note, note.Tokens[colon + 1].End);
            }

            if (note.Tokens[colon].Kind != TokenKind.Word || EndsCell(note, note.Tokens[colon].End))
            {
                return false;
            }
        }

        return false;
    }

    // At the end of a line, a cell, or a column that blanks part from the next
    private static bool EndsCell(Note note, int offset)
    {
        var rest = note.Chars.AsSpan(offset);
        return rest.IsEmpty || rest[0] is '\r' or '\n' or '\t' or '|' || rest.StartsWith("  ") || rest.StartsWith(" |");
    }
}
