using NoteLint.Core.Configuration;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Rules.Conditions.Evaluation;

/// <summary>
/// Makes a condition from a bound tree at run time. Nothing is compiled: the tree becomes delegates over members that were
/// compiled with NoteLint, so a clinic's page can't read a file, open a socket or loop.
/// </summary>
public static class ConditionEvaluator
{
    /// <summary>Makes the condition; phrase sets are built here, once.</summary>
    /// <param name="condition">A tree from the binder.</param>
    /// <returns>Answers as the C# does that the generator writes for the same tree. Safe on any thread.</returns>
    public static MatchCondition Create(BoundCondition condition)
    {
        switch (condition)
        {
            case BoundNot not:
                var operand = Create(not.Operand);
                return (in context) => !operand(in context);
            case BoundAnd and:
                var (left, right) = (Create(and.Left), Create(and.Right));
                return (in context) => left(in context) && right(in context);
            case BoundOr or:
                var (first, second) = (Create(or.Left), Create(or.Right));
                return (in context) => first(in context) || second(in context);
            case BoundFlag flag:
                return Flag(flag.Member);
            case BoundComparison comparison:
                return Comparison(comparison);
            case BoundCall call:
                return Call(call, new PhraseSet([.. call.Phrases]));
            default:
                throw NotInModel(condition.GetType().Name);
        }
    }

    private static MatchCondition Flag(ConditionMember member) => member.Name switch
    {
        "InQuotation" => static (in context) => context.InQuotation,
        "InAttributedSpeech" => static (in context) => context.InAttributedSpeech,
        "Negated" => static (in context) => context.Negated,
        "InHeading" => static (in context) => context.InHeading,
        "InHeaderField" => static (in context) => context.InHeaderField,
        "InListItem" => static (in context) => context.InListItem,
        "InTable" => static (in context) => context.InTable,
        "InMentalStatus" => static (in context) => context.InMentalStatus,
        "InLegalContext" => static (in context) => context.InLegalContext,
        "InDiagnosis" => static (in context) => context.InDiagnosis,
        "InLiteralSense" => static (in context) => context.InLiteralSense,
        "DescribesPerson" => static (in context) => context.DescribesPerson,
        "NamesPerson" => static (in context) => context.NamesPerson,
        "OpensSentence" => static (in context) => context.OpensSentence,
        "ClosesSentence" => static (in context) => context.ClosesSentence,
        "Note.Signed" => static (in context) => context.NoteSigned,
        _ => throw NotInModel(member.Name),
    };

    private static MatchCondition Comparison(BoundComparison comparison)
    {
        switch (comparison.Member.Name)
        {
            case "Section":
                var section = Enum.Parse<SectionKind>(comparison.Value);
                return (in context) => context.Section == section;
            case "Subject":
                var subject = Enum.Parse<Person>(comparison.Value);
                return (in context) => context.Subject == subject;
            case "Speaker":
                var speaker = Enum.Parse<Person>(comparison.Value);
                return (in context) => context.Speaker == speaker;
            case "Note.Format":
                var format = Enum.Parse<NoteFormat>(comparison.Value);
                return (in context) => context.NoteFormat == format;
            case "LanguagePreference":
                var preference = Enum.Parse<LanguagePreference>(comparison.Value);
                return (in context) => context.LanguagePreference == preference;
            default:
                throw NotInModel(comparison.Member.Name);
        }
    }

    private static MatchCondition Call(BoundCall call, PhraseSet phrases)
    {
        var distance = call.Distance;
        return call.Member.Name switch
        {
            "Near" => (in context) => context.Near(phrases, distance),
            "FollowedBy" => (in context) => context.FollowedBy(phrases),
            "PrecededBy" => (in context) => context.PrecededBy(phrases),
            "Sentence.Has" => (in context) => context.SentenceHas(phrases),
            "Section.Has" => (in context) => context.SectionHas(phrases),
            "Note.Has" => (in context) => context.NoteHas(phrases),
            _ => throw NotInModel(call.Member.Name),
        };
    }

    private static InvalidOperationException NotInModel(string name) => new($"{name} is not in the condition model.");
}
