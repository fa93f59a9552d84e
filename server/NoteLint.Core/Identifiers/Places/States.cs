using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Places;

/// <summary>States and countries: larger than a state is no identifier.</summary>
internal static class States
{
    private const string Table = """
        AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;DC District of Columbia;FL Florida;GA Georgia;HI Hawaii;ID Idaho;IL Illinois;
        IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;MT Montana;NE Nebraska;NV Nevada;
        NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;PR Puerto Rico;RI Rhode Island;
        SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming
        """;

    /// <summary>Countries, provinces, continents, regions, languages and peoples that stand where a place might.</summary>
    private static readonly WordSet Larger = new("""
        america usa us uk eu england scotland wales ireland britain canada mexico germany france italy spain portugal poland russia ukraine china japan korea vietnam thailand philippines
        india pakistan bangladesh afghanistan iran iraq syria israel palestine egypt sudan somalia ethiopia eritrea kenya nigeria ghana congo rwanda burundi uganda liberia
        haiti cuba jamaica honduras guatemala salvador nicaragua colombia venezuela ecuador peru bolivia chile argentina brazil australia zealand europe asia africa turkey greece
        sweden norway denmark finland iceland netherlands holland belgium switzerland austria hungary romania bulgaria serbia bosnia croatia albania kosovo morocco algeria tunisia
        libya lebanon jordan yemen kuwait nepal burma myanmar laos cambodia malaysia indonesia taiwan mongolia ontario quebec alberta manitoba saskatchewan nova scotia
        midwest northeast northwest southeast southwest south north east west coast pacific atlantic appalachia england caribbean dominican republic
        zambia tanzania zimbabwe mozambique malawi angola cameroon senegal mali niger gambia guinea sierra leone botswana namibia madagascar mauritius togo benin chad gabon cyprus
        paraguay uruguay belize panama guyana suriname trinidad tobago barbados bahamas bermuda antigua grenada dominica samoa tonga fiji guam palau micronesia saipan oman qatar bahrain
        emirates uae arabia georgia armenia azerbaijan kazakhstan uzbekistan turkmenistan tajikistan kyrgyzstan belarus moldova latvia lithuania estonia slovakia slovenia czechia czech macedonia montenegro malta
        luxembourg monaco liechtenstein andorra sri lanka maldives bhutan singapore brunei timor papua hong kong tibet kurdistan chechnya catalonia bavaria siberia scandinavia balkans
        eastern western northern southern central
        english spanish french german russian chinese arabic hebrew american british mexican african
        """);

    private static readonly (string Code, string Name)[] All =
        [.. Table.Split(';', StringSplitOptions.TrimEntries).Select(entry => (entry[..2], entry[3..]))];

    private static readonly HashSet<string> Codes = [.. All.Select(state => state.Code)];
    private static readonly Dictionary<uint, (string Code, string[] Words)[]> ByFirstWord = All
        .Select(state => (state.Code, Words: state.Name.Split(' ')))
        .GroupBy(state => TokenHash.Of(state.Words[0]))
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The name of a state by its code; the code itself for an unknown one.</summary>
    public static string NameOf(string code) => Array.Find(All, state => state.Code == code).Name ?? code;

    /// <summary>True where a token is the code of a state in capitals.</summary>
    public static bool IsCode(Note note, int token) =>
        token >= 0 && token < note.Tokens.Length && note.Tokens[token] is { Kind: TokenKind.Word, Length: 2, Case: TokenCase.Upper } word && Codes.Contains(note.Chars.Substring(word.Start, 2));

    /// <summary>How many tokens a state's name has that starts at a token; 0 where none does.</summary>
    public static int NameLength(Note note, int token) => NameAt(note, token).Length;

    /// <summary>The code of the state whose name or code starts at a token; null where none does.</summary>
    public static string? CodeAt(Note note, int token) =>
        IsCode(note, token) ? note.Chars.Substring(note.Tokens[token].Start, 2) : NameAt(note, token).Code;

    /// <summary>True for a word that names a country, a region or a language.</summary>
    public static bool IsLarger(in Token token) => Larger.Contains(token);

    private static (string? Code, int Length) NameAt(Note note, int token)
    {
        if (token < 0 || token >= note.Tokens.Length || !ByFirstWord.TryGetValue(note.Tokens[token].Hash, out var states))
        {
            return default;
        }

        foreach (var (code, words) in states)
        {
            var length = 0;
            while (length < words.Length && token + length < note.Tokens.Length && note.Tokens[token + length].Hash == TokenHash.Of(words[length]))
            {
                length++;
            }

            if (length == words.Length)
            {
                return (code, length);
            }
        }

        return default;
    }
}
