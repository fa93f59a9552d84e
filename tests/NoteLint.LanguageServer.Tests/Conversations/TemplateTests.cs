using NoteLint.LanguageServer.Tests.Client;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class TemplateTests
{
    private const string Untitled = "untitled:Untitled-1";

    [Theory]
    [InlineData("soap", "SOAP note", "## Subjective\n\n\n\n## Objective\n\n\n\n## Assessment\n\n\n\n## Plan\n\n\n")]
    [InlineData("Client: Alex Example\n\nDA", "DAP note", "## Data\n\n\n\n## Assessment\n\n\n\n## Plan\n\n\n")]
    public async Task The_letters_of_a_form_offer_its_sections(string text, string label, string sections)
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open(Untitled, text);
        var lines = text.Split('\n');

        var item = Assert.Single((await server.AskAsync("textDocument/completion", Untitled, lines.Length - 1, lines[^1].Length))!["items"]!.AsArray())!;

        Assert.Equal(label, (string?)item["label"]);
        Assert.Equal(sections, (string?)item["textEdit"]!["newText"]);
    }

    [Theory]
    [InlineData("Client used soap")]
    [InlineData("s")]
    [InlineData("pied")]
    public async Task Other_text_offers_none(string text)
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open(Untitled, text);

        var list = (await server.AskAsync("textDocument/completion", Untitled, 0, text.Length))!;
        Assert.Empty(list["items"]!.AsArray());
        Assert.True((bool)list["isIncomplete"]!);
    }
}
