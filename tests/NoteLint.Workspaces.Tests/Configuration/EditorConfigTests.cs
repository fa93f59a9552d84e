using NoteLint.Core.Configuration;
using NoteLint.Core.Rules;

namespace NoteLint.Workspaces.Tests.Configuration;

public sealed class EditorConfigTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Every_key_arrives_in_the_options()
    {
        var options = OptionsUnder("""
            [*.note.md]
            notelint.profile = psychotherapy
            notelint.NL9101.severity = hint   # quieter here
            notelint.Broken-Rule-Page.severity = none
            notelint.consent.severity = warning
            notelint.locale = en-gb
            notelint.jurisdiction = us-ca
            notelint.language_preference = identity-first
            notelint.allowed_names = Riverside Clinic, Dr. A. Example
            notelint.consent.telehealth = on-file until 2026-12-31
            notelint.consent.recording = on-file
            """);

        Assert.Equal(NoteProfile.Psychotherapy, options.Profile);
        Assert.Equal(RuleSeverity.Hint, options.Severities["nl9101"]);
        Assert.Equal(RuleSeverity.None, options.Severities["broken-rule-page"]);
        Assert.Equal(RuleSeverity.Warning, options.Severities["consent"]);
        Assert.Equal("en-GB", options.Locale);
        Assert.Equal("US-CA", options.Jurisdiction);
        Assert.Equal(LanguagePreference.IdentityFirst, options.LanguagePreference);
        Assert.Equal<string>(["Riverside Clinic", "Dr. A. Example"], options.AllowedNames);
        Assert.Equal(new DateOnly(2026, 12, 31), options.ConsentsOnFile["telehealth"]);
        Assert.Null(options.ConsentsOnFile["recording"]);
    }

    [Fact]
    public void Folders_cascade_and_the_nearest_file_wins()
    {
        folder.Write(".editorconfig", "root = true\n[*]\nnotelint.profile = deidentified\nnotelint.locale = en-GB\n");
        folder.Write("team/.editorconfig", "[*]\nnotelint.profile = progress\n");

        var options = NoteWorkspace.Open(folder.Path).OptionsFor(folder.Of("team/a.note"));

        Assert.Equal(NoteProfile.Progress, options.Profile);
        Assert.Equal("en-GB", options.Locale);
    }

    [Fact]
    public void A_root_file_ends_the_cascade()
    {
        folder.Write(".editorconfig", "root = true\n[*]\nnotelint.profile = deidentified\nnotelint.typo = 1\n");
        folder.Write("team/.editorconfig", "ROOT = True\n[*]\nnotelint.locale = en-GB\n");

        var workspace = NoteWorkspace.Open(folder.Of("team"));

        Assert.Null(workspace.OptionsFor(folder.Of("team/a.note")).Profile);
        Assert.Empty(workspace.ConfigurationFindings);
    }

    [Fact]
    public void Paths_under_the_same_lines_share_one_instance()
    {
        folder.Write(".editorconfig", "root = true\n[*.note]\nnotelint.profile = progress\n");
        var workspace = NoteWorkspace.Open(folder.Path);

        Assert.Same(workspace.OptionsFor(folder.Of("a.note")), workspace.OptionsFor(folder.Of("b/c.note")));
    }

    [Theory]
    [InlineData("notelint.NL9101.severty = none", "notelint.NL9101.severty")]
    [InlineData("notelint.adiction-label.severity = none", "notelint.adiction-label.severity")]
    [InlineData("notelint.consent.telehealt = on-file", "notelint.consent.telehealt")]
    [InlineData("notelint.NL9101 = none", "notelint.NL9101")]
    [InlineData("notelint.profile progress", "notelint.profile")]
    [InlineData("notelint.NL9101.severity = nothing", "nothing")]
    [InlineData("notelint.profile = chart", "chart")]
    [InlineData("notelint.files = some", "some")]
    [InlineData("notelint.locale = de-DE", "de-DE")]
    [InlineData("notelint.jurisdiction = US-XX", "US-XX")]
    [InlineData("notelint.language_preference = mine", "mine")]
    [InlineData("notelint.consent.telehealth = on-file until 31.12.2026", "on-file until 31.12.2026")]
    [InlineData("notelint.allowed_names = Riverside Clinic; Harbor House", "Riverside Clinic")]
    public void A_line_that_cannot_be_used_is_a_finding_at_its_place(string line, string place)
    {
        var text = $"root = true\n\n[*.note]\n  {line}\nnotelint.locale = en-GB\n";
        var path = folder.Write(".editorconfig", text);
        var workspace = NoteWorkspace.Open(folder.Path);

        var found = Assert.Single(workspace.ConfigurationFindings);

        Assert.Equal(path, found.Path);
        Assert.Equal("NL9002", found.Finding.Rule.Id);
        Assert.Equal(place, text.Substring(found.Finding.Span.Start, found.Finding.Span.Length));
        Assert.Equal((3, 2 + line.IndexOf(place, StringComparison.Ordinal)), (found.Position.Start.Line, found.Position.Start.Character));
        Assert.Equal("en-GB", workspace.OptionsFor(folder.Of("a.note")).Locale);
    }

    [Fact]
    public void A_line_above_the_first_section_holds_for_nothing_and_is_a_finding()
    {
        folder.Write(".editorconfig", "root = true\nnotelint.profile = progress\n[*]\n");

        Assert.Contains("above the first section", Assert.Single(NoteWorkspace.Open(folder.Path).ConfigurationFindings).Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_is_answered_with_what_was_probably_meant()
    {
        folder.Write(".editorconfig", "root = true\n[*]\nnotelint.unused-supression.severity = none\n");

        Assert.Contains("Did you mean unused-suppression?", Assert.Single(NoteWorkspace.Open(folder.Path).ConfigurationFindings).Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_below_the_folder_are_checked_when_they_count_for_a_path()
    {
        folder.Write("team/.editorconfig", "[*]\nnotelint.typo = 1\n");
        var workspace = NoteWorkspace.Open(folder.Path);
        Assert.Empty(workspace.ConfigurationFindings);

        workspace.OptionsFor(folder.Of("team/a.note"));
        workspace.OptionsFor(folder.Of("team/b.note"));

        Assert.Single(workspace.ConfigurationFindings);
    }

    public void Dispose() => folder.Dispose();

    private LintOptions OptionsUnder(string section)
    {
        folder.Write(".editorconfig", $"root = true\n{section}\n");
        var workspace = NoteWorkspace.Open(folder.Path);
        var options = workspace.OptionsFor(folder.Of("a.note.md"));
        Assert.Empty(workspace.ConfigurationFindings);
        return options;
    }
}
