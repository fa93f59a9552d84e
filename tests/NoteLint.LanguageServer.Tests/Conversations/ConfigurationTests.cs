using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class ConfigurationTests : IDisposable
{
    private const string Silence = "root = true\n[*]\nnotelint.test-word.severity = none\n";

    private readonly NotesFolder folder = new();

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_client_is_asked_to_watch_configuration_and_rule_pages()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);

        var registration = (await server.NextAsync("client/registerCapability"))["params"]!["registrations"]![0]!;

        Assert.Equal("workspace/didChangeWatchedFiles", (string?)registration["method"]);
        Assert.Equal(
            ["**/.editorconfig", "**/.notelint/rules/**", "**/.notelint/accepted.json"],
            registration["registerOptions"]!["watchers"]!.AsArray().Select(watcher => (string?)watcher!["globPattern"]));
    }

    [Fact]
    public async Task A_watched_change_of_configuration_holds_at_once()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var note = folder.File("a.note", "S: A quexal.\n");
        server.Open(note, "S: A quexal.\n");
        var before = await server.PullAsync(note);

        Changed(server, folder.File(".editorconfig", Silence));
        await server.NextAsync("workspace/diagnostic/refresh");

        Assert.Single(before);
        Assert.Empty(await server.PullAsync(note));
    }

    [Fact]
    public async Task A_rule_page_that_is_added_holds_at_once()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var note = folder.File("a.note", "S: A fendriss.\n");
        server.Open(note, "S: A fendriss.\n");
        var before = await server.PullAsync(note);

        var page = File.ReadAllText(Path.Join(folder.Path, ".notelint/rules/NL8001-test-word.md"));
        Changed(server, folder.File(".notelint/rules/NL8001-test-word.md", page.Replace("quexal", "fendriss", StringComparison.Ordinal)));
        await server.NextAsync("workspace/diagnostic/refresh");

        Assert.Empty(before);
        Assert.Single(await server.PullAsync(note));
    }

    [Fact]
    public async Task Where_files_can_not_be_watched_saving_is_the_moment_to_look()
    {
        await using var server = await ServerProcess.InitializeAsync(ServerProcess.Plain, folder.Path);
        var note = folder.File("a.note", "S: A quexal.\n");
        server.Open(note, "S: A quexal.\n");
        var before = (await server.NextAsync("textDocument/publishDiagnostics"))["params"]!["diagnostics"]!.AsArray();

        folder.File(".editorconfig", Silence);
        server.Save(note);
        var after = (await server.NextAsync("textDocument/publishDiagnostics"))["params"]!["diagnostics"]!.AsArray();

        Assert.Single(before);
        Assert.Empty(after);
    }

    [Fact]
    public async Task A_folder_that_is_opened_later_brings_its_rules()
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open("untitled:a", "S: A quexal.\n");
        var before = await server.PullAsync("untitled:a");

        server.Notify("workspace/didChangeWorkspaceFolders", new JsonObject
        {
            ["event"] = new JsonObject
            {
                ["added"] = new JsonArray(new JsonObject { ["uri"] = new Uri(folder.Path).AbsoluteUri, ["name"] = "notes" }),
                ["removed"] = new JsonArray(),
            },
        });

        Assert.Empty(before);
        Assert.Single(await server.PullAsync("untitled:a"));
    }

    private static void Changed(ServerProcess server, string uri) =>
        server.Notify("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = uri, ["type"] = 2 }) });
}
