namespace NoteLint.Workspaces.Tests.Rules;

public sealed class ClinicRulePagesTests : IDisposable
{
    private const string Page = """
        ---
        id: NL8001
        name: frequent-flyer
        family: judgmental
        element: respect
        severity: warning
        ---
        # Label for a person who comes often

        The label blames the person for needing care.

        ## Wording
        | Instead of | Write | Only when | Fix |
        |---|---|---|---|
        | frequent flyer (noun) | person who comes often | | review |

        ## What must stay
        How often, and why.

        ## Flags
        - Client is a **frequent flyer**. → Client is a person who comes often.

        ## Allows
        - Client flies to work.

        ## Sources
        - The clinic's own guide, 2026

        """;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Pages_are_found_from_any_folder_below()
    {
        folder.Write(".notelint/rules/NL8001-frequent-flyer.md", Page);
        folder.Write(".notelint/rules/README.md", "How we write rules.\n");
        Directory.CreateDirectory(folder.Of("team/charts"));

        var workspace = NoteWorkspace.Open(folder.Of("team/charts"));

        Assert.NotNull(workspace.Rules.Find("frequent-flyer"));
        Assert.NotNull(workspace.Rules.Find("NL9001"));
        Assert.Empty(workspace.ConfigurationFindings);
    }

    [Fact]
    public void Configuration_may_name_the_rules_of_a_clinic()
    {
        folder.Write(".notelint/rules/NL8001-frequent-flyer.md", Page);
        folder.Write(".editorconfig", "root = true\n[*]\nnotelint.NL8001.severity = hint\n");

        Assert.Empty(NoteWorkspace.Open(folder.Path).ConfigurationFindings);
    }

    [Fact]
    public void A_broken_page_is_a_finding_at_its_place_and_the_others_work()
    {
        folder.Write(".notelint/rules/NL8001-frequent-flyer.md", Page);
        var broken = folder.Write(
            ".notelint/rules/NL8002-broken.md",
            Page.Replace("NL8001", "NL8002", StringComparison.Ordinal).Replace("frequent-flyer", "other-label", StringComparison.Ordinal).Replace("severity: warning", "severity: loud", StringComparison.Ordinal));

        var workspace = NoteWorkspace.Open(folder.Path);

        var found = Assert.Single(workspace.ConfigurationFindings);
        Assert.Equal(("NL9001", broken), (found.Finding.Rule.Id, found.Path));
        Assert.Equal(5, found.Position.Start.Line);
        Assert.NotNull(workspace.Rules.Find("NL8001"));
        Assert.Null(workspace.Rules.Find("NL8002"));
    }

    [Fact]
    public void Two_pages_with_one_id_are_a_finding()
    {
        folder.Write(".notelint/rules/a.md", Page);
        var second = folder.Write(".notelint/rules/b.md", Page.Replace("name: frequent-flyer", "name: other-label", StringComparison.Ordinal));

        Assert.Equal(second, Assert.Single(NoteWorkspace.Open(folder.Path).ConfigurationFindings).Path);
    }

    [Fact]
    public void Each_path_belongs_to_the_nearest_clinic_above_it()
    {
        folder.Write(".notelint/rules/a.md", Page);
        folder.Write("branch/.notelint/rules/a.md", Page.Replace("frequent-flyer", "branch-label", StringComparison.Ordinal));
        Directory.CreateDirectory(folder.Of("other"));
        var workspaces = new NoteWorkspaces();

        Assert.NotNull(workspaces.ForFile(folder.Of("branch/a.note")).Rules.Find("branch-label"));
        Assert.NotNull(workspaces.ForFile(folder.Of("other/a.note")).Rules.Find("frequent-flyer"));
        Assert.Same(workspaces.ForFolder(folder.Path), workspaces.ForFile(folder.Of("other/b.note")));
    }

    public void Dispose() => folder.Dispose();
}
