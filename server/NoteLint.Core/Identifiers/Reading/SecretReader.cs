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
            return ReadFarther(chars, labelEnd, isPassword: true, found);
        }

        // "with his password, gravytrain, by agreement": a word that no list has, between commas.
        var isAside = mark == ' ' && start > labelEnd && chars[start - 2] == ',' && end < chars.Length && chars[end] is ',' or '.' or ';' && IsNoWord(text);
        if (IsCode(text, mark) || isAside || text.Count('-') >= 2 && mark != ' ' || (isQuoted && (mark != ' ' || chars.AsSpan(0, labelEnd).EndsWith(" is", StringComparison.Ordinal))) || mark == ':')
        {
            found.Add(IdentifierKind.Credential, TextSpan.FromBounds(start, end), Evidence.Label);
            ReadSecondHalf(chars, end, found);
            return true;
        }

        // "the login ana.k / Tulip24": the name of a login, and behind it the password.
        if (chars.AsSpan(end).StartsWith(" / ", StringComparison.Ordinal) && WordAt(chars, end + 3) is { Length: > 4 } second && IsCode(chars.AsSpan(second.Start, second.Length), ' '))
        {
            found.Add(IdentifierKind.Credential, TextSpan.FromBounds(start, second.End), Evidence.Label);
            return true;
        }

        return ReadFarther(chars, labelEnd, isPassword: true, found);
    }

    private static bool IsNoWord(ReadOnlySpan<char> text)
    {
        const int Shortest = 6;
        return text.Length >= Shortest && !text.ContainsAnyExceptInRange('a', 'z') && Names.NameLexicon.Of(text.ToString()) is { Word: 0, IsName: false };
    }

    private static bool IsCode(ReadOnlySpan<char> text, char mark)
    {
        var hasDigit = text.ContainsAnyInRange('0', '9');
        var hasSign = text.ContainsAny(Signs);
        var hasLetter = text.ContainsAnyInRange('a', 'z') || text.ContainsAnyInRange('A', 'Z');
        return (hasDigit && hasLetter) || (hasDigit && hasSign) || (hasSign && hasLetter && !IsCompound(text)) || HasInnerCapital(text) || (hasDigit && text.Length >= 4 && mark != ' ');
    }

    /// <summary>"login aexample / Tulip!2024": the password behind the name of a login.</summary>
    private static void ReadSecondHalf(string chars, int end, IdentifierList found)
    {
        if (end + 3 < chars.Length && (chars.AsSpan(end).StartsWith(" / ", StringComparison.Ordinal) ? end + 3 : chars.AsSpan(end).StartsWith(" and ", StringComparison.Ordinal) && end + 5 < chars.Length ? end + 5 : 0) is var at and > 0 && WordAt(chars, at) is { Length: > 3 } second && IsCode(chars.AsSpan(second.Start, second.Length), ' '))
        {
            found.Add(IdentifierKind.Credential, second, Evidence.Label);
        }
    }

    /// <summary>"his password too, Tulip*2024", "read me her PIN over the phone (4471)": a secret some words behind, in the same sentence.</summary>
    private static bool ReadFarther(string chars, int labelEnd, bool isPassword, IdentifierList found)
    {
        const int FarthestWord = 110;
        var limit = Math.Min(chars.Length, labelEnd + FarthestWord);
        var position = labelEnd;
        while (position < limit && chars[position] is not ('\n' or '\r'))
        {
            // Word processors and web forms paste other blanks too.
            if (char.IsWhiteSpace(chars[position]))
            {
                position++;
                continue;
            }

            var word = WordAt(chars, position);
            var text = chars.AsSpan(word.Start, word.Length);
            var isSet = word.Start > position && chars[position] is '(' or '"' or '“' || word.Start >= 2 && chars[word.Start - 2] is ',' or ':' or '-' or '–' or '—' || IsSetOff(chars, word.Start);
            if (!word.IsEmpty && isSet && (isPassword ? IsSecret(text) : IsKeypad(text)))
            {
                found.Add(IdentifierKind.Credential, word, Evidence.Context);
                return true;
            }

            var end = position;
            while (end < limit && !char.IsWhiteSpace(chars[end]))
            {
                end++;
            }

            // "needed a PIN; he knew it: 4471"
            if (chars[end - 1] is '.' or '!' or '?' || isPassword && chars[end - 1] == ';')
            {
                return false;
            }

            position = end;
        }

        return false;
    }

    /// <summary>"from Tulip2024", "to Tulip2024", "was Tulip2024"</summary>
    private static bool IsSetOff(string chars, int start)
    {
        var before = chars.AsSpan(Math.Max(0, start - 6), Math.Min(6, start));
        return before.EndsWith(" from ", StringComparison.Ordinal) || before.EndsWith(" to ", StringComparison.Ordinal) || before.EndsWith(" is ", StringComparison.Ordinal) || before.EndsWith(" was ", StringComparison.Ordinal) || before.EndsWith(" as ", StringComparison.Ordinal) || before.EndsWith(" it's ", StringComparison.Ordinal) || before.EndsWith(" its ", StringComparison.Ordinal);
    }

    /// <summary>A word without the marks around it.</summary>
    private static TextSpan WordAt(string chars, int start)
    {
        while (start < chars.Length && chars[start] is '(' or '"' or '“' or '\'' or '‘' or '`' or '[')
        {
            start++;
        }

        var end = start;
        while (end < chars.Length && end - start <= LongestSecret && !char.IsWhiteSpace(chars[end]) && chars[end] is not ('"' or '”' or '`' or '|'))
        {
            end++;
        }

        while (end > start && chars[end - 1] is '.' or ',' or ';' or ')' or '\'' or '’' or ':' or ']' or '?')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Letters with digits or signs inside, as words, doses, addresses and scores don't have.</summary>
    private static bool IsSecret(ReadOnlySpan<char> text)
    {
        const int Shortest = 6;
        const int FewestLetters = 3;
        if (text.Length < Shortest || text.ContainsAny('/', '.', ':') || text.Contains('(') || text[0] is '@' or '#' or '$')
        {
            return false;
        }

        var (letters, digits, signs) = (0, 0, 0);
        foreach (var character in text)
        {
            letters += char.IsLetter(character) ? 1 : 0;
            digits += char.IsAsciiDigit(character) ? 1 : 0;
            signs += character is '!' or '&' or '*' or '#' or '$' or '<' or '>' or '+' or '=' or '^' or '~' or '_' or '@' ? 1 : 0;
        }

        // "three-blind-mice", "stern-regen-88"
        return text.Count('-') >= 2 && letters >= 2 * FewestLetters || text.Count('-') == 1 && letters >= 2 * FewestLetters && digits is >= 1 and <= 4 && text[^1] is >= '0' and <= '9' && char.IsAsciiLetterLower(text[0]) || letters >= FewestLetters && (digits >= 2 && !text.Contains('-') && text.IndexOfAnyInRange('0', '9') >= 2 || signs > 0 && digits > 0);
    }

    /// <summary>"4471", "2580#", "18-32-04", "C1479Y"</summary>
    private static bool IsKeypad(ReadOnlySpan<char> text)
    {
        var digits = 0;
        var letters = 0;
        foreach (var character in text)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
            letters += char.IsAsciiLetterUpper(character) ? 1 : 0;
            if (!char.IsAsciiDigit(character) && !char.IsAsciiLetterUpper(character) && character is not ('#' or '*' or '-'))
            {
                return false;
            }
        }

        return digits is >= 4 and <= 8 && letters <= 2;
    }

    private static readonly WordSet Keypads = new("code codes pin lock lockbox keypad door gate safe alarm garage entry unlock unlocks press punch");

    /// <summary>Reads digits with the sign of a keypad behind them, "4862#", near words for a lock.</summary>
    /// <returns>Offset just past it; 0 where none stands there.</returns>
    public static int ReadKeypad(Note note, int token, IdentifierList found)
    {
        const int FarthestToken = 12;
        ref readonly var number = ref note.Tokens[token];
        if (number.Length is < 3 or > 8 || !number.JoinedToNext || note.Chars[number.End] is not ('#' or '*') || note.Chars.AsSpan(number.Start, number.Length).ContainsAnyExceptInRange('0', '9')
            || number.End + 1 < note.Chars.Length && char.IsLetterOrDigit(note.Chars[number.End + 1]))
        {
            return 0;
        }

        for (var index = Math.Max(0, token - FarthestToken); index < Math.Min(note.Tokens.Length, token + FarthestToken); index++)
        {
            if (Keypads.Contains(note.Tokens[index]))
            {
                found.Add(IdentifierKind.Credential, TextSpan.FromBounds(number.Start, number.End + 1), Evidence.Context);
                return number.End + 1;
            }
        }

        return 0;
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
            return ReadPassword(chars, labelEnd, found) || ReadFarther(chars, labelEnd, isPassword: false, found);
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
        foreach (var joint in (ReadOnlySpan<string>)["is", "was", "are", "it's", "its", "it is", "lock", "supplied", "number", "no", "to", "set to", "code", "of", "as", "reads", "now", "still", "currently", "#"])
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
