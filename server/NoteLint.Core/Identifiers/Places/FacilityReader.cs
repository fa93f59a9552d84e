using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Dates;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Places;

/// <summary>Hospitals, shelters and buildings by name: capitalised words before "Hospital", "Shelter", "Hall", or behind "admitted to".</summary>
internal static class FacilityReader
{
    private const int MostTail = 4;

    private static readonly WordSet Practices = new("family medical dental group general health veterinary doctors' primary");

    private static readonly WordSet BeforePlaces = new("at in to from near into inside outside by via with of on for through called contacted visited toured left");

    private static readonly WordSet Joints = new("of for at on");

    private static readonly WordSet Rooms = new("suite room unit area nursery lab laboratory position floor department service services team program");

    private static readonly WordSet SchoolHeads = new("school university college academy elementary preschool kindergarten");

    /// <summary>Reads at a word that a place's name may end with.</summary>
    public static void ReadAt(Note note, int head, IdentifierList found)
    {
        var tokens = note.Tokens;
        if (!PlaceWords.Heads.Contains(tokens[head]) || (head > 0 && tokens[head - 1].JoinedToNext && !note.IsMark(head - 1, '.')))
        {
            return;
        }

        // "Example Family Practice", not "Mindfulness Practice"
        if (chars(note, head) is "Practice" or "PRACTICE" && !(head > 0 && Practices.Contains(tokens[head - 1])))
        {
            return;
        }

        var isCapital = note.IsCapitalized(head);
        var end = EndOfHeads(note, head + 1);
        var first = Trim(note, Capitals.StartBefore(note, head), head);
        var distinct = Distinct(note, first, head, out var hasPlain);
        // "Center for Hope": what tells it apart stands behind.
        if (isCapital && end < tokens.Length && Joints.Contains(tokens[end]) && note.IsCapitalized(end + 1) && end + 1 < tokens.Length && !States.IsLarger(tokens[end + 1]) && !NoteText.HasLineBreak(note.Chars, tokens[end - 1].End, tokens[end + 1].Start))
        {
            var tail = Math.Min(Capitals.EndAfter(note, end + 1, hasConjunctions: false), end + 1 + MostTail);
            var tailIsDistinct = Distinct(note, end + 1, tail, out _) > 0;
            if (tail > end + 1 && !chars(note, end).Equals("at", StringComparison.OrdinalIgnoreCase) && !chars(note, end).Equals("on", StringComparison.OrdinalIgnoreCase) && !(tokens[end].Case == TokenCase.Upper && tokens[head].Case != TokenCase.Upper) && (distinct > 0 || (tailIsDistinct && chars(note, end) is "of")))
            {
                end = tail;
                distinct++;
                first = first == head ? head : first;
            }
        }

        // "at Ana's house" is hers.
        if (!isCapital && head > 0 && tokens[head - 1].PossessiveLength > 0 && PlaceWords.HomeHeads.Contains(tokens[head]))
        {
            return;
        }

        var isNamed = distinct > 0 && (isCapital ? !(PlaceWords.OrdinaryHeads.Contains(tokens[head]) && distinct == 1 && hasPlain) : distinct > 1 || !hasPlain);
        if (isNamed && PlaceWords.BriefHeads.Contains(tokens[head]) && (!isCapital || note.IsCapitalized(end) || first == 0 || !(BeforePlaces.Contains(tokens[first - 1]) || note.IsMark(first - 1, '@') || note.IsMark(first - 1, ',') || note.IsMark(first - 1, ':'))))
        {
            return;
        }

        // "Rey Complex Figure", "Grounding Place Exercise"
        isNamed &= !(isCapital && PlaceWords.OrdinaryHeads.Contains(tokens[head]) && end == head + 1 && end < tokens.Length && note.IsCapitalized(end) && tokens[end].Case == TokenCase.Capitalized && (Names.NameCues.Table.Of(tokens[end].Hash) & Names.NameCue.EponymHead) != 0);

        // "Bruce Ward" is a man.
        isNamed &= !(PlaceWords.HomeHeads.Contains(tokens[head]) && head - first == 1 && Names.NameLexicon.Of(note, tokens[first]) is { Given: >= 2, Word: 0 } && (first == 0 || !BeforePlaces.Contains(tokens[first - 1]) && !chars(note, first - 1).Equals("the", StringComparison.OrdinalIgnoreCase)));
        if (isNamed && (!PlaceWords.HomeHeads.Contains(tokens[head]) || StandsAsPlace(note, first)) && !(first == head && end == head + 1) && (!IsAllCapitals(note, first, end) || IsSetOff(note, first, end)))
        {
            found.Add(IdentifierKind.Facility, TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].StemEnd), Evidence.Context);
        }

        static ReadOnlySpan<char> chars(Note note, int index) => note.Chars.AsSpan(note.Tokens[index].Start, note.Tokens[index].Length);
    }

    /// <summary>Reads the place behind "admitted to", "treated at", "resides at".</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the first token behind those words.</param>
    /// <param name="found">Receives it.</param>
    public static void ReadNamed(Note note, int token, IdentifierList found)
    {
        if (token + 1 < note.Tokens.Length && (note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length) is "the" || note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length) is "The" && note.IsCapitalized(token + 1)))
        {
            token++;
        }

        if (token >= note.Tokens.Length || !note.IsCapitalized(token) || DateWords.MonthOf(note.Tokens[token]) > 0)
        {
            return;
        }

        var end = Capitals.EndAfter(note, token, hasConjunctions: false);
        // "staying at Ana's" is with her.
        if (end == token + 1 && note.Tokens[token].PossessiveLength > 0 && Names.NameLexicon.Of(note, note.Tokens[token]) is { Given: >= 2, Word: 0 } && (Names.NameCues.Table.Of(note.Tokens[token].Hash) & Names.NameCue.Famous) == 0)
        {
            return;
        }

        if (end > token && !HasRoom(note, token, end) && !(note.Tokens[token].Case == TokenCase.Upper && end - token == 1 && !IsAcronym(note, token)) && (Distinct(note, token, end, out _) > 0 || end - token == 1 || end - token == 2 && PlaceWords.HomeHeads.Contains(note.Tokens[token]) && (PlaceWords.HomeHeads.Contains(note.Tokens[token + 1]) || PlaceWords.BriefHeads.Contains(note.Tokens[token + 1]))) && !States.IsLarger(note.Tokens[token]) && States.CodeAt(note, token) is null
            && !PlaceWords.Kinds.Contains(note.Tokens[token]) && !IsSchool(note, token, end))
        {
            found.Add(IdentifierKind.Facility, TextSpan.FromBounds(note.Tokens[token].Start, note.Tokens[end - 1].StemEnd), Evidence.Look);
        }
    }

    /// <summary>Reads back from a city: "Baptist East, Louisville", "perinatal psych, Rotunda, Dublin".</summary>
    /// <param name="note">The note.</param>
    /// <param name="city">Index of the city's first token, a comma before it.</param>
    /// <param name="found">Receives it.</param>
    public static void ReadBeforeCity(Note note, int city, IdentifierList found)
    {
        const int MostWords = 5;
        var tokens = note.Tokens;
        var end = city - 1;
        var first = Capitals.StartBefore(note, end);
        if (first == end || end - first > MostWords || tokens[first].Kind != TokenKind.Word || NoteText.HasLineBreak(note.Chars, tokens[first].Start, tokens[city].Start) || Capitals.OpensSentence(note, first) || Distinct(note, first, end, out _) == 0)
        {
            return;
        }

        var isOne = end - first == 1;
        for (var index = first; index < end; index++)
        {
            var cue = Names.NameCues.Table.Of(tokens[index].Hash);
            if ((cue & (Names.NameCue.Credential | Names.NameCue.NeverName | Names.NameCue.Honorific | Names.NameCue.ClinicianTitle | Names.NameCue.Relation | Names.NameCue.ClientWord)) != 0 || States.IsLarger(tokens[index]) || States.CodeAt(note, index) is not null || DateWords.MonthOf(tokens[index]) > 0 || tokens[index].Case == TokenCase.Upper)
            {
                return;
            }
        }

        // "Ana Example, Denver" is a person; "Rotunda, Dublin" stands between commas.
        var isPerson = Names.NameLexicon.Of(note, tokens[first]) is { Given: >= 2 } && (isOne || Names.NameLexicon.Of(note, tokens[end - 1]) is { IsName: true });
        var isSetOff = first > 0 && (note.IsMark(first - 1, ',', '-') || BeforePlaces.Contains(tokens[first - 1]));
        if (!isPerson && (isOne ? isSetOff && !Capitals.IsFirst(note, first) : isSetOff || Capitals.IsFirst(note, first)) && found.LastPlaceEnd != tokens[end - 1].End)
        {
            found.Add(IdentifierKind.Facility, TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].StemEnd), Evidence.Look);
        }
    }

    private static readonly WordSet FirstWords = new("chùa masjid iglesia parroquia gurdwara motel clínica clinica colegio convento basílica basilica kościół gompa mandir shul");

    /// <summary>Reads "Motel Siesta", "Chùa Huệ Quang": where the word for the place stands first.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of that word's token.</param>
    /// <param name="found">Receives it.</param>
    public static void ReadOpened(Note note, int token, IdentifierList found)
    {
        const int MostWords = 4;
        if (!FirstWords.Contains(note.Tokens[token]) || note.Tokens[token].Case != TokenCase.Capitalized || !note.IsCapitalized(token + 1))
        {
            return;
        }

        var end = Math.Min(Capitals.EndAfter(note, token, hasConjunctions: false), token + 1 + MostWords);
        if (end > token + 1)
        {
            found.Add(IdentifierKind.Facility, TextSpan.FromBounds(note.Tokens[token].Start, note.Tokens[end - 1].StemEnd), Evidence.Look);
        }
    }

    private static readonly WordSet Devotions = new("devotion devotions devoted novena rosary pray prays prayed praying prayer prayers statue medal candle candles feast saint apparition pilgrimage shrine icon tattoo");

    private static readonly WordSet Taught = new("grade grades taught teacher teachers attends attended attending school class classes kindergarten principal graduated enrolled pupil pupils student");

    /// <summary>Reads "Our Lady of Sorrows": a school where the words around it speak of one, else a place behind "at", "to" or "from".</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of "Our".</param>
    /// <param name="everything">True where nobody may be identified.</param>
    /// <param name="found">Receives it.</param>
    public static void ReadOurLady(Note note, int token, bool everything, IdentifierList found)
    {
        const int Farthest = 8;
        var end = Capitals.EndAfter(note, token + 1, hasConjunctions: false);
        if (end < token + 3)
        {
            return;
        }

        var isSchool = false;
        for (var index = Math.Max(0, token - Farthest); index < Math.Min(note.Tokens.Length, end + Farthest); index++)
        {
            // "attends Mass, devotion to Our Lady of Guadalupe"
            if (Devotions.Contains(note.Tokens[index]))
            {
                return;
            }
        }

        for (var index = Math.Max(0, token - Farthest); index < Math.Min(note.Tokens.Length, end + Farthest); index++)
        {
            isSchool |= Taught.Contains(note.Tokens[index]);
        }

        if (isSchool || everything && token > 0 && BeforePlaces.Contains(note.Tokens[token - 1]))
        {
            found.Add(isSchool ? IdentifierKind.School : IdentifierKind.Facility, TextSpan.FromBounds(note.Tokens[token].Start, note.Tokens[end - 1].StemEnd), Evidence.Look);
        }
    }

    /// <summary>"treated at UCSF": four capitals and more that are no word and no unit.</summary>
    private static bool IsAcronym(Note note, int token) =>
        note.Tokens[token].Length is 4 or 5 && Names.NameLexicon.Of(note, note.Tokens[token]).IsUnknown && !PlaceWords.Kinds.Contains(note.Tokens[token]) && !Units.Contains(note.Tokens[token]);

    private static readonly WordSet Units = new("picu nicu micu sicu pacu ccu snf tcu php iop irts mhrh cpep psych crisis obgyn");

    /// <summary>True where one of the words tells a place apart from its kind: "Tacoma General", not "Children's Hospital".</summary>
    public static bool IsDistinct(Note note, int first, int end) => Distinct(note, first, end, out _) > 0;

    /// <summary>True for a word that may end a place's name.</summary>
    public static bool IsHead(in Token token) => PlaceWords.Heads.Contains(token);

    /// <summary>"Cardiac Catheterization Suite" is a room.</summary>
    private static bool HasRoom(Note note, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (Rooms.Contains(note.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSchool(Note note, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (SchoolHeads.Contains(note.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind a preposition, with or without an article, or at a start.</summary>
    private static bool StandsAsPlace(Note note, int first)
    {
        var before = first - 1;
        before -= before >= 0 && note.Chars.AsSpan(note.Tokens[before].Start, note.Tokens[before].Length) is "the" or "a" ? 1 : 0;
        return before < 0 || note.Tokens[before].Kind != TokenKind.Word || BeforePlaces.Contains(note.Tokens[before]);
    }

    /// <summary>Past further heads: "Medical Center", "Nursing Home".</summary>
    private static int EndOfHeads(Note note, int end)
    {
        while (end < note.Tokens.Length && note.IsCapitalized(end) && PlaceWords.Heads.Contains(note.Tokens[end]) && !NoteText.HasLineBreak(note.Chars, note.Tokens[end - 1].End, note.Tokens[end].Start))
        {
            end++;
        }

        return end;
    }

    private static int Trim(Note note, int first, int head)
    {
        while (first < head && (note.Tokens[first].Kind != TokenKind.Word || Capitals.OpensSentence(note, first) || (Capitals.IsFirst(note, first) && PlaceWords.Kinds.Contains(note.Tokens[first]) && head - first == 1)))
        {
            first++;
        }

        return first;
    }

    /// <summary>How many words tell a place apart from its kind.</summary>
    private static int Distinct(Note note, int first, int end, out bool isPlain)
    {
        var count = 0;
        isPlain = true;
        for (var index = first; index < end; index++)
        {
            ref readonly var token = ref note.Tokens[index];
            if (token.Kind == TokenKind.Word && note.IsCapitalized(index) && !PlaceWords.Kinds.Contains(token) && !IsSpecialty(note, token) && (!PlaceWords.Heads.Contains(token) || PlaceWords.BriefHeads.Contains(token)) && token.Length > 1 && DateWords.MonthOf(token) == 0
                && !(token.Case == TokenCase.Upper && token.Length <= 3) && !note.Chars.AsSpan(token.Start, token.Length).ContainsAnyInRange('0', '9'))
            {
                count++;
                isPlain &= Capitals.IsFirst(note, index) && (Names.NameLexicon.Of(note, token).Word > 0 || token.PossessiveLength > 0 || token.Case == TokenCase.Upper);
            }
        }

        return count;
    }

    // "Neuropsychiatry Ward"
    private static bool IsSpecialty(Note note, in Token token) =>
        note.Chars.AsSpan(token.Start, token.StemEnd - token.Start) is var word && (word.EndsWith("iatry") || word.EndsWith("ology") || word.EndsWith("iatrics") || word.EndsWith("ological") || word.EndsWith("iatric"));

    /// <summary>In text without lower case only marks tell where a name begins: "DR. EXAMPLE, WHITE ROCK CLINIC, 9:15".</summary>
    private static bool IsSetOff(Note note, int first, int end)
    {
        const int LongestName = 5;
        var opens = first == 0 || note.Tokens[first - 1].Kind == TokenKind.ParagraphBreak || NoteText.HasLineBreak(note.Chars, note.Tokens[first - 1].End, note.Tokens[first].Start) || note.Tokens[first].Start - note.Tokens[first - 1].End > 1
            || note.IsMark(first - 1, '-', '–') && !note.Tokens[first - 1].JoinedToNext;
        var isBehind = opens || note.IsMark(first - 1, ',') || note.IsMark(first - 1, ':') || BeforePlaces.Contains(note.Tokens[first - 1]);
        return end - first is >= 2 and <= LongestName && isBehind && (!opens && note.Tokens[first - 1].Kind == TokenKind.Word || end < note.Tokens.Length && note.Tokens[end].Start - note.Tokens[end - 1].End > 1 || end >= note.Tokens.Length || note.Tokens[end].Kind != TokenKind.Word || NoteText.HasLineBreak(note.Chars, note.Tokens[end - 1].End, note.Tokens[end].Start));
    }

    private static bool IsAllCapitals(Note note, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (note.Tokens[index] is { Kind: TokenKind.Word, Case: not TokenCase.Upper })
            {
                return false;
            }
        }

        return true;
    }
}
