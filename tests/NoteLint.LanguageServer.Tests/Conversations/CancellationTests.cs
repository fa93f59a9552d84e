using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class CancellationTests
{
    private static readonly string LongNote = string.Concat(Enumerable.Repeat("Client described the week and what had helped.\n", 150_000));

    [Fact]
    public async Task A_cancelled_request_is_answered_as_cancelled()
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open("untitled:long", LongNote);

        var (id, answer) = server.Send("textDocument/diagnostic", Conversation.WithDocument("untitled:long"));
        server.Notify("$/cancelRequest", new JsonObject { ["id"] = int.Parse(id, System.Globalization.CultureInfo.InvariantCulture) });

        Assert.Equal(-32800, (await answer).ErrorOf());
        Assert.Empty(await server.PullAsync("untitled:long"));
    }

    [Fact]
    public async Task Cancelling_an_unknown_request_does_nothing()
    {
        await using var server = await ServerProcess.InitializeAsync();

        server.Notify("$/cancelRequest", new JsonObject { ["id"] = 4711 });

        Assert.Equal(0, await server.ShutDownAsync());
    }

    [Fact]
    public async Task A_request_about_a_text_that_is_edited_meanwhile_is_answered_for_the_newer_text()
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open("untitled:long", LongNote);

        var (_, answer) = server.Send("textDocument/diagnostic", Conversation.WithDocument("untitled:long"));
        for (var version = 2; version < 30; version++)
        {
            server.Change("untitled:long", version, Conversation.Edit(0, 0, 0, 0, "x"));
        }

        server.Change("untitled:long", 30, new JsonObject { ["text"] = "S: Short.\n" });
        var items = (await answer)["result"]!["items"]!.AsArray();

        Assert.Empty(items);
    }
}
