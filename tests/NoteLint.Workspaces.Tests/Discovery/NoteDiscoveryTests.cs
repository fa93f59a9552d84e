using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;
using NoteLint.Workspaces.Files;

namespace NoteLint.Workspaces.Tests.Discovery;

public sealed class NoteDiscoveryTests : IDisposable
{
    private const string Soap = "S: Client reports poor sleep.\nO: Calm.\nA: Stable.\nP: Return in a week.\n";
    private const string Letter = "Thank you for the cake.\n";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("a.note", Letter, true)]
    [InlineData("a.note.md", Letter, true)]
    [InlineData("A.NOTE.TXT", Letter, true)]
    [InlineData("a.md", Soap, true)]
    [InlineData("a.txt", Soap, true)]
    [InlineData("a.txt", "Client: Alex Example\nDate of session: 2026-01-05\n\nTalked about sleep.\n", true)]
    [InlineData("a.md", Letter, false)]
    [InlineData("a.txt", "", false)]
    [InlineData("a.html", Soap, false)]
    [InlineData("a.note.bak", Soap, false)]
    [InlineData("._a.note.md", Letter, false)]
    [InlineData(".#a.note.md", Letter, false)]
    [InlineData(".drafts/a.note", Letter, false)]
    [InlineData("a/b/c/d.note", Letter, true)]
    [InlineData("NL8001-a-rule.md", "---\nid: NL8001\nname: a-rule\n---\n# S: title\n\n## Subjective\nText.\n\n## Plan\nText.\n", false)]
    public void Name_and_text_decide_which_files_of_a_folder_are_notes(string name, string text, bool isNote)
    {
        var path = folder.Write(name, text);
        var workspace = NoteWorkspace.Open(folder.Path);

        Assert.Equal(isNote ? [path] : [], NotesIn(workspace, folder.Path));
        Assert.Equal(isNote, workspace.IsNote(path, Note.Parse(SourceText.From(text))));
    }

    [Fact]
    public void Configuration_may_declare_all_texts_under_a_pattern_to_be_notes()
    {
        folder.Write(".editorconfig", "root = true\n[charts/**]\nnotelint.files = all\n");
        folder.Write("letter.txt", Letter);
        folder.Write("charts/letter.html", Letter);
        var chart = folder.Write("charts/letter.txt", Letter);

        Assert.Equal([chart], NotesIn(NoteWorkspace.Open(folder.Path), folder.Path));
    }

    [Theory]
    [InlineData("drafts/", "drafts/a.note", false)]
    [InlineData("drafts/", "x/drafts/deep/a.note", false)]
    [InlineData("/drafts", "x/drafts/a.note", true)]
    [InlineData("*.note", "x/a.note", false)]
    [InlineData("*.note\n!keep.note", "x/keep.note", true)]
    [InlineData("# a.note", "a.note", true)]
    [InlineData("a.note   ", "a.note", false)]
    [InlineData("[\na.note", "a.note", false)]
    [InlineData("x/*.note", "x/a.note", false)]
    [InlineData("x/*.note", "x/y/a.note", true)]
    [InlineData("drafts/\n!drafts/keep.note", "drafts/keep.note", false)]
    public void What_git_ignores_is_left_out(string gitIgnore, string name, bool isNote)
    {
        folder.Write(".gitignore", gitIgnore + "\n");
        var path = folder.Write(name, Letter);
        var workspace = NoteWorkspace.Open(folder.Path);

        Assert.Equal(isNote ? [path] : [], NotesIn(workspace, folder.Path));
        Assert.Equal(isNote, workspace.IsNote(path, Note.Parse(SourceText.From(Letter))));
    }

    [Fact]
    public void The_nearest_gitignore_that_says_something_decides()
    {
        folder.Write(".gitignore", "*.note\n");
        folder.Write("team/.gitignore", "!shared.note\n");
        folder.Write("team/own.note", Letter);
        var shared = folder.Write("team/shared.note", Letter);

        Assert.Equal([shared], NotesIn(NoteWorkspace.Open(folder.Path), folder.Path));
        Assert.Equal([shared], NotesIn(NoteWorkspace.Open(folder.Of("team")), folder.Of("team")));
    }

    [Fact]
    public void Links_to_folders_are_not_followed_and_cannot_run_in_circles()
    {
        var note = folder.Write("a/a.note", Letter);
        Directory.CreateSymbolicLink(folder.Of("a/again"), folder.Of("a"));
        var link = folder.Of("a/link.note");
        File.CreateSymbolicLink(link, note);

        Assert.Equal([note, link], NotesIn(NoteWorkspace.Open(folder.Path), folder.Path));
    }

    [Fact]
    public void Notes_come_in_a_steady_order_with_the_path_as_given()
    {
        foreach (var name in new[] { "b.note", "a/z.note", "a/b/x.note", "B.note", "c/d.note" })
        {
            folder.Write(name, Letter);
        }

        var given = folder.Of("a/..");

        Assert.Equal(
            ["B.note", "b.note", "a/z.note", "a/b/x.note", "c/d.note"],
            NotesIn(NoteWorkspace.Open(given), given).Select(path => path[(given.Length + 1)..].Replace('\\', '/')));
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string> NotesIn(NoteWorkspace workspace, string folder) =>
        workspace.Candidates(folder, (path, trouble) => Assert.Fail($"{path}: {trouble.Message}"))
            .Where(candidate => NoteWorkspace.IsNote(candidate, Note.Parse(NoteFile.Read(candidate.Path).Decoded.Text)))
            .Select(candidate => candidate.Path);
}
