using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class HoverTests : IDisposable
{
    private const string Untitled = "untitled:Untitled-1";

    private readonly NotesFolder folder = new();

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_hover_says_why_and_what_must_stay_and_where_the_rest_is()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: One quexal here.\n");

        var hover = await server.HoverAsync(Untitled, RangeOf(0, 8, 0, 8)["start"]!);

        var text = (string)hover!["contents"]!["value"]!;
        Assert.Equal("markdown", (string?)hover["contents"]!["kind"]);
        Assert.Equal(RangeOf(0, 7, 0, 13).ToJsonString(), hover["range"]!.ToJsonString());
        Assert.StartsWith("**A word that only tests use** (NL8001 test-word)\n\nIt has no meaning. Nobody writes it.\n\n**What must stay:** ", text, StringComparison.Ordinal);
        Assert.EndsWith("`notelint explain NL8001`", text, StringComparison.Ordinal);
        Assert.All(["quexal |", "Flags", "Allows", "Example Guide"], part => Assert.DoesNotContain(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_that_shows_pages_itself_gets_a_link_to_them()
    {
        await using var server = ServerProcess.Start();
        await server.RequestAsync("initialize", new JsonObject
        {
            ["processId"] = null,
            ["capabilities"] = ServerProcess.Everything,
            ["initializationOptions"] = new JsonObject { ["explainCommand"] = "example.explain" },
        });
        server.Open(Untitled, "S: Client is a junkie.\n");

        var hover = await server.HoverAsync(Untitled, RangeOf(0, 16, 0, 16)["start"]!);

        Assert.EndsWith("(command:example.explain?%5B%22NL1101%22%5D)", (string)hover!["contents"]!["value"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_without_Markdown_gets_plain_text()
    {
        await using var server = await ServerProcess.InitializeAsync(ServerProcess.Plain, folder.Path);
        server.Open(Untitled, "S: One quexal here.\n");

        var hover = await server.HoverAsync(Untitled, RangeOf(0, 8, 0, 8)["start"]!);

        Assert.Equal("plaintext", (string?)hover!["contents"]!["kind"]);
        Assert.DoesNotContain("*", (string)hover["contents"]!["value"]!, StringComparison.Ordinal);
        Assert.Contains("\nWhat must stay: ", (string)hover["contents"]!["value"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_shown_where_there_is_no_finding()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: One quexal here.\n");

        Assert.Null(await server.HoverAsync(Untitled, RangeOf(0, 1, 0, 1)["start"]!));
        Assert.Null(await server.HoverAsync(Untitled, RangeOf(99, 1, 0, 1)["start"]!));
        Assert.Null(await server.HoverAsync("untitled:other", RangeOf(0, 8, 0, 8)["start"]!));
    }
}
