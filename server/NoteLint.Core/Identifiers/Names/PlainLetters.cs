using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Latin letters without their diacritics, so that "Ramón" is looked up as "Ramon". The process runs without culture data.</summary>
internal static class PlainLetters
{
    private const int Size = 0x1F00;

    private static readonly char[] Letters = Build(
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặæ",
        "bḃḅḇ",
        "cçćĉċčḉ",
        "dďḋḍḏḑḓđð",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥȟḣḥḧḩḫẖħ",
        "iìíîïĩīĭįǐȉȋḭḯỉịı",
        "jĵǰ",
        "kķǩḱḳḵ",
        "lĺļľḷḹḻḽł",
        "mḿṁṃ",
        "nñńņňǹṅṇṉṋŋ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøœ",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩß",
        "tţťțṫṭṯṱẗþŧ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžẑẓẕ");

    /// <summary>The letter in lower case and without diacritic; combining marks become nothing.</summary>
    /// <returns>False for a combining mark.</returns>
    public static bool TryGet(char character, out char letter)
    {
        letter = TokenHash.Fold(character);
        if (letter is >= '\u0300' and <= '\u036f')
        {
            return false;
        }

        if (letter < Size && Letters[letter] != '\0')
        {
            letter = Letters[letter];
        }

        return true;
    }

    /// <summary>Rows of a letter and the letters with diacritics that are read as it.</summary>
    private static char[] Build(params ReadOnlySpan<string> rows)
    {
        var letters = new char[Size];
        foreach (var row in rows)
        {
            foreach (var letter in row.AsSpan(1))
            {
                letters[letter] = row[0];
            }
        }

        return letters;
    }
}
