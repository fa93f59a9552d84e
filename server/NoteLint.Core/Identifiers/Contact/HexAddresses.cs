using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Numbers;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Contact;

/// <summary>Hardware addresses and internet protocol addresses of version 6: hexadecimal digits with colons.</summary>
internal static class HexAddresses
{
    private const int LongestAddress = 39;
    private const int GroupsOfVersion6 = 8;

    /// <summary>Reads an address that starts at a token of up to four signs with a mark directly behind.</summary>
    /// <returns>Offset just past it; 0 where there is none.</returns>
    public static int ReadAt(Note note, int token, IdentifierList found)
    {
        ref readonly var first = ref note.Tokens[token];
        var chars = note.Chars;
        if (first.Length > 4 || first.End >= chars.Length || chars[first.End] is not (':' or '-'))
        {
            return 0;
        }

        if (first.Length == 2 && FormattedNumbers.HardwareAddress(chars, first.Start) is { IsEmpty: false } hardware)
        {
            found.Add(IdentifierKind.Device, hardware, Evidence.Form);
            return hardware.End;
        }

        var end = chars[first.End] == ':' ? Version6End(chars, first.Start) : 0;
        if (end > 0)
        {
            found.Add(IdentifierKind.InternetAddress, TextSpan.FromBounds(first.Start, end), Evidence.Form);
        }

        return end;
    }

    private static int Version6End(string chars, int start)
    {
        if (start > 0 && (char.IsLetterOrDigit(chars[start - 1]) || chars[start - 1] == ':'))
        {
            return 0;
        }

        var groups = 0;
        var inGroup = 0;
        var isShortened = false;
        var position = start;
        for (; position < chars.Length && position - start <= LongestAddress; position++)
        {
            if (char.IsAsciiHexDigit(chars[position]))
            {
                groups += inGroup == 0 ? 1 : 0;
                if (++inGroup > 4)
                {
                    return 0;
                }
            }
            else if (chars[position] == ':' && position + 1 < chars.Length && (chars[position + 1] == ':' || char.IsAsciiHexDigit(chars[position + 1])))
            {
                isShortened |= chars[position + 1] == ':';
                inGroup = 0;
            }
            else
            {
                break;
            }
        }

        var isWhole = position == chars.Length || !char.IsLetterOrDigit(chars[position]);
        return isWhole && (isShortened ? groups is >= 2 and < GroupsOfVersion6 : groups == GroupsOfVersion6) ? position : 0;
    }
}
