using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Dates;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Places;

/// <summary>Street addresses with their number and unit: "5511 SE Holgate Blvd #12", "22 Harcourt Terrace, Flat 3", "PO box 2280".</summary>
internal static class StreetReader
{
    private const int MostNameWords = 5;
    private const int LongestNumber = 6;

    /// <summary>What a street's name ends with.</summary>
    private static readonly WordSet Suffixes = new("""
        street st avenue ave av road rd lane ln drive dr boulevard blvd court ct way place pl terrace ter circle cir loop parkway pkwy highway hwy trail trl square sq crescent close mews row
        alley plaza pike turnpike expressway expy freeway fwy causeway path run ridge crossing xing point pt view views heights hts grove glen hill hills hollow park gardens garden meadow meadows
        track canyon cliff cliffs forge fork forks fort harbor haven island islands isle junction key knoll knolls lake lakes landing light lights lodge manor mall mill mills mission motorway mount
        mountain neck orchard oval overpass pass passage pine pines plain plains port ports prairie radial ramp ranch rapid rapids rest river route shoal shores shore skyway spring springs spur
        station stravenue stream summit throughway trace trafficway tunnel underpass union valley viaduct village ville vista walk walks wall ways well wells brook brooks burg bypass camp cape center
        centers club common commons corner corners course courts cove creek crest crossroad dale dam divide drives estate estates extension extensions fall falls ferry field fields flat flats ford forest green greens
        tower towers parade residences lofts cottages cottage villas chowk nagar marg
        inlet bend bluff bluffs bottom branch bridge burgs crestway esplanade strasse strand wharf quay promenade roads junctions unions squares harbors via streets avenues lanes
        """);

    /// <summary>Suffixes that need nothing else, also in lower case.</summary>
    private static readonly WordSet Plain = new("street avenue road lane drive boulevard court blvd ave rd ln parkway highway terrace hwy st");

    /// <summary>Further suffixes behind a short number; the rest are words that much else is called by.</summary>
    private static readonly WordSet Usual = new("""
        street st avenue ave av road rd lane ln drive dr boulevard blvd court ct way place pl terrace ter circle cir loop parkway pkwy highway hwy trail trl square sq crescent close mews row alley plaza pike turnpike rise grove gardens parade wharf quay path cottages villas chowk nagar marg
        """);

    private static readonly WordSet Ways = new("way circle trail loop pike row close");

    /// <summary>Words before a street without a number.</summary>
    private static readonly WordSet Before = new("on near at off along of from to by in around down behind across and between onto up crossing past corner");

    private static readonly WordSet Directions = new("n s e w ne nw se sw north south east west northeast northwest southeast southwest");

    private static readonly WordSet Units = new("apt apartment unit suite ste flat room rm floor fl bldg building lot trailer space spc number no");

    /// <summary>Capitalised words behind a number that open no street.</summary>
    private static readonly WordSet NotNames = new("""
        am pm mg ml mcg january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec client patient pt
        he she they the and or with for to by as but at from into because after before when while if so than then that this who monday tuesday wednesday thursday friday saturday sunday seen met dr mr mrs ms session sessions mental health
        """);

    /// <summary>Reads a street that starts at a number's token.</summary>
    /// <returns>Offset just past it; 0 where there is none.</returns>
    public static int ReadAt(Note note, int token, IdentifierList found)
    {
        var tokens = note.Tokens;
        ref readonly var number = ref tokens[token];
        if (number.Length > LongestNumber || note.IsMark(token - 1, '#'))
        {
            return 0;
        }

        // 221-B Baker Street, 12-14 Oak Road
        var index = token + 1;
        if (number.JoinedToNext && note.IsMark(index, '-') && index + 1 < tokens.Length && tokens[index].JoinedToNext && tokens[index + 1].Length <= 4)
        {
            index += 2;
        }
        else if (number.JoinedToNext)
        {
            return 0;
        }

        var nameEnd = NameEnd(note, index, isLong: number.Length >= 3, out var isLower);
        nameEnd = nameEnd == 0 && number.Length >= 3 ? DirectedEnd(note, index) : nameEnd;
        nameEnd = nameEnd == 0 ? OpenedEnd(note, index) : nameEnd;
        if (nameEnd == 0 || NoteText.HasLineBreak(note.Chars, tokens[token].End, tokens[token + 1].Start))
        {
            return 0;
        }

        var end = tokens[UnitEnd(note, DirectionEnd(note, nameEnd)) - 1].End;
        found.Add(IdentifierKind.StreetAddress, TextSpan.FromBounds(tokens[StartOfUnit(note, token)].Start, end), isLower ? Evidence.Look : Evidence.Form);
        return end;
    }

    private static readonly WordSet UnitsBefore = new("flat unit apt apartment lot trailer suite");

    /// <summary>"Flat 2, 88 Calder Mews", "trailer 14, 3100 e. aztec ave": a unit before the number.</summary>
    private static int StartOfUnit(Note note, int number) =>
        number >= 3 && note.IsMark(number - 1, ',') && note.Tokens[number - 2].Kind == TokenKind.Number && UnitsBefore.Contains(note.Tokens[number - 3]) && !NoteText.HasLineBreak(note.Chars, note.Tokens[number - 3].Start, note.Tokens[number].Start) ? number - 3 : number;

    private static readonly WordSet Highways = new("highway route hwy");

    private static readonly WordSet Kinds = new("county state us old rural");

    /// <summary>Reads "5501 Highway 12", "88 County Road 9": a house at a numbered road.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the token of "Highway" or "Road".</param>
    /// <param name="found">Receives it.</param>
    public static void ReadAtHighway(Note note, int token, IdentifierList found)
    {
        var tokens = note.Tokens;
        var isRoad = tokens[token].Length == 4 && note.Chars.AsSpan(tokens[token].Start, 4) is "Road";
        if (!isRoad && !Highways.Contains(tokens[token]) || token + 1 >= tokens.Length || tokens[token + 1] is not { Kind: TokenKind.Number or TokenKind.Word, Length: <= 5 } || !char.IsAsciiDigit(note.Chars[tokens[token + 1].Start]) || tokens[token + 1].Start != tokens[token].End + 1)
        {
            return;
        }

        var first = token - 1;
        first -= first > 0 && Kinds.Contains(tokens[first]) ? 1 : 0;
        if (isRoad && first == token - 1 || first < 0 || tokens[first] is not { Kind: TokenKind.Number, Length: >= 2 and <= 5 } house || NoteText.HasLineBreak(note.Chars, house.Start, tokens[token].End) || note.Chars.AsSpan(house.Start, house.Length).ContainsAnyExceptInRange('0', '9'))
        {
            return;
        }

        found.Add(IdentifierKind.StreetAddress, TextSpan.FromBounds(house.Start, tokens[token + 1].End), Evidence.Form);
    }

    private static readonly WordSet BeforeCorners = new("at on near of by around behind from to");

    /// <summary>Reads "79th and Stony", "5th &amp; Main" behind "at", "on" or "corner of": where two streets meet.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the ordinal's token.</param>
    /// <param name="found">Receives it.</param>
    public static void ReadCorner(Note note, int token, IdentifierList found)
    {
        var tokens = note.Tokens;
        if (token == 0 || token + 2 >= tokens.Length || !BeforeCorners.Contains(tokens[token - 1]) || !IsOrdinal(note, token))
        {
            return;
        }

        var joint = note.Chars.AsSpan(tokens[token + 1].Start, tokens[token + 1].Length);
        if (joint is "and" or "&" && (tokens[token + 2].Case == TokenCase.Capitalized || IsOrdinal(note, token + 2)) && !NoteText.HasLineBreak(note.Chars, tokens[token].Start, tokens[token + 2].End) && DateWords.MonthOf(tokens[token + 2]) == 0)
        {
            found.Add(IdentifierKind.Locality, TextSpan.FromBounds(tokens[token].Start, tokens[token + 2].StemEnd), Evidence.Look);
        }
    }

    /// <summary>Reads "corner of Elm and 4th", "at the corner of Main &amp; Bell" at its first word.</summary>
    public static void ReadCornerOf(Note note, int token, IdentifierList found)
    {
        var first = token + 2;
        if (first + 2 >= note.Tokens.Length || !note.Chars.AsSpan(note.Tokens[token + 1].Start, note.Tokens[token + 1].Length).SequenceEqual("of") || !note.IsCapitalized(first) && !IsOrdinal(note, first))
        {
            return;
        }

        var joint = first + 1;
        joint += note.IsCapitalized(joint) ? 1 : 0;
        if (joint + 1 < note.Tokens.Length && note.Chars.AsSpan(note.Tokens[joint].Start, note.Tokens[joint].Length) is "and" or "&" && (note.Tokens[joint + 1].Case == TokenCase.Capitalized || IsOrdinal(note, joint + 1)))
        {
            var end = joint + 2;
            end += end < note.Tokens.Length && note.IsCapitalized(end) && Plain.Contains(note.Tokens[end]) ? 1 : 0;
            found.Add(IdentifierKind.Locality, TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[end - 1].StemEnd), Evidence.Look);
        }
    }

    private static readonly WordSet Accidents = new("collision crash accident wreck mva mvc drove drives driving traffic exit patrol pileup rear-ended");

    private static readonly WordSet BeforeHighways = new("on off along near by via");

    /// <summary>Reads "on Highway 264".</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the token of "Highway".</param>
    /// <param name="found">Receives it.</param>
    public static void ReadHighway(Note note, int token, IdentifierList found)
    {
        if (token > 0 && token + 1 < note.Tokens.Length && Highways.Contains(note.Tokens[token]) && BeforeHighways.Contains(note.Tokens[token - 1]) && note.Tokens[token + 1] is { Kind: TokenKind.Number, Length: <= 4 } number && number.Start == note.Tokens[token].End + 1 && !(token > 2 && (Accidents.Contains(note.Tokens[token - 2]) || Accidents.Contains(note.Tokens[token - 3]))))
        {
            found.Add(IdentifierKind.Locality, TextSpan.FromBounds(note.Tokens[token].Start, number.End), Evidence.Look);
        }
    }

    /// <summary>Reads "on quarry rd", "parked on lipan st": a short suffix in lower case with a name before it.</summary>
    public static void ReadLowerCase(Note note, int suffix, IdentifierList found)
    {
        var tokens = note.Tokens;
        if (suffix < 2 || note.Chars.AsSpan(tokens[suffix].Start, tokens[suffix].Length) is not ("rd" or "st" or "ave" or "blvd" or "street" or "avenue" or "road"))
        {
            return;
        }

        if (IsOrdinal(note, suffix - 1))
        {
            ReadNumberedInLowerCase(note, suffix, found);
            return;
        }

        if (tokens[suffix - 1] is not { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 3, JoinedToNext: false })
        {
            return;
        }

        var before = note.Chars.AsSpan(tokens[suffix - 2].Start, tokens[suffix - 2].Length);
        var isNamed = !LowerCaseStreets.Contains(tokens[suffix - 1]);
        if (isNamed && before is "on" or "at" or "off" or "near" or "along")
        {
            found.Add(IdentifierKind.Locality, TextSpan.FromBounds(tokens[suffix - 1].Start, tokens[suffix].End), Evidence.Look);
        }
    }

    /// <summary>"on e. 41st st", "near 9th ave": a street that has a number.</summary>
    private static void ReadNumberedInLowerCase(Note note, int suffix, IdentifierList found)
    {
        var first = suffix - 1;
        first -= first > 1 && note.IsMark(first - 1, '.') && Directions.Contains(note.Tokens[first - 2]) ? 2 : Directions.Contains(note.Tokens[first - 1]) ? 1 : 0;
        if (first > 0 && Before.Contains(note.Tokens[first - 1]))
        {
            found.Add(IdentifierKind.Locality, TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[suffix].End), Evidence.Look);
        }
    }

    private static readonly WordSet Routes = new("route rte rt highway hwy");

    /// <summary>"at 880 route 9": a house at a numbered road, in lower case.</summary>
    public static void ReadRouteInLowerCase(Note note, int route, IdentifierList found)
    {
        var tokens = note.Tokens;
        if (route > 1 && route + 1 < tokens.Length && Routes.Contains(tokens[route]) && tokens[route - 1] is { Kind: TokenKind.Number, Length: >= 2 and <= 5 } house && tokens[route + 1] is { Kind: TokenKind.Number, Length: <= 4 } number && number.Start == tokens[route].End + 1 && house.End + 1 == tokens[route].Start
            && !note.Chars.AsSpan(house.Start, house.Length).ContainsAnyExceptInRange('0', '9') && Before.Contains(tokens[route - 2]))
        {
            found.Add(IdentifierKind.StreetAddress, TextSpan.FromBounds(house.Start, number.End), Evidence.Look);
        }
    }

    /// <summary>"on the main street", "on each street" name none.</summary>
    private static readonly WordSet LowerCaseStreets = new("back dirt gravel country rural long rocky bumpy right wrong hard icy wet access frontage service toll main busy other same this that each every next side city dark quiet open town back cross whole your their which what another public");

    /// <summary>Reads a street without a number, by its last word: "Cherry Street", "NE 122nd Ave".</summary>
    public static void ReadUnnumbered(Note note, int suffix, IdentifierList found)
    {
        var tokens = note.Tokens;
        var isWay = Ways.Contains(tokens[suffix]);
        if (!note.IsCapitalized(suffix) || !Plain.Contains(tokens[suffix]) && !isWay || isWay && note.IsCapitalized(suffix + 1) || tokens[suffix].Length == 2 && note.IsMark(suffix + 1, '.') && note.IsCapitalized(suffix + 2))
        {
            return;
        }

        var first = suffix;
        while (first > 0 && suffix - first < 3 && !NoteText.HasLineBreak(note.Chars, tokens[first - 1].End, tokens[first].Start)
            && ((note.IsCapitalized(first - 1) && !NotNames.Contains(tokens[first - 1]) && !Capitals.OpensSentence(note, first - 1)) || IsOrdinal(note, first - 1)))
        {
            first--;
        }

        // "Court" and "Drive" are headings and verbs; a street has a name before.
        if (first < suffix && first > 0 && Before.Contains(tokens[first - 1]) && (!States.IsLarger(tokens[first]) || !isWay && suffix - first == 1 && tokens[suffix].Length > 5) && !(suffix - first == 1 && Directions.Contains(tokens[first])))
        {
            found.Add(IdentifierKind.Locality, TextSpan.FromBounds(tokens[first].Start, tokens[DirectionEnd(note, suffix + 1) - 1].End), Evidence.Context);
        }
    }

    /// <summary>True where a token may end a street.</summary>
    public static bool IsSuffix(in Token token) => Plain.Contains(token);

    private static int NameEnd(Note note, int index, bool isLong, out bool isLower)
    {
        var tokens = note.Tokens;
        var best = 0;
        isLower = false;
        var lower = false;
        var isDirected = false;
        var words = 0;
        for (; words < MostNameWords && index < tokens.Length; index++)
        {
            ref readonly var token = ref tokens[index];
            if (token.Kind == TokenKind.ParagraphBreak || (words > 0 && NoteText.HasLineBreak(note.Chars, tokens[index - 1].End, token.Start)))
            {
                break;
            }

            // "1720 County Road 9"
            if (best == index && token.Kind == TokenKind.Number && token.Length <= 4 && Numbered.Contains(tokens[index - 1]) && !token.JoinedToNext && !NoteText.HasLineBreak(note.Chars, tokens[index - 1].End, token.Start))
            {
                return index + 1;
            }

            if (note.IsMark(index, '.') && words > 0 && tokens[index - 1].Length <= 3 || note.IsMark(index, '\''))
            {
                continue;
            }

            var isCapital = note.IsCapitalized(index);
            if (token.Kind == TokenKind.Number ? !IsOrdinal(note, index) && words > 0 : token.Kind != TokenKind.Word || NotNames.Contains(token) && !(words > 0 && (token.Case == TokenCase.Upper || isCapital && EndsPhrase(note, index)) && Usual.Contains(token) && tokens[index - 1].Length > 3))
            {
                break;
            }

            if (words > 0 && token.Kind == TokenKind.Word && (isLong ? Suffixes : Usual).Contains(token) && (isCapital ? !lower || Plain.Contains(token) : isDirected && Usual.Contains(token) || Plain.Contains(token) && (token.Length > 2 || isLong && lower || chars(note, index) is "rd" && lower)) && !IsDoctor(note, index) && !IsOnlyDirection(note, index))
            {
                best = index + 1;
                isLower = lower || !isCapital;
            }
            else if (best > 0)
            {
                break;
            }

            lower |= !isCapital && token.Kind == TokenKind.Word;
            // "407 s. 3rd st": a direction is no part of the name.
            if (words == 0 && lower && isLong && Directions.Contains(token))
            {
                lower = false;
                index += note.IsMark(index + 1, '.') ? 1 : 0;
                isDirected = true;
                continue;
            }

            if (lower && (words > 1 || !IsNameInLowerCase(token)) && best == 0)
            {
                break;
            }

            words++;
        }

        isLower |= isDirected;
        return best;

        static ReadOnlySpan<char> chars(Note note, int index) => note.Chars.AsSpan(note.Tokens[index].Start, note.Tokens[index].Length);
    }

    /// <summary>"(860 Alder Dr)", "12 Alder Dr, near": no name follows.</summary>
    private static bool EndsPhrase(Note note, int index) =>
        index + 1 >= note.Tokens.Length || note.Tokens[index + 1].Kind == TokenKind.ParagraphBreak || NoteText.HasLineBreak(note.Chars, note.Tokens[index].End, note.Tokens[index + 1].Start) || note.IsMark(index + 1, ',') || note.IsMark(index + 1, ')') || note.IsMark(index + 1, ';') || note.IsMark(index + 1, '.') && !note.IsCapitalized(index + 2);

    /// <summary>Roads that have numbers.</summary>
    private static readonly WordSet Numbered = new("road rd route highway hwy");

    /// <summary>"3400 East Speedway": a direction and a name.</summary>
    private static int DirectedEnd(Note note, int index)
    {
        var name = index + (note.IsMark(index + 1, '.') ? 2 : 1);
        return name < note.Tokens.Length && note.IsCapitalized(index) && Directions.Contains(note.Tokens[index]) && note.IsCapitalized(name) && note.Tokens[name].Case == TokenCase.Capitalized
            && !NoteText.HasLineBreak(note.Chars, note.Tokens[index].End, note.Tokens[name].Start) && !States.IsLarger(note.Tokens[name]) && States.CodeAt(note, name) is null
            ? name + 1
            : 0;
    }

    private static readonly WordSet StreetOpeners = new("camino calle avenida paseo rue via viale ulica bothar bóthar rua callejón corso piazza");

    /// <summary>"16 Camino de las Acequias": where the word for a street stands first.</summary>
    private static int OpenedEnd(Note note, int index) =>
        index + 1 < note.Tokens.Length && note.IsCapitalized(index) && note.IsCapitalized(index + 1) && note.Tokens[index + 1].Length == 1 && note.Chars.AsSpan(note.Tokens[index].Start, note.Tokens[index].Length) is "Avenue" or "Ave" ? index + 2
        : index + 1 < note.Tokens.Length && note.IsCapitalized(index) && StreetOpeners.Contains(note.Tokens[index]) && Capitals.EndAfter(note, index, hasConjunctions: false) is var end && end > index + 1 ? end : 0;

    // "48 quarry road": one or two words in lower case, none of them short.
    private static bool IsNameInLowerCase(in Token token) => token.Length >= 3;

    private static bool IsOnlyDirection(Note note, int suffix) => note.Tokens[suffix - 1].Length <= 2 && Directions.Contains(note.Tokens[suffix - 1]) && !Plain.Contains(note.Tokens[suffix]);

    // "at 2 Alder Dr. Smith called"
    private static bool IsDoctor(Note note, int index) =>
        note.Tokens[index].Length == 2 && note.Chars[note.Tokens[index].Start] is 'D' or 'd' && note.IsMark(index + 1, '.') && note.IsCapitalized(index + 2) && !Units.Contains(note.Tokens[index + 2]) && !Directions.Contains(note.Tokens[index + 2]);

    private static bool IsOrdinal(Note note, int index)
    {
        ref readonly var token = ref note.Tokens[index];
        return token.Kind == TokenKind.Number && token.Length is >= 3 and <= 5 && note.Chars.AsSpan(token.Start, token.Length)[^2..] is "st" or "nd" or "rd" or "th" or "TH" or "ND" or "RD" or "ST";
    }

    private static int DirectionEnd(Note note, int index)
    {
        var next = index + (note.IsMark(index, '.') ? 1 : 0);
        return next < note.Tokens.Length && note.Tokens[next].Length <= 2 && note.IsCapitalized(next) && Directions.Contains(note.Tokens[next]) && !NoteText.HasLineBreak(note.Chars, note.Tokens[next - 1].End, note.Tokens[next].Start) ? next + 1 : index;
    }

    /// <summary>Index past a unit: ", Apt 2B", " #12", ", Suite 300", ". Room 6".</summary>
    private static int UnitEnd(Note note, int index)
    {
        var tokens = note.Tokens;
        var next = index;
        next += note.IsMark(next, '.') ? 1 : 0;
        next += note.IsMark(next, ',') ? 1 : 0;
        if (next >= tokens.Length || tokens[next].Kind == TokenKind.ParagraphBreak)
        {
            return index;
        }

        // ", 2nd floor", ", Rear"
        var isFloor = IsOrdinal(note, next) && next + 1 < tokens.Length && note.Chars.AsSpan(tokens[next + 1].Start, tokens[next + 1].Length) is "floor" or "Floor" or "FLOOR" or "fl" or "Fl" or "flr";
        if (isFloor || note.IsMark(next - 1, ',') && note.Chars.AsSpan(tokens[next].Start, tokens[next].Length) is "rear" or "Rear" or "basement" or "Basement" or "upstairs" or "downstairs")
        {
            return isFloor ? next + 2 : next + 1;
        }

        var hasWord = Units.Contains(tokens[next]);
        next += hasWord ? 1 : 0;
        next += hasWord && note.IsMark(next, '.') ? 1 : 0;
        var hasMark = note.IsMark(next, '#');
        next += hasMark ? 1 : 0;
        if (!(hasWord || hasMark) || next >= tokens.Length || tokens[next].Kind is not (TokenKind.Number or TokenKind.Word) || tokens[next].Length > 5)
        {
            return index;
        }

        var isValue = tokens[next].Kind == TokenKind.Number || (tokens[next].Length <= 2 && note.IsCapitalized(next));
        if (!isValue)
        {
            return index;
        }

        var end = next + 1;
        return tokens[next].JoinedToNext && note.IsMark(end, '-') && end + 1 < tokens.Length && tokens[end + 1].Length <= 4 ? end + 2 : end;
    }
}
