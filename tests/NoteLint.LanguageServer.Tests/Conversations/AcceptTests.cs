using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class AcceptTests : IDisposable
{
    private const string Text = "S: One quexal here.\nO: One quexal here.\n";

    private readonly NotesFolder folder = new();

    private string Accepted => Path.Join(folder.Path, ".notelint", "accepted.json");

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_accepted_finding_is_not_shown_again_whatever_is_written_around_it_and_no_text_is_kept()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var note = folder.File("inner/a.note", Text);
        server.Open(note, Text);

        await AcceptAsync(server, note, line: 1);
        await server.NextAsync("workspace/diagnostic/refresh");
        var accepted = await server.PullAsync(note);
        server.Change(note, 2, Edit(0, 0, 0, 0, "Client slept well.\n\n"));
        var moved = await server.PullAsync(note);
        await using var other = await ServerProcess.InitializeAsync(folder: folder.Path);
        other.Open(note, Text);

        Assert.Equal(0, (int)Assert.Single(accepted)!["range"]!["start"]!["line"]!);
        Assert.Equal(["NL8001 2"], moved.Select(item => $"{item!["code"]} {item["range"]!["start"]!["line"]}"));
        Assert.Single(await other.PullAsync(note));
        Assert.DoesNotContain("quexal", File.ReadAllText(Accepted), StringComparison.OrdinalIgnoreCase);
        Assert.Single(JsonNode.Parse(File.ReadAllText(Accepted))!["accepted"]!.AsArray());
        Assert.False(File.Exists(Path.Join(folder.Path, "inner", ".notelint", "accepted.json")));
    }

    [Fact]
    public async Task Deleting_the_file_brings_the_findings_back_at_once()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var note = folder.File("a.note", Text);
        server.Open(note, Text);
        await AcceptAsync(server, note, line: 0);
        await server.NextAsync("workspace/diagnostic/refresh");

        File.Delete(Accepted);
        server.Notify("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = new Uri(Accepted).AbsoluteUri, ["type"] = 3 }) });
        await server.NextAsync("workspace/diagnostic/refresh");

        Assert.Equal(2, (await server.PullAsync(note)).Count);
    }

    [Fact]
    public async Task A_finding_of_an_older_text_is_not_accepted()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var note = folder.File("a.note", Text);
        server.Open(note, Text);
        var action = await ActionAsync(server, note, line: 0);

        server.Change(note, 2, Edit(0, 0, 0, 0, "S: New. "));
        await ExecuteAsync(server, action);

        Assert.Contains("changed meanwhile", (string?)(await server.NextAsync("window/showMessage"))["params"]!["message"], StringComparison.Ordinal);
        Assert.False(File.Exists(Accepted));
    }

    [Fact]
    public async Task A_note_that_was_never_saved_has_nothing_to_be_known_by()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open("untitled:Untitled-1", Text);

        Assert.DoesNotContain(await server.ActionsAsync("untitled:Untitled-1", RangeOf(0, 8, 0, 8)), action => ((string)action!["title"]!).StartsWith("Accept", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_accepted_place_stays_where_other_fixes_of_its_rule_are_in_each_others_way()
    {
        // The fixes of both words edit the article between them, so one waits for a second look at the note.
        const string InTheWay = "S: Zuly an orvim here.\nO: One orvim there.\n";
        const string Fixed = "S: Plainly one plain word here.\nO: One orvim there.\n";
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var note = folder.File("a.note", InTheWay);
        server.Open(note, InTheWay);
        await AcceptAsync(server, note, line: 1);

        var all = Assert.Single(await server.ActionsAsync(note, RangeOf(0, 0, 0, 0), ["source.fixAll"]))!;
        var respectful = await server.RequestAsync("workspace/executeCommand", new JsonObject
        {
            ["command"] = "notelint.server.respectfulText",
            ["arguments"] = new JsonArray(note),
        });

        Assert.Equal(Fixed, Apply(InTheWay, all.EditsOf()));
        Assert.Equal(Fixed, (string?)respectful["result"]);
    }

    private static async Task<JsonNode> ActionAsync(ServerProcess server, string note, int line) =>
        Assert.Single(await server.ActionsAsync(note, RangeOf(line, 8, line, 8)), action => (string?)action!["title"] == "Accept this finding of NL8001 (test-word)")!;

    private static Task<JsonNode> ExecuteAsync(ServerProcess server, JsonNode action) => server.RequestAsync("workspace/executeCommand", new JsonObject
    {
        ["command"] = action["command"]!["command"]!.DeepClone(),
        ["arguments"] = action["command"]!["arguments"]!.DeepClone(),
    });

    private static async Task AcceptAsync(ServerProcess server, string note, int line) => await ExecuteAsync(server, await ActionAsync(server, note, line));
}
