using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules.Conditions;
using NoteLint.Core.Rules.Conditions.Evaluation;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>A condition that is interpreted answers as the members that the generator writes.</summary>
public class ConditionEvaluationTests
{
    private static readonly Note Note = Note.Parse(SourceText.From("""
        Client: Alex Example

        ## Subjective
        Client denies tea. Mother says "no tea cup" is left.

        ## Plan
        - Tea with milk at home.
        """));

    public static TheoryData<string> Members => [.. ConditionModel.Members.Select(member => member.Name)];

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_answers_as_its_accessor(string name)
    {
        var member = ConditionModel.Find(name)!;
        foreach (var condition in Conditions(member))
        {
            var evaluate = ConditionEvaluator.Create(condition);
            for (var token = 0; token < Note.Tokens.Length - 1; token++)
            {
                var context = new MatchContext(Note, LintOptions.Default, token, token + 1);
                if (Note.SentenceIndexAt(token) >= 0)
                    Assert.Equal(Ask(member, condition, context), evaluate(in context));
            }
        }
    }

    [Fact]
    public void Operators_answer_as_in_csharp()
    {
        var heading = new BoundFlag(ConditionModel.Find("InHeading")!);
        var list = new BoundFlag(ConditionModel.Find("InListItem")!);
        var context = new MatchContext(Note, LintOptions.Default, Note.Tokens.Length - 2, Note.Tokens.Length - 1);
        Assert.True(ConditionEvaluator.Create(list)(in context));
        Assert.False(ConditionEvaluator.Create(new BoundNot(list))(in context));
        Assert.False(ConditionEvaluator.Create(new BoundAnd(list, heading))(in context));
        Assert.True(ConditionEvaluator.Create(new BoundOr(heading, list))(in context));
    }

    private static IEnumerable<BoundCondition> Conditions(ConditionMember member) => member.Kind switch
    {
        ConditionMemberKind.Flag => [new BoundFlag(member)],
        ConditionMemberKind.Value => member.Values.Select(value => new BoundComparison(member, value)),
        _ => [new BoundCall(member, ["tea", "tea cup"], member.Kind == ConditionMemberKind.PhrasesAndDistance ? 2 : 0)],
    };

    // By reflection over the names in the table: what the generator writes into its output.
    private static object? Ask(ConditionMember member, BoundCondition condition, MatchContext context)
    {
        var type = typeof(MatchContext);
        return condition switch
        {
            BoundFlag => type.GetProperty(member.Accessor)!.GetValue(context),
            BoundComparison comparison => Equals(type.GetProperty(member.Accessor)!.GetValue(context), Enum.Parse(member.ValueType!, comparison.Value)),
            BoundCall { Distance: > 0 } call => type.GetMethod(member.Accessor)!.Invoke(context, [new PhraseSet([.. call.Phrases]), call.Distance]),
            BoundCall call => type.GetMethod(member.Accessor)!.Invoke(context, [new PhraseSet([.. call.Phrases])]),
            _ => null,
        };
    }
}
