using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Tests.Analysis;

/// <summary>What is said of a long note right after an edit, beside what the whole note says.</summary>
public sealed class ProvisionalLintTests
{
    private const string Telehealth = "S: Session by secure video; client at home.\n";

    private const string ClientCalledTom = "Client Tom";

    private static readonly string[] Lines =
    [
        "S: Client reported that the week was hard and that sleep had improved.",
        "Her brother Tom came to the door and left again.",
        "O: Client was on time, spoke slowly and kept eye contact.",
        "",
        "A: Client is an addict in early recovery and names two reasons to go on.",
        "P: Continue weekly sessions. Call back at 555-0142.",
    ];

    private static readonly string[] Words = ["addict", " ", "manipulative ", "\n", "He said \"I am a junkie.\" ", "Tom", "MRN: 00123456", ". ", "x"];

    private static readonly string Long = string.Concat("Client: Alex Example\n", string.Concat(Enumerable.Repeat(string.Join('\n', Lines) + "\n", 240)));

    private static readonly Linter Linter = new(RuleSet.Shipped);

    [Fact]
    public void By_lines_it_says_what_the_whole_note_says() =>
        Gen.Select(Gen.Int[0, 9_999], Gen.Int[0, 12], Gen.Int[0, Words.Length - 1]).Sample(
            (place, length, word) =>
            {
                var start = place * Long.Length / 10_000;
                var (text, part) = Edited(Long, new TextChange(new TextSpan(start, Math.Min(length, Long.Length - start)), Words[word]));
                if (text.Source.ToString().Contains(ClientCalledTom, StringComparison.Ordinal))
                {
                    // Who is called anew is somebody else in all of the note: the next test.
                    return;
                }

                var provisional = ProvisionalLint.Lint(text, Known(Long), part, Lint)!;

                Assert.Equal(ByLines(Lint(Note.Parse(text.Source))), ByLines(provisional.Findings));
                Assert.Equal(provisional.Findings.OrderBy(finding => finding.Span.Start), provisional.Findings);
            },
            iter: 100);

    [Fact]
    public void What_is_heard_only_in_whole_notes_is_not_heard_around_an_edit()
    {
        var (text, part) = Edited(Long, new TextChange(new TextSpan(Long.IndexOf("t 555", StringComparison.Ordinal), 6), "He said \"I am a junkie.\" "));

        Assert.Equal(ByLines(Lint(Note.Parse(text.Source))), ByLines(ProvisionalLint.Lint(text, Known(Long), part, Lint)!.Findings));
    }

    [Fact]
    public void Who_is_called_anew_is_known_around_the_edit_and_elsewhere_once_the_whole_was_looked_at()
    {
        var place = Long.IndexOf("Client was", Long.Length / 2, StringComparison.Ordinal);
        var (text, part) = Edited(Long, new TextChange(new TextSpan(place, "Client was".Length), ClientCalledTom));
        var whole = Lint(Note.Parse(text.Source)).Where(IsTom).ToList();

        var provisional = ProvisionalLint.Lint(text, Known(Long), part, Lint)!.Findings.Where(IsTom).ToList();

        Assert.Empty(whole);
        Assert.Contains(provisional, static finding => finding.Span.Start < 1_000);
        Assert.DoesNotContain(provisional, finding => Math.Abs(finding.Span.Start - place) < 1_000);
    }

    [Fact]
    public void What_only_the_whole_note_tells_stays_and_moves()
    {
        var before = Long + Telehealth;
        var (text, part) = Edited(before, new TextChange(new TextSpan(200, 0), "Calm. "));

        var provisional = ProvisionalLint.Lint(text, Known(before), part, Lint)!;

        var old = Assert.Single(Known(before).Findings, finding => finding.Consent == "telehealth");
        Assert.Equal(old.Span.Start + 6, Assert.Single(provisional.Findings, finding => finding.Consent == "telehealth").Span.Start);
    }

    [Fact]
    public void A_finding_that_was_edited_is_gone()
    {
        var before = Long + Telehealth;
        var (text, part) = Edited(before, new TextChange(new TextSpan(before.IndexOf("video", StringComparison.Ordinal), 5), "candlelight"));

        Assert.DoesNotContain(ProvisionalLint.Lint(text, Known(before), part, Lint)!.Findings, finding => finding.Consent == "telehealth");
    }

    [Fact]
    public void Its_findings_carry_no_fixes()
    {
        var (text, part) = Edited(Long, new TextChange(new TextSpan(200, 0), "addict "));

        Assert.Contains(Known(Long).Findings, finding => !finding.Fixes.IsEmpty);
        Assert.All(ProvisionalLint.Lint(text, Known(Long), part, Lint)!.Findings, finding => Assert.Empty(finding.Fixes));
    }

    [Fact]
    public void A_short_note_a_document_that_was_none_and_a_large_edit_are_looked_at_as_a_whole()
    {
        var letter = new TextChange(new TextSpan(200, 0), "x");
        var (text, part) = Edited(Long, letter);
        var (pasted, large) = Edited(Long, new TextChange(new TextSpan(200, 0), Long));
        var (brief, small) = Edited(Long[..2_000], letter);

        Assert.Null(ProvisionalLint.Lint(brief, Known(Long[..2_000]), small, Lint));
        Assert.Null(ProvisionalLint.Lint(text, DocumentAnalysis.Empty, part, Lint));
        Assert.Null(ProvisionalLint.Lint(pasted, Known(Long), large, Lint));
    }

    private static (EditedText Text, EditedPart Part) Edited(string before, TextChange edit)
    {
        var text = EditedText.Of(before);
        var (start, end) = (text.RangeOf(edit.Span).Start, text.RangeOf(edit.Span).End);
        Assert.True(text.TryApply(new TextDocumentContentChangeEvent(edit.NewText!, new LanguageServer.Protocol.Range(start, end)), out var edited, out var place));
        return (edited, EditedPart.Of(place));
    }

    private static bool IsTom(Finding finding) => finding.Rule.Id == "NL2102";

    private static DocumentAnalysis Known(string text) => new(Lint(Note.Parse(SourceText.From(text))), IsNote: true, IsSigned: false);

    private static ImmutableArray<Finding> Lint(Note note) => Linter.Lint(note, LintOptions.Default);

    private static IEnumerable<(string Id, TextSpan Span)> ByLines(IEnumerable<Finding> findings) => findings
        .Where(finding => finding.Rule.Family is RuleFamily.Judgmental or RuleFamily.Confidentiality or RuleFamily.Boundaries)
        .Select(finding => (finding.Rule.Id, finding.Span))
        .Order();
}
