using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Whether tokens hold something that can be dialled; which number it is, the rule on telephone numbers decides.</summary>
internal static class TelephoneShape
{
    private const int FewestDigits = 7;

    /// <summary>True where a run of digits, parted by single marks and blanks, has seven digits or more.</summary>
    public static bool IsIn(Note note, int first, int end)
    {
        var digits = 0;
        for (var index = first; index < end; index++)
        {
            ref readonly var token = ref note.Tokens[index];
            digits = token.Kind switch
            {
                TokenKind.Number => digits + token.Length,
                TokenKind.Punctuation when note.Chars[token.Start] is '-' or '.' or ')' or '(' or '/' or '+' or '–' => digits,
                _ => 0,
            };
            if (digits >= FewestDigits)
            {
                return true;
            }
        }

        return false;
    }
}
