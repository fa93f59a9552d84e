using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>
/// Tells whether the name of a condition stands for a person as a noun: "a schizophrenic", "the borderline in room 4", "three
/// epileptics". In "a schizophrenic disorder" and "an epileptic seizure" it describes something else.
/// </summary>
internal static class PersonLabels
{
    // "a 45-year-old" is six tokens.
    private const int Reach = 7;

    private static readonly WordSet Determiners = new("a an the this that another each every one any no some our your my typical classic such these those other");

    /// <summary>Words that open a statement in place of an article: "Known schizophrenic, brought by police".</summary>
    private static readonly WordSet Openers = new("known chronic typical classic paranoid longstanding lifelong former self-described diagnosed severe high low young elderly middle-aged");

    private static readonly WordSet EndsOfAge = new("old yo o");
    private static readonly WordSet Sexes = new("m f male female man woman boy girl");
    private static readonly uint Alcoholic = TokenHash.Of("alcoholic");
    private static readonly WordSet ListEnds = new("with w who");

    /// <summary>What may follow a noun, and no adjective before its noun.</summary>
    private static readonly WordSet Followers = new("""
        a about after again against ago all also although always among an and are as at away back be because been before behind beside between but by can comes could did do does down
        during every following for from had has have he her here his how if in inside into is it just last lives may might must near never nor not now of off often on once only or
        our out outside over per prior said says she should since so some still than that the their then there these they this those though through to today tomorrow tonight too
        toward towards twice under unless until up upon w was we were what when whenever where whether which while who whom whose why will with within without would yesterday yet you
        came left got went cut ran told took threw brought found sent seen put kept caught known led held shown keeps needs wants refuses sits hit lost made felt began seems appears reports denies presents states remains became becomes
        """);

    /// <summary>Words in -ed and -ing that describe a disorder or a person, and are no verbs after one.</summary>
    private static readonly WordSet NoVerbs = new("depressed mixed unspecified related disordered disturbed thinking functioning processing sibling offspring feeling meeting setting reading");

    private static readonly WordSet Joiners = new("and or");

    private static readonly WordSet NotInside = new("""
        is was are were be been has had have with of in on at to for from by as who that which and or but not he she they his her their client patient pt
        """);

    /// <summary>Says whether the tokens name a person.</summary>
    public static bool StandsForPerson(Note note, int first, int end)
    {
        var clause = new Clause(note, first, end);
        return clause.SentenceIndex >= 0 && (IsPlural(clause) || (!DescribesWhatFollows(clause) && HasArticle(clause)));
    }

    private static bool DescribesWhatFollows(in Clause clause)
    {
        // "the schizophrenic's landlord"
        if (clause.End >= clause.High || clause.Tokens[clause.End - 1].PossessiveLength > 0)
        {
            return false;
        }

        if (clause.Mark(clause.End) == '/')
        {
            return true;
        }

        var i = clause.End;
        if (clause.Mark(i) == ',' || clause.Is(i, Joiners))
        {
            return IsSeries(clause, i + 1);
        }

        return clause.Tokens[i].Kind == TokenKind.Word && !clause.Is(i, Followers) && !IsVerb(clause, i);
    }

    // "a psychotic and agitated patient", "an epileptic, diabetic man"
    private static bool IsSeries(in Clause clause, int start)
    {
        for (var i = start; i < clause.High && i < start + 3; i++)
        {
            if (clause.Tokens[i].Kind != TokenKind.Word || clause.Is(i, Followers) || clause.Is(i, Determiners))
            {
                return false;
            }

            if (i > start && PersonWords.TryRead(clause.Note, i, out var word) && !word.IsPronoun)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerb(in Clause clause, int i) =>
        !clause.Is(i, NoVerbs) && clause.Tokens[i].Length > 4 && (EndsWith(clause, i, "ed") || EndsWith(clause, i, "ing") || EndsWith(clause, i, "ly"));

    private static bool IsPlural(in Clause clause) => EndsWith(clause, clause.End - 1, "s") && !EndsWith(clause, clause.End - 1, "ss");

    private static bool HasArticle(in Clause clause)
    {
        if (FollowsAge(clause))
        {
            return true;
        }

        // "the elderly" has its article inside
        for (var i = clause.Is(clause.First, Determiners) ? clause.First : clause.First - 1; i >= clause.Low && clause.First - i <= Reach; i--)
        {
            if (clause.Is(i, Determiners))
            {
                return true;
            }

            // "Seen at the door: known schizophrenic"
            if (clause.Mark(i) is ':' or ';' or '(' or '–' or '—')
            {
                return clause.Is(i + 1, Openers);
            }

            if (clause.Is(i, NotInside) || (clause.Tokens[i].Kind == TokenKind.Punctuation && clause.Mark(i) is not ('-' or '/')))
            {
                return false;
            }

            if (i == clause.Low)
            {
                return clause.Is(i, Openers) || (clause.Tokens[i].Kind == TokenKind.Number && clause.Is(clause.First - 1, EndsOfAge));
            }
        }

        return false;
    }

    // "Pt 45 y/o alcoholic admitted" and, in a list that ends there or goes on: "C., 35, alcoholic, found …", "41 M, epileptic".
    private static bool FollowsAge(in Clause clause)
    {
        if (clause.Is(clause.First - 1, EndsOfAge))
        {
            return true;
        }

        if (clause.Mark(clause.First - 1) != ',' || IsRatherAdjective(clause) || (clause.End < clause.High && clause.Tokens[clause.End].Kind == TokenKind.Word && !clause.Is(clause.End, ListEnds)))
        {
            return false;
        }

        var i = clause.First - 2;
        while (clause.Is(i, Sexes) || clause.Is(i, EndsOfAge) || clause.Mark(i) == '/' || (clause.Mark(i) == '-' && !clause.IsAge(i - 1)))
        {
            i--;
        }

        // "K., 35", "Client, thirty-nine", "41": and no other number, as in "scale 18, borderline"
        var age = clause.IsAge(i) ? i : i - 1;
        var before = clause.Mark(age - 1) == '-' ? age - 3 : age - 1;
        return clause.IsAge(age) && (before < clause.Low || clause.Mark(before) is ',' or ':' or '(' or '–' or '—');
    }

    // "Client, 27, autistic, works …" describes; "C., 35, alcoholic, found …" labels.
    private static bool IsRatherAdjective(in Clause clause) =>
        (EndsWith(clause, clause.End - 1, "ic") && !clause.Is(clause.End - 1, Alcoholic)) || EndsWith(clause, clause.End - 1, "ar") || EndsWith(clause, clause.End - 1, "ive")
        || EndsWith(clause, clause.End - 1, "line");

    private static bool EndsWith(in Clause clause, int i, string ending) =>
        clause.Note.Chars.AsSpan(clause.Tokens[i].Start, clause.Tokens[i].StemEnd - clause.Tokens[i].Start).EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
