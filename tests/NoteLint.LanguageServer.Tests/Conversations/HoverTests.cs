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
    public async Task A_hover_shows_the_page_without_its_examples()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: One quexal here.\n");

        var hover = await server.HoverAsync(Untitled, RangeOf(0, 8, 0, 8)["start"]!);

        var text = (string)hover!["contents"]!["value"]!;
        Assert.Equal("markdown", (string?)hover["contents"]!["kind"]);
        Assert.Equal(RangeOf(0, 7, 0, 13).ToJsonString(), hover["range"]!.ToJsonString());
        Assert.StartsWith("### A word that only tests use\n\nNL8001 test-word\n", text, StringComparison.Ordinal);
        Assert.All(
            ["It has no meaning.", "| quexal | plain word; other word |\n", "#### What must stay", "Example Guide, 2026"],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.All(["Only when", "Flags", "Allows", "There is nothing here"], part => Assert.DoesNotContain(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_without_Markdown_gets_plain_text()
    {
        await using var server = await ServerProcess.InitializeAsync(ServerProcess.Plain, folder.Path);
        server.Open(Untitled, "S: One quexal here.\n");

        var hover = await server.HoverAsync(Untitled, RangeOf(0, 8, 0, 8)["start"]!);

        Assert.Equal("plaintext", (string?)hover!["contents"]!["kind"]);
        Assert.DoesNotContain("#", (string)hover["contents"]!["value"]!, StringComparison.Ordinal);
        Assert.Contains("quexal; plain word; other word", (string)hover["contents"]!["value"]!, StringComparison.Ordinal);
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
