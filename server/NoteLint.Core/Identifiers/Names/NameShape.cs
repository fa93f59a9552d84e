using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>How names are written: what may be a part, and where a name ends.</summary>
internal static class NameShape
{
    private const int MostParts = 5;

    private static readonly string[] InnerCapitals = ["Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Fitz", "O'", "O’", "D'", "D’", "Da", "Jo", "Ma", "Ta", "Ke", "Ja", "St"];

    /// <summary>"Will document further", "May show the drawing": a modal verb with a verb that has no ending behind it.</summary>
    public static bool IsModal(NameText text, int index)
    {
        if (!(text.Is(index, "will") || text.Is(index, "may")) || text.Tokens[index].PossessiveLength > 0 || index + 1 >= text.Tokens.Length || text.Tokens[index + 1] is not { Kind: TokenKind.Word, Case: not TokenCase.Capitalized } next)
        {
            return false;
        }

        // "she may get", "I tell her we will see"
        if (index > 0 && Subjects.Contains(text.Tokens[index - 1]))
        {
            return true;
        }

        var opens = index == 0 || text.Tokens[index].Case == TokenCase.Upper || text.Tokens[index - 1].Kind != TokenKind.Word;
        return opens && text.WordAt(index + 1).IsOnlyWord && text.CueAt(index + 1) is var cue && (cue & (NameCue.AfterPerson | NameCue.MayFollowPerson | NameCue.Companion | NameCue.MayPrecedePerson | NameCue.BeforePlace | NameCue.BeforeTime | NameCue.Determiner)) == 0 && text.Note.Chars[next.End - 1] is not ('s' or 'S' or 'd' or 'D');
    }

    private static readonly Notes.Structure.WordSet Subjects = new("i he she it they we you who this that which there");

    /// <summary>The end of the name that starts at a token.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="limit">Index just past the last token it may have.</param>
    /// <param name="isSure">True where the words before leave no doubt that a name follows: every capital word is one.</param>
    /// <param name="takesAny">True where even a word of another kind is a name: "Mrs. Bright".</param>
    /// <param name="isAllCapitals">True in text without lower case: capitals say nothing.</param>
    public static int EndOf(NameText text, int first, int limit, bool isSure, bool takesAny, bool isAllCapitals)
    {
        var end = first;
        for (var parts = 0; parts < MostParts; parts++)
        {
            var next = parts == 0 ? first : AfterParticles(text, end, limit);
            // Two blanks part columns.
            if (parts > 0 && next < limit && text.Tokens[end].Start - text.Tokens[end - 1].End >= 2 && !HasLineBreak(text, end - 1, next))
            {
                break;
            }

            // A word of the language on the next line belongs to what follows.
            if (next < limit && parts > 0 && text.WordAt(next).Word > 0 && HasLineBreak(text, end - 1, next))
            {
                break;
            }

            if (next >= limit || !IsPart(text, first, next, limit, isSure, takesAny, isAllCapitals))
            {
                break;
            }

            end = next + 1;
            if (text.Tokens[next].PossessiveLength > 0)
            {
                break;
            }

            if (text.IsInitial(next) && end < limit && text.IsMark(end, '.') && text.Tokens[next].JoinedToNext && !(end + 1 == limit && text.IsSentenceEnd(end)))
            {
                end++;
            }

            while (end + 1 < limit && text.IsMark(end, '-', '‐', '‑') && text.Tokens[end].JoinedToNext && text.Tokens[end - 1].JoinedToNext && IsCompoundPart(text, end + 1))
            {
                end += 2;
            }
        }

        return end > first ? WithGeneration(text, end, limit) : end;
    }

    /// <summary>Past the "Jr." of "Leo Jr."; a full stop that ends the sentence is none of it.</summary>
    private static int WithGeneration(NameText text, int end, int limit)
    {
        if (end >= limit || text.Tokens[end - 1].PossessiveLength > 0 || text.Tokens[end].Case == TokenCase.Lower || !(text.Is(end, "jr") || text.Is(end, "sr")) || HasLineBreak(text, end - 1, end))
        {
            return end;
        }

        return end + 1 < limit && text.IsMark(end + 1, '.') && !text.IsSentenceEnd(end + 1) ? end + 2 : end + 1;
    }

    /// <summary>True where a token could begin a name by its own form.</summary>
    private static bool IsPart(NameText text, int first, int index, int limit, bool isSure, bool takesAny, bool isAllCapitals)
    {
        ref readonly var token = ref text.Tokens[index];
        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        if (text.HasDigit(index))
        {
            return false;
        }

        var isFirst = index == first;
        if (text.IsInitial(index))
        {
            return !IsPlaceholder(text, index) && (IsInitialPart(text, first, index, limit, isSure) || (isFirst && isSure && index + 1 < limit && text.IsMark(index + 1, '.', ',')));
        }

        var word = text.WordAt(index);
        var cue = text.CueAt(index);
        switch (token.Case)
        {
            case TokenCase.Lower:
                return isSure && isFirst && (word.IsOnlyName || IsParticleBeforeName(text, index, limit)) && token.StemEnd - token.Start > 2;
            case TokenCase.Upper when !isAllCapitals:
                if (!(word.IsName && token.StemEnd - token.Start > (takesAny ? 1 : isSure || !isFirst ? 2 : 3)) && !(isSure && word.IsUnknown && token.StemEnd - token.Start > 5) && !(!isFirst && text.Tokens[first].Case == TokenCase.Upper && word.IsUnknown))
                {
                    return false;
                }

                break;
            case TokenCase.Mixed when !word.IsName && !HasInnerCapital(text, token):
                return false;
            default:
                break;
        }

        if (token.StemEnd - token.Start < 2 || (cue & NameCue.Any) != 0)
        {
            // "Dr. Young", "Mr. March", "Jordan Christian": behind a title or a given name a word of another kind is a name.
            return (cue & (NameCue.Determiner | NameCue.Pronoun | NameCue.Credential | NameCue.ClientWord | NameCue.PluralRelation)) == 0 && word.IsName && (isFirst ? takesAny : isSure && (cue & NameCue.NeverName) == 0);
        }

        if ((cue & (NameCue.ThingHead | NameCue.EponymHead)) != 0 && word.IsOnlyWord || !isFirst && !takesAny && (ClinicalThings.IsInstrument(token) || word.IsUnknown && MedicineNames.IsOne(text.Note, token)))
        {
            return false;
        }

        if (isFirst)
        {
            return takesAny ? !isAllCapitals || word.IsName || word.IsUnknown || word.IsOnlyProper
                : isAllCapitals ? word.IsOnlyName || isSure && word.Given >= 2 && !Modals.Contains(token) && StandsAsName(text, index, limit) || (isSure && !word.IsOnlyWord && word.Word < 3 && (!word.IsUnknown || StandsAsName(text, index, limit)))
                : !word.IsOnlyWord && !word.IsOnlyProper;
        }

        if (isAllCapitals)
        {
            return word.IsOnlyName || (word.IsUnknown && isSure && (cue & NameCue.AfterPerson) == 0) || (word.IsName && word.Word < 3 && isSure);
        }

        return !word.IsOnlyWord && (!word.IsOnlyProper || IsSurnameElsewhere(text, first, index, limit, isSure))
            || (isSure || text.WordAt(first).Given >= 2) && (cue & (NameCue.ThingHead | NameCue.EponymHead)) == 0 && !word.IsOnlyProper && !text.IsCapital(index + 1, limit);
    }

    /// <summary>"Mr. Rémy Delacroix", "Bernadette Achebe, PsyD", "K. Whitehorse": what is else a painter's, a writer's or a town's name, behind a given name or an initial.</summary>
    private static bool IsSurnameElsewhere(NameText text, int first, int index, int limit, bool isSure)
    {
        if (text.Tokens[index].Case != TokenCase.Capitalized || text.IsCapital(index + 1, limit) || (text.CueAt(index) & (NameCue.ThingHead | NameCue.EponymHead)) != 0)
        {
            return false;
        }

        if (text.IsInitial(first))
        {
            return index == first + 2 && !(text.Note.Chars[text.Tokens[first].Start] is 'N' or 'S' or 'E' or 'W' or 'U') && HasDegree(text, index + 1, limit);
        }

        return text.WordAt(first).Given >= 2 && (isSure || HasDegree(text, index + 1, limit));
    }

    private static bool HasDegree(NameText text, int index, int limit)
    {
        var degree = index < limit && text.IsMark(index, ',') ? index + 1 : index;
        return degree < limit && (text.CueAt(degree) & NameCue.Credential) != 0 && text.Tokens[degree].Case is TokenCase.Upper or TokenCase.Mixed;
    }

    private static bool IsInitialPart(NameText text, int first, int index, int limit, bool isSure)
    {
        var hasStop = index + 1 < limit && text.IsMark(index + 1, '.') && text.Tokens[index].JoinedToNext;
        if (index > first)
        {
            return hasStop || text.IsCapital(index + 1, limit);
        }

        // "T. Boudreaux", "R. K. Lee", "J.R."; not "M.D."
        var next = index + 2;
        return hasStop && next < limit && !HasLineBreak(text, index, next) && !(index > 0 && (text.Tokens[index - 1].Kind == TokenKind.Number || text.Is(index - 1, "degrees")))
            && !IsDegree(text, index, limit) && next < limit && text.Tokens[next].Kind == TokenKind.Word && (text.IsInitial(next) ? text.Tokens[index + 1].JoinedToNext || IsInitialPart(text, next, next, limit, isSure) : text.IsCapital(next, limit) && (isSure || !text.WordAt(next).IsOnlyWord) && (text.CueAt(next) & NameCue.Any) == 0);
    }

    /// <summary>In text without lower case an unknown word behind "HER COUSIN" is a name where what follows fits one.</summary>
    private static bool StandsAsName(NameText text, int index, int limit)
    {
        const int Shortest = 4;
        var chars = text.Note.Chars.AsSpan(text.Tokens[index].Start, text.Tokens[index].StemEnd - text.Tokens[index].Start);
        return chars.Length >= Shortest && (chars.ContainsAny('A', 'E', 'I') || chars.ContainsAny('O', 'U', 'Y'))
            && (index + 1 >= limit || text.Tokens[index + 1].Kind == TokenKind.Punctuation || (text.CueAt(index + 1) & (NameCue.AfterPerson | NameCue.MayFollowPerson | NameCue.MayPrecedePerson | NameCue.BeforeTime | NameCue.BeforePlace)) != 0 || text.Is(index + 1, "when") || text.Is(index + 1, "because"));
    }

    /// <summary>"HER SISTER WILL VISIT"</summary>
    private static readonly Notes.Structure.WordSet Modals = new("will may mark grant chance bill rich hope drew pat rob sue chase");

    /// <summary>"Dr. X" hides a name already.</summary>
    private static bool IsPlaceholder(NameText text, int index) => text.Note.Chars[text.Tokens[index].Start] is 'X' or 'Y' or 'Z';

    /// <summary>"M.D.", "R.N.", "U.S.", "P.M.", and the end of "D.O.B."</summary>
    private static bool IsDegree(NameText text, int index, int limit)
    {
        if (index + 2 >= limit || !text.IsInitial(index + 2) || !text.Tokens[index + 1].JoinedToNext)
        {
            return false;
        }

        return (text.Note.Chars[text.Tokens[index].Start], text.Note.Chars[text.Tokens[index + 2].Start]) is ('M', 'D') or ('D', 'O') or ('R', 'N') or ('P', 'A') or ('N', 'P') or ('D', 'D') or ('B', 'A') or ('M', 'A') or ('M', 'S') or ('B', 'S')
            or ('U', 'S') or ('U', 'K') or ('P', 'M') or ('A', 'M') or ('P', 'O') or ('I', 'V') or ('I', 'M') or ('E', 'R') or ('E', 'D') or ('O', 'T') or ('P', 'T') or ('D', 'C') or ('L', 'A') or ('N', 'Y') or ('S', 'C') or ('B', 'P') or ('E', 'G') or ('I', 'E') or ('Q', 'D') or ('B', 'I') or ('T', 'I') or ('Q', 'I') or ('H', 'S')
            || index >= 2 && text.Is(index - 2, "d") && text.Tokens[index - 2].JoinedToNext && text.Is(index, "o") && text.Is(index + 2, "b");
    }

    private static bool HasLineBreak(NameText text, int index, int next) =>
        text.Note.Chars.AsSpan(text.Tokens[index].End, text.Tokens[next].Start - text.Tokens[index].End).IndexOfAny('\n', '\r') >= 0;

    private static bool IsCompoundPart(NameText text, int index) =>
        text.Tokens[index].Kind == TokenKind.Word && text.Tokens[index].Case is TokenCase.Capitalized or TokenCase.Mixed or TokenCase.Upper && !text.HasDigit(index) || IsSyllable(text, index);

    /// <summary>"Soo-jin", "Hyeon-u": a short second half in lower case that is no word, behind a short first half that is none.</summary>
    private static bool IsSyllable(NameText text, int index)
    {
        const int Longest = 5;
        return text.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Lower } half && half.StemEnd - half.Start <= Longest && text.Tokens[index - 2].Length <= Longest && text.Tokens[index - 2].Case == TokenCase.Capitalized && text.Tokens[index - 2].Length > 1
            && text.WordAt(index - 2).Word < 2 && !text.WordAt(index - 2).IsOnlyProper && (text.WordAt(index).Word == 0 || half.StemEnd - half.Start <= 3 && Syllables.Contains(half));
    }

    private static readonly Notes.Structure.WordSet Syllables = new("ho hee woo jin won min hi young sun hyun kyu su ah na mi ok yong ki gi eun ja rim in");

    private static bool IsParticleBeforeName(NameText text, int index, int limit) =>
        (text.CueAt(index) & NameCue.Particle) != 0 && AfterParticles(text, index, limit) is var next && next < limit && text.IsCapital(next, limit);

    /// <summary>Past "van der", "de la", "al-" where a capital follows them; the same index where none stand there.</summary>
    private static int AfterParticles(NameText text, int index, int limit)
    {
        const int MostParticles = 3;
        var next = index;
        for (var count = 0; count < MostParticles && next < limit && text.Tokens[next].Kind == TokenKind.Word && (text.CueAt(next) & NameCue.Particle) != 0 && text.Tokens[next].PossessiveLength == 0; count++)
        {
            next++;
            if (next + 1 < limit && text.IsMark(next, '-', '‐', '‑', '\'', '’') && text.Tokens[next].JoinedToNext)
            {
                next++;
            }
        }

        return next > index && text.IsCapital(next, limit) ? next : index;
    }

    private static bool HasInnerCapital(NameText text, in Token token)
    {
        foreach (var start in InnerCapitals)
        {
            if (text.Note.Chars.AsSpan(token.Start, token.Length).StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
