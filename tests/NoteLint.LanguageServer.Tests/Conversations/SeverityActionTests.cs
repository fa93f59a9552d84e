using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class SeverityActionTests : IDisposable
{
    private const string Text = "S: One quexal here.\n";

    private readonly NotesFolder folder = new();

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_rule_can_be_switched_off_or_made_more_or_less_serious_in_the_configuration_which_is_then_shown()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var note = folder.File("a.note", Text);
        server.Open(note, Text);

        var off = await ActionAsync(server, note, "Switch off NL8001 (test-word) in this folder");
        await ActionAsync(server, note, "Less serious (info): NL8001 (test-word) in this folder");
        await ActionAsync(server, note, "More serious (error): NL8001 (test-word) in this folder");
        var configuration = Apply("root = true\n", off.EditsOf());
        folder.File(".editorconfig", configuration);
        server.Notify("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = "file:///.editorconfig", ["type"] = 2 }) });
        await server.NextAsync("workspace/diagnostic/refresh");

        Assert.Equal("root = true\n\n[*]\nnotelint.NL8001.severity = none # test-word\n", configuration);
        Assert.Null(off["edit"]!["documentChanges"]![0]!["textDocument"]!["version"]);
        Assert.Empty(await server.PullAsync(note));

        await server.RequestAsync("workspace/executeCommand", new JsonObject { ["command"] = off["command"]!["command"]!.DeepClone(), ["arguments"] = off["command"]!["arguments"]!.DeepClone() });
        Assert.EndsWith("/.editorconfig", (string?)(await server.NextAsync("window/showDocument"))["params"]!["uri"]);
    }

    [Fact]
    public async Task A_setting_that_stands_there_is_changed_in_the_text_that_is_open()
    {
        const string Open = "root = true\n\n[*]\nnotelint.nl8001.severity = hint # test-word\nindent_size = 2\n";
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var note = folder.File("a.note", Text);
        server.Open(note, Text);
        server.Open(new Uri(Path.Join(folder.Path, ".editorconfig")).AbsoluteUri, Open, "editorconfig", version: 7);

        var off = await ActionAsync(server, note, "Switch off NL8001 (test-word) in this folder");

        Assert.Equal(7, (int)off["edit"]!["documentChanges"]![0]!["textDocument"]!["version"]!);
        Assert.Equal(Open.Replace("hint", "none", StringComparison.Ordinal), Apply(Open, off.EditsOf()));
    }

    [Fact]
    public async Task A_folder_without_configuration_gets_one_where_the_client_can_make_a_file()
    {
        File.Delete(Path.Join(folder.Path, ".editorconfig"));
        var note = folder.File("inner/a.note", Text);
        await using var able = await ServerProcess.InitializeAsync(folder: folder.Path);
        able.Open(note, Text);
        await using var plain = await ServerProcess.InitializeAsync(ServerProcess.Plain, folder.Path);
        plain.Open(note, Text);

        var off = await ActionAsync(able, note, "Switch off NL8001 (test-word) in this folder");

        Assert.Equal("create", (string?)off["edit"]!["documentChanges"]![0]!["kind"]);
        Assert.Equal(new Uri(Path.Join(folder.Path, ".editorconfig")).AbsoluteUri, (string?)off["edit"]!["documentChanges"]![0]!["uri"]);
        Assert.Equal("[*]\nnotelint.NL8001.severity = none # test-word\n", Apply(string.Empty, off.EditsOf()));
        Assert.DoesNotContain(await plain.ActionsAsync(note, RangeOf(0, 8, 0, 8)), action => ((string)action!["title"]!).Contains("folder", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"command": "notelint.server.unknown"}""")]
    [InlineData("""{"command": "notelint.server.showFile"}""")]
    [InlineData("""{"command": "notelint.server.showFile", "arguments": [7]}""")]
    public async Task A_command_that_is_not_known_or_lacks_its_arguments_is_refused(string parameters)
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);

        Assert.Equal(-32602, (await server.RequestAsync("workspace/executeCommand", JsonNode.Parse(parameters)!.AsObject())).ErrorOf());
    }

    private static async Task<JsonNode> ActionAsync(ServerProcess server, string note, string title) =>
        Assert.Single(await server.ActionsAsync(note, RangeOf(0, 8, 0, 8)), action => (string?)action!["title"] == title)!;
}
