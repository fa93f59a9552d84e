using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>
/// Tells whether an adjective describes a person: before a person's noun ("a demanding client"), after a verb of being whose
/// subject is a person ("client became demanding"), or alone where notes leave the client out ("Demanding today."). "A demanding job",
/// "her job is demanding" and "demanding to be seen" describe nobody.
/// </summary>
internal static class Descriptions
{
    private const int Reach = 14;

    // As the lexicon of names counts them: a name that many people have, and that hardly is a word besides.
    private const int CommonName = 3;
    private const int RareWord = 1;

    private static readonly WordSet PersonNouns = new("""
        man woman men women guy guys lady gentleman person people girl girls boy boys male female family families parents customer character mothers fathers couple pair
        adult adults teenager child children kid kids client patient
        """);

    /// <summary>Trades and estates that name a person as well, where an article stands before the adjective: "a stubborn retired truck driver".</summary>
    private static readonly WordSet Trades = new("""
        driver farmer miner builder plumber carpenter mechanic electrician welder painter cook waiter waitress cleaner clerk cashier teacher lecturer engineer soldier sailor pilot
        musician artist student pupil widow widower bachelor spinster divorcee retiree pensioner veteran housewife homemaker fisherman firefighter salesman businessman bartender
        """);

    // "a crusty, stubborn retired long-haul driver": as many tokens between the adjective and the noun.
    private const int LongestBetween = 5;

    private static readonly WordSet Months = new("april may june august");

    /// <summary>After a person's noun these make something else of it: "difficult family meeting".</summary>
    private static readonly WordSet NotThePerson = new("""
        therapy session sessions meeting meetings situation situations dynamic dynamics relationship relationships relations history conversation conversations system court life
        time care population issue issues conflict conflicts environment background visit visits case load interaction interactions encounter transfer
        position role job post shift training course assignment waiter
        """);

    /// <summary>What may follow an adjective that ends a statement.</summary>
    private static readonly WordSet Followers = new("""
        and or but with w toward towards when whenever while during about in at today this as on because if throughout over since after before for regarding until upon by then
        again tonight yesterday like last that enough to yet though although however even so overall initially early later per than from most of all through once now
        """);

    private static readonly WordSet NoFollowersOfVerbs = new("to that");

    private static readonly WordSet Copulas = new("""
        is was are were am be been being s remains remained remain became becomes become gets got get gotten getting seems seemed seem appears appeared appear acts acted acting
        looks looked sounds sounded stays stayed grew turned turns behaves behaved presents presented presenting
        """);

    private static readonly WordSet Arrivals = new("came comes arrived arrives left returned");
    private static readonly WordSet Arriving = new("in back out home");

    private static readonly WordSet Auxiliaries = new("""
        has have had can could may might will would does did do not also then often continues continued tends tended started began starts begins still again just always never
        to now sometimes usually soon both all who quickly
        """);

    private static readonly WordSet Degrees = new("""
        very so quite too way rather pretty somewhat more most less as such just even still also always often again both really a bit little lot increasingly at times overall not
        """);

    private static readonly WordSet Joiners = new("and or but yet");
    private static readonly WordSet SeenAs = new("describe view regard see presents presented presenting came comes across described perceived experienced regarded known seen viewed same");
    private static readonly WordSet Titles = new("ms mr mrs miss mx dr");
    private static readonly WordSet Articles = new("a an the this that another one some any no each every two three other");
    private static readonly WordSet NobodyNamed = new("it this that which there these those what");
    private static readonly WordSet Listeners = new("staff peers others everyone everybody anyone anybody me us him them the reception");
    private static readonly uint As = TokenHash.Of("as");
    private static readonly uint To = TokenHash.Of("to");
    private static readonly uint Family = TokenHash.Of("family");

    /// <summary>Says whether the tokens describe a person other than the writer.</summary>
    public static bool IsOfPerson(Note note, int first, int end)
    {
        var clause = new Clause(note, first, end);
        return clause.SentenceIndex >= 0 && (StandsBeforePerson(clause) || (MayEndStatement(clause) && IsSaidOfPerson(clause)));
    }

    private static bool StandsBeforePerson(in Clause clause)
    {
        // "is demanding staff attention", "client challenging peers": verbs with an object.
        if (EndsInIng(clause) && (clause.Is(clause.First - 1, Copulas) || IsAnyPerson(clause, clause.First - 1)))
        {
            return false;
        }

        var i = clause.End;
        if (IsPerson(clause, i))
        {
            return true;
        }

        if (clause.Is(clause.First - 1, Articles) || clause.Mark(clause.First - 1) == ',')
        {
            var noun = i;
            while (noun < i + LongestBetween && (IsPlainWord(clause, noun) || clause.Mark(noun) == '-') && !clause.Is(noun, Trades))
            {
                noun++;
            }

            if (clause.Is(noun, Trades) && !clause.Is(noun + 1, NotThePerson))
            {
                return true;
            }
        }

        // "demanding, angry client", "difficult young man"
        var joined = clause.Mark(i) == ',' || clause.Is(i, Joiners);
        i += joined ? 1 : 0;
        return IsPlainWord(clause, i) && IsPerson(clause, i + 1) && (joined || !clause.Is(i, Auxiliaries));
    }

    private static bool IsPerson(in Clause clause, int i) =>
        i < clause.High
        && clause.Tokens[i].PossessiveLength == 0
        && (clause.Is(i, PersonNouns) || (PersonWords.TryRead(clause.Note, i, out var word) && !word.IsPronoun && word.Person != Person.Writer))
        && !clause.Is(i + 1, NotThePerson);

    private static bool IsAnyPerson(in Clause clause, int i) => i >= clause.Low && PersonWords.TryRead(clause.Note, i, out _);

    private static bool IsPlainWord(in Clause clause, int i) =>
        i < clause.High && clause.Tokens[i].Kind == TokenKind.Word && !clause.Is(i, Followers) && !clause.Is(i, Articles) && !clause.Is(i, Copulas)
        && !PersonWords.TryRead(clause.Note, i, out _);

    private static bool MayEndStatement(in Clause clause) =>
        clause.End >= clause.High
        || clause.Tokens[clause.End].Kind != TokenKind.Word
        || (clause.Is(clause.End, Followers) && !(EndsInIng(clause) && clause.Is(clause.End, NoFollowersOfVerbs)))
        || (clause.Is(clause.End, To) && (clause.Is(clause.End + 1, Listeners) || IsPerson(clause, clause.End + 1)));

    private static bool IsSaidOfPerson(in Clause clause)
    {
        var joined = false;
        for (var i = clause.First - 1; i >= clause.Low && clause.First - i <= Reach; i--)
        {
            if (clause.Mark(i) is ',' or '/' || clause.Is(i, Joiners))
            {
                joined = true;
            }
            else if (clause.Tokens[i].Kind == TokenKind.Punctuation)
            {
                // "K., 84, demented"
                return clause.EndsInitial(i) || clause.Mark(i) is ';' or ':' or '(' or '-' or '–' or '—';
            }
            else if (clause.Is(i, Copulas))
            {
                return IsPersonBefore(clause, i);
            }
            else if (clause.Is(i, Arrivals) || (clause.Is(i, Arriving) && clause.Is(i - 1, Arrivals)))
            {
                // "came in angry", "left angry"
                return IsPersonBefore(clause, clause.Is(i, Arrivals) ? i : i - 1);
            }
            else if (clause.Is(i, As))
            {
                return clause.Is(i - 1, SeenAs) && !clause.Is(i - 1, NobodyNamed);
            }
            else if (PersonWords.TryRead(clause.Note, i, out var word))
            {
                // "pt uncooperative", "finds him difficult"; after a pronoun 's is a verb: "she's difficult"
                return word.Person != Person.Writer && (word.IsPronoun || clause.Tokens[i].PossessiveLength == 0) && !clause.IsObjectOfPreposition(i);
            }
            else if (clause.Is(i, Articles))
            {
                return false;
            }
            else if (!clause.Is(i, Degrees) && !IsAdverb(clause, i) && !joined)
            {
                return false;
            }
        }

        return clause.First - clause.Low < Reach;
    }

    private static bool IsPersonBefore(in Clause clause, int copula)
    {
        var i = copula - 1;
        while (clause.Is(i, Auxiliaries) || clause.Is(i, Copulas) || (i >= clause.Low && IsAdverb(clause, i)))
        {
            i--;
        }

        if (i < clause.Low || clause.Mark(i) is ';' or ':' or '(' or '-' or '–' or '—')
        {
            return true;
        }

        if (clause.Mark(i) == ',' || clause.Is(i, Joiners))
        {
            return Subjects.SubjectOf(clause.Note, clause.First, clause.End) is Person.Client or Person.Family or Person.Other && !clause.Is(i - 1, NobodyNamed);
        }

        return IsCalledByName(clause, i)
            || (!clause.Is(i, NobodyNamed)
                && (clause.Is(i, PersonNouns) || (PersonWords.TryRead(clause.Note, i, out var word) && word.Person != Person.Writer))
                && !clause.IsObjectOfPreposition(i));
    }

    // "L. was demanding", "today Ms. R. became angry", "Mr Example was rude", "Ruth is bossy"; not "plan B. was demanding"
    private static bool IsCalledByName(in Clause clause, int i) =>
        clause.EndsInitial(i)
        || (i == clause.Low && clause.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized, PossessiveLength: 0 }
            && !clause.Is(i, Months) && NameLexicon.Of(clause.Note, clause.Tokens[i]) is { Given: CommonName, Word: <= RareWord })
        || (i > clause.Low && clause.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Upper or TokenCase.Capitalized } && clause.Is(clause.Mark(i - 1) == '.' ? i - 2 : i - 1, Titles));

    private static bool IsAdverb(in Clause clause, int i) =>
        clause.Tokens[i].Kind == TokenKind.Word && clause.Tokens[i].Length > 4 && EndsWith(clause, i, "ly") && !clause.Is(i, Family);

    private static bool EndsInIng(in Clause clause) => EndsWith(clause, clause.End - 1, "ing");

    private static bool EndsWith(in Clause clause, int i, string ending) =>
        clause.Note.Chars.AsSpan(clause.Tokens[i].Start, clause.Tokens[i].Length).EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
