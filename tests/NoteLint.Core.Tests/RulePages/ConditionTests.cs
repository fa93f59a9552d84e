using NoteLint.Core.Rules.Conditions;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>Conditions are bound to the closed model; whatever else C# can say is an error at its place.</summary>
public class ConditionTests
{
    public static TheoryData<string, string> Rejected => new()
    {
        { "⟦Nope⟧", "not a member of the model" },
        { "⟦inQuotation⟧", "not a member of the model" },
        { "!Negated && ⟦Client⟧", "not a member of the model" },
        { "⟦Note.Text⟧", "not a member of the model" },
        { "⟦System.IO.File.ReadAllText⟧(\"a\")", "not a member of the model" },
        { "⟦System.Console.Beep⟧()", "not a member of the model" },
        { "⟦this.Negated⟧", "not a member of the model" },
        { "⟦typeof(string)⟧", "can't say this" },
        { "⟦new object()⟧", "can't say this" },
        { "⟦Negated ? InTable : InHeading⟧", "can't say this" },
        { "⟦() => true⟧", "can't say this" },
        { "⟦Negated is true⟧", "can't say this" },
        { "⟦(bool)Negated⟧", "can't say this" },
        { "⟦Negated = InTable⟧", "can't say this" },
        { "⟦true⟧", "asks nothing" },
        { "⟦1⟧", "asks nothing" },
        { "⟦-Negated⟧", "can't say this" },
        { "Negated ⟦&⟧ InTable", "not an operator" },
        { "Negated ⟦^⟧ InTable", "not an operator" },
        { "⟦Negated⟧ == InTable", "not compared" },
        { "⟦Section⟧", "not true or false by itself" },
        { "!⟦Subject⟧", "not true or false by itself" },
        { "Section == ⟦Nowhere⟧", "never Nowhere" },
        { "Section == ⟦SectionKind.Plan⟧", "never SectionKind.Plan" },
        { "Section == ⟦1⟧", "never 1" },
        { "⟦Plan⟧ == Section", "not a member of the model" },
        { "Section ⟦>⟧ Plan", "not an operator" },
        { "Negated⟦()⟧", "not called" },
        { "⟦Near⟧", "not true or false by itself" },
        { "Near⟦()⟧", "number of words" },
        { "Near⟦(\"tea\")⟧", "number of words" },
        { "Near⟦(\"tea\", 0)⟧", "number of words" },
        { "Near⟦(\"tea\", 21)⟧", "number of words" },
        { "Near⟦(3)⟧", "no phrase" },
        { "FollowedBy⟦()⟧", "no phrase" },
        { "FollowedBy(⟦3⟧)", "between double quotes" },
        { "FollowedBy(⟦tea⟧)", "between double quotes" },
        { "FollowedBy(⟦\"t\\u0065a\"⟧)", "between double quotes" },
        { "FollowedBy(⟦@\"tea\"⟧)", "between double quotes" },
        { "FollowedBy(⟦$\"tea\"⟧)", "between double quotes" },
        { "FollowedBy(⟦phrase: \"tea\"⟧)", "between double quotes" },
        { "FollowedBy(\"{green, ⟦}⟧\")", "" },
        { "FollowedBy(\"tea ⟦(nuon)⟧\")", "not a part of speech" },
        { "FollowedBy(\"⟦⟧\")", "no term here" },
        { "Negated \\|\\| ⟦Nope⟧", "not a member of the model" },
    };

    [Theory]
    [MemberData(nameof(Rejected))]
    public void What_the_model_does_not_have_is_an_error_at_its_place(string condition, string message)
    {
        if (message.Length == 0)
        {
            condition = condition.Replace("⟦}⟧", "}", StringComparison.Ordinal).Replace("{green, }", "{green,⟦ ⟧}", StringComparison.Ordinal);
            message = "alternative is empty";
        }

        SamplePage.AssertBroken(SamplePage.WithRow($"| sampler (noun) | person who samples | {condition} | review |"), message);
    }

    [Theory]
    [InlineData("Negated &&")]
    [InlineData("(Negated")]
    [InlineData("Negated Negated")]
    [InlineData("Negated; InTable")]
    [InlineData("Near(\"tea, 3)")]
    [InlineData("!")]
    [InlineData("#if X")]
    public void What_is_not_an_expression_is_an_error_in_its_cell(string condition)
    {
        var page = SamplePage.WithRow($"| sampler (noun) | person who samples | {condition} | review |");
        var (_, errors) = SamplePage.Parse(page);
        var error = Assert.Single(errors);
        Assert.InRange(error.Span.Start, page.IndexOf(condition, StringComparison.Ordinal), page.IndexOf(condition, StringComparison.Ordinal) + condition.Length);
    }

    [Fact]
    public void A_condition_that_is_too_long_or_too_deep_is_an_error()
    {
        SamplePage.AssertBroken(SamplePage.WithRow($"| sampler | *describe it* | ⟦{new string('!', 1000)}Negated⟧ | |"), "longer than 1000");
        SamplePage.ParseValid(SamplePage.WithRow($"| sampler | *describe it* | {new string('(', 400)}Negated{new string(')', 400)} | |"));
    }

    [Fact]
    public void Flags_values_and_operators_are_bound()
    {
        var condition = Bind("!InQuotation && (Section == Plan \\|\\| Subject != Writer)");
        Assert.Equal(
            new BoundAnd(
                new BoundNot(new BoundFlag(Member("InQuotation"))),
                new BoundOr(
                    new BoundComparison(Member("Section"), "Plan"),
                    new BoundNot(new BoundComparison(Member("Subject"), "Writer")))),
            condition);
    }

    [Fact]
    public void Phrases_are_expanded_like_terms()
    {
        var call = Assert.IsType<BoundCall>(Bind("Near(\"{urine, drug} test (noun)\", \"UDS\", 3)"));
        Assert.Equal(["urine test", "urine tests", "drug test", "drug tests", "UDS"], call.Phrases.ToArray());
        Assert.Equal(3, call.Distance);
    }

    [Fact]
    public void Every_member_of_the_model_can_be_used()
    {
        foreach (var member in ConditionModel.Members)
        {
            foreach (var usage in Usages(member))
            {
                Assert.NotNull(Bind(usage));
            }
        }
    }

    private static IEnumerable<string> Usages(ConditionMember member) => member.Kind switch
    {
        ConditionMemberKind.Flag => [member.Name, "!" + member.Name],
        ConditionMemberKind.Value => member.Values.Select(value => $"{member.Name} == {value}"),
        ConditionMemberKind.Phrases => [$"{member.Name}(\"tea\", \"coffee\")"],
        _ => [$"{member.Name}(\"tea\", \"coffee\", {ConditionModel.MaxDistance})"],
    };

    private static ConditionMember Member(string name) => ConditionModel.Find(name)!;

    private static BoundCondition? Bind(string condition) =>
        Assert.Single(SamplePage.ParseValid(SamplePage.WithRow($"| sampler (noun) | person who samples | {condition} | review |")).Wording).Condition;
}
