using System.Text.RegularExpressions;

namespace NoteLint.Cli.Tests.Teaching;

public sealed class TeachTests : IDisposable
{
    private const string Invented = "---\ninvented: true\n---\nClient: Quinn Nobody\n\nS: Client is an addict & late.\nP: Seen again <soon>.\n";

    private readonly TemporaryFolder folder = new();
    private readonly Notelint notelint;

    public TeachTests() => notelint = new Notelint(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_handout_has_before_and_after_reasons_sources_an_exercise_and_a_key()
    {
        folder.Write("a.note.md", Invented);

        var run = notelint.Call("teach", "a.note.md", "-o", "h.html");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var page = File.ReadAllText(folder.Of("h.html"));
        Assert.Contains("<mark class=\"m-judgmental\">addict<sup>1</sup></mark>", page, StringComparison.Ordinal);
        Assert.Contains("person with a substance use disorder", page, StringComparison.Ordinal);
        Assert.Contains("Open notes, JGIM", page, StringComparison.Ordinal);
        Assert.Contains("find them yourself", page, StringComparison.Ordinal);
        Assert.Contains("Answer key", page, StringComparison.Ordinal);
        Assert.Contains("&lt;soon&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("invented: true", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);

        // The exercise itself gives nothing away.
        var exercise = page[page.IndexOf("find them yourself", StringComparison.Ordinal)..page.IndexOf("Answer key", StringComparison.Ordinal)];
        Assert.DoesNotContain("<mark", exercise, StringComparison.Ordinal);
        Assert.Equal(4, Regex.Count(exercise, "<li>"));
    }

    [Fact]
    public void A_pair_shows_the_better_note_beside_it()
    {
        folder.Write("x.flawed.note.md", Invented);
        folder.Write("x.note.md", "---\ninvented: true\n---\nClient: Quinn Nobody\n\nS: Client used heroin twice this week.\n");

        notelint.Call("teach", "x.flawed.note.md", "-o", "h.html");

        Assert.Contains("used heroin twice this week", File.ReadAllText(folder.Of("h.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S: Client is an addict.\n", "not marked as invented")]
    [InlineData("---\ninvented: false\n---\nS: Client is an addict.\n", "not marked as invented")]
    [InlineData("---\nreviewed by:\n---\nS: Client is an addict.\n", "not marked as invented")]
    [InlineData("---\nreviewed by: R. Example\n---\nS: Alex Example is an addict, call 555-0100 or write to alex@example.org.\n", "still has identifiers")]
    [InlineData("---\ninvented: true\n---\nS: Client came.\n", "nothing is found")]
    public void A_note_that_must_not_be_shown_is_refused(string text, string why)
    {
        folder.Write("a.note.md", text);

        var run = notelint.Call("teach", "a.note.md", "-o", "h.html");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Of("h.html")));
    }

    [Fact]
    public void A_reviewed_note_without_identifiers_may_be_shown()
    {
        folder.Write("a.note.md", "---\nreviewed by: R. Example\n---\nS: Client is an addict.\n");

        var run = notelint.Call("teach", "a.note.md", "-o", "h.html");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("R. Example", File.ReadAllText(folder.Of("h.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_itself_is_never_written_over()
    {
        folder.Write("a.note.md", Invented);

        Assert.Equal(2, notelint.Call("teach", "a.note.md", "-o", "./a.note.md").ExitCode);
        Assert.Equal(Invented, File.ReadAllText(folder.Of("a.note.md")));
    }

    [Fact]
    public void The_site_has_a_page_for_each_rule_and_every_link_leads_somewhere()
    {
        folder.Write(ClinicPage.Path, ClinicPage.Text);

        var run = notelint.Call("rules", "--site", "site");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var index = File.ReadAllText(folder.Of("site/index.html"));
        Assert.Contains("NL8001", index, StringComparison.Ordinal);
        Assert.Contains("<section id=\"self-awareness\">", index, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder.Of("site")))
        {
            var page = File.ReadAllText(file);
            Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
            foreach (var link in Regex.Matches(page, "href=\"(?!https?:)([^\"#]*)(#[^\"]*)?\"").Select(match => match.Groups[1].Value).Where(link => link.Length > 0).Distinct())
            {
                Assert.True(File.Exists(folder.Of($"site/{link}")), $"{file} links to {link}");
            }
        }

        Assert.Equal(2, notelint.Call("rules", "--site", "site").ExitCode);
    }
}
