using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Seeds;

/// <summary>The pairs for teaching: one for each element of the relationship.</summary>
public class ElementNoteTests
{
    public static TheoryData<string> Elements => [.. RelationshipPage.Elements.Select(element => element.Name)];

    [Fact]
    public void Every_element_has_a_pair_and_nothing_else_stands_there() => Assert.Equal(
        RelationshipPage.Elements.SelectMany(element => new[] { $"{element.Name}.flawed.note.md", $"{element.Name}.note.md" }).Order(StringComparer.Ordinal),
        SeedFolder.FileNames("*", "notes", "elements"));

    [Theory]
    [MemberData(nameof(Elements))]
    public void The_flawed_note_breaks_a_rule_that_serves_its_element(string element) =>
        Assert.Contains(FindingsIn($"{element}.flawed.note.md"), finding => finding.Rule.Elements.Contains(element));

    [Theory]
    [MemberData(nameof(Elements))]
    public void The_better_note_has_no_finding(string element) =>
        Assert.Empty(FindingsIn($"{element}.note.md").Select(finding => $"{finding.Rule.Id} at {finding.Span}"));

    [Theory]
    [MemberData(nameof(Elements))]
    public void Both_say_first_that_they_are_invented_and_are_recognised_as_notes(string element)
    {
        foreach (var name in new[] { $"{element}.flawed.note.md", $"{element}.note.md" })
        {
            var text = SeedFolder.Read("notes", "elements", name);
            Assert.StartsWith("---\ninvented: true\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.True(Note.Parse(SourceText.From(text)).LooksLikeNote);
        }
    }

    private static ImmutableArray<Finding> FindingsIn(string name) => LintText.Findings(SeedFolder.Read("notes", "elements", name));
}
