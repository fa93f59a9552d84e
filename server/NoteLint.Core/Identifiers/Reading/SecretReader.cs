using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Reading;

/// <summary>Passwords, PINs and door codes behind the words that name them.</summary>
internal static class SecretReader
{
    private const int LongestSecret = 64;
    private const int Farthest = 40;

    private static readonly SearchValues<char> Signs = SearchValues.Create("!#$%&*+=?@^_~-");

    /// <summary>What stands behind "password" and is none.</summary>
    private static readonly WordSet NotSecrets = new("""
        changed reset unknown none na n/a on not forgot forgotten yes no see given set shared written stored kept required expired lost needed protected the a an his her their my our same known
        missing updated provided pending blank hidden again because that this still strong weak default private secret safe somewhere always only never
        """);

    /// <summary>Reads a password: quoted, or behind a mark or "is"; without a mark only one that is no word.</summary>
    public static bool ReadPassword(string chars, int labelEnd, IdentifierList found)
    {
        var (start, mark) = SkipTo(chars, labelEnd);
        var end = start;
        while (end < chars.Length && end - start <= LongestSecret && !char.IsWhiteSpace(chars[end]) && chars[end] is not ('"' or '“' or '”' or '`' or '|' or '<'))
        {
            end++;
        }

        var isQuoted = start > 0 && chars[start - 1] is '"' or '“' or '`' or '\'' or '‘';
        // Marks of the sentence don't belong to it, nor does a quotation's end.
        while (end > start && chars[end - 1] is '.' or ',' or ';' or ')' or '\'' or '’' or ':' || (end > start && chars[end - 1] is '*' or '_' && start > 1 && chars[start - 1] == chars[end - 1]))
        {
            end--;
        }

        var text = chars.AsSpan(start, end - start);
        if (text.Length < 3 || NotSecrets.Contains(TokenHash.Of(text)) || text[0] is '[' or '(' or '<')
        {
            return false;
        }

        var hasDigit = text.ContainsAnyInRange('0', '9');
        var hasSign = text.ContainsAny(Signs);
        var hasLetter = text.ContainsAnyInRange('a', 'z') || text.ContainsAnyInRange('A', 'Z');
        var isCode = (hasDigit && hasLetter) || (hasDigit && hasSign) || (hasSign && hasLetter && !IsCompound(text)) || HasInnerCapital(text) || (hasDigit && text.Length >= 4 && mark != ' ');
        if (isCode || (isQuoted && mark != ' ') || mark == ':')
        {
            found.Add(IdentifierKind.Credential, TextSpan.FromBounds(start, end), Evidence.Label);
            return true;
        }

        return false;
    }

    /// <summary>Reads a PIN or door code: three to eight digits, with the signs of a keypad.</summary>
    public static bool ReadCode(string chars, int labelEnd, IdentifierList found)
    {
        var (start, _) = SkipTo(chars, labelEnd);
        var end = start;
        var digits = 0;
        while (end < chars.Length && (char.IsAsciiDigit(chars[end]) || chars[end] is '#' or '*' || (chars[end] is '-' && digits > 0 && end + 1 < chars.Length && char.IsAsciiDigit(chars[end + 1])) || (char.IsAsciiLetterUpper(chars[end]) && digits > 0)))
        {
            digits += char.IsAsciiDigit(chars[end]) ? 1 : 0;
            end++;
        }

        while (end > start && chars[end - 1] == '*' && start > 0 && chars[start - 1] == '*')
        {
            end--;
        }

        if (digits is < 3 or > 8 || (end < chars.Length && (char.IsLetterOrDigit(chars[end]) || chars[end] == '%' || (chars[end] is '/' or ':' or '.' && end + 1 < chars.Length && char.IsAsciiDigit(chars[end + 1])))))
        {
            return ReadPassword(chars, labelEnd, found);
        }

        found.Add(IdentifierKind.Credential, TextSpan.FromBounds(start, end), Evidence.Label);
        return true;
    }

    /// <summary>Passes blanks, one mark and words such as "is", "was set to".</summary>
    /// <returns>Where the secret starts; ':' behind a mark, 'i' behind "is", a blank otherwise.</returns>
    private static (int Start, char Mark) SkipTo(string chars, int labelEnd)
    {
        var position = labelEnd;
        var mark = ' ';
        while (position < chars.Length && position - labelEnd < Farthest)
        {
            position = NoteText.SkipBlanks(chars, position);
            if (position >= chars.Length)
            {
                break;
            }

            if (chars[position] is ':' or '=' or '|')
            {
                mark = ':';
                position++;
            }
            else if (chars[position] == ',' && position + 1 < chars.Length && chars[position + 1] == ' ')
            {
                // "the door code, 4471,"; "his password, which he read aloud, is …"
                position = ClauseEnd(chars, position) is var end and > 0 ? end : position + 1;
            }
            else if (chars[position] is '"' or '“' or '`' or '(' || (chars[position] is '\'' or '‘' or '*' && position + 1 < chars.Length && char.IsLetterOrDigit(chars[position + 1])))
            {
                position++;
            }
            else if (Joint(chars, position) is var length and > 0)
            {
                mark = mark == ':' ? mark : 'i';
                position += length;
            }
            else
            {
                break;
            }
        }

        return (position, mark);
    }

    /// <summary>Offset just past ", which he read aloud,"; 0 where no such clause stands.</summary>
    private static int ClauseEnd(string chars, int comma)
    {
        var rest = chars.AsSpan(comma, Math.Min(chars.Length - comma, Farthest));
        var close = rest.StartsWith(", which ", StringComparison.Ordinal) || rest.StartsWith(", that ", StringComparison.Ordinal) ? rest[1..].IndexOf(',') : -1;
        return close < 0 ? 0 : comma + close + 2;
    }

    private static int Joint(string chars, int position)
    {
        foreach (var joint in (ReadOnlySpan<string>)["is", "was", "are", "number", "no", "to", "set to", "code", "of", "as", "reads", "now", "still", "currently", "#"])
        {
            if (chars.AsSpan(position).StartsWith(joint, StringComparison.OrdinalIgnoreCase) && position + joint.Length < chars.Length && (joint == "#" ? char.IsAsciiDigit(chars[position + 1]) : !char.IsLetterOrDigit(chars[position + joint.Length])))
            {
                return joint.Length;
            }
        }

        return 0;
    }

    // "password-protected", "re-entered"
    private static bool IsCompound(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterLower(character) && character is not ('-' or '\''))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            if (char.IsAsciiLetterUpper(text[index]) && char.IsAsciiLetterLower(text[index - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
