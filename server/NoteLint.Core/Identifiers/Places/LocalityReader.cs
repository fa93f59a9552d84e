using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Dates;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Places;

/// <summary>
/// Cities, counties and postal codes. A city counts by what stands around it ("lives in", ", OR 97201") or, where the gazetteer has it and
/// it is neither a word nor a given name, by itself.
/// </summary>
internal sealed class LocalityReader(Note note, IdentifierList found)
{
    private const int MostCityWords = 3;

    /// <summary>Words before a place that also stand before other things.</summary>
    private static readonly WordSet Locative = new("in since near from to at around outside toward towards through via between visiting visited visit leaving left");

    /// <summary>Of those the ones that a person's name rarely follows.</summary>
    private static readonly WordSet Inside = new("in near outside around");

    private static readonly WordSet InsideLowerCase = new("in via near from to outside around");

    /// <summary>Verbs before "in" and "to" that take persons and things: "confides in", "talked to".</summary>
    private static readonly WordSet NotPlaces = new("""
        confided confides confide trust trusts trusted believes believe believed interested interest faith talked talk talks speak spoke spoken speaking listens listened listen said says told wrote
        close attracted married engaged related similar according due similar thanks thank letter email call calls called text texted message apologized apologize lied gave given respond responded response
        disappointed involved participated participate participates engage confidence referring referred refers
        """);

    /// <summary>Words behind a city's name that make it part of another: "Denver Developmental Screening".</summary>
    private static readonly WordSet PartOfTerm = new("""
        stage staging neck sausage fever potatoes potato roll tub bun test scale inventory questionnaire index score criteria catheter disease syndrome sign procedure technique method model protocol study school approach scoring classification drain brace
        tube tubes collar coma grade stirrups forceps gene symptoms chorea catheterization irrigation placement reflex grasp retractor clamp needle suture splint cast criterion sutures
        orange terrier cheese cream strait tea red sox bruins celtics cowboys lakers mavericks pacers steelers bears bulls cubs yankees mets giants jets rams raiders packers chiefs
        """);

    /// <summary>Cities after which medicine calls other things more often.</summary>
    private static readonly WordSet Eponyms = new("foley moro allen huntington glasgow nottingham anesthesia greenwood kocher bovie gleason barrett babinski romberg lachman phalen tinel mallory schmidt wilson crohn lyme trendelenburg lithotomy batman corona essen");

    /// <summary>Nothing that stands behind these is a city's name by itself.</summary>
    private static readonly WordSet Determiners = new("the a an his her their its this that my our your no any each every some good rigid small old new");

    /// <summary>Codes of states that are also degrees and words.</summary>
    private static readonly WordSet Degrees = new("pa md ma ms nd dc al me co id in or hi ok va mt ct la de");

    /// <summary>First words of many towns: "Port Thomasborough", "North Bend".</summary>
    private static readonly WordSet TownOpeners = new("north south east west port lake new mount fort san santa saint st el los las");

    /// <summary>"at New Year's", "in New Testament": no towns.</summary>
    private static readonly WordSet NotBehindNew = new("year years testament deal age beginnings beginning start moon balance wave world patient patients client clients directions");

    /// <summary>Last letters of many towns.</summary>
    private static readonly string[] TownEndings = ["ville", "burg", "burgh", "town", "port", "borough", "boro", "chester", "haven", "mouth", "shire", "stad", "bury", "furt", "ton", "side", "view", "fort", "berg", "land", "dale"];

    private static readonly WordSet CountyWords = new("county parish borough");
    private static readonly WordSet NotCounties = new("the this that each our their his her my your every same another any health circuit civic parish mental social");
    private static readonly WordSet ZipWords = new("zip zipcode postal postcode");
    private static readonly WordSet Weekdays = new("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun");

    private static readonly WordSet Honorifics = new("dr mr mrs ms miss prof sgt officer judge nurse rev sr fr dept");

    private readonly string chars = note.Chars;
    private readonly Gazetteer gazetteer = Gazetteer.Shipped;
    private int lastEnd = -1;

    /// <summary>Reads at a capitalised word.</summary>
    /// <returns>Index past what was looked at together; the next token where nothing was found.</returns>
    public int ReadAt(int token)
    {
        if (ReadBeforeState(token) is var withState and > 0)
        {
            return withState;
        }

        if (gazetteer.Find(note, token, out var end) is { } place && !States.IsLarger(note.Tokens[token]) && !IsPartOfName(token, end) && States.NameLength(note, token) == 0 && DateWords.MonthOf(note.Tokens[token]) == 0 && IsMeant(token, end, place))
        {
            if (note.IsMark(token - 1, ','))
            {
                FacilityReader.ReadBeforeCity(note, token, found);
            }

            found.Add(IdentifierKind.Locality, Span(token, end), Evidence.Context);
            lastEnd = end;
            ReadZipBehind(end);
            return end;
        }

        if (ReadHome(token) || ReadArea(token) || ReadLine(token))
        {
            return token + 1;
        }

        if (ReadIrishCounty(token) || ReadSaint(token))
        {
            return token + 1;
        }

        if (ReadBehindStreet(token) || ReadBeforePolice(token))
        {
            return token + 1;
        }

        ReadLikelyTown(token);
        return token + 1;
    }

    private static readonly WordSet NotBehindStreets = new("apt apartment unit suite room floor rear flat where which and but with the home house apt. no she he they his her their");

    /// <summary>"27 Totara Street, Riccarton.": what stands between a street and the next mark.</summary>
    private bool ReadBehindStreet(int token)
    {
        if (!note.IsMark(token - 1, ',') || found.LastStreetEnd != note.Tokens[token - 1].Start || note.Tokens[token] is not { Case: TokenCase.Capitalized, Length: >= 3, PossessiveLength: 0 } || note.Tokens[token].Length == 3 && !note.IsCapitalized(token + 1) || NotBehindStreets.Contains(note.Tokens[token]) || States.IsLarger(note.Tokens[token]) || States.NameLength(note, token) > 0 || DateWords.MonthOf(note.Tokens[token]) > 0 || Weekdays.Contains(note.Tokens[token]))
        {
            return false;
        }

        var end = token + 1;
        end += note.IsCapitalized(end) && !States.IsLarger(note.Tokens[end]) && States.CodeAt(note, end) is null && !NoteText.HasLineBreak(chars, note.Tokens[token].End, note.Tokens[end].Start) ? 1 : 0;
        var isClosed = end >= note.Tokens.Length || note.Tokens[end].Kind != TokenKind.Word || NoteText.HasLineBreak(chars, note.Tokens[end - 1].End, note.Tokens[end].Start) || States.CodeAt(note, end) is not null;
        if (isClosed)
        {
            found.Add(IdentifierKind.Locality, Span(token, end), Evidence.Look);
            lastEnd = end;
            ReadZipBehind(end);
        }

        return isClosed;
    }

    private static readonly WordSet Areas = new("area neighborhood neighbourhood district quarter borough projects");

    /// <summary>"lives in the Example area", "around the Example neighbourhood"</summary>
    private bool ReadArea(int token)
    {
        var end = token + 1;
        end += note.IsCapitalized(end) && note.Tokens[end].Case == TokenCase.Capitalized ? 1 : 0;
        if (token < 2 || end >= note.Tokens.Length || note.Tokens[end].Case != TokenCase.Lower || !Areas.Contains(note.Tokens[end]) || note.Tokens[token].Case != TokenCase.Capitalized || note.Tokens[token - 1].Length != 3 || chars.AsSpan(note.Tokens[token - 1].Start, 3) is not "the" || !Locative.Contains(note.Tokens[token - 2])
            || States.IsLarger(note.Tokens[token]) || Names.NameLexicon.Of(note, note.Tokens[token]).IsOnlyWord || PartOfTerm.Contains(note.Tokens[token]) || (Names.NameCues.Table.Of(note.Tokens[token].Hash) & (Names.NameCue.EponymHead | Names.NameCue.NeverName)) != 0 || Eponyms.Contains(note.Tokens[token]))
        {
            return false;
        }

        found.Add(IdentifierKind.Locality, Span(token, end), Evidence.Look);
        return true;
    }

    private static readonly WordSet LineColors = new("red blue green orange purple silver gold yellow brown pink jubilee northern victoria district");

    /// <summary>"took the Red Line": which train somebody takes.</summary>
    private bool ReadLine(int token)
    {
        if (token < 1 || !LineColors.Contains(note.Tokens[token]) || !note.IsCapitalized(token + 1) || chars.AsSpan(note.Tokens[token + 1].Start, note.Tokens[token + 1].Length) is not "Line" || chars.AsSpan(note.Tokens[token - 1].Start, note.Tokens[token - 1].Length) is not "the")
        {
            return false;
        }

        found.Add(IdentifierKind.Locality, Span(token, token + 2), Evidence.Look);
        return true;
    }

    private static readonly WordSet Homes = new("born raised lives lived living grew married buried baptized baptised farmed emigrated immigrated");
    private static readonly WordSet Dwellers = new("he she they his her their client pt patient");

    /// <summary>"We talked of Example, where she was born": a town by what is said of it.</summary>
    private bool ReadHome(int token)
    {
        var end = token + 1;
        end += note.IsCapitalized(end) && note.Tokens[end].Case == TokenCase.Capitalized ? 1 : 0;
        if (!note.IsMark(end, ',') || end + 4 >= note.Tokens.Length || chars.AsSpan(note.Tokens[end + 1].Start, note.Tokens[end + 1].Length) is not "where" || !Dwellers.Contains(note.Tokens[end + 2]) || note.Tokens[token].Case != TokenCase.Capitalized || Capitals.OpensSentence(note, token)
            || States.IsLarger(note.Tokens[token]) || States.NameLength(note, token) > 0 || DateWords.MonthOf(note.Tokens[token]) > 0 || Weekdays.Contains(note.Tokens[token]) || !(Homes.Contains(note.Tokens[end + 3]) || Homes.Contains(note.Tokens[end + 4])))
        {
            return false;
        }

        found.Add(IdentifierKind.Locality, Span(token, end), Evidence.Look);
        return true;
    }

    private static readonly WordSet BeforeCounty = new("in from to near of");

    /// <summary>"Tuam, Co. Galway"</summary>
    private bool ReadIrishCounty(int token)
    {
        var name = note.IsMark(token + 1, '.') ? token + 2 : token + 1;
        if (chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length) is not ("Co" or "CO") || !note.IsCapitalized(name) || note.Tokens[name].Length < 4 || !(note.IsMark(token - 1, ',') || token > 0 && BeforeCounty.Contains(note.Tokens[token - 1])) || NoteText.HasLineBreak(chars, note.Tokens[token].End, note.Tokens[name].Start))
        {
            return false;
        }

        found.Add(IdentifierKind.Locality, Span(token, name + 1), Evidence.Context);
        return true;
    }

    private static readonly WordSet BeforeSaint = new("at of from outside behind near");

    /// <summary>"Fr. Example of St. Hyacinth", "at St. Brigid's": a parish, a school or a hospital that is called without the word for it.</summary>
    private bool ReadSaint(int token)
    {
        var name = note.IsMark(token + 1, '.') ? token + 2 : token + 1;
        if (token == 0 || chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length) is not ("St" or "ST") || !BeforeSaint.Contains(note.Tokens[token - 1]) || !note.IsCapitalized(name) || note.Tokens[name].Length < 4 || note.IsCapitalized(name + 1)
            || name + 1 < note.Tokens.Length && chars.AsSpan(note.Tokens[name + 1].Start, note.Tokens[name + 1].Length) is "wort" or "Day" or "day" || States.IsLarger(note.Tokens[name]) || NoteText.HasLineBreak(chars, note.Tokens[token].End, note.Tokens[name].Start))
        {
            return false;
        }

        found.Add(IdentifierKind.Facility, TextSpan.FromBounds(note.Tokens[token].Start, note.Tokens[name].End), Evidence.Look);
        return true;
    }

    private static readonly WordSet NotBeforePolice = new("state city county local campus transit military federal school university metro tribal the call called ed er pt client");

    /// <summary>"Avondale PD"</summary>
    private bool ReadBeforePolice(int token)
    {
        if (token + 1 >= note.Tokens.Length || note.Tokens[token].Case != TokenCase.Capitalized || Capitals.OpensSentence(note, token) || NotBeforePolice.Contains(note.Tokens[token]) || chars.AsSpan(note.Tokens[token + 1].Start, note.Tokens[token + 1].Length) is not "PD" || States.IsLarger(note.Tokens[token])
            || NoteText.HasLineBreak(chars, note.Tokens[token].End, note.Tokens[token + 1].Start) || Names.NameLexicon.Of(note, note.Tokens[token]).IsOnlyWord)
        {
            return false;
        }

        var first = token;
        first -= first > 0 && note.IsCapitalized(first - 1) && !Capitals.OpensSentence(note, first - 1) && !Capitals.IsFirst(note, first - 1) && !NoteText.HasLineBreak(chars, note.Tokens[first - 1].End, note.Tokens[first].Start) ? 1 : 0;
        found.Add(IdentifierKind.Locality, Span(first, token + 1), Evidence.Look);
        return true;
    }

    /// <summary>"from Port Thomasborough", "in Daviston": towns that no gazetteer has, by how towns are called.</summary>
    private void ReadLikelyTown(int token)
    {
        const int ShortestName = 6;
        var before = token - 1;
        if (before < 0 || !Locative.Contains(note.Tokens[before]) || (before > 0 && NotPlaces.Contains(note.Tokens[before - 1])) || note.Tokens[token].Case == TokenCase.Upper || States.CodeAt(note, token) is not null)
        {
            return;
        }

        if (TownOpeners.Contains(note.Tokens[token]) && note.IsCapitalized(token + 1) && !NotBehindNew.Contains(note.Tokens[token + 1]) && !note.IsCapitalized(token + 2) && note.Tokens[token + 1].Case != TokenCase.Upper && !States.IsLarger(note.Tokens[token + 1]) && States.NameLength(note, token + 1) == 0
            && DateWords.MonthOf(note.Tokens[token + 1]) == 0 && note.Tokens[token + 1].Length >= 4)
        {
            found.Add(IdentifierKind.Locality, Span(token, token + 2), Evidence.Look);
            return;
        }

        var isInside = Inside.Contains(note.Tokens[before]) || chars.AsSpan(note.Tokens[before].Start, note.Tokens[before].Length) is "at";
        var word = chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].StemEnd - note.Tokens[token].Start);
        if (!isInside || word.Length < ShortestName || note.IsCapitalized(token + 1) || States.IsLarger(note.Tokens[token]) || Eponyms.Contains(note.Tokens[token]) || PartOfTerm.Contains(note.Tokens[Math.Min(token + 1, note.Tokens.Length - 1)]))
        {
            return;
        }

        foreach (var ending in TownEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                found.Add(IdentifierKind.Locality, Span(token, token + 1), Evidence.Look);
                return;
            }
        }
    }

    /// <summary>Reads the place behind "lives in", "moved from", "grew up in": a name that need not be in the gazetteer.</summary>
    /// <param name="token">Index of the first token behind those words.</param>
    public void ReadNamed(int token)
    {
        if (token >= note.Tokens.Length || !note.IsCapitalized(token) || DateWords.Holidays.Contains(note.Tokens[token]) || States.CodeAt(note, token) is not null || States.IsLarger(note.Tokens[token]) || DateWords.MonthOf(note.Tokens[token]) > 0
            || Honorifics.Contains(note.Tokens[token]) || Weekdays.Contains(note.Tokens[token]) || Eponyms.Contains(note.Tokens[token]) || Capitals.OpensSentence(note, token))
        {
            return;
        }

        var end = gazetteer.Find(note, token, out var known) is not null ? known : token;
        for (var index = Math.Max(end, token); index < note.Tokens.Length && index - token < MostCityWords && note.IsCapitalized(index); index++)
        {
            if (index > token && (States.CodeAt(note, index) is not null || States.IsLarger(note.Tokens[index]) || NoteText.HasLineBreak(chars, note.Tokens[index - 1].End, note.Tokens[index].Start)) || CountyWords.Contains(note.Tokens[index]))
            {
                break;
            }

            end = index + 1;
            if (note.IsMark(end, '.') && note.Tokens[index].Length <= 3 && note.IsCapitalized(end + 1))
            {
                index++;
            }
        }

        // Abbreviations such as "SNF", "ICU" and "AZ" are no cities.
        if (end > token && !(end - token == 1 && note.Tokens[token].Case == TokenCase.Upper))
        {
            found.Add(IdentifierKind.Locality, Span(token, end), Evidence.Context);
            ReadZipBehind(end);
            ReadSecond(end);
        }
    }

    /// <summary>"grew up in Bellwood and Tamarack Falls": two capital words behind "and", at the end of what is said, are a place as the first is.</summary>
    private void ReadSecond(int joint)
    {
        const int MostWords = 3;
        if (joint + 2 >= note.Tokens.Length || chars.AsSpan(note.Tokens[joint].Start, note.Tokens[joint].Length) is not ("and" or "then" or "or") || note.Tokens[joint + 1].Case != TokenCase.Capitalized)
        {
            return;
        }

        var end = joint + 1;
        while (end < note.Tokens.Length && end - joint <= MostWords && note.Tokens[end] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized } && !NoteText.HasLineBreak(chars, note.Tokens[end - 1].End, note.Tokens[end].Start))
        {
            end++;
        }

        if (end - joint == 3 && end < note.Tokens.Length && note.Tokens[end].Kind == TokenKind.Punctuation && !States.IsLarger(note.Tokens[joint + 1]) && Names.NameLexicon.Of(note, note.Tokens[joint + 2]).Word > 0 && DateWords.MonthOf(note.Tokens[joint + 1]) == 0)
        {
            found.Add(IdentifierKind.Locality, Span(joint + 1, end), Evidence.Look);
        }
    }

    /// <summary>Reads a city in lower case: "is in tukwila", "9 marigold terrace, quincy".</summary>
    public void ReadLowerCase(int token)
    {
        if (token == 0)
        {
            return;
        }

        ReadPostcodeInLowerCase(token);
        if (note.IsMark(token - 1, ','))
        {
            LowerCasePlaces.ReadBeforeState(note, token, found);
        }

        var isBehindPlace = note.IsMark(token - 1, ',') && found.LastPlaceEnd == note.Tokens[token - 1].Start;
        if (!isBehindPlace && gazetteer.Find(note, token, out var city) is { Size: > 0 } known && (HasZip(city) && !known.IsWord && !(city + 1 < note.Tokens.Length && note.Tokens[city + 1].Kind == TokenKind.Number) || IsBeforeState(city)) && note.Tokens[token].Length > 3)
        {
            // "moscow, id 83843", "gilbert 85234", "paris, tx"
            found.Add(IdentifierKind.Locality, Span(token, city), Evidence.Context);
            lastEnd = city;
            var zip = HasZip(city) ? city : city + 2;
            if (HasZip(zip))
            {
                // The code of Idaho is a label as well.
                found.Add(IdentifierKind.Locality, TextSpan.FromBounds(note.Tokens[zip].Start, note.Tokens[zip].End), Evidence.Label);
            }

            return;
        }

        if (!isBehindPlace && !(InsideLowerCase.Contains(note.Tokens[token - 1]) && note.Tokens[token - 1].Case == TokenCase.Lower) || gazetteer.Find(note, token, out var end) is not { } place || States.IsLarger(note.Tokens[token]) || States.NameLength(note, token) > 0)
        {
            return;
        }

        var isFollowed = end < note.Tokens.Length && (note.Tokens[end].Kind == TokenKind.Punctuation || IsCode(end)) || HasZip(end);
        if (isBehindPlace ? place.Size > 0 && isFollowed : !place.IsWord && place.Size >= 2 && note.Tokens[token].Length >= 5 && (!place.IsGivenName || place.Size == 3 && isFollowed) && !Eponyms.Contains(note.Tokens[token]) && !NotPlaces.Contains(note.Tokens[Math.Max(token - 2, 0)]))
        {
            found.Add(IdentifierKind.Locality, Span(token, end), Evidence.Context);
            lastEnd = end;
            ReadZipBehind(end);
        }
    }

    private static readonly WordSet StateCodes = new("al ak az ar ca co ct dc fl ga il ia ks ky la md ma mi mn ms mo mt nc nd ne nh nj nm nv ny oh pa ri sc sd tn tx ut vt va wa wi wv wy");

    /// <summary>", tx" and ", id 83843"; codes that are words need the postal code.</summary>
    private bool IsBeforeState(int end) =>
        note.IsMark(end, ',') && end + 1 < note.Tokens.Length && note.Tokens[end + 1] is { Kind: TokenKind.Word, Length: 2, Case: TokenCase.Lower } && (HasZip(end + 2) || StateCodes.Contains(note.Tokens[end + 1]) && (end + 2 == note.Tokens.Length || note.Tokens[end + 2].Kind != TokenKind.Word));

    /// <summary>"stockport sk1 3ab": a British postal code behind a place.</summary>
    private void ReadPostcodeInLowerCase(int token)
    {
        ref readonly var first = ref note.Tokens[token];
        if (lastEnd != token || first.Length is < 2 or > 4 || !IsCode(token) || token + 1 >= note.Tokens.Length || note.Tokens[token + 1] is not { Length: 3, Kind: TokenKind.Number } second || second.Start - first.End != 1 || !char.IsAsciiLetterLower(chars[second.End - 1]))
        {
            return;
        }

        found.Add(IdentifierKind.Locality, TextSpan.FromBounds(first.Start, second.End), Evidence.Context);
    }

    /// <summary>Reads "maricopa county" at its last word.</summary>
    public void ReadCountyInLowerCase(int token)
    {
        const int MostWords = 3;
        for (var first = token - 1; first >= 0 && token - first <= MostWords && note.Tokens[first] is { Kind: TokenKind.Word, Case: TokenCase.Lower }; first--)
        {
            // "from example county": one that no gazetteer has counts behind a preposition.
            var isKnown = gazetteer.IsCounty(note, first, token) && Names.NameLexicon.Of(note, note.Tokens[first]).Word < 2
                || first == token - 1 && first > 0 && BeforeCounty.Contains(note.Tokens[first - 1]) && Names.NameLexicon.Of(note, note.Tokens[first]).Word == 0;
            if (note.Tokens[first].Length > 3 && isKnown && !NotCounties.Contains(note.Tokens[first]))
            {
                found.Add(IdentifierKind.Locality, Span(first, token + 1), Evidence.Context);
                return;
            }
        }
    }

    /// <summary>Reads a county at the word "County".</summary>
    public void ReadCounty(int token)
    {
        if (!note.IsCapitalized(token) || token == 0 || !CountyWords.Contains(note.Tokens[token]))
        {
            return;
        }

        var first = Capitals.StartBefore(note, token);
        while (first < token && (note.Tokens[first].Kind != TokenKind.Word || NotCounties.Contains(note.Tokens[first]) || States.IsLarger(note.Tokens[first])))
        {
            first++;
        }

        // Of a longer run of capitals ("Health Department Lane County") the last words count that the gazetteer knows.
        for (var start = Math.Max(first, token - 4); start < token; start++)
        {
            if (gazetteer.IsCounty(note, start, token))
            {
                found.Add(IdentifierKind.Locality, Span(start, token + 1), Evidence.Form);
                return;
            }
        }

        if (first < token && token - first <= 2 && note.Tokens[token].Case == TokenCase.Capitalized)
        {
            found.Add(IdentifierKind.Locality, Span(first, token + 1), Evidence.Context);
        }
    }

    /// <summary>Reads a ZIP code at five digits, by what stands before it.</summary>
    public void ReadZip(int token)
    {
        ref readonly var number = ref note.Tokens[token];
        if (number.Length != 5 || NoteText.ComesFrom(chars, number.Start) || chars.AsSpan(number.Start, 5).ContainsAnyExceptInRange('0', '9'))
        {
            return;
        }

        var before = note.WordBefore(token);
        if (before < 0)
        {
            return;
        }

        var isState = States.IsCode(note, before) || States.NameLength(note, before) > 0 || (before > 0 && States.NameLength(note, before - 1) == 2);
        if (isState || note.HasBefore(token, ZipWords, 3) || found.LastPlaceEnd == number.Start - 1 || found.LastPlaceEnd == number.Start - 2)
        {
            AddZip(token);
        }
    }

    /// <summary>Reads a British or Canadian postal code at its first half: "LS2 9JT", "M5V 2T6".</summary>
    /// <returns>True where one stands there.</returns>
    public bool ReadPostcode(int token)
    {
        ref readonly var first = ref note.Tokens[token];
        if (ReadEircode(token))
        {
            return true;
        }

        if (token + 1 >= note.Tokens.Length || first.Case == TokenCase.Lower || first.Length is < 2 or > 4 || note.Tokens[token + 1] is not { Length: 3, Kind: TokenKind.Number } second || second.Start - first.End != 1)
        {
            return false;
        }

        var outward = chars.AsSpan(first.Start, first.Length);
        var inward = chars.AsSpan(second.Start, 3);
        var isCanadian = first.Length == 3 && char.IsAsciiLetterUpper(outward[0]) && char.IsAsciiDigit(outward[1]) && char.IsAsciiLetterUpper(outward[2]) && char.IsAsciiLetterUpper(inward[1]) && char.IsAsciiDigit(inward[2]);
        var isBritish = char.IsAsciiLetterUpper(outward[0]) && outward.ContainsAnyInRange('0', '9') && char.IsAsciiLetterUpper(inward[1]) && char.IsAsciiLetterUpper(inward[2])
            && (char.IsAsciiDigit(outward[1]) || (outward.Length > 2 && char.IsAsciiLetterUpper(outward[1]) && char.IsAsciiDigit(outward[2])));
        if (isCanadian || isBritish)
        {
            found.Add(IdentifierKind.Locality, TextSpan.FromBounds(first.Start, second.End), Evidence.Form);
        }

        return isCanadian || isBritish;
    }

    /// <summary>"H54 XK29", "D02 AF30": the Irish code of a single address.</summary>
    private bool ReadEircode(int token)
    {
        ref readonly var first = ref note.Tokens[token];
        if (first.Length != 3 || !char.IsAsciiLetterUpper(chars[first.Start]) || !char.IsAsciiDigit(chars[first.Start + 1]) || !(char.IsAsciiDigit(chars[first.Start + 2]) || chars[first.Start + 2] == 'W') || first.End + 5 > chars.Length || chars[first.End] != ' ')
        {
            return false;
        }

        var rest = chars.AsSpan(first.End + 1, 4);
        var isCode = char.IsAsciiLetterUpper(rest[0]) && rest.ContainsAnyInRange('0', '9') && !rest.ContainsAnyExcept(EircodeSigns) && (first.End + 5 == chars.Length || !char.IsLetterOrDigit(chars[first.End + 5]));
        if (isCode)
        {
            found.Add(IdentifierKind.Locality, TextSpan.FromBounds(first.Start, first.End + 5), Evidence.Form);
        }

        return isCode;
    }

    private static readonly System.Buffers.SearchValues<char> EircodeSigns = System.Buffers.SearchValues.Create("ACDEFHKNPRTVWXYZ0123456789");

    /// <summary>"Springfield, OR", "Salem, Oregon 97301": any capitalised words before a state.</summary>
    /// <returns>Index past the state; 0 where there is none.</returns>
    private int ReadBeforeState(int token)
    {
        var tokens = note.Tokens;
        // "Grandmother, Virginia Example"
        if ((Names.NameCues.Table.Of(tokens[token].Hash) & Names.NameCue.Relation) != 0 && note.IsMark(token + 1, ','))
        {
            return 0;
        }

        if (Capitals.OpensSentence(note, token) || IsAfterCapital(token) || (Names.NameCues.Table.Of(tokens[token].Hash) & Names.NameCue.Credential) != 0 && tokens[token].Case != TokenCase.Capitalized)
        {
            return 0;
        }

        var index = token;
        for (var words = 0; words < MostCityWords && index < tokens.Length && note.IsCapitalized(index); words++)
        {
            index++;
            index += note.IsMark(index, '.') && tokens[index - 1].Length <= 3 ? 1 : 0;
            var comma = note.IsMark(index, ',') ? 1 : 0;
            var state = index + comma;
            if (state >= tokens.Length || NoteText.HasLineBreak(chars, tokens[index - 1].End, tokens[state].Start))
            {
                continue;
            }

            // "Surrey, BC": a province that is written out in two capitals behind a town of the gazetteer
            if (comma == 1 && note.Tokens[state] is { Length: 2, Case: TokenCase.Upper } && Provinces.Contains(note.Tokens[state]) && tokens[token].Case == TokenCase.Capitalized && IsCity(token, index))
            {
                found.Add(IdentifierKind.Locality, Span(token, index), Evidence.Context);
                return state + 1;
            }

            var isCode = States.IsCode(note, state) && (comma == 1 || HasZip(state + 1)) && (!Degrees.Contains(tokens[state]) || HasZip(state + 1) || IsCity(token, index));
            // In capitals throughout OR and IN are words.
            isCode &= tokens[token].Case != TokenCase.Upper || tokens[token].Length == 1 || HasZip(state + 1) || IsCity(token, index) && !AlsoWords.Contains(tokens[state]) && (state + 1 == tokens.Length || tokens[state + 1].Kind != TokenKind.Word);
            var nameLength = isCode ? 0 : comma == 1 ? States.NameLength(note, state) : HasZip(state + States.NameLength(note, state)) ? States.NameLength(note, state) : 0;
            if ((isCode || (nameLength > 0 && note.IsCapitalized(state))) && !IsListOfStates(token, index) && !NotTowns.Contains(tokens[index - 1]))
            {
                found.Add(IdentifierKind.Locality, Span(token, index), Evidence.Context);
                ReadZipBehind(state + Math.Max(1, nameLength));
                return state + 1;
            }
        }

        return 0;
    }

    private static readonly WordSet Provinces = new("bc ab sk mb on qc nb ns nl pe yt nt nu");

    private static readonly WordSet AlsoWords = new("in or me hi ok oh id de la ma pa co al");

    /// <summary>"Medicaid, Texas", "Blue Subaru, Illinois plate", "Veteran, VA claim": what a state runs, or where a car is from.</summary>
    private static readonly WordSet NotTowns = new("""
        medicaid medicare chip wic snap tanf tricare veteran veterans licensed plate plates subaru toyota honda hyundai kia nissan mazda chevy chevrolet dodge jeep chrysler buick pontiac cadillac acura lexus infiniti volvo volkswagen bmw audi tesla
        sedan suv truck pickup van corolla camry civic accord altima sentra impala malibu silverado tahoe explorer
        """);

    private bool IsCity(int first, int end) => gazetteer.Find(note, first, out var known) is not null && known == end;

    private bool IsListOfStates(int first, int end) => States.CodeAt(note, first) is not null && (States.NameLength(note, first) == end - first || States.IsCode(note, first)) && !IsCityToo(first, end);

    // "New York, NY", "Washington, DC"
    private bool IsCityToo(int first, int end) => gazetteer.Find(note, first, out var known) is not null && known == end && (end - first == 2 || (note.IsMark(end, ',') && States.IsCode(note, end + 1)));

    private bool HasZip(int token) =>
        token < note.Tokens.Length && note.Tokens[token].Kind == TokenKind.Number && note.Tokens[token].Length == 5 && !chars.AsSpan(note.Tokens[token].Start, 5).ContainsAnyExceptInRange('0', '9');

    private void ReadZipBehind(int token)
    {
        token += note.IsMark(token, ',') ? 1 : 0;
        token += States.IsCode(note, token) || token < note.Tokens.Length && StateCodes.Contains(note.Tokens[token]) && HasZip(token + 1) ? 1 : 0;
        if (HasZip(token))
        {
            AddZip(token);
        }
    }

    /// <summary>Adds a ZIP code, with the four digits that may follow.</summary>
    public void AddZip(int token)
    {
        var number = note.Tokens[token];
        var end = number.End;
        if (number.JoinedToNext && chars[end] is '-' && token + 2 < note.Tokens.Length && note.Tokens[token + 2] is { Length: 4, Kind: TokenKind.Number } rest)
        {
            end = rest.End;
        }

        found.Add(IdentifierKind.Locality, TextSpan.FromBounds(number.Start, end), Evidence.Context);
    }

    private static readonly WordSet Measured = new("depression cognitive sleep anxiety mania alexithymia naming postnatal coma memory frailty handedness quality sedation");

    /// <summary>"Calgary depression 6", "Pittsburgh sleep 9": a scale and its score.</summary>
    private bool IsScale(int end) => end + 1 < note.Tokens.Length && Measured.Contains(note.Tokens[end]) && (note.Tokens[end + 1] is { Kind: TokenKind.Number, Length: <= 3 } || note.Tokens[end + 1].Kind == TokenKind.Word && end + 2 < note.Tokens.Length && note.Tokens[end + 2] is { Kind: TokenKind.Number, Length: <= 3 });

    private bool IsMeant(int token, int end, in Gazetteer.Place place)
    {
        if (IsScale(end))
        {
            return false;
        }

        var words = end - token;
        var before = note.WordBefore(token);
        var hasMark = before >= 0 && before < token - 1;
        if (Eponyms.Contains(note.Tokens[token]) || (end < note.Tokens.Length && chars.AsSpan(note.Tokens[end].Start, note.Tokens[end].Length) is "wort"))
        {
            return false;
        }

        var isLocative = before >= 0 && !hasMark && Locative.Contains(note.Tokens[before]) && !(before > 0 && NotPlaces.Contains(note.Tokens[before - 1]));
        // "Boston and London", "Tempe, Mesa"
        isLocative |= lastEnd >= 0 && token - lastEnd is 1 or 2 && (note.IsMark(lastEnd, ',') || chars.AsSpan(note.Tokens[token - 1].Start, note.Tokens[token - 1].Length) is "and" or "or") && (!hasMark || note.IsMark(lastEnd, ','));
        // "14 Tidewater Way, Portland", "Fjelstad Manor, Decorah"
        isLocative |= token > 0 && note.IsMark(token - 1, ',') && found.LastPlaceEnd == note.Tokens[token - 1].Start;
        if (place is { IsWord: true, Size: >= 2 } && words == 1 && note.IsMark(token - 1, ',') && (note.IsMark(end, ',') || note.IsMark(end, '.')) && token > 1 && note.IsCapitalized(token - 2) && note.Tokens[token].Case == TokenCase.Capitalized)
        {
            return true;
        }

        var isUpper = note.Tokens[token].Case == TokenCase.Upper && note.Tokens[token].Length > 1;
        if (isUpper && !isLocative)
        {
            return false;
        }

        if (!isLocative && before >= 0 && (Determiners.Contains(note.Tokens[before]) || !hasMark && note.Tokens[before].Case == TokenCase.Lower && end < note.Tokens.Length && note.Tokens[end] is { Kind: TokenKind.Word, Case: TokenCase.Lower }))
        {
            return false;
        }

        if (words > 1)
        {
            return place.IsWord ? isLocative ? place.Size > 0 : place.Size >= 2 && before >= 0 && note.Tokens[before].Case == TokenCase.Lower : isLocative || place.Size > 0;
        }

        if (note.Tokens[token].Length < 4)
        {
            return false;
        }

        if (isLocative)
        {
            // A city that opens its line has no word before it: "Boston,\nTucson".
            var isInside = before >= 0 && Inside.Contains(note.Tokens[before]);
            var isAddressed = note.IsMark(token - 1, ',') && found.LastPlaceEnd == note.Tokens[token - 1].Start;
            return isAddressed ? place.Size > 0
                : place.IsWord ? place.Size >= 2 && isInside && !Capitals.IsFirst(note, token) && !Seasons.Contains(note.Tokens[token])
                : place.IsGivenName ? place.Size >= 2 && (isInside || place.Size == 3 && !FollowsPerson(before))
                : place.Size > 0;
        }

        // "a red Toyota", "a gray Civic"
        if (IsTest(token))
        {
            return false;
        }

        // "Epworth 11" is a score.
        var isScored = end < note.Tokens.Length && (note.Tokens[end] is { Kind: TokenKind.Number, Length: < 4 } || note.Tokens[end].Kind == TokenKind.ParagraphBreak && end + 1 < note.Tokens.Length && note.Tokens[end + 1].Kind == TokenKind.Number);
        // "Edmonton: pain 4" is a scale.
        isScored |= note.IsMark(end, ':');
        return !isScored && !place.IsWord && !place.IsGivenName && place.Size >= 2 && !(Capitals.IsFirst(note, token) && place.Size < 3);
    }

    // "may step down in Spring"
    private static readonly WordSet Seasons = new("spring summer autumn fall winter");

    // "CALLED FROM BOSTON": in text without lower case only a name tells a person.
    private bool FollowsPerson(int preposition) =>
        preposition > 0 && note.Tokens[preposition - 1].Case != TokenCase.Lower && !(note.Tokens[preposition].Case == TokenCase.Upper && note.Tokens[preposition - 1].Case == TokenCase.Upper && Names.NameLexicon.Of(note, note.Tokens[preposition - 1]).IsOnlyWord);

    /// <summary>"Denver Health", "Boston Naming Test", "Austin Smith", "Dr. Hayward": the city is part of another name.</summary>
    private bool IsPartOfName(int token, int end)
    {
        if (IsOfWork(token) || IsListedWithTests(token, end))
        {
            return true;
        }

        if (IsAfterCapital(token) || (end < note.Tokens.Length && note.IsMark(end - 1, '.')))
        {
            return true;
        }

        if (end >= note.Tokens.Length || note.Tokens[end - 1].PossessiveLength > 0)
        {
            // "Charlotte's Web"
            return end < note.Tokens.Length && note.IsCapitalized(end) && end == token + 1 && note.Tokens[end].Start - note.Tokens[end - 1].End <= 1 && chars[note.Tokens[end - 1].End] == ' ';
        }

        var isJoined = note.IsMark(end, '-') && note.Tokens[end - 1].JoinedToNext && note.Tokens[end].JoinedToNext;
        var follows = note.IsCapitalized(end) && note.Tokens[end].Start - note.Tokens[end - 1].End <= 1 && !IsCode(end) && !ZipWords.Contains(note.Tokens[end]) && !NoteText.HasLineBreak(chars, note.Tokens[end - 1].End, note.Tokens[end].Start) && States.CodeAt(note, end) is null;
        return isJoined || follows || PartOfTerm.Contains(note.Tokens[end]);
    }

    private static readonly WordSet Works = new("watched watching film films movie movies novel song songs album musical smokes smoked smoking cigarettes vapes");

    /// <summary>"her favorite film (Casablanca", "Smokes 10 a day, Marlboro": cities that works and brands are called after.</summary>
    private bool IsOfWork(int token)
    {
        const int Farthest = 5;
        for (var index = token - 1; index >= 0 && token - index <= Farthest && note.Chars[note.Tokens[index].Start] is not ('.' or ';'); index--)
        {
            if (Locative.Contains(note.Tokens[index]))
            {
                return false;
            }

            if (Works.Contains(note.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Denver, Bayley, Vineland": tests are listed.</summary>
    private bool IsListedWithTests(int token, int end) =>
        token > 1 && note.IsMark(token - 1, ',') && IsTest(token - 2) || end + 1 < note.Tokens.Length && note.IsMark(end, ',') && IsTest(end + 1);

    private bool IsTest(int token) => note.IsCapitalized(token) && (Names.NameCues.Table.Of(note.Tokens[token].Hash) & (Names.NameCue.Famous | Names.NameCue.Place)) == Names.NameCue.Famous;

    // A postal code behind a city is no part of its name.
    private bool IsCode(int token) => chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length).ContainsAnyInRange('0', '9');

    private bool IsAfterCapital(int token)
    {
        if (token == 0)
        {
            return false;
        }

        ref readonly var before = ref note.Tokens[token - 1];
        if (NoteText.HasLineBreak(chars, before.End, note.Tokens[token].Start))
        {
            return false;
        }

        if (before.Kind == TokenKind.Word)
        {
            return (Honorifics.Contains(before) || (note.IsCapitalized(token - 1) && !Capitals.IsFirst(note, token - 1) && !Capitals.OpensSentence(note, token - 1) && !StreetReader.IsSuffix(before))) && note.Tokens[token].Start - before.End <= 1;
        }

        return before.Kind == TokenKind.Punctuation
            && ((chars[before.Start] is '-' && before.JoinedToNext && token > 1 && note.Tokens[token - 2].JoinedToNext)
                || (chars[before.Start] is '.' && token > 1 && (Honorifics.Contains(note.Tokens[token - 2]) || (note.Tokens[token - 2].Length == 1 && char.IsUpper(chars[note.Tokens[token - 2].Start]) && !StreetReader.IsSuffix(note.Tokens[token - 2]))))
                || chars[before.Start] is '@' or '/' or '_');
    }

    private TextSpan Span(int first, int end) => TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[end - 1].StemEnd);
}
