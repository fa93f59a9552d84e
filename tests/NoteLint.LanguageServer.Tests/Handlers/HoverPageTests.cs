using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Handlers;

namespace NoteLint.LanguageServer.Tests.Handlers;

public sealed class HoverPageTests
{
    public static TheoryData<string> Ids => [.. RuleSet.Shipped.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_hover_gives_the_reason_and_can_be_read_between_two_sentences(string id)
    {
        var rule = RuleSet.Shipped.Find(id)!;
        var page = HoverPage.Write(rule, explainCommand: null);

        Assert.StartsWith($"**{rule.Title}** ({rule.Id} {rule.Name})\n\n{rule.Reason}\n", page, StringComparison.Ordinal);
        Assert.Equal(rule.Page.Contains("## What must stay", StringComparison.Ordinal), page.Contains("\n**What must stay:** ", StringComparison.Ordinal));
        Assert.EndsWith($"`notelint explain {id}`", page, StringComparison.Ordinal);
        Assert.InRange(page.Length, 1, 1_000);
    }
}
