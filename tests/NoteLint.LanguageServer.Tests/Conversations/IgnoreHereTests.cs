using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class IgnoreHereTests : IDisposable
{
    private const string Untitled = "untitled:Untitled-1";

    private readonly NotesFolder folder = new();

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("S: One quexal here.\nO: Calm.\n", "S: One quexal here. <!-- notelint ignore NL8001:  -->\nO: Calm.\n")]
    [InlineData("S: One quexal here.  \r\nO: Calm.\r\n", "S: One quexal here. <!-- notelint ignore NL8001:  -->  \r\nO: Calm.\r\n")]
    [InlineData("S: One quexal here.", "S: One quexal here. <!-- notelint ignore NL8001:  -->")]
    public async Task The_comment_stands_at_the_end_of_the_line_and_waits_for_its_reason(string text, string expected)
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, text);

        var commented = Apply(text, (await IgnoreAsync(server)).EditsOf());
        server.Change(Untitled, 2, new JsonObject { ["text"] = commented });
        var withoutReason = await CodesAsync(server);
        server.Change(Untitled, 3, new JsonObject { ["text"] = commented.Replace(":  -->", ": her own word -->", StringComparison.Ordinal) });

        Assert.Equal(expected, commented);
        Assert.Equal(["NL8001", "NL9102"], withoutReason);
        Assert.Empty(await CodesAsync(server));
    }

    [Fact]
    public async Task The_caret_waits_at_the_reason_where_the_client_takes_snippets()
    {
        var capabilities = ServerProcess.Everything;
        capabilities["workspace"]!["workspaceEdit"]!["snippetEditSupport"] = true;
        await using var server = await ServerProcess.InitializeAsync(capabilities, folder.Path);
        server.Open(Untitled, "S: One quexal here.\n");

        var edit = (await IgnoreAsync(server)).EditsOf()[0]!;

        Assert.Equal(" <!-- notelint ignore NL8001: ${1} -->", (string?)edit["snippet"]!["value"]);
    }

    [Fact]
    public async Task Where_a_rule_has_found_more_on_the_line_it_is_ignored_in_the_sentence_or_for_all()
    {
        const string Text = "S: One quexal here. A quexal again.\nO: Calm.\n";
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, Text);

        var actions = (await server.ActionsAsync(Untitled, RangeOf(0, 8, 0, 8))).Where(action => ((string)action!["title"]!).StartsWith("Ignore", StringComparison.Ordinal)).ToList();
        var here = Apply(Text, actions[0]!.EditsOf()).Replace(":  -->", ": her own word -->", StringComparison.Ordinal);
        server.Change(Untitled, 2, new JsonObject { ["text"] = here });

        Assert.Equal(
            ["Ignore NL8001 (test-word) in this sentence, with a reason", "Ignore all 2 findings of NL8001 (test-word) on this line, with a reason"],
            actions.Select(action => (string?)action!["title"]));
        Assert.Equal("S: One quexal here. <!-- notelint ignore NL8001: her own word --> A quexal again.\nO: Calm.\n", here);
        Assert.Equal(["NL8001"], await CodesAsync(server));
    }

    private static async Task<JsonNode> IgnoreAsync(ServerProcess server) =>
        Assert.Single(await server.ActionsAsync(Untitled, RangeOf(0, 8, 0, 8)), action => (string?)action!["title"] == "Ignore NL8001 (test-word) on this line, with a reason")!;

    private static async Task<IEnumerable<string>> CodesAsync(ServerProcess server) =>
        (await server.PullAsync(Untitled)).Select(diagnostic => (string)diagnostic!["code"]!);
}
