using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Contact;

/// <summary>Internet protocol addresses with four numbers.</summary>
internal static class InternetAddresses
{
    private const int FarthestWord = 3;

    private static readonly WordSet Versions = new("version v ver build release firmware section chapter item step rev revision app update ios android level table exercise");
    private static readonly WordSet Addresses = new("ip ipv4 address from server host router");

    /// <summary>True where the first four groups are one.</summary>
    public static bool IsVersion4(Note note, int token, in DigitGroups groups)
    {
        if (groups.Count < 4 || !groups.HasMarks(4, ".") || NoteText.GoesOn(note.Chars, groups.End(3)))
        {
            return false;
        }

        for (var group = 0; group < 4; group++)
        {
            if (groups.Length(group) > 3 || groups.Value(group) > 255)
            {
                return false;
            }
        }

        // 1.2.3.4 is a chapter unless something says otherwise.
        return !note.HasBefore(token, Versions, FarthestWord) && (groups.Digits(4) > 5 || note.HasBefore(token, Addresses, FarthestWord));
    }
}
