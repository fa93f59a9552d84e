using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>Finds the person whose report a verb or a "per" introduces.</summary>
internal static class Speakers
{
    private const int SpeakerWithin = 24;

    private static readonly WordSet ReportedStates = new("reported described said alleged believed thought considered claimed called labelled labeled nicknamed");
    private static readonly WordSet BeforeListener = new("when if once until whenever as unless though although");
    private static readonly WordSet NounBefore = new("united mental emotional mood affective ego previous prior police lab incident a the this steady solid");
    private static readonly WordSet Sources = new("chart charts report reports record records self school hospital client's patient's mother's father's wife's husband's parent's family's court collateral notes letter letters ed er ems pdmp cps aps dcf dcfs doc jail prison co po np rn md statement email referral history his her their");
    private static readonly WordSet Titles = new("mr mrs ms miss mx");
    private const int MostInitials = 4;
    private static readonly WordSet Determiners = new("the a an this older younger adult former biological foster collateral medical hospital school initial prior previous");
    private static readonly WordSet Someone = new("he she they it this");
    private static readonly WordSet Papers = new("notes reports claims statements");
    private static readonly WordSet PaperOf = new("the a an his her their our my its these those old previous earlier past");
    private static readonly uint By = TokenHash.Of("by");
    private static readonly uint That = TokenHash.Of("that");
    private static readonly uint Said = TokenHash.Of("said");
    private static readonly uint All = TokenHash.Of("all");
    private static readonly uint Self = TokenHash.Of("self");
    private static readonly uint States = TokenHash.Of("states");
    private static readonly uint Reports = TokenHash.Of("reports");
    private static readonly uint Told = TokenHash.Of("told");
    private static readonly uint Own = TokenHash.Of("own");

    /// <summary>The speaker of a verb of saying; null where it is no report, as in "was noted to be" or "mental states".</summary>
    public static Person? Before(in Clause clause, int verb, bool isFinite)
    {
        var i = verb - 1;
        while (clause.Is(i, SpeechVerbs.Between) && !clause.Is(i, SpeechVerbs.Be))
        {
            i--;
        }

        if (clause.Mark(i) == '-' && clause.Is(i - 1, Self))
        {
            return Person.Client;
        }

        if (clause.Is(i, SpeechVerbs.Be) && !IsProgressive(clause, verb))
        {
            // "was described by mother as", "is reported to be"; "was noted to be" is the writer's own.
            return Agent(clause, verb + 1) ?? (clause.Is(verb, ReportedStates) || IsToldWhat(clause, verb) ? Person.Unknown : null);
        }

        // "when told of the hospital": somebody listens, and nobody speaks.
        if (clause.Is(verb, Told) && clause.Is(i, BeforeListener))
        {
            return null;
        }

        if (!isFinite)
        {
            return clause.Low <= i && PersonWords.TryRead(clause.Note, i, out var plural) && IsPlural(plural, clause.Tokens[i], clause.Note)
                ? Resolve(clause, i, plural)
                : null;
        }

        if ((clause.Is(verb, States) || clause.Is(verb, Reports)) && (clause.Is(i, NounBefore) || clause.IsObjectOfPreposition(verb)))
        {
            return null;
        }

        return IsPaper(clause, verb) || IsSetPhrase(clause, verb, i) ? null : SubjectBefore(clause, verb, i);
    }

    // "has been told that it is laziness": by whom, nobody says. "Was told to go" is an order.
    private static bool IsToldWhat(in Clause clause, int verb) =>
        clause.Is(verb, Told) && clause.Is(verb + 1, That) && clause.Is(verb + 2, Someone) && clause.Is(verb + 3, SpeechVerbs.Be);

    // "in the old notes", "her school reports": papers, and nobody speaks.
    private static bool IsPaper(in Clause clause, int verb)
    {
        if (!clause.Is(verb, Papers) || clause.Is(verb + 1, That))
        {
            return false;
        }

        var i = verb - 1;
        while (verb - i <= 2 && i >= clause.Low && clause.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Lower, PossessiveLength: 0 } && !PersonWords.TryRead(clause.Note, i, out _)
            && !clause.Is(i, PaperOf))
        {
            i--;
        }

        return clause.Is(i, PaperOf);
    }

    // "when all's said"
    private static bool IsSetPhrase(in Clause clause, int verb, int before) => clause.Is(verb, Said) && (clause.Is(before, All) || clause.Is(before - 1, All));

    /// <summary>Who holds the view that a verb or a feeling tells; the client where the sentence leaves them out.</summary>
    public static Person SubjectOf(in Clause clause, int verb) => SubjectBefore(clause, verb, verb - 1) ?? Person.Unknown;

    /// <summary>The person of "in the client's words" and "in her own words"; null where nobody is named.</summary>
    public static Person? OwnerBefore(in Clause clause, int words)
    {
        var i = clause.Is(words - 1, Own) ? words - 2 : words - 1;
        return i >= clause.Low && PersonWords.TryRead(clause.Note, i, out var word) && (word.IsPronoun || clause.Tokens[i].PossessiveLength > 0)
            ? Resolve(clause, i, word)
            : null;
    }

    /// <summary>The person or paper after "per" and "according to", and where its words end; null for "per week".</summary>
    public static (Person Speaker, int End)? SourceAfter(in Clause clause, int i)
    {
        var person = Person.Unknown;
        var end = i;
        for (; end < clause.High && end < i + 5 && clause.Tokens[end].Kind == TokenKind.Word; end++)
        {
            if (PersonWords.TryRead(clause.Note, end, out var word))
            {
                if (!NamesMore(clause, end) || clause.Tokens[end].PossessiveLength > 0)
                {
                    person = Resolve(clause, end, word);
                }

                if (clause.Tokens[end].PossessiveLength == 0 && !NamesMore(clause, end) && !clause.Is(end + 1, Sources))
                {
                    return (person, end + 1);
                }
            }
            else if (clause.Is(end, Titles))
            {
                return (Person.Unknown, PastName(clause, end + 1));
            }
            else if (InitialsAt(clause, end) is { } initials)
            {
                return (person, initials);
            }
            else if (clause.Is(end, Sources))
            {
                if (!NamesMore(clause, end) && !clause.Is(end + 1, Sources))
                {
                    return (clause.Is(end, Self) ? Person.Client : person, end + 1);
                }
            }
            else if (!clause.Is(end, Determiners))
            {
                return null;
            }
        }

        return null;
    }

    // Past "Ms", its period and the name
    private static int PastName(in Clause clause, int i)
    {
        var name = clause.Mark(i) == '.' ? i + 1 : i;
        return name < clause.High && clause.Tokens[name] is { Kind: TokenKind.Word, Case: not TokenCase.Lower } ? name + 1 : i;
    }

    // "C.O.", "R.N.": index just past the last period of a source that is written letter by letter; null where none is.
    private static int? InitialsAt(in Clause clause, int i)
    {
        var hash = TokenHash.Empty;
        var end = i;
        while (end + 1 < clause.High && end < i + (2 * MostInitials) && clause.Tokens[end] is { Kind: TokenKind.Word, Length: 1, Case: not TokenCase.Lower } && clause.Mark(end + 1) == '.')
        {
            hash = TokenHash.Append(hash, clause.Note.Chars[clause.Tokens[end].Start]);
            end += 2;
        }

        return end > i + 2 && Sources.Contains(hash) ? end : null;
    }

    /// <summary>True where a person follows at once: in "his mother" the pronoun belongs to her.</summary>
    public static bool NamesMore(in Clause clause, int i) =>
        i + 1 < clause.High && PersonWords.TryRead(clause.Note, i + 1, out var next) && !next.IsPronoun;

    /// <summary>Who is meant by a person's word.</summary>
    public static Person Resolve(in Clause clause, int i, PersonWord word) => word.IsPronoun ? Pronoun.Resolve(clause, i, word) : word.Person;

    private static Person? SubjectBefore(in Clause clause, int verb, int nearest)
    {
        for (var i = nearest; i >= clause.Low && verb - i <= SpeakerWithin; i--)
        {
            if (clause.Mark(i) is ';' or ':')
            {
                return Person.Client;
            }

            if (PersonWords.TryRead(clause.Note, i, out var word) && !clause.IsObjectOfPreposition(i))
            {
                return Resolve(clause, i, word);
            }
        }

        if (nearest < clause.Low && clause.Is(verb, Told) && IsListener(clause, verb + 1))
        {
            // "Told client that …": the writer leaves themselves out.
            return Person.Writer;
        }

        // A report without its speaker at the start is the client's: "Reports poor sleep." Somewhere inside, nobody knows whose.
        return nearest < clause.Low || clause.Mark(nearest) is '-' or '–' or '(' or ',' || clause.Is(clause.Low, SpeechVerbs.Between) || SpeechVerbs.IsReporting(clause.Tokens[clause.Low])
            ? Person.Client
            : Person.Unknown;
    }

    private static bool IsListener(in Clause clause, int i) =>
        i < clause.High && PersonWords.TryRead(clause.Note, i, out var word) && clause.Tokens[i].PossessiveLength == 0 && !NamesMore(clause, i)
        && (word.IsPronoun || word.Person == Person.Client);

    private static Person? Agent(in Clause clause, int i)
    {
        if (!clause.Is(i, By))
        {
            return null;
        }

        for (var person = i + 1; person < clause.High && person <= i + 4; person++)
        {
            if (PersonWords.TryRead(clause.Note, person, out var word) && clause.Tokens[person].PossessiveLength == 0 && !NamesMore(clause, person))
            {
                return Resolve(clause, person, word);
            }
        }

        return Person.Unknown;
    }

    private static bool IsProgressive(in Clause clause, int verb) =>
        clause.Note.Chars.AsSpan(clause.Tokens[verb].Start, clause.Tokens[verb].Length).EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    private static bool IsPlural(PersonWord word, in Token token, Note note) =>
        word.Person == Person.Writer || (word.Pronouns == Pronouns.They) || note.Chars[token.End - 1] is 's';
}
