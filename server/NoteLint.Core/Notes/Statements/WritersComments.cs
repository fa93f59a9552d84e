using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>Where a report ends inside its sentence and the writer speaks again.</summary>
internal static class WritersComments
{
    private static readonly WordSet Denials = new("denies denied denying");
    private static readonly WordSet Joins = new("and but or nor yet");
    private static readonly WordSet GoesOn = new("that because since he she they it we I his her their the if when although though as to not says said adds added adding");
    private static readonly WordSet WasSeen = new("seen observed noted found witnessed overheard noticed");
    private static readonly WordSet Plainly = new("clearly obviously plainly evidently visibly");
    private static readonly WordSet Was = new("was were is are");
    private static readonly WordSet Seems = new("appears appeared presents presented looks looked smells smelled smelt remains remained");
    private static readonly WordSet Contrasts = new("but yet though although");
    private static readonly WordSet Retells = new("swears swore insists insisted maintains maintained claims claimed protests protested vows vowed contends contended");
    private static readonly WordSet Conjunctions = new("since because as and but or that which who where when while so if although though for");
    private static readonly WordSet Tells = new("says makes tells speaks explains proves");
    private static readonly WordSet Guesses = new("presumes assumes gathers suspects imagines");
    private static readonly uint Which = TokenHash.Of("which");
    private static readonly uint One = TokenHash.Of("one");
    private static readonly uint You = TokenHash.Of("you");
    private static readonly uint Please = TokenHash.Of("please");
    private static readonly uint As = TokenHash.Of("as");
    private static readonly uint If = TokenHash.Of("if");
    private static readonly uint But = TokenHash.Of("but");
    private static readonly uint And = TokenHash.Of("and");

    /// <summary>
    /// True at the "which" and "as if" that comment on a quotation, at the end of what was said word for word, and at the "but was seen" of
    /// what others saw: he says he is "trying", which is new; she said, "Fine," in that tone of hers.
    /// </summary>
    public static bool OpensAt(in Clause clause, int i)
    {
        if (OpensObservation(clause, i) || EndsSpeech(clause, i))
        {
            return true;
        }

        var first = clause.Is(i, If) && clause.Is(i - 1, As) ? i - 1 : clause.Is(i, Which) ? i : -1;
        if (first < 0)
        {
            return false;
        }

        var before = clause.Mark(first - 1) == ',' ? first - 2 : first - 1;
        return IsQuotationMark(clause, before);
    }

    /// <summary>
    /// True where the tokens that are asked about are an aside of the writer's behind a report: "says he was ill, which says it all", "has it washed
    /// weekly, if you please".
    /// </summary>
    public static bool IsAside(in Clause clause)
    {
        var first = clause.Is(clause.First - 1, Which) ? clause.First - 1 : clause.First;
        return clause.Mark(first - 1) == ','
            && ((clause.Is(first, Which) && clause.Is(first + 1, Tells))
                || (clause.Is(first, One) && clause.Is(first + 1, Guesses))
                || (clause.Is(first, If) && clause.Is(first + 1, You) && clause.Is(first + 2, Please)));
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

    /// <summary>
    /// True where the tokens that are asked about tell themselves how something is said: "admits one glass and swears that …". What the verb
    /// before them reports ends at the "and", unless somebody else comes in between: "says his wife cries and insists …".
    /// </summary>
    public static bool RetellsAfter(in Clause clause, int verb)
    {
        if (!clause.Is(clause.First, Retells) || !clause.Is(clause.First - 1, And))
        {
            return false;
        }

        for (var i = verb + 1; i < clause.First - 1; i++)
        {
            if (PersonWords.TryRead(clause.Note, i, out _) && clause.Tokens[i].PossessiveLength == 0 && !clause.IsObjectOfPreposition(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// True where a "he says" between commas is about what follows it, not about what stands before: right after a conjunction ("because, he says, he
    /// works nights") and before a quotation that opens a sentence of its own ("In denial, she said, "I was fine."").
    /// </summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="mark">The mark before the "he says".</param>
    /// <param name="end">Index just past the "he says".</param>
    public static bool ReportsOnward(in Clause clause, int mark, int end)
    {
        if (clause.Mark(mark) == ',' && clause.Is(mark - 1, Conjunctions) && mark - 1 >= clause.End)
        {
            return true;
        }

        return clause.Mark(end) is ',' or ':' && OpensSpeech(clause, end + 1);
    }

    // "but was seen laughing", "but is clearly unwell", "but smells of beer": who was there tells it.
    private static bool OpensObservation(in Clause clause, int i) =>
        clause.Is(i, Contrasts) && ((clause.Is(i + 1, Was) && (clause.Is(i + 2, WasSeen) || clause.Is(i + 2, Plainly))) || clause.Is(i + 1, Seems));

    // The mark that closes a whole sentence in quotation marks, as in: said, "I'm stupid anyway," a bid for pity.
    private static bool EndsSpeech(in Clause clause, int close)
    {
        if (!IsQuotationMark(clause, close) || clause.Note.QuotationAt(clause.Tokens[close].Start) is not { } quotation || quotation.Span.End != clause.Tokens[close].End
            || GoesOnAfter(clause, close))
        {
            return false;
        }

        var open = close;
        while (open > clause.Low && clause.Tokens[open].Start > quotation.Span.Start)
        {
            open--;
        }

        return OpensSpeech(clause, open) && (clause.Mark(open - 1) is ',' or ':' || (open > clause.Low && SpeechVerbs.IsReporting(clause.Tokens[open - 1])));
    }

    // ""…," and that he is lazy", ""…," because she …": the report goes on.
    private static bool GoesOnAfter(in Clause clause, int close)
    {
        var next = clause.Mark(close + 1) == ',' ? close + 2 : close + 1;
        return clause.Is(next, GoesOn) || (clause.Is(next, Joins) && clause.Is(next + 1, GoesOn));
    }

    private static bool OpensSpeech(in Clause clause, int open) =>
        IsQuotationMark(clause, open) && open + 1 < clause.High && clause.Tokens[open + 1] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized or TokenCase.Upper };

    private static bool IsQuotationMark(in Clause clause, int i) => clause.Mark(i) is '"' or '”' or '“';
}
