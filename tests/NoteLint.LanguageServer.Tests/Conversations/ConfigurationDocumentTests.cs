using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class ConfigurationDocumentTests : IDisposable
{
    private readonly NotesFolder folder = new();

    private string EditorConfig => new Uri(Path.Join(folder.Path, ".editorconfig")).AbsoluteUri;

    private string Page => new Uri(Path.Join(folder.Path, ".notelint/rules/NL8001-test-word.md")).AbsoluteUri;

    private string PageText => File.ReadAllText(new Uri(Page).LocalPath);

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_mistake_in_configuration_is_a_finding_at_its_place_before_it_is_saved()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(EditorConfig, "[*]\nnotelint.NL1999.severity = none\nnotelint.profile = progres\n", "editorconfig");

        var diagnostics = await server.PullAsync(EditorConfig);

        Assert.Equal(["NL9002", "NL9002"], diagnostics.Select(diagnostic => (string?)diagnostic!["code"]));
        Assert.Equal(Conversation.RangeOf(2, 19, 2, 26).ToJsonString(), diagnostics[1]!["range"]!.ToJsonString());
    }

    [Theory]
    [InlineData("| quexal | plain word; other word | ", "| quexal | plain word; other word | InQuotatio ", "InQuotatio")]
    [InlineData("id: NL8001", "id: NL80", "NL80")]
    public async Task A_mistake_in_a_rule_page_is_a_finding_at_its_place(string old, string changed, string place)
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var text = PageText.Replace(old, changed, StringComparison.Ordinal);
        server.Open(Page, text, "markdown");

        var diagnostic = Assert.Single(await server.PullAsync(Page))!;

        var lines = text.Split('\n');
        var line = Array.FindIndex(lines, line => line.Contains(place, StringComparison.Ordinal));
        var start = lines[line].IndexOf(place, StringComparison.Ordinal);
        Assert.Equal("NL9001", (string?)diagnostic["code"]);
        Assert.Equal(Conversation.RangeOf(line, start, line, start + place.Length).ToJsonString(), diagnostic["range"]!.ToJsonString());
    }

    [Theory]
    [InlineData("- There is a **quexal** here. → There is a plain word here.", "- There is a **stone** here.", "finds nothing")]
    [InlineData("- There is a **quexal** here. → There is a plain word here.", "- There is a **quexal** here. → There is a word here.", "After the first fix")]
    [InlineData("- Client walks daily.", "- There is a quexal here.", "under Allows")]
    [InlineData("- Client walks daily.", "- Client is a junkie.", "NL1101")]
    public async Task An_example_that_does_not_hold_is_a_finding_at_its_line(string old, string changed, string message)
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Page, PageText.Replace(old, changed, StringComparison.Ordinal), "markdown");
        var diagnostic = Assert.Single(await server.PullAsync(Page))!;
        server.Change(Page, 2, new JsonObject { ["text"] = PageText });

        Assert.Contains(message, (string?)diagnostic["message"], StringComparison.Ordinal);
        Assert.Equal(Array.IndexOf(PageText.Split('\n'), old), (int)diagnostic["range"]!["start"]!["line"]!);
        Assert.Equal([], (await server.PullAsync(Page)).Select(item => (string?)item!["message"]));
    }

    [Theory]
    [InlineData("[*]\nnotelint.prof", "notelint.profile")]
    [InlineData("[*]\nnotelint.NL80", "notelint.NL8001.severity")]
    [InlineData("[*]\nnotelint.test-word.severity = ", "none")]
    [InlineData("[*]\nnotelint.profile = de", "deidentified")]
    public async Task Keys_and_values_of_configuration_are_completed(string text, string word)
    {
        Assert.Contains(word, await LabelsAtEndAsync(EditorConfig, text));
    }

    [Theory]
    [InlineData("[*]\nindent_", 0)]
    [InlineData("[*]\nindent_size = ", 0)]
    public async Task Keys_of_other_tools_are_theirs(string text, int count)
    {
        Assert.Equal(count, (await LabelsAtEndAsync(EditorConfig, text)).Count());
    }

    [Theory]
    [InlineData("---\nsev", "severity: ")]
    [InlineData("---\nfamily: ", "judgmental")]
    [InlineData("---\nid: NL8001\n---\n# Title\n\n## ", "What must stay")]
    [InlineData("---\nid: NL8001\n---\n# Title\n\n## Wording\n| Instead of | Write | Only when | Fix |\n|---|---|---|---|\n| word | other | !InQuotation && Subject", "Subject == Client")]
    [InlineData("---\nid: NL8001\n---\n# Title\n\n## Wording\n| Instead of | Write | Only when | Fix |\n|---|---|---|---|\n| word | other | | ", "review")]
    public async Task Rule_pages_are_completed(string text, string word)
    {
        Assert.Contains(word, await LabelsAtEndAsync(Page, text));
    }

    [Fact]
    public async Task A_rule_in_configuration_shows_its_page_and_a_word_of_the_format_its_meaning()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(EditorConfig, "[*]\nnotelint.addiction-label.severity = hint\n", "editorconfig");
        server.Open(Page, PageText.Replace("| quexal | plain word; other word | ", "| quexal | plain word; other word | !InQuotation ", StringComparison.Ordinal), "markdown");
        var row = Array.FindIndex(PageText.Split('\n'), line => line.StartsWith("| quexal", StringComparison.Ordinal));

        Assert.Contains("NL1101 addiction-label", (string?)(await server.AskAsync("textDocument/hover", EditorConfig, 1, 12))!["contents"]!["value"], StringComparison.Ordinal);
        Assert.Contains("true between quotation marks", (string?)(await server.AskAsync("textDocument/hover", Page, row, 42))!["contents"]!["value"], StringComparison.Ordinal);
        Assert.Null(await server.AskAsync("textDocument/hover", EditorConfig, 0, 1));
    }

    [Fact]
    public async Task Sources_of_a_rule_page_are_links_and_addresses_in_notes_are_not()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Page, PageText.Replace("- Example Guide, 2026", "- Example Guide, https://example.org/guide_(2), 2026", StringComparison.Ordinal), "markdown");
        server.Open("untitled:note", "S: See https://example.org/guide.\n");

        var link = Assert.Single((await server.AskAsync("textDocument/documentLink", Page))!.AsArray())!;

        Assert.StartsWith("https://example.org/guide", (string?)link["target"], StringComparison.Ordinal);
        Assert.Empty((await server.AskAsync("textDocument/documentLink", "untitled:note"))!.AsArray());
    }

    private async Task<IEnumerable<string>> LabelsAtEndAsync(string uri, string text)
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(uri, text, "plaintext");
        var lines = text.Split('\n');
        return (await server.AskAsync("textDocument/completion", uri, lines.Length - 1, lines[^1].Length))!["items"]!.AsArray().Select(item => (string)item!["label"]!);
    }
}
