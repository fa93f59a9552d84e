using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class CodeActionTests : IDisposable
{
    private const string Untitled = "untitled:Untitled-1";

    private readonly NotesFolder folder = new();

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_suggestion_is_offered_and_the_first_safe_one_is_preferred()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: One quexal here.\n", version: 4);

        var actions = Fixes(await server.ActionsAsync(Untitled, RangeOf(0, 8, 0, 8)));

        Assert.Equal(2, actions.Count);
        Assert.All(actions, action => Assert.Equal("quickfix", (string?)action!["kind"]));
        Assert.Equal([true, null], actions.Select(action => (bool?)action!["isPreferred"]));
        Assert.Equal((await server.PullAsync(Untitled)).ToJsonString(), actions[0]!["diagnostics"]!.ToJsonString());
        var document = Assert.Single(actions[0]!["edit"]!["documentChanges"]!.AsArray())!;
        Assert.Equal(4, (int)document["textDocument"]!["version"]!);
        Assert.Null(actions[0]!["edit"]!["changes"]);
        Assert.Equal("S: One plain word here.\n", Apply("S: One quexal here.\n", document["edits"]!.AsArray()));
    }

    [Fact]
    public async Task A_client_without_versions_gets_plain_edits()
    {
        await using var server = await ServerProcess.InitializeAsync(ServerProcess.Plain, folder.Path);
        server.Open(Untitled, "S: One quexal here.\n");

        var action = (await server.ActionsAsync(Untitled, RangeOf(0, 8, 0, 8)))[0]!;

        Assert.Null(action["edit"]!["documentChanges"]);
        Assert.Null(action["isPreferred"]);
        Assert.Equal("S: One plain word here.\n", Apply("S: One quexal here.\n", action["edit"]!["changes"]![Untitled]!.AsArray()));
    }

    [Fact]
    public async Task Fixes_belong_to_the_text_as_it_stands()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: One quexal here.\n");
        await server.PullAsync(Untitled);
        server.Change(Untitled, 2, Edit(0, 0, 0, 0, "New words. "));

        var elsewhere = await server.ActionsAsync(Untitled, RangeOf(0, 7, 0, 9));
        var here = await server.ActionsAsync(Untitled, RangeOf(0, 20, 0, 20));

        Assert.Empty(elsewhere);
        Assert.Equal(
            "New words. S: One plain word here.\n",
            Apply("New words. S: One quexal here.\n", here[0]!["edit"]!["documentChanges"]![0]!["edits"]!.AsArray()));
    }

    [Theory]
    [InlineData("quickfix", "quickfix")]
    [InlineData("", "quickfix,source.fixAll.notelint")]
    [InlineData("refactor", "")]
    [InlineData("source", "source.fixAll.notelint")]
    [InlineData("source.fixAll", "source.fixAll.notelint")]
    [InlineData("source.fixAll.notelint", "source.fixAll.notelint")]
    [InlineData("source.fixAll.other", "")]
    public async Task Only_the_kinds_that_are_asked_for_are_offered(string kind, string offered)
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: One quexal here.\n");

        var kinds = (await server.ActionsAsync(Untitled, RangeOf(0, 8, 0, 8), [kind])).Select(action => (string)action!["kind"]!).Distinct();

        Assert.Equal(offered, string.Join(',', kinds));
    }

    [Fact]
    public async Task What_mends_a_whole_note_is_offered_only_by_name()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: One quexal here.\n");

        Assert.All(await server.ActionsAsync(Untitled, RangeOf(0, 8, 0, 8)), action => Assert.Equal("quickfix", (string?)action!["kind"]));
    }

    [Fact]
    public async Task A_signed_note_is_never_edited()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: One quexal here.\n\nElectronically signed by Alex Example, LCSW on 2026-01-05 at 10:00\n");

        var diagnostics = await server.PullAsync(Untitled);

        Assert.Contains(diagnostics, diagnostic => (string?)diagnostic!["code"] == "NL8001");
        foreach (var kind in new[] { "quickfix", "source" })
        {
            var edited = (await server.ActionsAsync(Untitled, RangeOf(0, 0, 3, 0), [kind])).SelectMany(action => action!["edit"]!["documentChanges"]!.AsArray());
            Assert.All(edited, change => Assert.EndsWith("/.editorconfig", (string?)change!["textDocument"]!["uri"]));
        }
    }

    // What is about the finding beside its fixes has tests of its own.
    private static JsonArray Fixes(JsonArray actions) => [.. actions.Where(action => ((string)action!["title"]!).StartsWith("Write", StringComparison.Ordinal)).Select(action => action!.DeepClone())];
}
