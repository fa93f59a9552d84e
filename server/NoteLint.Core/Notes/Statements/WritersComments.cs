using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>Where a report ends inside its sentence and the writer speaks again.</summary>
internal static class WritersComments
{
    private static readonly WordSet Denials = new("denies denied denying");
    private static readonly uint Which = TokenHash.Of("which");
    private static readonly uint As = TokenHash.Of("as");
    private static readonly uint If = TokenHash.Of("if");
    private static readonly uint But = TokenHash.Of("but");

    /// <summary>True at the "which" and "as if" that comment on a quotation: he says he is "trying", which is new.</summary>
    public static bool OpensAt(in Clause clause, int i)
    {
        var first = clause.Is(i, If) && clause.Is(i - 1, As) ? i - 1 : clause.Is(i, Which) ? i : -1;
        if (first < 0)
        {
            return false;
        }

        var before = clause.Mark(first - 1) == ',' ? first - 2 : first - 1;
        return clause.Mark(before) is '"' or '”';
    }

    /// <summary>True where a denial ends before the tokens that are asked about: "denies use but is …".</summary>
    public static bool EndsDenial(in Clause clause, int verb)
    {
        if (!clause.Is(verb, Denials))
        {
            return false;
        }

        var i = verb + 1;
        while (i < clause.First && !clause.Is(i, But))
        {
            i++;
        }

        return i < clause.First;
    }
}
