using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.Core.Tests.Seeds;

namespace NoteLint.Core.Tests.Linting;

public sealed class SuppressionWriterTests
{
    public static TheoryData<string> SeedNotes => [.. SeedFolder.NoteNames()];

    public static TheoryData<string, string> Lines => new()
    {
        { "S: Client is a junkie.\nO: Calm.\n", "S: Client is a junkie. <!-- notelint ignore NL1101: her word -->\nO: Calm.\n" },
        { "S: Client is a junkie.  \r\nO: Calm.\r\n", "S: Client is a junkie. <!-- notelint ignore NL1101: her word -->  \r\nO: Calm.\r\n" },
        { "S: Client is a junkie.", "S: Client is a junkie. <!-- notelint ignore NL1101: her word -->" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_comment_stands_at_the_end_of_the_line(string text, string expected) =>
        Assert.Equal(expected, Ignore(text, Assert.Single(LintText.Findings(text))));

    [Theory]
    [MemberData(nameof(SeedNotes))]
    public void In_every_seed_note_it_takes_away_its_rule_on_its_line_and_nothing_else(string name)
    {
        var text = SeedFolder.Read("notes", name);
        var findings = LintText.Findings(text);
        foreach (var finding in findings.Where(finding => finding.Rule.Family != RuleFamily.NoteLint))
        {
            if (Ignore(text, finding) is not { } commented)
            {
                continue;
            }

            var line = LineOf(text, finding);
            var expected = findings.Where(other => other.Rule != finding.Rule || LineOf(text, other) != line).Select(Describe).Order();
            Assert.Equal(expected, LintText.Findings(commented).Select(Describe).Order());
        }
    }

    [Theory]
    [InlineData("S: An addict. A junkie too.\n", "S: An addict. <!-- notelint ignore NL1101: her word --> A junkie too.\n")]
    [InlineData("S: Mother is an addict.\nO: Calm.\n", null)]
    public void Behind_the_sentence_it_holds_for_that_only(string text, string? expected) =>
        Assert.Equal(expected, IgnoreInSentence(text, LintText.Findings(text)[0]));

    [Theory]
    [MemberData(nameof(SeedNotes))]
    public void In_every_seed_note_it_takes_away_its_rule_in_its_sentence_and_nothing_else(string name)
    {
        var text = SeedFolder.Read("notes", name);
        var note = Note.Parse(SourceText.From(text));
        var findings = LintText.Findings(text);
        foreach (var finding in findings.Where(finding => finding.Rule.Family != RuleFamily.NoteLint))
        {
            if (IgnoreInSentence(text, finding) is not { } commented)
            {
                continue;
            }

            var sentence = SuppressionWriter.SentenceOf(note, finding)!.Value;
            var expected = findings.Where(other => other.Rule != finding.Rule || !sentence.Contains(other.Span.Start)).Select(Describe).Order();
            Assert.Equal(expected, LintText.Findings(commented).Select(Describe).Order());
        }
    }

    private static string Describe(Finding finding) => $"{finding.Rule.Id} {finding.Severity}";

    private static string? Ignore(string text, Finding finding) => Insert(text, SuppressionWriter.Write(Note.Parse(SourceText.From(text)), finding));

    private static string? IgnoreInSentence(string text, Finding finding) => Insert(text, SuppressionWriter.WriteBehindSentence(Note.Parse(SourceText.From(text)), finding));

    private static string? Insert(string text, SuppressionComment? comment) =>
        comment is not null
            ? text.Insert(comment.Position, $"{comment.BeforeReason}her word{comment.AfterReason}")
            : null;

    private static int LineOf(string text, Finding finding) => text.AsSpan(0, finding.Span.Start).Count('\n');
}
