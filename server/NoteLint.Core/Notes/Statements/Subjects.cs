using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>Finds about whom a statement is: the nearest person before it that is not the object of a preposition.</summary>
internal static class Subjects
{
    // Notes leave the client out: "Presents as …", "Was late again."
    private static readonly WordSet Predicates = new("""
        is was has had appears appeared presents presented presenting reports reported denies denied states stated endorses endorsed continues continued remains remained seems
        seemed became becomes admits admitted came arrived attended uses used lives works struggles struggled feels felt identifies described describes describing noted
        displayed displays exhibited exhibits demonstrated demonstrates shows showed engaged participated requested refused refuses requests wants not did does
        """);

    private static readonly WordSet OwnState = new("being having feeling to he she they");
    private static readonly WordSet Observed = new("noted notes observed observes assessed assesses found finds documented suspects suspected perceived experienced sees saw described describes");

    /// <summary>Finds the person.</summary>
    public static Person SubjectOf(Note note, int first, int end)
    {
        var clause = new Clause(note, first, end);
        if (clause.SentenceIndex < 0)
        {
            return Person.Unknown;
        }

        if (NamedByMatch(clause) is { } named)
        {
            return named;
        }

        for (var i = first - 1; i >= clause.Low; i--)
        {
            if (clause.Mark(i) == ';')
            {
                break;
            }

            if (clause.EndsInitial(i))
            {
                return Person.Client;
            }

            if (PersonWords.TryRead(note, i, out var word) && !IsPassedOver(clause, i, word))
            {
                return Resolve(clause, i, word);
            }
        }

        return clause.Is(clause.Low, Predicates) ? Person.Client : Person.Unknown;
    }

    // "difficult client", "alcoholic husband"
    private static Person? NamedByMatch(in Clause clause)
    {
        var last = Math.Min(clause.High, clause.End + 1) - 1;
        for (var i = last; i >= clause.First; i--)
        {
            if (PersonWords.TryRead(clause.Note, i, out var word) && !word.IsPronoun && word.Person != Person.Writer
                && !(i == clause.End && clause.Tokens[i].PossessiveLength > 0))
            {
                return word.Person;
            }
        }

        return null;
    }

    private static bool IsPassedOver(in Clause clause, int index, PersonWord word) =>
        clause.IsObjectOfPreposition(index)
        || (word.IsPronoun && index == clause.First - 1 && clause.Tokens[index].Hash == HerHash && NamedAfter(clause));

    private static readonly uint HerHash = TokenHash.Of("her");

    private static bool NamedAfter(in Clause clause) => clause.End < clause.High && PersonWords.TryRead(clause.Note, clause.End, out _);

    private static Person Resolve(in Clause clause, int index, PersonWord word)
    {
        if (word.IsPronoun)
        {
            return Pronoun.Resolve(clause, index, word);
        }

        if (word.Person == Person.Writer && clause.Note.QuotationAt(clause.Tokens[index].Start) is { } quotation)
        {
            return quotation.Speaker is Person.Unknown or Person.Writer ? Person.Client : quotation.Speaker;
        }

        // "Mother reports tantrums", "Writer observed agitation": the report is about the client.
        return word.Person is Person.Client || !ReportsOnSomebodyElse(clause, index) ? word.Person : Person.Client;
    }

    private static bool ReportsOnSomebodyElse(in Clause clause, int index)
    {
        var verb = index + 1;
        while (verb < clause.First && clause.Is(verb, SpeechVerbs.Between))
        {
            verb++;
        }

        return verb < clause.First
            && (SpeechVerbs.IsReporting(clause.Tokens[verb]) || clause.Is(verb, Observed))
            && !clause.Is(verb + 1, OwnState);
    }
}
