using System.Globalization;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Doses that a plan takes up step by step without a verb: "sertraline 50 → 100 mg", "25 mg x 7 days, then 50 mg".</summary>
internal static class DoseSteps
{
    private const int Reach = 24;
    private const int Behind = 6;
    private const int LongestNumber = 5;

    private static readonly WordSet Steps = new("then");
    private static readonly WordSet Halts = new("if stop stopped hold wean weaning taper tapering reduce reduced decrease decreased down continue continued unchanged prn");
    private static readonly WordSet Units = new("mg mcg g");

    /// <summary>True where the doses behind a medicine's name end higher than they began.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the token behind the name.</param>
    /// <param name="end">Index just past the last token of the sentence.</param>
    public static bool GoUp(Note note, int token, int end)
    {
        decimal? dose = null;
        var isStep = false;
        for (var last = Math.Min(end, token + Reach); token < last; token++)
        {
            ref readonly var word = ref note.Tokens[token];
            if (Halts.Contains(word) || (word.Kind == TokenKind.Punctuation && note.Chars[word.Start] is ';' or '?'))
            {
                return false;
            }

            isStep |= Steps.Contains(word) || IsArrow(note, token);
            if (DoseAt(note, token, last) is not { } found)
            {
                continue;
            }

            if (isStep && dose is { } before)
            {
                return found > before && !HasBehind(note, token, Math.Min(end, token + Behind));
            }

            dose = dose is { } first ? Math.Max(first, found) : found;
        }

        return false;
    }

    // "then 100 mg only if low again"
    private static bool HasBehind(Note note, int token, int end)
    {
        for (; token < end; token++)
        {
            if (Halts.Contains(note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsArrow(Note note, int token) =>
        note.Tokens[token].Kind == TokenKind.Punctuation && (note.Chars[note.Tokens[token].Start] is '→' or '>' || note.Chars[note.Tokens[token].Start..note.Tokens[token].End].EndsWith('>'));

    // "50 mg", "50mg", "50 -> 100 mg"; not "7 days"
    private static decimal? DoseAt(Note note, int token, int end)
    {
        // "2.5" is more than one token
        var start = note.Tokens[token].Start;
        while (start > 1 && (char.IsAsciiDigit(note.Chars[start - 1]) || (note.Chars[start - 1] == '.' && char.IsAsciiDigit(note.Chars[start - 2]))))
        {
            start--;
        }

        var text = note.Chars.AsSpan(start, note.Tokens[token].End - start);
        var digits = text.EndsWith("mg", StringComparison.OrdinalIgnoreCase) ? text[..^2] : text;
        var isDose = digits.Length < text.Length || (token + 1 < end && (Units.Contains(note.Tokens[token + 1]) || IsArrow(note, token + 1) || (token + 2 < end && note.Chars[note.Tokens[token + 1].Start] == '-' && IsArrow(note, token + 2))));
        return isDose && digits.Length is > 0 and <= LongestNumber && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var dose) ? dose : null;
    }
}
