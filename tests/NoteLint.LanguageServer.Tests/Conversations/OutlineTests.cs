using NoteLint.LanguageServer.Tests.Client;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class OutlineTests
{
    private const string Untitled = "untitled:Untitled-1";
    private const string Note = "Client: Alex Example\nDate of session: 2026-01-05\n\n## Data\nSlept well.\nAte well.\n\n## Plan\nWeekly.\n";

    [Fact]
    public async Task Sections_are_symbols_by_their_headings()
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open(Untitled, Note);

        var symbols = (await server.AskAsync("textDocument/documentSymbol", Untitled))!.AsArray();

        Assert.Equal(["Data", "Plan"], symbols.Select(symbol => (string?)symbol!["name"]));
        Assert.Equal(Conversation.RangeOf(3, 0, 5, 9).ToJsonString(), symbols[0]!["range"]!.ToJsonString());
        Assert.Equal(Conversation.RangeOf(3, 3, 3, 7).ToJsonString(), symbols[0]!["selectionRange"]!.ToJsonString());
    }

    [Fact]
    public async Task A_client_without_trees_gets_a_list()
    {
        await using var server = await ServerProcess.InitializeAsync(ServerProcess.Plain);
        server.Open(Untitled, Note);

        var symbols = (await server.AskAsync("textDocument/documentSymbol", Untitled))!.AsArray();

        Assert.All(symbols, symbol => Assert.Equal(Untitled, (string?)symbol!["location"]!["uri"]));
    }

    [Fact]
    public async Task Sections_fold_into_their_headings()
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open(Untitled, Note);

        var folds = (await server.AskAsync("textDocument/foldingRange", Untitled))!.AsArray();

        Assert.Equal([(3, 5), (7, 8)], folds.Select(fold => ((int)fold!["startLine"]!, (int)fold["endLine"]!)));
    }

    [Fact]
    public async Task What_is_no_note_has_no_outline()
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open(Untitled, "# Shopping\n\n## Milk\nTwo.\n", "markdown");

        Assert.Empty((await server.AskAsync("textDocument/documentSymbol", Untitled))!.AsArray());
        Assert.Empty((await server.AskAsync("textDocument/foldingRange", Untitled))!.AsArray());
    }
}
