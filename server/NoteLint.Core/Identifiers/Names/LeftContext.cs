using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>What stands before a name, read from right to left within its sentence.</summary>
/// <param name="Title">What a title directly before says; nothing where none stands there.</param>
/// <param name="Relation">The words for the relation; null where none stand there.</param>
/// <param name="IsPluralRelation">True behind "her daughters".</param>
/// <param name="IsIntroduced">True behind "named", "goes by", "whose name is".</param>
/// <param name="IsPeer">True behind "group member", "another client".</param>
/// <param name="IsClient">True behind "client", "patient".</param>
/// <param name="IsApposition">True where a comma parts the relation from the name.</param>
/// <param name="IsBracketed">True where an opening bracket parts them.</param>
/// <param name="Before">Index of the token before name and title; below the sentence's first where nothing stands there.</param>
/// <param name="OpensSentence">True where a capital says nothing: at the start, behind a colon or an opening quotation mark.</param>
internal readonly record struct LeftContext(
    NameCue Title,
    RelationWords? Relation,
    bool IsPluralRelation,
    bool IsIntroduced,
    bool IsPeer,
    bool IsClient,
    bool IsApposition,
    bool IsBracketed,
    int Before,
    bool OpensSentence)
{
    private const NameCue Titles = NameCue.Honorific | NameCue.ClinicianTitle | NameCue.OfficeTitle;

    /// <summary>True where any word that follows is a name: "Mr.", "named".</summary>
    public bool TakesAnyWord => (Title & NameCue.PlainTitle) != 0 || IsIntroduced;

    /// <summary>True where the words leave no doubt that a name follows.</summary>
    public bool IsSure => Title != NameCue.None || Relation is not null || IsIntroduced;

    /// <summary>Reads what stands before a token.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="first">Index of the name's first token.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    public static LeftContext Read(NameText text, int first, int low)
    {
        var before = first - 1;
        var title = ReadTitle(text, first, low, ref before);
        if (before - 2 >= low && text.Is(before, "one") && text.IsMark(before - 1, ',') && (text.CueAt(before - 2) & NameCue.Relation) != 0)
        {
            // "his neighbor, one Tom Example"
            before--;
        }

        if (before > low && text.Tokens[before].Case == TokenCase.Capitalized && (text.CueAt(before) & (NameCue.RelationModifier | NameCue.Relation | NameCue.Honorific)) == NameCue.RelationModifier && text.Tokens[before].Length <= 6 && title == NameCue.None)
        {
            // "his sponsor, Big Mike"
            before--;
        }

        var opens = before < low || text.IsMark(before, ':', '"', '“', '‘', '•', '*') || text.Tokens[before].Kind == TokenKind.Number && before == low
            || text.IsMark(before, '.', ')') && before - 1 >= low && before - 1 <= low + 1 && text.Tokens[before - 1].Kind == TokenKind.Number
            || text.IsMark(before, '-', '–', '—') && before == low;
        if (before < low)
        {
            return new(title, null, false, false, false, false, false, false, before, true);
        }

        if (text.IsMark(before, '"', '“') && before - 1 >= low && IsIntroduction(text, before - 1, low))
        {
            // 'gives her name as "Summer"'
            return new(title, null, false, true, false, false, false, false, before, false);
        }

        if (text.IsMark(before, '"', '“') && before - 1 >= low && text.IsMark(first + 1, '"', '”') && (text.CueAt(before - 1) & NameCue.Relation) != 0 && RelationReader.Before(text, before - 1, low) is { } called)
        {
            // 'her cellmate "Oso"'
            return new(title, called, false, false, false, false, false, false, before, false);
        }

        if (text.IsMark(before, '.') && before - 1 >= low && text.Tokens[before - 1].JoinedToNext && (text.CueAt(before - 1) & NameCue.ClientWord) != 0 && text.Tokens[before - 1].Length <= 3)
        {
            // "Pt. Example"
            return new(title, null, false, false, false, true, false, false, before, false);
        }

        if (IsClientIntroduced(text, before, low))
        {
            return new(title, null, false, false, false, true, false, false, before, false);
        }

        var isApposition = text.IsMark(before, ',');
        var isBracketed = text.IsMark(before, '(');
        var isLabel = text.IsMark(before, ':');
        var word = isApposition || isBracketed || isLabel ? before - 1 : before;
        if (word < low || text.Tokens[word].Kind != TokenKind.Word)
        {
            return new(title, null, false, false, false, false, false, false, before, opens);
        }

        if (word > low && (text.CueAt(word - 1) & NameCue.Introduction) != 0 && (text.Is(word, "it") || text.Is(word, "him") || text.Is(word, "her") || text.Is(word, "them")))
        {
            // "named it Abena"
            word--;
        }

        var isIntroduced = !isBracketed && IsIntroduction(text, word, low);
        if (isIntroduced && IntroductionStart(text, word, low) is var start && start - 1 >= low && text.Tokens[start - 1].Kind == TokenKind.Word)
        {
            // "a son named Leo": the relation stands before "named".
            word = start - 1;
        }

        var cue = text.CueAt(word);
        var isPossessive = text.Tokens[word].PossessiveLength > 0;
        if (isApposition && text.IsMark(EndOfApposition(text, first), ',') && RelationBefore(text, word, low) is var noun and >= 0)
        {
            // "a friend from work, Ana, …", "to a friend's, Ana, …"
            return new(title, RelationReader.Before(text, noun, low), false, isIntroduced, false, false, true, false, before, opens);
        }

        if (isPossessive)
        {
            return new(title, null, false, isIntroduced, false, false, isApposition, isBracketed, before, opens);
        }

        var isRelation = (cue & NameCue.Relation) != 0 || IsInLaw(text, word, low);
        var relation = isRelation && (!isLabel || text.WordAt(first).IsName) ? RelationReader.Before(text, word, low) : null;
        if (isRelation && relation is null && word == before && text.Is(word, "supervisor") && word == low && IsOverClient(text, first))
        {
            relation = new RelationWords(word, word + 1, word);
        }

        if (isRelation && relation is null && (word == before || isApposition) && (word == before && text.Is(word, "supervisor") || RelationReader.IsTrade(text, word, low)))
        {
            // The clinician's, "supervisor Example notified"; the client's own is "her supervisor".
            title |= NameCue.ClinicianTitle;
        }

        var isPlural = (cue & NameCue.PluralRelation) != 0;
        // "CT Brain" is a scan.
        var isClient = word == before && IsEntryFor(text, word, low) || (cue & NameCue.ClientWord) != 0 && !isApposition && !(text.Tokens[word] is { Case: TokenCase.Upper, Length: 2 } && text.Is(word, "ct") && !isLabel);
        var isPeer = (cue & NameCue.PeerWord) != 0 && NamesPeer(text, word, low);
        return new(title, relation, isPlural, isIntroduced, isPeer, isClient && !isPeer, isApposition, isBracketed, before, opens);
    }

    /// <summary>What a supervisor at work does and a clinician's does not: "Supervisor Tom Example cut his hours".</summary>
    private static readonly Notes.Structure.WordSet Ruling = new("cut cuts fired fires wrote writes yelled yells threatened threatens docked demoted blamed blames accused accuses screamed screams berated humiliated suspended passed promoted moved");

    private static bool IsOverClient(NameText text, int first)
    {
        const int Farthest = 3;
        var index = first;
        while (index < text.Tokens.Length && index - first < Farthest && text.IsCapital(index, text.Tokens.Length))
        {
            index++;
        }

        return index + 1 < text.Tokens.Length && text.Tokens[index].Kind == TokenKind.Word && Ruling.Contains(text.Tokens[index])
            && (text.Is(index + 1, "his") || text.Is(index + 1, "her") || text.Is(index + 1, "him") || text.Is(index + 1, "them") || text.Is(index + 1, "their") || text.Is(index + 1, "at") || text.Is(index + 1, "client"));
    }

    private static int EndOfApposition(NameText text, int first)
    {
        var end = first + 1;
        while (end < text.Tokens.Length && end - first < 3 && text.IsCapital(end, text.Tokens.Length))
        {
            end++;
        }

        return end;
    }

    /// <summary>The noun of "a friend from work" and "a friend's"; -1 where none stands there.</summary>
    private static int RelationBefore(NameText text, int word, int low)
    {
        const int Farthest = 4;
        word = BeforeFirm(text, word, low);
        for (var index = word; index > low && word - index < Farthest; index--)
        {
            // "her husband of 40 years, Art, …"
            if (text.Tokens[index].Kind == TokenKind.Number && index > low && text.Is(index - 1, "of"))
            {
                continue;
            }

            // "a colleague at Example, Ana, …"
            if (text.Tokens[index].Kind != TokenKind.Word || text.Tokens[index].Case != TokenCase.Lower && !(index > low && (text.Is(index - 1, "at") || text.Is(index - 1, "from"))))
            {
                return -1;
            }

            if ((text.CueAt(index) & NameCue.Relation) != 0)
            {
                var isOwn = (text.CueAt(index - 1) & (NameCue.Determiner | NameCue.RelationModifier)) != 0;
                return isOwn && (index < word || text.Tokens[index].PossessiveLength > 0) && (index == word || text.Is(index + 1, "from") || text.Is(index + 1, "at") || text.Is(index + 1, "of") || text.Is(index + 1, "in")) ? index : -1;
            }
        }

        return -1;
    }

    /// <summary>"the manager at Example and Sample": where "at" stands before a firm's name of several words.</summary>
    private static int BeforeFirm(NameText text, int word, int low)
    {
        const int LongestName = 5;
        var index = word;
        while (index > low && word - index < LongestName && (text.Tokens[index].Case == TokenCase.Capitalized || text.IsMark(index, '&', '\'') || index < word && text.Is(index, "and")))
        {
            index--;
        }

        return index < word - 1 && (text.Is(index, "at") || text.Is(index, "from")) ? index + 1 : word;
    }

    private static NameCue ReadTitle(NameText text, int first, int low, ref int before)
    {
        var title = NameCue.None;
        for (var count = 0; count < 2; count++)
        {
            var index = before;
            if (index - 1 >= low && text.IsMark(index, '.') && text.Tokens[index - 1].JoinedToNext)
            {
                index--;
            }

            if (index < low || text.Tokens[index].Kind != TokenKind.Word || text.Tokens[index].PossessiveLength > 0)
            {
                break;
            }

            // "S/N Example": a staff nurse.
            if (text.Is(index, "n") && index - 2 >= low && text.IsMark(index - 1, '/') && text.Is(index - 2, "s") && text.Tokens[index].Case == TokenCase.Upper)
            {
                title |= NameCue.ClinicianTitle;
                before = index - 3;
                continue;
            }

            var cue = text.CueAt(index) & (Titles | NameCue.Relation);
            if ((cue & Titles) == 0 || ((cue & NameCue.Relation) != 0 && IsOwned(text, index, low)) || (index == before && IsShort(text, index)) || IsUnit(text, index, low))
            {
                break;
            }

            // "Ate Weetabix" is a breakfast, "Ate Marisol" a sister.
            if (text.Is(index, "ate") && index == low && !text.WordAt(first).IsName)
            {
                break;
            }

            title |= text.CueAt(index) & (Titles | NameCue.PlainTitle);
            before = index - 1;
        }

        return title;
    }

    // "MS", "PA", "MA" are degrees, states and diseases unless a full stop follows.
    private static bool IsShort(NameText text, int index) =>
        text.Tokens[index].Length <= 2 && text.Tokens[index].Case == TokenCase.Upper && (text.CueAt(index) & NameCue.ClinicianTitle) == 0;

    // "250 ms. With pacing": milliseconds
    private static bool IsUnit(NameText text, int index, int low) =>
        index > low && text.Tokens[index].Case == TokenCase.Lower && text.Tokens[index - 1].Kind == TokenKind.Number;

    // "her uncle Gus" is a relation; "Uncle Gus" is as good as a title.
    private static bool IsOwned(NameText text, int index, int low) =>
        text.Tokens[index].Case == TokenCase.Lower || (index > low && (text.CueAt(index - 1) & (NameCue.Determiner | NameCue.RelationModifier)) != 0) || index == low || (text.CueAt(index) & NameCue.Relation) != 0;

    private static bool IsInLaw(NameText text, int index, int low) =>
        index - 4 >= low && text.Is(index, "law") && text.IsMark(index - 1, '-') && text.Is(index - 2, "in");

    /// <summary>"chart copy for …", "entry for …": whose chart a note about a group stands in.</summary>
    private static bool IsEntryFor(NameText text, int index, int low) =>
        index - 2 >= low && text.Is(index, "for") && (text.Is(index - 1, "copy") && text.Is(index - 2, "chart") || text.Is(index - 1, "entry") || text.Is(index - 1, "note") && (text.Is(index - 2, "chart") || text.Is(index - 2, "individual")));

    private static bool NamesPeer(NameText text, int index, int low) =>
        !text.Is(index, "client") && !text.Is(index, "patient") && !text.Is(index, "resident")
        || (index > low && (text.Is(index - 1, "another") || text.Is(index - 1, "other") || text.Is(index - 1, "fellow")));

    /// <summary>"The identified client is …", "call from client, …".</summary>
    private static bool IsClientIntroduced(NameText text, int before, int low) =>
        IsNumberedClient(text, before, low) || before - 3 >= low && text.IsMark(before, ',') && text.Is(before - 1, "record") && text.Is(before - 2, "of") && (text.CueAt(before - 3) & NameCue.ClientWord) != 0
        || before - 1 > low && (text.CueAt(before - 1) & NameCue.ClientWord) != 0 && text.Tokens[before - 1].PossessiveLength == 0
        && (text.IsMark(before, ',') ? text.Is(before - 2, "from") || text.Is(before - 2, "with") || text.Is(before - 2, "to") : text.Is(before, "is") && (text.Is(before - 2, "identified") || text.Is(before - 2, "the") || text.Is(before - 2, "index")));

    /// <summary>"Patient #2291, …", "Client no. 00-417, …": the name behind the client's number.</summary>
    private static bool IsNumberedClient(NameText text, int before, int low)
    {
        const int LongestNumber = 8;
        if (before - 2 < low || !text.IsMark(before, ',', ':', '-', '–'))
        {
            return false;
        }

        var hasNumber = false;
        for (var index = before - 1; index >= low && before - index <= LongestNumber; index--)
        {
            if (text.Tokens[index].Kind == TokenKind.Number || text.HasDigit(index))
            {
                hasNumber = true;
            }
            else if (text.Tokens[index].Kind == TokenKind.Word)
            {
                if ((text.CueAt(index) & NameCue.ClientWord) != 0)
                {
                    return hasNumber && text.Tokens[index].PossessiveLength == 0;
                }

                if (!NumberWords.Contains(text.Tokens[index]))
                {
                    return false;
                }
            }
            else if (!text.IsMark(index, '#', '-', '.', '/', ':'))
            {
                return false;
            }
        }

        return false;
    }

    private static readonly Notes.Structure.WordSet NumberWords = new("no nr num number id mrn chart file record");

    /// <summary>"a guy called …"</summary>
    private static readonly Notes.Structure.WordSet Somebody = new("guy man woman girl boy lady kid someone somebody person dude fella bloke lad");

    /// <summary>"a man she knows as …", "known only as …", "knew him as …"</summary>
    private static bool IsKnowing(NameText text, int index, int low)
    {
        index -= index > low && (text.Is(index, "only") || text.Is(index, "him") || text.Is(index, "her") || text.Is(index, "them")) ? 1 : 0;
        return text.Is(index, "knows") || text.Is(index, "knew") || text.Is(index, "known");
    }

    private static bool IsIntroduction(NameText text, int index, int low) => IntroductionStart(text, index, low) <= index;

    /// <summary>Where "named", "goes by", "whose name is" begins; past the word where nothing of the kind stands there.</summary>
    private static int IntroductionStart(NameText text, int index, int low)
    {
        if ((text.CueAt(index) & NameCue.Introduction) != 0 && !text.Is(index, "called"))
        {
            return index;
        }

        if (index - 1 >= low)
        {
            if (text.Is(index, "called") && text.Is(index - 1, "be") && index - 2 >= low && text.Is(index - 2, "to"))
            {
                return index;
            }

            if (text.Is(index, "called") && ((text.CueAt(index - 1) & (NameCue.Relation | NameCue.RelationModifier)) != 0 || Somebody.Contains(text.Tokens[index - 1])) || text.Is(index, "by") && (text.Is(index - 1, "goes") || text.Is(index - 1, "going") || text.Is(index - 1, "went"))
                || text.Is(index, "as") && (text.Is(index - 1, "known") || text.Is(index - 1, "name") || IsKnowing(text, index - 1, low)))
            {
                return index - 1 + (text.Is(index, "called") ? 1 : 0);
            }

            if ((text.Is(index, "is") || text.Is(index, "was")) && text.Is(index - 1, "name"))
            {
                return Math.Max(low, index - 2);
            }
        }

        return index + 1;
    }
}
