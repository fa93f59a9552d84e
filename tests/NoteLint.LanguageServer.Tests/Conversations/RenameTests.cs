using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class RenameTests
{
    private const string Untitled = "untitled:Untitled-1";
    private const string Calm = "## Data\nHer sister Paula Placeholder came along. Paula brought the letter, and Ms. Placeholder's car was outside.\n";
    private const string Spoken = "## Data\nHer sister Paula came along. Client said, \"Paula is kind to me.\" Paula hit her in 2019.\n";

    [Fact]
    public async Task Every_place_is_shown_before_a_person_is_renamed()
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open(Untitled, Spoken);

        var prepared = await server.AskAsync("textDocument/prepareRename", Untitled, 1, 12);
        var edit = (await RenameAsync(server, "Ruth"))!;

        Assert.Equal("Paula", (string?)prepared!["placeholder"]);
        Assert.Equal(["written", "spoken", "guarded"], edit["documentChanges"]![0]!["edits"]!.AsArray().Select(change => (string?)change!["annotationId"]));
        Assert.All(edit["changeAnnotations"]!.AsObject(), annotation => Assert.True((bool)annotation.Value!["needsConfirmation"]!));
        Assert.Equal(Spoken.Replace("Paula", "Ruth", StringComparison.Ordinal), Apply(Spoken, edit["documentChanges"]![0]!["edits"]!));
    }

    [Theory]
    [InlineData("Ruth Standin", "Her sister Ruth Standin came along. Ruth brought the letter, and Ms. Standin's car")]
    [InlineData("Ruth", "Her sister Ruth came along. Ruth brought the letter, and Ms. Ruth's car")]
    public async Task A_place_gets_the_words_of_the_name_that_it_has(string name, string expected)
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open(Untitled, Calm);

        Assert.Contains(expected, Apply(Calm, (await RenameAsync(server, name))!["documentChanges"]![0]!["edits"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_can_not_show_the_places_renames_only_where_none_needs_a_look()
    {
        await using var server = await ServerProcess.InitializeAsync(ServerProcess.Plain);
        server.Open(Untitled, Spoken);
        server.Open("untitled:calm", Calm);

        Assert.Null(await RenameAsync(server, "Ruth"));
        Assert.Null(await server.AskAsync("textDocument/prepareRename", Untitled, 1, 12));
        Assert.NotNull((await RenameAsync(server, "Ruth", "untitled:calm"))!["changes"]);
    }

    [Fact]
    public async Task Nobody_is_renamed_in_a_signed_note_or_where_nobody_is_named()
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open(Untitled, $"{Calm}\nElectronically signed by Alex Example, LCSW on 2026-01-05 at 10:00\n");
        server.Open("untitled:calm", Calm);

        Assert.Null(await RenameAsync(server, "Ruth"));
        Assert.Null(await server.AskAsync("textDocument/prepareRename", "untitled:calm", 1, 5));
        Assert.Null(await RenameAsync(server, " ", "untitled:calm"));
    }

    private static async Task<JsonNode?> RenameAsync(ServerProcess server, string name, string uri = Untitled)
    {
        var parameters = WithDocument(uri);
        parameters["position"] = new JsonObject { ["line"] = 1, ["character"] = 12 };
        parameters["newName"] = name;
        return (await server.RequestAsync("textDocument/rename", parameters))["result"];
    }
}
