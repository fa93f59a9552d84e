using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>What holds for all pages of seeds/rules.</summary>
public class ShippedPageTests
{
    public static TheoryData<string> RuleIds => [.. ShippedPages.All.Select(page => page.Header.Id)];

    public static TheoryData<string, string> Suggestions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var page in ShippedPages.All)
            {
                foreach (var suggestion in page.Wording.SelectMany(row => row.Suggestions).Select(suggestion => suggestion.Text).Distinct())
                {
                    data.Add(page.Header.Id, suggestion);
                }
            }

            return data;
        }
    }

    [Fact]
    public void Every_page_is_compiled() =>
        Assert.Equal(ShippedPages.All.Select(page => page.Header.Id).Order(StringComparer.Ordinal), ShippedRules.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_stands_in_the_folder_of_its_family_under_its_id_and_name(string id)
    {
        var page = ShippedPages.All.Single(page => page.Header.Id == id);
        Assert.Equal($"{page.Header.Id}-{page.Header.Name}.md", Path.GetFileName(page.Path));
        Assert.Equal(page.Header.Family.ToString().ToLowerInvariant(), Path.GetFileName(Path.GetDirectoryName(page.Path)));
    }

    [Theory]
    [MemberData(nameof(Suggestions))]
    public void A_suggestion_trips_no_rule(string id, string suggestion)
    {
        var findings = LintText.Findings($"Seen today: {suggestion}.");
        Assert.True(findings.IsEmpty, $"{id}: {string.Join("\n", findings.Select(ExampleLinter.Describe))}");
    }
}
