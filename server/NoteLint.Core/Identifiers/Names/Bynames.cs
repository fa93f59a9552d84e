using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;
using NoteLint.Core.Text;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>What people are called without a name of their own: by an initial, "J. said", "1) MB: missed", or by a word, "with Angel and Red".</summary>
internal static class Bynames
{
    private static readonly WordSet Words = new(DataFile.Words("bynames.txt"));

    /// <summary>Behind these stands a letter that orders or grades.</summary>
    private static readonly WordSet Lettered = new("vitamin hepatitis hep type plan grade part section axis cluster criterion group class schedule option item strep level team unit ward form exhibit appendix room building wing block step phase figure table column row trails version module lot side tier pod bed dr");

    /// <summary>Short forms that open entries of a list and are nobody's initials.</summary>
    private static readonly WordSet NotInitials = new("""
        si hi mh md dx tx rx hx sx cc ros pe mse ap bp hr rr gi gu cv ms uds adl pcp po im iv od hs cm sw rn np ot pt dr er ed iop php res aa na roi cps aps dob doa dui id ip tb hiv std lab tbi mdd gad ocd bpd asd sud aud oud
        da ra ta ca sa ah vh ok no am pm tv us uk eu va dv ipv hpi rtc tbd nb ps re fu cbt dbt act mi ifs eft pmr pc pd vs wt ht bmi q1 q2 q3 q4 qi hw ba bt sg iep mtg fyi eta faq la ny dc
        """);

    /// <summary>False for capitals that are short for something else: "denies SI", "-SA".</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="index">Index of the token.</param>
    public static bool MayBeInitials(NameText text, int index) =>
        !NotInitials.Contains(text.Tokens[index]) && text.WordAt(index).Word < 2 && (text.CueAt(index) & (NameCue.Credential | NameCue.ClientWord | NameCue.NeverName)) == 0;

    private static readonly WordSet Companions = new("with told tells by from about that texted saw met called and asked visited loves misses trusts hates for to");

    /// <summary>The end of the initial, with its stop, that stands for a person; 0 where it does not.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="index">Index of the token of the letter.</param>
    /// <param name="sentence">Its sentence.</param>
    public static int InitialEnd(NameText text, int index, in Sentence sentence)
    {
        var end = index + 2;
        if (!text.IsInitial(index) || !text.IsMark(index + 1, '.') || !text.Tokens[index].JoinedToNext || text.Tokens[index + 1].JoinedToNext && end < text.Tokens.Length && text.Tokens[end].Kind != TokenKind.Punctuation || text.Note.Chars[text.Tokens[index].Start] is 'I' or 'X' or 'Y' or 'Z'
            || end < sentence.EndToken && text.IsCapital(end, sentence.EndToken))
        {
            return 0;
        }

        var before = index - 1;
        if (before >= sentence.FirstToken && (text.Tokens[before].Kind == TokenKind.Number || text.IsMark(before, '.') && text.Tokens[before].JoinedToNext || text.IsCapital(before, index) && before > sentence.FirstToken || Lettered.Contains(text.Tokens[before])))
        {
            return 0;
        }

        var left = LeftContext.Read(text, index, sentence.FirstToken);
        if (left.Relation is not null || left.IsIntroduced)
        {
            return end;
        }

        var acts = end < sentence.EndToken && text.Tokens[end].Case == TokenCase.Lower && (text.CueAt(end) & (NameCue.AfterPerson | NameCue.MayFollowPerson)) != 0 && (text.CueAt(end) & NameCue.Pronoun) == 0;
        var isBeside = before >= sentence.FirstToken && Companions.Contains(text.Tokens[before]) && text.Tokens[before].Case == TokenCase.Lower;
        return acts && (left.OpensSentence || before < sentence.FirstToken || isBeside || text.Tokens[before].Case == TokenCase.Lower || text.IsMark(before, ',')) ? end
            : isBeside && !text.Is(before, "and") && !text.Is(before, "for") && !text.Is(before, "to") && end < sentence.EndToken && text.Tokens[end].Kind is TokenKind.Word or TokenKind.Punctuation ? end
            : 0;
    }

    private static readonly WordSet Calling = new("call calls called calling");

    /// <summary>"They call him Ru", "she calls her Spider": what somebody is called.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="index">Index of the word's token.</param>
    /// <param name="sentence">Its sentence.</param>
    public static bool IsCalled(NameText text, int index, in Sentence sentence)
    {
        var before = text.IsMark(index - 1, '"', '“') ? index - 2 : index - 1;
        return before - 1 >= sentence.FirstToken && text.Tokens[index] is { Case: TokenCase.Capitalized, Length: > 1, PossessiveLength: 0 } && (text.Is(before, "him") || text.Is(before, "her") || text.Is(before, "them")) && Calling.Contains(text.Tokens[before - 1])
            && (text.CueAt(index) & NameCue.Any) == 0 && (text.WordAt(index).IsName || text.WordAt(index).IsUnknown || Words.Contains(text.Tokens[index])) && index + 1 < text.Tokens.Length && !text.IsCapital(index + 1, sentence.EndToken);
    }

    private static readonly WordSet Plaintiffs = new("state people commonwealth crown regina rex territory her r u.s us");

    /// <summary>"State v. Example", "In re Example": who a case in court is named after.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="index">Index of the name's token.</param>
    public static bool IsOfCase(NameText text, int index)
    {
        if (index < 2 || text.Tokens[index].Case != TokenCase.Capitalized || text.Tokens[index].Length < 3 || text.WordAt(index).IsOnlyWord || (text.CueAt(index) & NameCue.Any) != 0)
        {
            return false;
        }

        var versus = text.IsMark(index - 1, '.') ? index - 2 : index - 1;
        return (text.Is(versus, "v") || text.Is(versus, "vs")) && versus > 0 && text.Tokens[versus - 1].Case != TokenCase.Lower && Plaintiffs.Contains(text.Tokens[versus - 1])
            || text.Is(index - 1, "re") && text.Is(index - 2, "in") && text.Tokens[index - 2].Case == TokenCase.Capitalized;
    }

    /// <summary>"1) MB: missed twice": true for two letters behind a number of a list and before a colon.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="index">Index of the letters' token.</param>
    /// <param name="sentence">Its sentence.</param>
    public static bool OpensEntry(NameText text, int index, in Sentence sentence)
    {
        if (IsNumbered(text.Note.Chars, text.Tokens[index].Start) && index - sentence.FirstToken <= 2 && OpensEntryByName(text, index, sentence))
        {
            return true;
        }

        return text.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Upper, Length: 2 or 3 } && index + 1 < text.Tokens.Length && text.IsMark(index + 1, ':') && index - sentence.FirstToken <= 2 && IsNumbered(text.Note.Chars, text.Tokens[index].Start)
            && MayBeInitials(text, index);
    }

    /// <summary>"4. EXAMPLE: seen by …", "6. Ebony and her son": a last name in capitals before a colon, or a given name that opens an entry.</summary>
    private static bool OpensEntryByName(NameText text, int index, in Sentence sentence)
    {
        const int ShortestName = 4;
        var word = text.WordAt(index);
        var end = index + 1;
        if (end >= sentence.EndToken || (text.CueAt(index) & (NameCue.Any | NameCue.EponymHead | NameCue.ThingHead | NameCue.Famous | NameCue.TimeName)) != 0)
        {
            return false;
        }

        return text.Tokens[index] is { Case: TokenCase.Upper, Length: >= ShortestName } ? text.IsMark(end, ':') && (word.IsOnlyName || word.IsUnknown && word.Word == 0 && text.Tokens[index].Length > ShortestName)
            : text.Tokens[index].Case == TokenCase.Capitalized && word is { Given: >= 2, Word: < 3 } && !KnownNames.IsVirtue(text, index) && (word.Word < 2 || text.Is(end, "and") && end + 1 < sentence.EndToken && (text.Is(end + 1, "baby") || text.Is(end + 1, "her") || text.Is(end + 1, "his"))) && (text.Is(end, "and") || text.IsMark(end, ':')) && !MedicineNames.IsOne(text.Note, text.Tokens[index]);
    }

    /// <summary>"1) ", "12. " directly before.</summary>
    private static bool IsNumbered(string chars, int start)
    {
        var mark = start - 1;
        mark -= mark > 0 && chars[mark] is ' ' or '\t' ? 1 : 0;
        if (mark <= 0 || chars[mark] is not (')' or '.') || !char.IsAsciiDigit(chars[mark - 1]))
        {
            return false;
        }

        // "1/4. ENDO" is a share at the end of a sentence.
        var digit = mark - 1;
        digit -= digit > 0 && char.IsAsciiDigit(chars[digit - 1]) ? 1 : 0;
        return digit == 0 || chars[digit - 1] is '\n' or '\r' or ' ' or '\t' or '*' or '(';
    }

    /// <summary>"with Angel and Red", "Slick said": a word with a capital inside of a sentence, beside a name or where only a person fits.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="index">Index of the word's token.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="isName">True at each token of a name.</param>
    public static bool Stands(NameText text, int index, in Sentence sentence, ReadOnlySpan<bool> isName)
    {
        if (index <= sentence.FirstToken || text.Tokens[index] is not { Kind: TokenKind.Word, Case: TokenCase.Capitalized } || !Words.Contains(text.Tokens[index]) || text.Tokens[index].JoinedToNext && text.IsMark(index + 1, '-', '/') || text.IsCapital(index + 1, sentence.EndToken))
        {
            return false;
        }

        var before = index - 1;
        if ((text.Is(before, "and") || text.IsMark(before, '&') || text.IsMark(before, ',')) && before > sentence.FirstToken && isName[before - 1])
        {
            return true;
        }

        if (index + 2 < sentence.EndToken && text.Is(index + 1, "and") && isName[index + 2])
        {
            return true;
        }

        var cue = text.CueAt(before);
        var acts = index + 1 < sentence.EndToken && text.Tokens[index + 1].Case == TokenCase.Lower && (text.CueAt(index + 1) & NameCue.AfterPerson) != 0;
        return text.Tokens[before] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && (cue & (NameCue.Determiner | NameCue.BeforeTime)) == 0 && (acts || (cue & NameCue.BeforePerson) != 0);
    }
}
