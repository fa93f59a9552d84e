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

        var actions = await server.ActionsAsync(Untitled, RangeOf(0, 8, 0, 8));

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
    [InlineData("quickfix", 2)]
    [InlineData("", 2)]
    [InlineData("refactor", 0)]
    [InlineData("source.fixAll", 0)]
    public async Task Only_the_kinds_that_are_asked_for_are_offered(string kind, int count)
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: One quexal here.\n");

        Assert.Equal(count, (await server.ActionsAsync(Untitled, RangeOf(0, 8, 0, 8), [kind])).Count);
    }

    [Fact]
    public async Task A_signed_note_is_never_edited()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: One quexal here.\n\nElectronically signed by Alex Example, LCSW on 2026-01-05 at 10:00\n");

        var diagnostics = await server.PullAsync(Untitled);

        Assert.Contains(diagnostics, diagnostic => (string?)diagnostic!["code"] == "NL8001");
        Assert.Empty(await server.ActionsAsync(Untitled, RangeOf(0, 0, 3, 0)));
    }

    private static string Apply(string text, JsonArray edits)
    {
        foreach (var edit in edits.Reverse())
        {
            Assert.Equal(0, (int)edit!["range"]!["start"]!["line"]!);
            var start = (int)edit["range"]!["start"]!["character"]!;
            var end = (int)edit["range"]!["end"]!["character"]!;
            text = string.Concat(text.AsSpan(0, start), (string)edit["newText"]!, text.AsSpan(end));
        }

        return text;
    }
}
