using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Seeds;

public class SeedNoteTests
{
    private const string FlawedEnding = ".flawed.note.md";
    private const string Ending = ".note.md";
    private const string SignedNote = "pie-suicide-loss.flawed.note.md";

    public static TheoryData<string> Flawed => [.. SeedFolder.NoteNames().Where(IsFlawed)];

    public static TheoryData<string> Exemplary => [.. SeedFolder.NoteNames().Where(name => !IsFlawed(name))];

    public static TheoryData<string> All => [.. SeedFolder.NoteNames()];

    [Fact]
    public void Every_flawed_note_has_an_exemplary_one_about_the_same_hour()
    {
        var names = SeedFolder.NoteNames().ToList();
        var flawed = names.Where(IsFlawed).Select(name => name[..^FlawedEnding.Length]);
        var exemplary = names.Where(name => !IsFlawed(name)).Select(name => name[..^Ending.Length]);

        Assert.Equal(flawed, exemplary);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_seed_note_says_first_that_it_is_invented(string name) =>
        Assert.StartsWith("---\ninvented: true\n", SeedFolder.Read("notes", name).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(All))]
    public void A_seed_note_is_recognised_as_a_note(string name) => Assert.True(NoteOf(name).LooksLikeNote);

    [Fact]
    public void The_index_of_the_notes_is_not_taken_for_a_note() =>
        Assert.False(Note.Parse(SourceText.From(SeedFolder.Read("notes", "README.md"))).LooksLikeNote);

    [Fact]
    public void The_index_lists_every_pair()
    {
        var index = SeedFolder.Read("notes", "README.md").Split('\n')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length > 2 && cells[1].Contains('-') && !cells[1].StartsWith("--", StringComparison.Ordinal))
            .Select(cells => cells[1])
            .Order(StringComparer.Ordinal);

        Assert.Equal(SeedFolder.NoteNames().Where(IsFlawed).Select(name => name[..^FlawedEnding.Length]), index);
    }

    [Theory]
    [MemberData(nameof(Exemplary))]
    public void An_exemplary_note_has_no_finding(string name) =>
        Assert.Empty(FindingsIn(name).Select(Describe(name)));

    [Theory]
    [MemberData(nameof(Flawed))]
    public void A_flawed_note_has_at_least_three_findings_of_two_rules(string name)
    {
        var findings = FindingsIn(name);

        Assert.True(findings.Count >= 3, $"{name} has {findings.Count} findings");
        Assert.True(findings.DistinctBy(finding => finding.Rule.Id).Count() >= 2, $"{name} breaks one rule only");
    }

    [Fact]
    public void Every_theme_of_wording_identifiers_or_consent_is_shown_by_a_flawed_note()
    {
        var shown = SeedFolder.NoteNames().Where(IsFlawed).SelectMany(FindingsIn).Select(finding => ThemeOf(finding.Rule)).ToHashSet();
        var silent = RuleSet.Shipped.Rules.Where(rule => rule.Family != RuleFamily.NoteLint && (rule.Detector is not null || !rule.Wording.IsEmpty)).Select(ThemeOf).Distinct().Where(theme => !shown.Contains(theme));

        Assert.Empty(silent);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void One_seed_note_is_signed(string name) => Assert.Equal(name == SignedNote, NoteOf(name).IsSigned);

    [Fact]
    public void The_signed_note_shows_findings_and_offers_no_edit()
    {
        var findings = FindingsIn(SignedNote);

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Empty(finding.Fixes));
    }

    /// <summary>The hundred of a rule's id: "NL11" for NL1101.</summary>
    private static string ThemeOf(Rule rule) => rule.Id[..4];

    private static bool IsFlawed(string name) => name.EndsWith(FlawedEnding, StringComparison.Ordinal);

    private static Note NoteOf(string name) => Note.Parse(SourceText.From(SeedFolder.Read("notes", name)));

    private static IReadOnlyList<Finding> FindingsIn(string name) => LintText.Findings(SeedFolder.Read("notes", name));

    /// <summary>The notes are invented, so a failing test may quote them.</summary>
    private static Func<Finding, string> Describe(string name)
    {
        var text = SeedFolder.Read("notes", name);
        return finding => $"{finding.Rule.Id} {finding.Rule.Name}: {text.Substring(finding.Span.Start, finding.Span.Length)}";
    }
}
