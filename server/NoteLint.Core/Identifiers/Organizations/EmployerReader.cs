using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Dates;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Places;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;
using NoteLint.Core.Text;

namespace NoteLint.Core.Identifiers.Organizations;

/// <summary>Employers by name, behind "works at", "hired by", "her manager at".</summary>
internal static class EmployerReader
{
    private static readonly WordSet NotEmployers = new("""
        dr mr mrs ms miss prof aa na va er ed icu home night nights day days dawn noon midnight dusk sunrise sunset weekends times once first last least christmas thanksgiving easter monday tuesday wednesday thursday friday saturday sunday i he she they client medicaid medicare ssi ssdi
        section hud snap wic tanf ebt liheap housing disability unemployment food fmla court jail prison rehab detox social tricare vocational voc
        english spanish covid god jesus uber lyft doordash instacart grubhub postmates abc abcd xyz university college hospital school clinic church
        """);

    /// <summary>Behind these and a comma their name may stand: "her employer, Example Media, was sold".</summary>
    private static readonly WordSet Asides = new("workplace site employer company firm business shop store restaurant salon startup agency");

    /// <summary>Large employers, which notes without capitals name too.</summary>
    private static readonly WordSet LargeEmployers = new(DataFile.Words("employers.txt"));

    /// <summary>True for an employer that most readers know.</summary>
    public static bool IsLarge(in Token token) => LargeEmployers.Contains(token);

    /// <summary>Reads the name that starts at a token.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the first token behind the words.</param>
    /// <param name="evidence">Look where the words may mean something else.</param>
    /// <param name="found">Receives it.</param>
    public static void ReadNamed(Note note, int token, Evidence evidence, IdentifierList found)
    {
        var tokens = note.Tokens;
        if (token < tokens.Length && note.Chars.AsSpan(tokens[token].Start, tokens[token].Length) is "the" or "a" or "an")
        {
            token++;
        }

        if (token < tokens.Length && tokens[token].Case == TokenCase.Lower && LargeEmployers.Contains(tokens[token]))
        {
            found.Add(IdentifierKind.Employer, TextSpan.FromBounds(tokens[token].Start, tokens[token].StemEnd), evidence);
            return;
        }

        // "started at C3-C4", "at the New York department", "owns a Remington"
        if (token >= tokens.Length || !note.IsCapitalized(token) || DateWords.MonthOf(tokens[token]) > 0 || tokens[token].Length <= 3 && note.Chars.AsSpan(tokens[token].Start, tokens[token].Length).ContainsAnyInRange('0', '9')
            || States.NameLength(note, token) is > 0 and var length && token + length < tokens.Length && tokens[token + length].Case == TokenCase.Lower || token > 1 && note.Chars.AsSpan(tokens[token - 2].Start, tokens[token - 2].Length) is "owns" or "Owns")
        {
            return;
        }

        // "in the parking lot of Shaw's": where somebody shops.
        if (token >= 2 && tokens[token].PossessiveLength > 0 && note.Chars.AsSpan(tokens[token - 1].Start, tokens[token - 1].Length) is "of" && note.Chars.AsSpan(tokens[token - 2].Start, tokens[token - 2].Length) is "lot" && !note.IsCapitalized(token + 1))
        {
            return;
        }

        // "started at Step 2"
        if (token + 1 < tokens.Length && tokens[token + 1] is { Kind: TokenKind.Number, Length: <= 2 } && tokens[token].End + 1 == tokens[token + 1].Start && NameLexicon.Of(note, tokens[token]).IsOnlyWord)
        {
            return;
        }

        // "works on Black Friday"
        if (note.IsCapitalized(token + 1) && DateWords.Holidays.Contains(tokens[token]) || note.IsWord(token + 1, DateWords.Weekdays) && SaleDays.Contains(tokens[token]))
        {
            return;
        }

        // "the Family Dollar": a word that opens sentences opens names as well.
        var end = Capitals.EndAfter(note, Capitals.OpensSentence(note, token) && note.IsCapitalized(token + 1) && !NoteText.HasLineBreak(note.Chars, tokens[token].End, tokens[token + 1].Start) ? token + 1 : token, hasConjunctions: false);
        end = WithSuffix(note, InCapitals(note, token, end));
        var isOther = end - token == 1 && (note.Chars.AsSpan(tokens[token].Start, tokens[token].Length).ContainsAnyInRange('0', '9') || NotEmployers.Contains(tokens[token]) || States.IsLarger(tokens[token]) || States.CodeAt(note, token) is not null || tokens[token].Length == 1);
        if (end > token && !isOther && !(NotEmployers.Contains(tokens[token]) && tokens[token].Length <= 3))
        {
            found.Add(IdentifierKind.Employer, TextSpan.FromBounds(tokens[token].Start, EndOf(note, end)), evidence);
        }
    }

    /// <summary>"Black Friday", "Cyber Monday"; of "at Costco Monday" the shop stays.</summary>
    private static readonly WordSet SaleDays = new("black good cyber giving super small christmas new");

    private static readonly WordSet Persons = new("with for from by");

    /// <summary>"an interview with Ana Example", "drives for Ana Example": a given name and a last one behind a word that a person follows as well.</summary>
    public static bool IsPersonBehind(Note note, int token) =>
        token > 0 && token + 1 < note.Tokens.Length && Persons.Contains(note.Tokens[token - 1]) && note.IsCapitalized(token) && note.IsCapitalized(token + 1) && !note.IsCapitalized(token + 2) && note.Tokens[token + 1].PossessiveLength == 0
        && NameLexicon.Of(note, note.Tokens[token]) is { Given: >= 2, Word: 0 } && NameLexicon.Of(note, note.Tokens[token + 1]) is { IsName: true } && !BusinessReader.IsHead(note.Tokens[token + 1]) && !NoteText.HasLineBreak(note.Chars, note.Tokens[token].End, note.Tokens[token + 1].Start);

    /// <summary>Reads the name of two words or more in brackets behind "at work" or a trade, behind "at work,", or directly behind "works".</summary>
    /// <param name="note">The note.</param>
    /// <param name="first">Index of the first token of those words.</param>
    /// <param name="token">Index of the first token behind them.</param>
    /// <param name="found">Receives it.</param>
    public static void ReadAside(Note note, int first, int token, IdentifierList found)
    {
        var tokens = note.Tokens;
        var words = note.Chars.AsSpan(tokens[first].Start, tokens[token - 1].End - tokens[first].Start);
        var isVerb = words.Equals("works", StringComparison.OrdinalIgnoreCase) || words.Equals("work", StringComparison.OrdinalIgnoreCase) || words.Equals("job", StringComparison.OrdinalIgnoreCase);
        if (isVerb && tokens[first].Case == TokenCase.Upper)
        {
            return;
        }

        var isBracket = note.IsMark(token, '(');
        // "555-0103 (work, Example Uniform)"
        if (isVerb && first > 0 && note.IsMark(first - 1, '(') && note.IsMark(token, ',') && note.IsCapitalized(token + 1) && Capitals.EndAfter(note, token + 1, hasConjunctions: false) is var bracketed && bracketed > token + 2 && note.IsMark(bracketed, ')'))
        {
            ReadNamed(note, token + 1, Evidence.Context, found);
            return;
        }

        var isOwned = isVerb && first > 0 && (tokens[first - 1].PossessiveLength > 0 || Owners.Contains(tokens[first - 1]));
        var isTrade = !isVerb && !Asides.Contains(tokens[token - 1]) && !words.StartsWith("the ", StringComparison.OrdinalIgnoreCase);
        var isAside = isBracket || note.IsMark(token, ',') && (words.Equals("at work", StringComparison.OrdinalIgnoreCase) || Asides.Contains(tokens[token - 1]) || isOwned || isTrade || words.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) || note.IsMark(token, ':') && isVerb && NoteText.OpensLine(note, first);
        var start = isAside ? token + 1 : token;
        if (isAside && start < tokens.Length && note.Chars.AsSpan(tokens[start].Start, tokens[start].Length) is "the")
        {
            start++;
        }

        if (!(isAside || isVerb && !NoteText.HasLineBreak(note.Chars, tokens[token - 1].End, tokens[Math.Min(token, tokens.Length - 1)].Start)) || start >= tokens.Length)
        {
            return;
        }

        var end = WithSuffix(note, Capitals.EndAfter(note, start, hasConjunctions: false));
        var isClosed = end == tokens.Length || tokens[end].Kind != TokenKind.Word || NoteText.HasLineBreak(note.Chars, tokens[end - 1].End, tokens[end].Start);
        if (Asides.Contains(tokens[token - 1]) && !isAside)
        {
            return;
        }

        // "a partner of the firm, Ana Example"
        if (note.IsMark(token, ',') && (isTrade ? LooksPersonal(note, start, end) : end - start == 2 && NameLexicon.Of(note, tokens[start]) is { Given: >= 2, Word: 0 } && NameLexicon.Of(note, tokens[end - 1]).IsName))
        {
            return;
        }

        if (end - start >= 2 && isClosed && (!isBracket || note.IsMark(end, ')')) && tokens[start].Case != TokenCase.Lower && (tokens[start].Case == TokenCase.Capitalized || isBracket))
        {
            ReadNamed(note, start, Evidence.Context, found);
        }
    }

    private static readonly WordSet Functions = new("and or but of at in on to for with from by until til since when while because after before then so as if the a an his her their");

    /// <summary>"HE WORKS AT KELLER FREIGHT AND SLEEPS": where all is in capitals, a small word ends the name, and an article opens none.</summary>
    private static int InCapitals(Note note, int first, int end)
    {
        if (first == 0 || note.Tokens[first].Case != TokenCase.Upper || note.Tokens[first - 1].Case != TokenCase.Upper)
        {
            return end;
        }

        var last = first;
        while (last < end && !Functions.Contains(note.Tokens[last]))
        {
            last++;
        }

        return last;
    }

    private static readonly WordSet Owners = new("his her their my our");

    /// <summary>"her nurse, Ana Example, …": behind a trade and a comma stands who has it, or where.</summary>
    private static bool LooksPersonal(Note note, int first, int end)
    {
        var last = NameLexicon.Of(note, note.Tokens[end - 1]);
        return NameLexicon.Of(note, note.Tokens[first]) is { Given: >= 1, Word: 0 } || last.IsOnlyName || note.Tokens[end - 1].Case == TokenCase.Upper || (NameCues.Table.Of(note.Tokens[first].Hash) & (NameCue.Honorific | NameCue.ClinicianTitle | NameCue.OfficeTitle | NameCue.NeverName)) != 0
            || !(last.Word > 0 && NameLexicon.Of(note, note.Tokens[first]) is { Word: > 0 } or { IsUnknown: true } || BusinessReader.IsHead(note.Tokens[end - 1]));
    }

    /// <summary>Behind these one unknown word is a name: "works at greggs".</summary>
    private static readonly WordSet Works = new("works worked working work employed hired fired job jobs");

    /// <summary>Words before a kind of business that make no name of it: "works at a local coffee bar".</summary>
    private static readonly WordSet NotNamed = new("""
        the a an her his their my our your this that another some any local nearby small big new old same different other first second next last fast food coffee tea ice cream car auto dollar home night day work school
        family friend's friends mom's dad's mother's father's uncle's aunt's brother's sister's grandmother's chinese italian mexican thai indian greek french japanese grocery convenience corner department liquor thrift
        pet hair nail tattoo massage steak burger sandwich pizza sushi hotel motel hospital town city community public private nursing dental law body and or of at in on to for with from until til since night nights
        """);

    /// <summary>Of those the ones that open a longer name: "works at corner cup cafe".</summary>
    private static readonly WordSet Openers = new("corner city town pizza burger nail hair pet family");

    /// <summary>Reads "at shady oaks manor", "at greggs" in a note without capitals.</summary>
    /// <param name="note">The note.</param>
    /// <param name="first">Index of the first token of the words.</param>
    /// <param name="token">Index of the first token behind them.</param>
    /// <param name="isOnlyKind">True where the name must end with a word for a trade.</param>
    /// <param name="found">Receives it.</param>
    public static void ReadLowerCase(Note note, int first, int token, bool isOnlyKind, IdentifierList found)
    {
        const int MostWords = 4;
        const int Shortest = 4;
        var tokens = note.Tokens;
        if (token < tokens.Length && note.Chars.AsSpan(tokens[token].Start, tokens[token].Length) is "the")
        {
            token++;
        }

        if (token >= tokens.Length || tokens[token] is not { Kind: TokenKind.Word, Case: TokenCase.Lower } || NotNamed.Contains(tokens[token]) && !(Openers.Contains(tokens[token]) && token + 2 < tokens.Length && !NotNamed.Contains(tokens[token + 1]) && BusinessReader.IsHead(tokens[token + 2])))
        {
            return;
        }

        for (var index = token + 1; index < tokens.Length && index - token < MostWords && tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && !NoteText.HasLineBreak(note.Chars, tokens[index - 1].End, tokens[index].Start); index++)
        {
            if ((isOnlyKind && tokens[token].PossessiveLength == 0 ? BusinessReader.IsTrade(tokens[index]) : BusinessReader.IsHead(tokens[index]) || index - token >= 2 && FacilityReader.IsHead(tokens[index])) && !NotNamed.Contains(tokens[index - 1]) && !BusinessReader.IsHead(tokens[token]))
            {
                found.Add(IdentifierKind.Employer, TextSpan.FromBounds(tokens[token].Start, tokens[index].StemEnd), Evidence.Look);
                return;
            }

            if (NotNamed.Contains(tokens[index]))
            {
                break;
            }
        }

        if (!isOnlyKind && Works.Contains(tokens[first]) && tokens[token].Length >= Shortest && NameLexicon.Of(note, tokens[token]) is { Word: 0, Given: < 2 } && !MedicineNames.IsOne(note, tokens[token]) && (NameCues.Table.Of(tokens[token].Hash) & NameCue.Any) == 0 && !note.Chars.AsSpan(tokens[token].Start, tokens[token].Length).ContainsAnyInRange('0', '9'))
        {
            found.Add(IdentifierKind.Employer, TextSpan.FromBounds(tokens[token].Start, tokens[token].StemEnd), Evidence.Look);
        }
    }

    /// <summary>"at Denny's." ends with the possessive, "Denny's manager" does not.</summary>
    private static int EndOf(Note note, int end) =>
        end < note.Tokens.Length && note.Tokens[end].Kind == TokenKind.Word ? note.Tokens[end - 1].StemEnd : note.Tokens[end - 1].End;

    /// <summary>Past ", Inc.", ", LLC".</summary>
    private static int WithSuffix(Note note, int end)
    {
        var next = note.IsMark(end, ',') ? end + 1 : end;
        return next < note.Tokens.Length && note.Chars.AsSpan(note.Tokens[next].Start, note.Tokens[next].Length) is "Inc" or "LLC" or "Corp" or "Ltd" or "Co" or "LLP" or "PLLC" ? next + 1 : end;
    }
}
