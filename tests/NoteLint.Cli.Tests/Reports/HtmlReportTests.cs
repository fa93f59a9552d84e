using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports.Html;
using NoteLint.Core.Rules;

namespace NoteLint.Cli.Tests.Reports;

public sealed class HtmlReportTests
{
    private static readonly RuleFacts Rule = RuleFacts.Of(RuleSet.Shipped.Find("NL1101")!);

    [Fact]
    public void The_page_stands_alone_and_says_what_it_does_not_promise()
    {
        var page = PageOf(Note("a", 3, "2026-10"), Note("b", 0, "2026-11"));

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("(?:src|href)="), page);
        Assert.Contains("does not mean compliant, safe or de-identified", page, StringComparison.Ordinal);
        Assert.Contains("most findings", page, StringComparison.Ordinal);
        Assert.DoesNotContain("worst", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("clean", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(">50%<", page, StringComparison.Ordinal);
        Assert.Contains("Oct 2026", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_text_and_never_markup()
    {
        var page = PageOf(Note("<img src=x onerror=alert(1)>\"'", 1, null));

        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("&lt;img", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_notes_give_a_page_that_is_no_longer()
    {
        var few = PageOf([.. Enumerable.Range(0, 100).Select(number => Note($"note-{number:00000}", 1 + (number % 3), "2026-11"))]);
        var many = PageOf([.. Enumerable.Range(0, 20_000).Select(number => Note($"note-{number:00000}", 1 + (number % 3), "2026-11"))]);

        Assert.InRange(many.Length, few.Length - 500, few.Length + 500);
    }

    [Fact]
    public void The_notes_with_most_findings_come_first_and_the_earlier_of_equals()
    {
        var page = PageOf([.. Enumerable.Range(0, 60).Select(number => Note($"note-{number:00}", number < 40 ? 2 : 3, null))]);

        var named = Regex.Matches(page, "note-[0-9]{2}").Select(match => match.Value).ToList();
        Assert.Equal(Enumerable.Range(40, 20).Concat(Enumerable.Range(0, 5)).Select(number => $"note-{number:00}"), named);
    }

    [Theory]
    [InlineData(new[] { 25, 30, 12, 3 }, new[] { 25, 30 })]
    [InlineData(new[] { 25, 9, 8 }, new[] { 25 })]
    [InlineData(new[] { 9 }, new int[0])]
    public void No_number_about_an_author_stands_for_fewer_than_ten_notes(int[] notes, int[] shown)
    {
        var authors = notes.Select((count, author) => Enumerable.Range(0, count).Select(_ => Note("x", 1, null, $"Author {author}"))).SelectMany(group => group);

        var page = PageOf([.. authors]);

        for (var author = 0; author < notes.Length; author++)
        {
            Assert.Equal(shown.Contains(notes[author]), page.Contains($"<td>Author {author}</td><td class=\"n\">{notes[author]}</td>", StringComparison.Ordinal));
        }
    }

    private static NoteResult Note(string id, int findings, string? month, string? author = null) => new(
        new NoteId(id),
        new NoteOrigin(id, null, IsPlainText: true),
        [.. Enumerable.Range(0, findings).Select(at => new PlacedFinding(Rule, RuleSeverity.Warning, null, null, new(at, 1), default, "…", null, []))],
        NoteFacts.None with { Month = month, Author = author },
        Error: null);

    private static string PageOf(params ImmutableArray<NoteResult> notes)
    {
        var output = new MemoryStream();
        var report = new HtmlReport(output, TimeProvider.System);
        var summary = new Summary();
        foreach (var note in notes)
        {
            report.Add(note);
            summary.Add(note);
        }

        report.Complete(summary, []);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
