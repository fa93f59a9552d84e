using CsCheck;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>Pages that are loaded at run time mean the same as pages that are compiled with the build.</summary>
public class LoaderTests
{
    private static readonly Linter Compiled = new(RuleSet.Shipped);
    private static readonly Linter Loaded = new(RuleSet.Create(ShippedPages.All.Select(RulePageLoader.Load)));

    public static TheoryData<string> RuleIds => [.. ShippedRules.All.Select(rule => rule.Id)];

    public static TheoryData<string> SeedNotes => [.. Directory.EnumerateFiles(Path.Combine(ShippedPages.Folder, "../notes")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_loaded_rule_equals_the_compiled_one(string id)
    {
        var compiled = ShippedRules.All.Single(rule => rule.Id == id);
        var loaded = RulePageLoader.Load(ShippedPages.All.Single(page => page.Header.Id == id));
        Assert.Equal(Describe(compiled), Describe(loaded));
    }

    [Fact]
    public void They_find_the_same_in_every_example() =>
        Assert.All(PageExample.All, example => AssertSameFindings(example.Example.Text));

    [Theory]
    [MemberData(nameof(SeedNotes))]
    public void They_find_the_same_in_every_seed_note(string name) =>
        AssertSameFindings(File.ReadAllText(Path.Combine(ShippedPages.Folder, "../notes", name)));

    [Fact]
    public void They_find_the_same_in_generated_text()
    {
        var forms = ShippedPages.All.SelectMany(page => page.Wording).SelectMany(row => row.Forms).Select(form => form.Text).ToArray();
        string[] around = ["Client", "is a", "no", "denies", "mother says", "\"", "\"", ".", "\n\n## Plan\n", "- ", "with", "group", "MRN 00482913", "by video", "Uncle Sam"];
        Gen.OneOf(OneOf(forms), OneOf(around)).Array[1, 40]
            .Select(words => string.Join(" ", words))
            .Sample(AssertSameFindings, iter: 400, print: text => text);
    }

    /// <summary>The automaton numbers all forms at the build; what was found is looked up in rows whose forms are worked out when they are needed.</summary>
    [Fact]
    public void Every_form_of_a_shipped_rule_is_found_as_itself()
    {
        for (var index = 0; index < RuleSet.Shipped.Rules.Length; index++)
        {
            foreach (var row in RuleSet.Shipped.Rules[index].Wording)
            {
                foreach (var form in row.Forms.Where(form => !form.Text.Contains("...", StringComparison.Ordinal)))
                {
                    Assert.Contains(new RulePhrase(index, row, form), Phrases(form.Text));
                }
            }
        }
    }

    [Fact]
    public void Where_a_shipped_page_finds_the_same_words_the_clinics_counts()
    {
        var page = SamplePage.Text.Replace("NL1999", "NL8001").Replace("sampler", "addict").Replace("samples", "uses");
        var clinic = RulePageLoader.LoadClinicPages([("clinic.md", SourceText.From(page))]);
        var linter = new Linter(RuleSet.Create([.. ShippedRules.All, .. clinic.Rules]));

        Assert.Equal("NL8001", Assert.Single(linter.Lint(Note.Parse(SourceText.From("Client is an addict.")), LintOptions.Default)).Rule.Id);
    }

    [Fact]
    public void A_clinics_page_is_loaded_and_found_in_a_note()
    {
        var clinic = RulePageLoader.LoadClinicPages([Page("NL8001", "sampler-label")]);
        Assert.Empty(clinic.Broken);
        var linter = new Linter(RuleSet.Create([.. ShippedRules.All, .. clinic.Rules]));
        Assert.Equal(["NL8001"], ExampleLinter.Lint(linter, "Client is a sampler.", LintOptions.Default).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_broken_page_is_reported_and_the_others_work()
    {
        var clinic = RulePageLoader.LoadClinicPages([Page("NL8001", "sampler-label"), ("broken.md", SourceText.From("no page")), Page("NL8002", "tea-label")]);
        Assert.Equal(["NL8001", "NL8002"], clinic.Rules.Select(rule => rule.Id));
        var broken = Assert.Single(clinic.Broken);
        Assert.Equal("broken.md", broken.Path);
        Assert.NotEmpty(broken.Errors);
    }

    [Theory]
    [InlineData("NL1999", "new-label", "NL1999", "range of NoteLint's own rules")]
    [InlineData("NL8001", "new-label", "NL8001", "belongs to another page")]
    [InlineData("NL8002", "sampler-label", "sampler-label", "belongs to another rule")]
    [InlineData("NL8002", "addiction-label", "addiction-label", "belongs to another rule")]
    public void An_id_or_name_that_is_taken_is_an_error_at_its_place(string id, string name, string place, string message)
    {
        var clinic = RulePageLoader.LoadClinicPages([Page("NL8001", "sampler-label"), Page(id, name)]);
        Assert.Equal("NL8001", Assert.Single(clinic.Rules).Id);
        var broken = Assert.Single(clinic.Broken);
        var error = Assert.Single(broken.Errors);
        Assert.Equal(place, broken.Text.ToString(error.Span));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_detector_that_does_not_exist_is_an_error_at_its_place()
    {
        var (path, text) = Page("NL8001", "sampler-label");
        var page = SourceText.From(text.ToString().Replace("severity: warning", "severity: warning\ndetector: Identifiers.NoSuchThing", StringComparison.Ordinal));
        var broken = Assert.Single(RulePageLoader.LoadClinicPages([(path, page)]).Broken);
        Assert.Equal("Identifiers.NoSuchThing", page.ToString(Assert.Single(broken.Errors).Span));
    }

    private static List<RulePhrase> Phrases(string text)
    {
        var found = new List<RulePhrase>();
        foreach (var match in RuleSet.Shipped.Phrases.Matches(Note.Parse(SourceText.From(text))))
        {
            Assert.Equal(match.Form, match.Value.Form);
            found.Add(match.Value);
        }

        return found;
    }

    private static Gen<string> OneOf(string[] words) => Gen.Int[0, words.Length - 1].Select(index => words[index]);

    private static (string Path, SourceText Text) Page(string id, string name) => (
        $"{id}-{name}.md",
        SourceText.From(SamplePage.Text.Replace("NL1999", id, StringComparison.Ordinal).Replace("sample-label", name, StringComparison.Ordinal)));

    private static void AssertSameFindings(string text)
    {
        foreach (var profile in Enum.GetValues<NoteProfile>())
        {
            var options = LintOptions.Default with { Profile = profile };
            Assert.Equal(
                ExampleLinter.Lint(Compiled, text, options).Select(ExampleLinter.Describe),
                ExampleLinter.Lint(Loaded, text, options).Select(ExampleLinter.Describe));
        }
    }

    private static string Describe(Rule rule) => string.Join("\n",
    [
        rule.Id, rule.Name, rule.Family, rule.Severity, rule.Status, rule.Title, rule.Reason, rule.Page, rule.AlsoIn,
        rule.Identifier, rule.Consent, rule.Detector?.GetType(), .. rule.Elements,
        .. rule.Wording.Select(row => $"{row.Term}: {string.Join(", ", row.Forms)} -> {string.Join(", ", row.Suggestions)}, {row.Advice}, {row.Condition is null}, {row.Safety}"),
    ]);
}
