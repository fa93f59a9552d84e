using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>
/// Weighs what speaks for a person's name at capital words: the lexicon, the words before and the words behind. Points are whole
/// numbers, so that a result can be explained and never differs between machines.
/// </summary>
internal static class NameScore
{
    /// <summary>From here on it is a name.</summary>
    public const int Sure = 5;

    /// <summary>From here on it is one where the same name stands elsewhere for sure.</summary>
    public const int Possible = 2;

    /// <summary>From here on nothing that it may be known for counts.</summary>
    public const int BeyondDoubt = 18;

    /// <summary>Points of a name that words before it leave no doubt about.</summary>
    private const int Certain = 20;

    /// <summary>Points for capital words.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="left">What stands before them.</param>
    /// <param name="start">Index of the first token, "van" and "al-" included.</param>
    /// <param name="first">Index of the first capital word.</param>
    /// <param name="end">Index just past the last.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    /// <param name="high">Index just past the sentence's last token.</param>
    /// <param name="isAllCapitals">True in text without lower case.</param>
    /// <param name="isTitleCase">True where every word begins with a capital.</param>
    public static int Of(NameText text, in LeftContext left, int start, int first, int end, int low, int high, bool isAllCapitals, bool isTitleCase)
    {
        if (IsInsideCompound(text, start, end, low, high) || IsAddress(text, first, end, low, high))
        {
            return 0;
        }

        if (IsNoName(text, left, first, end))
        {
            return 0;
        }

        if (HasCredentialBehind(text, end, high) && !text.WordAt(first).IsOnlyWord && !((text.CueAt(first) & NameCue.Famous) != 0 && end == first + 1 && !text.IsMark(end, ',')))
        {
            return Certain;
        }

        // "Pt Example, Alex R.": what looks like a medicine is none behind the word for the client.
        if (left.IsClient && !left.IsApposition && text.IsMark(end, ',') && text.IsCapital(end + 1, high) && text.WordAt(end + 1) is { Given: >= 2, Word: 0 } && !text.WordAt(first).IsOnlyWord)
        {
            return Certain;
        }

        var score = ByLexicon(text, first, end, high) + Before(text, left, first, low) + Behind(text, first, end, high) + ByThing(text, left, first, end, low, high) + ThingSigns.Of(text, left, first, end, low, high) + PersonDemand.Of(text, left, first, end, low, high, isAllCapitals);
        if (isAllCapitals)
        {
            score -= 3;
        }
        else if (isTitleCase)
        {
            score -= 4;
        }
        else if (left.OpensSentence)
        {
            score += text.WordAt(first) is { Given: 3, Word: 0 } && !text.IsMark(end, ':') ? 1 : 0;
            score -= IsSubject(text, end, high) ? 0 : text.WordAt(first).Word switch { 0 => text.WordAt(first).IsUnknown && !text.IsInitial(first) ? 2 : 0, 1 => 0, _ => end > first + 1 ? 1 : 3 };
        }
        else
        {
            score += 1;
        }

        // "where Big Ray from his old unit"
        score += start < first && text.Tokens[start].Case == TokenCase.Capitalized && (text.CueAt(start) & NameCue.Particle) == 0 ? 4 : 0;
        return left.IsSure && !IsFamousHead(text, first, end, high) ? Math.Max(score, 0) + 10 : score;
    }

    /// <summary>"E. Coli", "Moya Moya", "General Screen", "Gen Screen".</summary>
    private static bool IsNoName(NameText text, in LeftContext left, int first, int end)
    {
        var last = end - 1;
        return ClinicalThings.IsSpecies(text.Tokens[last]) && text.IsInitial(first)
            || last == first + 1 && text.Tokens[first].Hash == text.Tokens[last].Hash
            || !left.IsSure && IsRefrain(text, first, end)
            || left.Relation is null && ThingSigns.IsKinOfTale(text, left, first, end)
            || last > first && (text.CueAt(last) & NameCue.EponymHead) != 0 && text.WordAt(last).Word > 0 && left.Relation is null && left.Title == NameCue.None
            || last == first && (left.Title & NameCue.OfficeTitle) != 0 && (text.CueAt(first) & NameCue.EponymHead) != 0 && text.WordAt(first).Word > 0
            || last == first && IsFormOf(text, first)
            || last == first && IsIllnessOf(text, left, first)
            || last == first && !left.IsSure && !left.IsClient && (text.CueAt(first) & NameCue.Famous) != 0 && text.WordAt(first).IsUnknown
            || last > first && text.IsInitial(first) && text.Is(last, "ed") && text.Tokens[last - 1].JoinedToNext
            || last > first && text.IsInitial(first) && !left.IsSure && text.WordAt(last).IsOnlyWord && !text.IsInitial(last)
            || left.OpensSentence && text.IsInitial(first) && last > first && text.WordAt(last).Word >= 2 && text.Tokens[Math.Min(end, text.Tokens.Length - 1)] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && (text.CueAt(end < text.Tokens.Length ? end : last) & (NameCue.AfterPerson | NameCue.MayFollowPerson)) == 0;
    }

    /// <summary>"brother Tourette's; mother Graves' disease": an illness behind who has it.</summary>
    private static bool IsIllnessOf(NameText text, in LeftContext left, int first)
    {
        if (left.Relation is null || left.IsApposition || (text.CueAt(first) & NameCue.Famous) == 0 || text.WordAt(first).Given >= 2)
        {
            return false;
        }

        var end = first + 1;
        var isPlural = end < text.Tokens.Length && text.IsMark(end, '\'', '’') && text.Tokens[first].JoinedToNext;
        end += isPlural ? 1 : 0;
        return (isPlural || text.Tokens[first].PossessiveLength > 0) && (end >= text.Tokens.Length || text.Tokens[end].Kind != TokenKind.Word || (text.CueAt(end) & NameCue.EponymHead) != 0);
    }

    /// <summary>"Daisy, Daisy": a song's words.</summary>
    private static bool IsRefrain(NameText text, int first, int end) =>
        end == first + 1 && (end + 1 < text.Tokens.Length && text.IsMark(end, ',') && text.Tokens[end + 1].Hash == text.Tokens[first].Hash || first >= 2 && text.IsMark(first - 1, ',') && text.Tokens[first - 2].Hash == text.Tokens[first].Hash);

    /// <summary>"Teacher Vanderbilt pending", "Parent Conners 71": who filled in what, at the start of a sentence.</summary>
    private static bool IsFormOf(NameText text, int first) =>
        first > 0 && text.Tokens[first - 1].Case == TokenCase.Capitalized && (text.CueAt(first) & NameCue.Famous) != 0 && (text.Is(first - 1, "teacher") || text.Is(first - 1, "parent") || text.Is(first - 1, "mother") || text.Is(first - 1, "father") || text.Is(first - 1, "coach"))
        && (text.WordAt(first) is { Given: < 2, IsCommonSurname: false } || first + 1 < text.Tokens.Length && text.Tokens[first + 1].Kind == TokenKind.Number);

    private static int ByLexicon(NameText text, int first, int end, int high)
    {
        var isFull = end > first + 1 && text.WordAt(first).Given >= 2 && text.WordAt(end - 1).IsOnlyName && text.Tokens[end - 1].Kind == TokenKind.Word;
        var score = Points(text, first, isFull) - (end == first + 1 && text.WordAt(first).IsUnknown && !IsSubject(text, end, high) ? 1 : 0);
        var parts = 1;
        if (end == first + 3 && (text.WordAt(first).Given >= 2 || text.WordAt(first).IsUnknown && text.Tokens[first].Length > 3 && text.IsMark(end, ',') && !MedicineNames.IsOne(text.Note, text.Tokens[first])) && text.IsInitial(first + 1) && text.IsMark(first + 2, '.'))
        {
            // "Rose M."
            score += 4;
        }

        if (end > first + 1 && text.WordAt(first).Given >= 2 && text.Tokens[end - 1].Kind == TokenKind.Word && !text.WordAt(end - 1).IsOnlyWord && (text.CueAt(first) & (NameCue.Famous | NameCue.Place)) == 0)
        {
            // A given name and what may be a last name.
            score += 2;
        }
        else if (text.IsInitial(first) && end > first + 2 && !text.IsInitial(end - 1) && !text.WordAt(end - 1).IsOnlyWord)
        {
            // "T. Example"
            score += text.WordAt(end - 1).IsUnknown ? 4 : 2;
        }
        for (var index = first + 1; index < end && parts < 4; index++)
        {
            if (text.Tokens[index].Kind != TokenKind.Word)
            {
                continue;
            }

            parts++;
            var word = text.WordAt(index);
            score += parts > 3 ? 0 : word.IsOnlyName ? 3 : word.IsUnknown ? (text.WordAt(first).IsName ? 2 : 0) : word.IsName ? 2 : 1;
        }

        // "Casey Life Skills", "Sample Reads": a plural that nobody is called by ends the run.
        score -= end > first + 1 && text.Tokens[end - 1].PossessiveLength == 0 && text.Note.Chars[text.Tokens[end - 1].End - 1] == 's' && text.Tokens[end - 1] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized, Length: > 3 } && text.WordAt(end - 1).IsOnlyWord ? 4 : 0;

        if (end > first + 2 && text.WordAt(first).Given < 2 && text.IsMark(first + 1, '-', '‐', '‑') && end == first + 3)
        {
            // "Yerkes-Dodson": two last names are rather a law's or a questionnaire's than a person's.
            score -= 7;
        }

        return score;
    }

    private static bool IsSubject(NameText text, int end, int high) => end < high && text.Tokens[end].Case == TokenCase.Lower && (text.CueAt(end) & NameCue.AfterPerson) != 0;

    private static int Points(NameText text, int index, bool isFull)
    {
        var word = text.WordAt(index);
        var cue = text.CueAt(index);
        if (text.IsInitial(index))
        {
            return 1;
        }

        if (word.IsUnknown && MedicineNames.IsOne(text.Note, text.Tokens[index]))
        {
            return -8;
        }

        // "Perseverative thought": an adjective or a noun that no list has.
        if (word.IsUnknown && text.Note.Chars.AsSpan(text.Tokens[index].Start, text.Tokens[index].StemEnd - text.Tokens[index].Start) is [_, _, _, _, .., 't', 'i', 'v', 'e'] or [_, _, _, .., 't', 'i', 'o', 'n'] or [_, _, _, .., 'i', 's', 't', 'i', 'c'] or [_, _, _, .., 'm', 'e', 'n', 't'])
        {
            return -6;
        }

        if (text.Tokens[index].StemEnd - text.Tokens[index].Start == 2 && !word.IsOnlyName)
        {
            return -3;
        }

        var points = word.Given switch { 3 => 4, 2 => 3, _ => word.IsName ? 2 : 0 };
        points = word.Word switch { 0 => points, 1 => word.Given == 3 ? points : Math.Min(points, 2), 2 => Math.Min(points, 2) - 1, _ => word.Given >= 2 ? 0 : -3 };
        if (isFull)
        {
            // "Virginia Phillips", "Blake Gonzalez"
            return points;
        }

        if ((cue & NameCue.Famous) != 0)
        {
            points -= 4;
        }

        if ((cue & NameCue.Place) != 0)
        {
            points -= 2;
        }

        return (cue & NameCue.TimeName) != 0 ? points - 3 : points;
    }

    private static int Before(NameText text, in LeftContext left, int first, int low)
    {
        if (left.IsClient || left.IsPeer || left.IsPluralRelation)
        {
            // "close to a peer, Sage, and": what is said of a peer between commas is the name.
            return left.IsApposition && !left.IsPluralRelation && !(left.IsPeer && EndsAt(text, first + 1) && text.Tokens[first].Case == TokenCase.Capitalized) ? 1 : 6;
        }

        if (left.Before >= low && text.IsMark(left.Before, ',') && left.Before == first - 1)
        {
            return text.WordAt(first).Given >= 2 && EndsAt(text, first + 1) ? 1 : 0;
        }

        if (left.Before < low || left.Before != first - 1 && left.Title == NameCue.None && (text.CueAt(first - 1) & NameCue.RelationModifier) == 0)
        {
            return 0;
        }

        var cue = text.CueAt(left.Before);
        if ((cue & NameCue.ReadBefore) != 0)
        {
            return -7;
        }

        if ((cue & NameCue.BeforePerson) != 0)
        {
            return 5;
        }

        var isWith = left.Before > low && text.IsMark(left.Before, '/') && text.Is(left.Before - 1, "w");
        if (isWith)
        {
            // "argued w/ …"
            return left.Before - 2 >= low && (text.CueAt(left.Before - 2) & NameCue.Companion) != 0 ? 5 : 2;
        }

        // "Sponsor is …"
        if (left.Before > low && (text.Is(left.Before, "is") || text.Is(left.Before, "was")) && (text.CueAt(left.Before - 1) & NameCue.Relation) != 0)
        {
            return 5;
        }

        // "married to …", "argued with …", "bullied by …"
        if (left.Before > low && (text.CueAt(left.Before - 1) & NameCue.Companion) != 0 && (text.Is(left.Before, "to") || text.Is(left.Before, "with") || text.Is(left.Before, "by") || text.Is(left.Before, "through") || text.Is(left.Before, "from") || (text.Is(left.Before, "at") && (text.CueAt(left.Before - 1) & (NameCue.AfterPerson | NameCue.Protected)) != 0)))
        {
            return (text.CueAt(first) & NameCue.Place) != 0 && !text.Is(left.Before, "with") ? -2 : 5;
        }

        // "…," says Hartvigsson
        if ((cue & NameCue.AfterPerson) != 0 && left.Before > low && text.IsMark(left.Before - 1, ',', '"', '”', '?', '!'))
        {
            return 6;
        }

        // "on Saturday with Angel and Red": two people
        if (text.Is(left.Before, "with") && text.WordAt(first) is { Given: >= 2, Word: > 0 } && (text.CueAt(first) & (NameCue.Famous | NameCue.Place | NameCue.TimeName)) == 0 && text.Tokens[first].Case == TokenCase.Capitalized && first + 2 < text.Tokens.Length && text.Is(first + 1, "and") && text.Tokens[first + 2].Case == TokenCase.Capitalized)
        {
            return 5;
        }

        // "She lets Summer drive"
        if ((text.Is(left.Before, "lets") || text.Is(left.Before, "let") || text.Is(left.Before, "letting")) && text.WordAt(first).Given >= 2 && first + 1 < text.Tokens.Length && text.Tokens[first + 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && (text.CueAt(first + 1) & (NameCue.Determiner | NameCue.Pronoun | NameCue.BeforePlace | NameCue.BeforeTime)) == 0)
        {
            return 8;
        }

        // "thinks it's Vic"
        if (text.Is(left.Before, "it") && text.Tokens[left.Before].PossessiveLength > 0 && text.WordAt(first) is { Given: >= 2, Word: 0 } && EndsAt(text, first + 1) && (text.CueAt(first) & (NameCue.Famous | NameCue.Place | NameCue.TimeName)) == 0)
        {
            return 5;
        }

        var isPlace = (cue & NameCue.BeforePlace) != 0 && ((text.CueAt(first) & NameCue.Place) != 0 || text.Is(left.Before, "in") || text.Is(left.Before, "at") || text.Is(left.Before, "near"));
        if (isPlace)
        {
            return -5;
        }

        // "Triage by May Example" is no month.
        if ((cue & NameCue.BeforeTime) != 0 && (text.CueAt(first) & NameCue.TimeName) != 0 && first + 1 < text.Tokens.Length && text.Tokens[first + 1].Case == TokenCase.Capitalized && text.WordAt(first + 1) is { IsOnlyName: true, Given: < 2 } && text.Is(left.Before, "by"))
        {
            return 4;
        }

        if ((cue & NameCue.BeforeTime) != 0 && (text.CueAt(first) & NameCue.TimeName) != 0)
        {
            return -6;
        }

        // "May is always bad and June is worse"
        if ((text.CueAt(first) & NameCue.TimeName) != 0 && (text.Is(left.Before, "and") || text.Is(left.Before, "or")) && HasTimeBefore(text, left.Before, low))
        {
            return -6;
        }

        if (text.Is(left.Before, "that") && left.Before > low && (text.CueAt(left.Before - 1) & NameCue.AfterPerson) != 0)
        {
            // "said that Ana came"
            return 0;
        }

        if ((cue & NameCue.Determiner) != 0)
        {
            if (text.Tokens[left.Before].PossessiveLength > 0)
            {
                // "\"That's Ana. He is mean\"", "That's Ana for you"
                return text.WordAt(first) is { Given: >= 2, Word: 0 } && EndsAt(text, first + 1) && (text.CueAt(first) & (NameCue.Famous | NameCue.Place | NameCue.TimeName)) == 0 ? 5 : 0;
            }

            // "I know a Leonard, he …"
            if (text.Is(left.Before, "a") && left.Before > low && (text.Is(left.Before - 1, "know") || text.Is(left.Before - 1, "knows") || text.Is(left.Before - 1, "knew") || text.Is(left.Before - 1, "met")) && text.WordAt(first) is { Given: >= 2, Word: 0 } && (text.CueAt(first) & NameCue.Famous) == 0)
            {
                return 2;
            }

            return text.Is(left.Before, "the") || text.Is(left.Before, "a") || text.Is(left.Before, "an") || text.Is(left.Before, "this") ? -4 : -2;
        }

        return (cue & NameCue.MayPrecedePerson) != 0 ? text.WordAt(first).Given >= 2 && (text.Is(left.Before, "with") || text.Is(left.Before, "saw") || text.Is(left.Before, "met")) ? 2 : 1 : 0;
    }

    private static bool HasTimeBefore(NameText text, int before, int low)
    {
        const int Farthest = 6;
        for (var index = before - 1; index >= low && before - index <= Farthest; index--)
        {
            if (text.Tokens[index].Case == TokenCase.Capitalized && (text.CueAt(index) & NameCue.TimeName) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAt(NameText text, int end) => end >= text.Tokens.Length || text.IsMark(end, '.', ',', ';', ')') || text.Tokens[end].Kind == TokenKind.ParagraphBreak;

    private static int Behind(NameText text, int first, int end, int high)
    {
        var isPossessive = text.Tokens[end - 1].PossessiveLength > 0;
        if (end >= high)
        {
            return isPossessive ? -1 : 0;
        }

        if (RelationReader.After(text, end, high) >= 0)
        {
            return 6;
        }

        if (text.IsMark(end, ':') && end + 1 < high && text.IsMark(end + 1, '"', '“'))
        {
            // Who speaks: 'Ana: "I do it all."'
            return 8;
        }

        if (end + 1 < high && (text.Is(end, "and") || text.IsMark(end, '&')) && (text.WordAt(first) is { IsOnlyName: true } && text.IsCapital(end + 1, high) && text.WordAt(end + 1) is { IsOnlyName: true, Given: >= 2 } || text.Is(end + 1, "I")))
        {
            return 3;
        }

        if (!isPossessive && IsTold(text, first, end, high))
        {
            return 6;
        }

        if (!isPossessive && text.WordAt(first).Given >= 2 && (text.Is(end, "from") || text.Is(end, "and") && end + 1 < high && (text.Is(end + 1, "she") || text.Is(end + 1, "he") || text.Is(end + 1, "they"))) && first > 0 && IsPersonal(text, first - 1))
        {
            // "with Ana from church", "called Ana and she came"
            return 3;
        }

        // "by Fick is 4.9"
        if (text.Is(end, "is") && end + 2 < high && text.Tokens[end + 1].Kind == TokenKind.Number && (text.IsMark(end + 2, '.') || text.WordAt(first).Given < 2))
        {
            return -6;
        }

        // "Example family", "the Example wedding"
        if (!isPossessive && (text.Is(end, "family") || text.Is(end, "household") || text.Is(end, "wedding") || text.Is(end, "funeral")) && text.WordAt(first) is { IsOnlyWord: false, IsOnlyProper: false, Word: 0 })
        {
            return 6;
        }

        if (IsAgeBehind(text, end, high) || end + 1 < high && text.IsMark(end, ',') && text.Is(end + 1, "who"))
        {
            return 4;
        }

        var cue = text.CueAt(end);
        if (isPossessive)
        {
            // "said Ana's name for the first time"
            if (text.Is(end, "name") && first > 0 && text.Tokens[first - 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && text.WordAt(first).Word < 3)
            {
                return 6;
            }

            return (cue & NameCue.EponymHead) != 0 ? 0 : (cue & (NameCue.Relation | NameCue.PluralRelation)) != 0 ? 4 : 1;
        }

        if (text.Tokens[end].Case != TokenCase.Lower && text.Tokens[end].Kind == TokenKind.Word)
        {
            return 0;
        }

        // "Will she …": a modal verb opens the sentence.
        if (text.WordAt(first).Word == 3 && end == first + 1 && (cue & NameCue.Pronoun) != 0)
        {
            return -8;
        }

        return (cue & NameCue.AfterPerson) != 0 ? 5 : (cue & NameCue.MayFollowPerson) != 0 ? (text.WordAt(first).Given >= 2 || end > first + 1 ? 2 : 1)
            : text.WordAt(first) is { Given: >= 2, Word: 0 } && (text.CueAt(first) & (NameCue.Famous | NameCue.Place | NameCue.TimeName)) == 0 && IsVerbForm(text, end) ? 2 : 0;
    }

    /// <summary>
    /// What only a person is told of, so that a word that no list has is a name: "since Ana moved out", "called Ana and she …", "see Ana from her
    /// class", "Ana is her stepbrother", "of Ana, to whom …".
    /// </summary>
    private static bool IsTold(NameText text, int first, int end, int high)
    {
        if (end > first + 1 || end + 1 >= high || first == 0 || (text.CueAt(first) & (NameCue.Famous | NameCue.Place | NameCue.TimeName)) != 0 || text.WordAt(first) is not { Word: 0, IsOnlyProper: false } word || word.IsUnknown && MedicineNames.IsOne(text.Note, text.Tokens[first]))
        {
            return false;
        }

        // "asked who Ana was", "wonders whether Ana is angry"
        if ((text.Is(first - 1, "who") || text.Is(first - 1, "whether")) && (text.Is(end, "is") || text.Is(end, "was")))
        {
            return true;
        }

        // "Ana is the stepbrother who …"
        if ((text.Is(end, "is") || text.Is(end, "was")) && (text.CueAt(end + 1) & NameCue.Determiner) != 0 && !text.Is(end + 1, "this") && !text.Is(end + 1, "that"))
        {
            var noun = end + 2 < high && (text.CueAt(end + 2) & NameCue.RelationModifier) != 0 ? end + 3 : end + 2;
            return noun < high && (text.CueAt(noun) & NameCue.Relation) != 0;
        }

        // "Ana has been her boss for years"
        if (text.Is(end, "has") && text.Is(end + 1, "been") && end + 3 < high && (text.CueAt(end + 2) & NameCue.Determiner) != 0 && (text.CueAt(end + 3) & NameCue.Relation) != 0)
        {
            return true;
        }

        if (text.Tokens[first - 1] is not { Kind: TokenKind.Word } before || before.Case != TokenCase.Lower && !text.Is(first - 1, "saw") && !text.Is(first - 1, "met"))
        {
            return false;
        }

        // "after he and Ana fought"
        if (first > 1 && text.Is(first - 1, "and") && (text.Is(first - 2, "he") || text.Is(first - 2, "she")) && text.Tokens[end] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && ((text.CueAt(end) & (NameCue.AfterPerson | NameCue.MayFollowPerson)) != 0 || Deeds.Contains(text.Tokens[end])))
        {
            return true;
        }

        // "saw Bri in the dining hall"
        if ((text.Is(end, "in") || text.Is(end, "at") || text.Is(end, "outside") || text.Is(end, "near")) && (text.CueAt(end + 1) & NameCue.Determiner) != 0 && (text.Is(first - 1, "saw") || text.Is(first - 1, "met") || text.Is(first - 1, "spotted") || text.Is(first - 1, "avoided")))
        {
            return end + 2 >= high || !Shown.Contains(text.Tokens[end + 2]) && !(end + 3 < high && Shown.Contains(text.Tokens[end + 3]));
        }

        if (text.IsMark(end, ','))
        {
            return text.Is(end + 1, "whom") || text.Is(end + 1, "whose") || end + 2 < high && text.Is(end + 2, "whom");
        }

        // "it was Barb in HR"
        if (text.Is(end, "in") && Offices.Contains(text.Tokens[end + 1]))
        {
            return true;
        }

        if (text.Is(end, "from"))
        {
            return end + 2 < high && text.Tokens[end + 2].Case == TokenCase.Lower && (text.Is(end + 1, "the") ? text.Is(first - 1, "that") || text.Is(first - 1, "when") : IsPersonal(text, first - 1) && (text.CueAt(end + 1) & NameCue.Determiner) != 0);
        }

        return text.Is(end, "and") ? (text.Is(end + 1, "she") || text.Is(end + 1, "he")) && IsPersonal(text, first - 1)
            : Conjunctions.Contains(text.Tokens[first - 1]) && text.Tokens[end] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && Deeds.Contains(text.Tokens[end]);
    }

    private static readonly Notes.Structure.WordSet Offices = new("hr payroll accounting billing sales shipping dispatch housekeeping maintenance reception admissions records procurement receiving");

    /// <summary>Where films and shows are seen.</summary>
    private static readonly Notes.Structure.WordSet Shown = new("theater theatre cinema movies movie drive-in imax concert museum gallery arena stadium zoo aquarium exhibit planetarium opera playhouse");

    private static readonly Notes.Structure.WordSet Conjunctions = new("since because when while until after before that how why if whether once although though as where");

    /// <summary>What no thing, medicine or brand does.</summary>
    private static readonly Notes.Structure.WordSet Deeds = new("""
        fought argued split broke met talked spoke moved left died passed came went told said says asked called calls wants wanted knew knows drank cried yelled screamed hit slapped punched pushed grabbed hugged kissed married divorced proposed cheated lied promised apologized
        quit slept stayed sat stood walked drove texted phoned rang visited thinks thought believes believed loves loved hates hated refused insisted agreed refuses threatened overdosed relapsed graduated enlisted
        """);

    /// <summary>"with", "and", "called": before "Ana from work".</summary>
    private static bool IsPersonal(NameText text, int index) =>
        text.Is(index, "with") || text.Is(index, "and") || text.Is(index, "by") || text.Is(index, "that") || text.Is(index, "when") || text.Is(index, "see") || text.Is(index, "know") || text.Is(index, "knows") || text.Is(index, "knew") || text.Is(index, "called") || text.Is(index, "saw") || text.Is(index, "met") || text.Is(index, "texted") || text.IsMark(index, ',', '"', '“');

    /// <summary>"Luis starts …", "Luis started …": a word of the language in a form that verbs take behind one person.</summary>
    private static bool IsVerbForm(NameText text, int index)
    {
        ref readonly var token = ref text.Tokens[index];
        return token is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 3 } && text.WordAt(index).Word > 0 && text.Note.Chars.AsSpan(token.Start, token.Length) is [.., not ('s' or 'u' or 'i'), 's'] or [.., 'e', 'd'];
    }

    /// <summary>What makes the words a part of a thing's name: "Foley catheter", "Grant Avenue", "Beck 14", "Lake Charlotte".</summary>
    private static int ByThing(NameText text, in LeftContext left, int first, int end, int low, int high)
    {
        var score = IsCited(text, end, high) ? -10 : 0;
        score -= !left.IsSure && end == first + 1 && KnownFigures.AreTold(text, first) ? 4 : 0;
        if (end < high)
        {
            ref readonly var next = ref text.Tokens[end];
            var cue = text.CueAt(end);
            var isCapital = next.Kind == TokenKind.Word && next.Case != TokenCase.Lower;
            if (ClinicalThings.IsInstrument(next))
            {
                score -= 10;
            }
            else if ((cue & NameCue.EponymHead) != 0 && (isCapital || text.Note.Chars[next.End - 1] != 's' || IsFamousOrRare(text, first) || !TakesObject(text, end + 1, high)))
            {
                score -= 10;
            }
            else if ((cue & NameCue.ThingHead) != 0 && isCapital)
            {
                score -= 10;
            }
            else if (isCapital && !left.IsSure && (cue & NameCue.Any) == 0 && (text.WordAt(end).IsOnlyWord || text.WordAt(end).IsOnlyProper || next.Case == TokenCase.Upper))
            {
                score -= 5;
            }
            else if (text.IsMark(end, ',') && end + 1 < high && text.IsCapital(end + 1, high) && (text.CueAt(end + 1) & NameCue.Place) != 0 && !left.IsSure)
            {
                // "Bentley, Kansas"
                score -= 8;
            }
            else if (text.IsMark(end, ',') && end + 1 < high && (text.CueAt(end + 1) & NameCue.Famous) != 0 && !left.IsSure)
            {
                // One of several eponyms.
                score -= 5;
            }
            else if (next.Kind == TokenKind.Number && !text.IsMark(end, '('))
            {
                score -= 4;
            }
            else if (end == first + 1 && (text.IsMark(end, ':') || text.IsMark(end, '/')))
            {
                score -= 3;
            }
            else if (text.IsMark(end, '®', '™'))
            {
                score -= 10;
            }
        }

        if (end > first + 1 && (text.CueAt(end - 1) & NameCue.ThingHead) != 0)
        {
            // "Daniel Hall" may be a man, "3419 Amanda Gardens" and "Marina Fort Street" are places.
            score -= end > first + 2 || (left.Before >= low && (text.Tokens[left.Before].Kind == TokenKind.Number || text.Is(left.Before, "the"))) ? 10
                : left.Before >= low && (text.Is(left.Before, "at") || text.Is(left.Before, "on") || text.Is(left.Before, "in") || text.Is(left.Before, "near") || text.Is(left.Before, "attends") || text.Is(left.Before, "attended") || text.Is(left.Before, "attending")) ? 6
                : end < high && Programmes.Contains(text.Tokens[end]) || end + 1 < high && Programmes.Contains(text.Tokens[end + 1]) && !left.IsSure ? 6 : 0;
        }

        if (left.Before > low && left.Before == first - 1 && text.Tokens[left.Before].Kind == TokenKind.Number && text.Tokens[left.Before].Length > 1 && !IsDateBefore(text, left.Before, low))
        {
            score -= 4;
        }

        if (end > first + 1 && (text.CueAt(first) & NameCue.ThingStart) != 0 && !left.IsSure)
        {
            score -= 8;
        }

        var before = left.Before;
        if (before > low && before == first - 1 && text.IsMark(before, '.') && text.Tokens[before - 1].JoinedToNext && (text.Is(before - 1, "st") || text.Is(before - 1, "ste") || text.Is(before - 1, "mt") || text.Is(before - 1, "ft")))
        {
            score -= end > first + 1 ? 20 : 10;
        }
        else if (before >= low && before == first - 1 && text.IsCapital(before, high))
        {
            var cue = text.CueAt(before);
            score += (cue & NameCue.ThingStart) != 0 && (cue & NameCue.Honorific) == 0 ? -8
                : (cue & (NameCue.Any | NameCue.NeverName | NameCue.RelationModifier)) == 0 && (before > low || text.WordAt(before).IsOnlyProper) ? -3
                : 0;
        }

        return score;
    }

    /// <summary>"7/8/2024 Ana ate": only a date stands before.</summary>
    private static bool IsDateBefore(NameText text, int last, int low)
    {
        const int LongestDate = 5;
        var marks = 0;
        for (var index = last; index >= low; index--)
        {
            marks += text.IsMark(index, '/', '-', '.') ? 1 : 0;
            if (last - index >= LongestDate || text.Tokens[index].Kind != TokenKind.Number && !text.IsMark(index, '/', '-', '.'))
            {
                return false;
            }
        }

        return marks > 0;
    }

    /// <summary>Behind a house, a centre or a group: "Example House day program".</summary>
    private static readonly Notes.Structure.WordSet Programmes = new("program programme group groups shelter residents resident clubhouse respite detox residential waitlist bed beds staff");

    /// <summary>"Example and Sample, 2018", "Example et al. (2018)": a year of this or the last century stands behind.</summary>
    private static bool IsCited(NameText text, int end, int high)
    {
        const int Farthest = 6;
        for (var index = end; index < high && index < end + Farthest; index++)
        {
            ref readonly var token = ref text.Tokens[index];
            if (text.Is(index, "al") && text.Is(index - 1, "et"))
            {
                return true;
            }

            if (token.Kind == TokenKind.Number)
            {
                return token.Length == 4 && text.Note.Chars.AsSpan(token.Start, 2) is "19" or "20" && index > end && !text.IsMark(index + 1, '-', '/');
            }

            if (token.Kind == TokenKind.Word ? token.Case == TokenCase.Lower && !text.Is(index, "and") && !text.Is(index, "et") && !text.Is(index, "al") : !text.IsMark(index, ',', '(', '&', '.'))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsFamousHead(NameText text, int first, int end, int high) =>
        end < high && (text.CueAt(end) & NameCue.EponymHead) != 0 && (text.CueAt(first) & NameCue.Famous) != 0;

    /// <summary>"Glenn pressures him" is somebody's deed; "Glenn pressures and …" are no deed.</summary>
    private static bool TakesObject(NameText text, int index, int high) =>
        index < high && (text.IsCapital(index, high) || (text.CueAt(index) & (NameCue.Determiner | NameCue.Pronoun | NameCue.MayPrecedePerson)) != 0 && !text.Is(index, "and") && !text.Is(index, "or") || text.Is(index, "him") || text.Is(index, "them") || text.Is(index, "up") || text.Is(index, "down") || text.Is(index, "me") || text.Is(index, "us"));

    private static bool IsFamousOrRare(NameText text, int first) =>
        (text.CueAt(first) & NameCue.Famous) != 0 || text.WordAt(first).Given < 2 || text.WordAt(first).Word > 0;

    /// <summary>"Leo (9)", "Leo, 34, …", "Leo is a 34-year-old".</summary>
    private static bool IsAgeBehind(NameText text, int end, int high)
    {
        if (end + 2 >= high)
        {
            return false;
        }

        if (text.IsMark(end, '(', ',') && text.Tokens[end + 1].Kind == TokenKind.Number && text.Tokens[end + 1].Length <= 2 && (text.IsMark(end + 2, ')') || (text.IsMark(end, ',') && text.IsMark(end + 2, ',', '.', '-'))))
        {
            return true;
        }

        var number = text.Is(end, "is") && end + 3 < high ? (text.Is(end + 1, "a") || text.Is(end + 1, "an") ? end + 2 : end + 1) : text.IsMark(end, ',') && end + 3 < high && text.Is(end + 1, "a") ? end + 2 : -1;
        return number > 0 && text.Tokens[number].Kind == TokenKind.Number && text.Tokens[number].Length <= 3;
    }

    private static bool HasCredentialBehind(NameText text, int end, int high)
    {
        var index = end < high && text.IsMark(end, ',') ? end + 1 : end;
        return index < high && text.Tokens[index].Kind == TokenKind.Word && text.Tokens[index].Case is TokenCase.Upper or TokenCase.Mixed && (text.Tokens[end - 1].Case != TokenCase.Upper || text.WordAt(end - 1).IsName) && (text.CueAt(index) & NameCue.Credential) != 0 && !(IsNumeral(text, index) && text.WordAt(end - 1).Word > 0) && (text.Tokens[index].StemEnd - text.Tokens[index].Start >= (index > end ? 2 : 3) || (text.Is(index, "rn") || text.Is(index, "md") || text.Is(index, "np")) && text.WordAt(end - 1).Word == 0);
    }

    // "Level III", "Stage II"
    private static bool IsNumeral(NameText text, int index) => text.Is(index, "ii") || text.Is(index, "iii") || text.Is(index, "iv") || text.Is(index, "v");

    private static bool IsInsideCompound(NameText text, int first, int end, int low, int high)
    {
        var before = first - 2 >= low && text.IsMark(first - 1, '-', '‐', '‑', '_') && text.Tokens[first - 1].JoinedToNext && text.Tokens[first - 2].JoinedToNext && text.Tokens[first - 2].Kind is TokenKind.Word or TokenKind.Number;
        var behind = end + 1 < high && text.IsMark(end, '-', '‐', '‑', '_') && text.Tokens[end].JoinedToNext && text.Tokens[end - 1].JoinedToNext && text.Tokens[end + 1].Kind is TokenKind.Word or TokenKind.Number;
        return before || behind || IsPairedAt(text, first - 1, first - 2, low, high) || IsPairedAt(text, end, end + 1, low, high);
    }

    /// <summary>"Jacobson–Truax": two capital words with a dash and no blank between.</summary>
    private static bool IsPairedAt(NameText text, int dash, int other, int low, int high) =>
        other >= low && other < high && text.IsMark(dash, '–') && text.Tokens[dash].JoinedToNext && text.Tokens[dash - 1].JoinedToNext && text.Tokens[other].Case == TokenCase.Capitalized;

    private static bool IsAddress(NameText text, int first, int end, int low, int high) =>
        (first > low && text.IsMark(first - 1, '@', '#') && text.Tokens[first - 1].JoinedToNext) || (end < high && text.IsMark(end, '@') && text.Tokens[end - 1].JoinedToNext)
        || (end + 1 < high && text.IsMark(end, '.') && text.Tokens[end - 1].JoinedToNext && text.Tokens[end].JoinedToNext && !text.IsInitial(end - 1) && text.Tokens[end + 1].Kind == TokenKind.Word && text.Tokens[end + 1].Case == TokenCase.Lower);
}
