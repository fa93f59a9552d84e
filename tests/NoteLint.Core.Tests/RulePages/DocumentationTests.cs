using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules.Conditions;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>seeds/rules/README.md describes the format that is read.</summary>
public class DocumentationTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(ShippedPages.Folder, "README.md"));

    public static TheoryData<string> Members => [.. ConditionModel.Members.Select(member => member.Name)];

    [Theory]
    [MemberData(nameof(Members))]
    public void Every_member_of_the_condition_model_has_a_row_with_its_values(string name)
    {
        var member = ConditionModel.Find(name)!;
        var start = member.Kind switch
        {
            ConditionMemberKind.Flag => $"| `{name}` |",
            ConditionMemberKind.Value => $"| `{name} == …` |",
            ConditionMemberKind.Phrases => $"| `{name}(\"…\")` |",
            _ => $"| `{name}(\"…\", 3)` |",
        };
        var row = Assert.Single(Readme.Split('\n'), line => line.StartsWith(start, StringComparison.Ordinal));
        Assert.All(member.Values, value => Assert.Contains($"`{value}`", row, StringComparison.Ordinal));
    }

    [Fact]
    public void No_row_names_a_member_that_does_not_exist()
    {
        var table = Readme[Readme.IndexOf("| member | is |", StringComparison.Ordinal)..];
        var rows = table.Split('\n').Skip(2).TakeWhile(line => line.StartsWith('|'));
        Assert.Equal(ConditionModel.Members.Length, rows.Count());
    }

    [Fact]
    public void Every_word_of_the_format_is_named()
    {
        IEnumerable<string> words =
        [
            .. PageVocabulary.Keys, .. PageVocabulary.Identifiers, .. PageVocabulary.Consents,
            .. PageVocabulary.Families.Select(pair => pair.Key), .. PageVocabulary.Severities.Select(pair => pair.Key),
            .. PageVocabulary.Statuses.Select(pair => pair.Key), .. PageVocabulary.Places.Select(pair => pair.Key),
        ];
        Assert.All(words, word => Assert.Contains($"`{word}`", Readme, StringComparison.Ordinal));
        Assert.All(PageVocabulary.PartsOfSpeech, tag => Assert.Contains($"({tag.Key})`", Readme, StringComparison.Ordinal));
        Assert.Contains($"at most {ConditionModel.MaxLength}", Readme.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains($"(1 to {ConditionModel.MaxDistance})", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_and_the_template_are_pages_without_errors()
    {
        const string Opening = "```markdown\n";
        var start = Readme.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        SamplePage.ParseValid(Readme[start..Readme.IndexOf("\n```\n", start, StringComparison.Ordinal)]);
        SamplePage.ParseValid(File.ReadAllText(Path.Combine(ShippedPages.Folder, "TEMPLATE.md")));
    }

    [Fact]
    public void Every_part_of_the_format_that_a_page_can_get_wrong_has_a_message_with_what_to_do()
    {
        var (_, errors) = RulePageParser.Parse("NL1999-x.md", SourceText.From("---\nid: x\ncolour: red\n---\n## Wording\n"));
        Assert.All(errors, error => Assert.EndsWith(".", error.Message, StringComparison.Ordinal));
    }
}
