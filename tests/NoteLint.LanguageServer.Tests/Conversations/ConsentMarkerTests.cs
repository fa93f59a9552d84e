using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

/// <summary>Markers of consent: completed from a word, inserted by a quick fix, and asked for only when the note has come to its end.</summary>
public sealed class ConsentMarkerTests
{
    private const string Untitled = "untitled:Untitled-1";
    private const string Choices = "${1|[choose],verbal,written,on file,declined,not obtained because [reason],not needed because [reason]|}, ${2:[date]}";

    [Fact]
    public async Task The_word_consent_offers_an_open_marker_of_each_kind()
    {
        await using var server = await ServerProcess.InitializeAsync(WithSnippets());
        server.Open(Untitled, "S: Fine.\nconsent");

        var items = await CompletionsAsync(server, 1, 7);

        Assert.Equal(14, items.Count);
        var telehealth = items.Single(item => (string)item!["label"]! == "consent: telehealth")!;
        Assert.Equal(2, (int)telehealth["insertTextFormat"]!);
        Assert.Equal("Telehealth consent: " + Choices, (string)telehealth["textEdit"]!["newText"]!);
        Assert.Equal(RangeOf(1, 0, 1, 7).ToJsonString(), telehealth["textEdit"]!["range"]!.ToJsonString());
    }

    [Fact]
    public async Task A_client_without_snippets_gets_plain_text()
    {
        var capabilities = WithSnippets();
        capabilities["textDocument"]!["completion"]!["completionItem"]!["snippetSupport"] = false;
        await using var server = await ServerProcess.InitializeAsync(capabilities);
        server.Open(Untitled, "Conse");

        var item = (await CompletionsAsync(server, 0, 5))[0]!;

        Assert.Equal(1, (int)item["insertTextFormat"]!);
        Assert.Equal("Informed consent to treatment: [choose], [date]", (string)item["textEdit"]!["newText"]!);
    }

    [Theory]
    [InlineData("consult")]
    [InlineData("cons")]
    [InlineData("")]
    public async Task Other_words_offer_nothing(string text)
    {
        await using var server = await ServerProcess.InitializeAsync(WithSnippets());
        server.Open(Untitled, text);

        Assert.Empty(await CompletionsAsync(server, 0, text.Length));
    }

    [Fact]
    public async Task The_quick_fix_is_a_snippet_only_where_the_client_takes_one()
    {
        var capabilities = WithSnippets();
        capabilities["workspace"]!["workspaceEdit"]!["snippetEditSupport"] = true;

        Assert.Equal("\nTelehealth consent: " + Choices, (string)(await FixAsync(capabilities))["snippet"]!["value"]!);
        Assert.Equal("\nTelehealth consent: [choose], [date]", (string)(await FixAsync(WithSnippets()))["newText"]!);
    }

    [Fact]
    public async Task A_consent_is_not_asked_for_before_the_last_section_has_text_or_the_note_is_saved()
    {
        const string Note = "Client: Alex Example\nTherapist: R. Template\n\n## Data\nVideo session.\n\n## Plan\n";
        await using var server = await ServerProcess.InitializeAsync();
        server.Open(Untitled, Note);

        server.Change(Untitled, 2, Edit(4, 14, 4, 14, " Calm."));
        var writing = await server.PullAsync(Untitled);
        server.Save(Untitled);
        await server.NextAsync("workspace/diagnostic/refresh");
        var saved = await server.PullAsync(Untitled);
        server.Change(Untitled, 3, Edit(7, 0, 7, 0, "Weekly."));

        Assert.DoesNotContain(writing, IsTelehealth);
        Assert.Contains(saved, IsTelehealth);
        Assert.Contains(await server.PullAsync(Untitled), IsTelehealth);
    }

    private static bool IsTelehealth(JsonNode? diagnostic) => (string?)diagnostic!["code"] == "NL3103";

    private static async Task<JsonNode> FixAsync(JsonObject capabilities)
    {
        await using var server = await ServerProcess.InitializeAsync(capabilities);
        server.Open(Untitled, "Client: Alex Example\nTherapist: R. Template\n\n## Data\nVideo session.\n");
        var action = (await server.ActionsAsync(Untitled, RangeOf(4, 1, 4, 1)))[0]!;
        return action["edit"]!["documentChanges"]![0]!["edits"]![0]!.DeepClone();
    }

    private static async Task<JsonArray> CompletionsAsync(ServerProcess server, int line, int character)
    {
        var parameters = WithDocument(Untitled);
        parameters["position"] = new JsonObject { ["line"] = line, ["character"] = character };
        return (await server.RequestAsync("textDocument/completion", parameters))["result"]!["items"]!.AsArray();
    }

    private static JsonObject WithSnippets()
    {
        var capabilities = ServerProcess.Everything;
        capabilities["textDocument"]!["completion"] = new JsonObject { ["completionItem"] = new JsonObject { ["snippetSupport"] = true } };
        return capabilities;
    }
}
