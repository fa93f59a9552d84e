using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>
/// Tells whether words are negated, after the NegEx method (Chapman et al., 2001): a trigger before or after them in the sentence,
/// without a word between that ends its scope.
/// </summary>
internal static class Negation
{
    private const int LongestScope = 40;
    private const int LongestPlainScope = 14;
    private const int LongestAfter = 10;

    private static readonly WordSet Denials = new("denies denied denying deny denial refutes refuted disputes disputed");
    private static readonly WordSet Plain = new("no not never none nor neither without nothing nil cannot nobody zero");
    private static readonly WordSet Lacks = new("lack lacks lacked lacking absence");
    private static readonly WordSet Ends = new("but however although though yet except because since who whom therefore so then until despite secondary due unless if");
    private static readonly WordSet Asserts = new("""
        reports reported endorses endorsed admits admitted states stated presents presented appears appeared continues continued remains claims claimed acknowledges acknowledged
        """);

    private static readonly WordSet NotNegating = new("only just merely change changes increase decrease improvement doubt question sure certain less more");
    private static readonly WordSet Joins = new("and or");
    private static readonly WordSet DeniedAfter = new("denied absent negative unlikely unremarkable");
    private static readonly WordSet NoneAfter = new("no none denied denies negative nil absent not never");
    private static readonly WordSet Seen = new("present observed noted endorsed reported evident apparent seen indicated elicited detected found");
    private static readonly WordSet Evidence = new("evidence indication indications suggestion");
    private static readonly WordSet Suggests = new("suggest indicate support show");
    private static readonly uint Nothing = TokenHash.Of("nothing");
    private static readonly uint To = TokenHash.Of("to");
    private static readonly uint Out = TokenHash.Of("out");
    private static readonly uint Ruled = TokenHash.Of("ruled");
    private static readonly uint Rules = TokenHash.Of("rules");
    private static readonly WordSet Answers = new("told said says say answered answers saying");
    private static readonly uint No = TokenHash.Of("no");
    private static readonly uint Not = TokenHash.Of("not");
    private static readonly uint By = TokenHash.Of("by");
    private static readonly uint Or = TokenHash.Of("or");
    private static readonly uint Than = TokenHash.Of("than");
    private static readonly uint Rather = TokenHash.Of("rather");
    private static readonly uint W = TokenHash.Of("w");
    private static readonly uint O = TokenHash.Of("o");
    private static readonly uint For = TokenHash.Of("for");
    private static readonly uint Of = TokenHash.Of("of");
    private static readonly uint Free = TokenHash.Of("free");
    private static readonly uint Negative = TokenHash.Of("negative");

    /// <summary>Says whether tokens are negated.</summary>
    public static bool IsNegated(Note note, int first, int end)
    {
        var clause = new Clause(note, first, end);
        return clause.SentenceIndex >= 0 && (IsNegatedBefore(clause) || IsNegatedAfter(clause));
    }

    private static bool IsNegatedBefore(in Clause clause)
    {
        var newSubject = false;
        var low = Math.Max(clause.Low, clause.First - LongestScope);
        for (var i = clause.First - 1; i >= low; i--)
        {
            if (clause.Mark(i) == ';' || clause.Is(i, Ends))
            {
                return false;
            }

            // What somebody says in quotation marks negates nothing outside of them.
            if (clause.Mark(i) is '"' or '”' && clause.Note.QuotationAt(clause.Tokens[i].Start) is { } quotation && quotation.Span.End == clause.Tokens[i].End)
            {
                while (i > low && clause.Tokens[i - 1].Start >= quotation.Span.Start)
                {
                    i--;
                }

                continue;
            }

            if (clause.Is(i, Denials))
            {
                return true;
            }

            if ((!newSubject || IsOfEvidence(clause, i)) && clause.First - i <= LongestPlainScope && IsPlainTrigger(clause, i))
            {
                return true;
            }

            if (clause.Is(i, Asserts) && !IsPlainTrigger(clause, i - 1))
            {
                return false;
            }

            if (PersonWords.TryRead(clause.Note, i, out _) && IsSubject(clause, i))
            {
                if (clause.Mark(i - 1) == ',' || clause.Is(i - 1, Joins))
                {
                    return false;
                }

                newSubject = true;
            }
        }

        return false;
    }

    private static bool IsPlainTrigger(in Clause clause, int i)
    {
        if (clause.Is(i, Plain))
        {
            // "not only", "no change in", "whether or not"; the answer in "was told no, and left"
            return !clause.Is(i + 1, NotNegating) && !(clause.Is(i, Not) && clause.Is(i - 1, Or)) && !(clause.Is(i, No) && clause.Is(i - 1, Answers));
        }

        return clause.Is(i, Lacks)
            || EndsWithNot(clause, i)
            || (clause.Is(i, Out) && (clause.Is(i - 1, Ruled) || clause.Is(i - 1, Rules)))
            || (clause.Is(i, Than) && clause.Is(i - 1, Rather))
            || (clause.Is(i, O) && clause.Mark(i - 1) == '/' && clause.Is(i - 2, W))
            || (clause.Is(i, For) && clause.Is(i - 1, Negative))
            || (clause.Is(i, Of) && clause.Is(i - 1, Free));
    }

    // "no evidence that she is", "nothing to suggest he was": what is not found may have a subject of its own.
    private static bool IsOfEvidence(in Clause clause, int i)
    {
        if (clause.Is(i, Nothing))
        {
            return clause.Is(i + 1, To) && clause.Is(i + 2, Suggests);
        }

        for (var noun = i + 1; clause.Is(i, No) && noun <= i + 2; noun++)
        {
            if (clause.Is(noun, Evidence))
            {
                return true;
            }
        }

        return false;
    }

    // "isn't", "doesn’t"
    private static bool EndsWithNot(in Clause clause, int i)
    {
        if (i < clause.Low || i >= clause.High || clause.Tokens[i].Length < 4 || clause.Tokens[i].Kind != TokenKind.Word)
        {
            return false;
        }

        var end = clause.Note.Chars.AsSpan(clause.Tokens[i].End - 3, 3);
        return end[0] is 'n' or 'N' && TokenHash.Fold(end[1]) == '\'' && end[2] is 't' or 'T';
    }

    // "his" and "client's" belong to what follows; "told client" has an object.
    private static bool IsSubject(in Clause clause, int i) =>
        clause.Tokens[i].PossessiveLength == 0
        && i + 1 < clause.First
        && !clause.IsObjectOfPreposition(i)
        && clause.Tokens[i + 1].Kind == TokenKind.Word
        && (clause.Is(i + 1, Verbs) || clause.Is(i + 1, Asserts));

    private static readonly WordSet Verbs = new("is are was were has had have does did will would can could should may might appears seems feels becomes became remains");

    private static bool IsNegatedAfter(in Clause clause)
    {
        // "SI: denied", "HI - none"
        var mark = clause.Mark(clause.End);
        if ((mark is ':' or '=' || (mark is '-' or '–' or '—' && !clause.Tokens[clause.End - 1].JoinedToNext)) && clause.Is(clause.End + 1, NoneAfter))
        {
            return true;
        }

        var high = Math.Min(clause.High, clause.End + LongestAfter);
        for (var i = clause.End; i < high; i++)
        {
            if (clause.Mark(i) == ';' || clause.Is(i, Ends) || (PersonWords.TryRead(clause.Note, i, out _) && IsSubjectAfter(clause, i)))
            {
                return false;
            }

            if ((clause.Is(i, DeniedAfter) || (clause.Is(i, Out) && clause.Is(i - 1, Ruled)) || (clause.Is(i, Seen) && clause.Is(i - 1, Not))) && EndsHere(clause, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSubjectAfter(in Clause clause, int i) => clause.Tokens[i].PossessiveLength == 0 && clause.Is(i + 1, Verbs);

    private static bool EndsHere(in Clause clause, int i) => i >= clause.High || clause.Tokens[i].Kind != TokenKind.Word || clause.Is(i, By) || clause.Is(i, Joins);
}
