using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class WorkspaceDiagnosticTests : IDisposable
{
    private readonly NotesFolder folder = new();

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task All_notes_of_the_folder_are_linted_the_open_ones_as_they_stand_in_the_editor()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var closed = folder.File("closed.note", "S: A quexal.\n");
        var open = folder.File("inner/open.note", "S: Calm.\n");
        folder.File("README.md", "# A quexal\n");
        server.Open(open, "S: A quexal, a tovik.\n", version: 3);

        var items = (await LintAsync(server))["result"]!["items"]!.AsArray();

        Assert.Equal([(closed, 1), (open, 2)], items.Select(item => ((string)item!["uri"]!, item["items"]!.AsArray().Count)));
        Assert.Equal(3, (int)items[1]!["version"]!);
    }

    [Fact]
    public async Task What_is_open_and_no_note_is_named_only_to_take_back_what_was_said_of_it()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var page = folder.File("README.md", "# A quexal\n");
        var note = folder.File("a.note", "S: A quexal.\n");
        server.Open(page, "# A quexal\n", "markdown");

        var first = (await LintAsync(server))["result"]!["items"]!.AsArray();
        var known = new JsonArray(new JsonObject { ["uri"] = page, ["value"] = "when it was a note" });
        var second = (await LintAsync(server, parameters => parameters["previousResultIds"] = known))["result"]!["items"]!.AsArray();

        Assert.Equal(note, (string?)Assert.Single(first)!["uri"]);
        var takenBack = second.Single(item => (string?)item!["uri"] == page)!;
        Assert.Equal("full", (string?)takenBack["kind"]);
        Assert.Empty(takenBack["items"]!.AsArray());
    }

    [Fact]
    public async Task A_note_that_has_not_changed_is_not_said_again()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var same = folder.File("a.note", "S: A quexal.\n");
        var changed = folder.File("b.note", "S: A quexal.\n");
        var first = (await LintAsync(server))["result"]!["items"]!.AsArray();

        folder.File("b.note", "S: A quexal, a tovik.\n");
        var known = new JsonArray([.. first.Select(item => new JsonObject { ["uri"] = item!["uri"]!.DeepClone(), ["value"] = item["resultId"]!.DeepClone() })]);
        var second = (await LintAsync(server, parameters => parameters["previousResultIds"] = known))["result"]!["items"]!.AsArray();

        Assert.Equal([(same, "unchanged"), (changed, "full")], second.Select(item => ((string)item!["uri"]!, (string)item["kind"]!)));
    }

    [Fact]
    public async Task Progress_is_said_and_results_come_as_they_are_found()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        folder.File("a.note", "S: A quexal.\n");

        var answer = await LintAsync(server, parameters =>
        {
            parameters["workDoneToken"] = "work";
            parameters["partialResultToken"] = 7;
        });
        var said = new List<JsonNode> { await ProgressAsync(server) };
        while ((string?)said[^1]["value"]!["kind"] != "end")
        {
            said.Add(await ProgressAsync(server));
        }

        var begin = said[0];
        var part = said.Single(progress => progress["value"]!["items"] is not null);
        Assert.Equal(("work", "begin", true), ((string)begin["token"]!, (string)begin["value"]!["kind"]!, (bool)begin["value"]!["cancellable"]!));
        Assert.Equal(7, (int)part["token"]!);
        Assert.Single(part["value"]!["items"]!.AsArray());
        Assert.Empty(answer["result"]!["items"]!.AsArray());
    }

    [Fact]
    public async Task It_stops_when_it_is_cancelled()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var note = string.Concat(Enumerable.Repeat("S: A quexal, a tovik and a junkie were there.\n", 4000));
        for (var number = 0; number < 40; number++)
        {
            folder.File($"{number}.note", note);
        }

        var (id, answer) = server.Send("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray(), ["workDoneToken"] = 1 });
        await ProgressAsync(server);
        server.Notify("$/cancelRequest", new JsonObject { ["id"] = int.Parse(id, System.Globalization.CultureInfo.InvariantCulture) });

        Assert.Equal(-32800, (await answer).ErrorOf());
    }

    [Fact]
    public async Task Configuration_that_can_not_be_used_is_reported_with_the_notes()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var configuration = folder.File(".editorconfig", "root = true\n[*]\nnotelint.profile = none\n");
        folder.File("a.note", "S: Calm.\n");

        var items = (await LintAsync(server))["result"]!["items"]!.AsArray();

        Assert.Equal("NL9002", (string?)items.Single(item => (string?)item!["uri"] == configuration)!["items"]![0]!["code"]);
    }

    [Fact]
    public async Task An_extension_that_lints_on_request_is_not_told_to_begin_by_itself()
    {
        await using var server = ServerProcess.Start();
        var capabilities = ServerProcess.Everything;
        var answer = await server.RequestAsync("initialize", new JsonObject
        {
            ["processId"] = null,
            ["capabilities"] = capabilities,
            ["initializationOptions"] = new JsonObject { ["workspaceDiagnosticsOnRequest"] = true },
        });
        await using var other = ServerProcess.Start();
        var toOther = await other.RequestAsync("initialize", new JsonObject { ["processId"] = null, ["capabilities"] = capabilities.DeepClone() });

        Assert.False((bool)answer["result"]!["capabilities"]!["diagnosticProvider"]!["workspaceDiagnostics"]!);
        Assert.True((bool)toOther["result"]!["capabilities"]!["diagnosticProvider"]!["workspaceDiagnostics"]!);
    }

    private static Task<JsonNode> LintAsync(ServerProcess server, Action<JsonObject>? with = null)
    {
        var parameters = new JsonObject { ["previousResultIds"] = new JsonArray() };
        with?.Invoke(parameters);
        return server.RequestAsync("workspace/diagnostic", parameters);
    }

    private static async Task<JsonNode> ProgressAsync(ServerProcess server) => (await server.NextAsync("$/progress"))["params"]!;
}
