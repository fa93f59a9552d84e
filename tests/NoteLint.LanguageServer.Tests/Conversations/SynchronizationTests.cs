using System.Text.Json.Nodes;
using CsCheck;
using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class SynchronizationTests : IDisposable
{
    private const string Edited = "untitled:edited";
    private const string Fresh = "untitled:fresh";

    private readonly NotesFolder folder = new();

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Thousands_of_random_edits_leave_the_server_with_the_text_of_the_editor()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var version = 1;
        var findings = 0;

        await TextModel.Edits.Array[20, 60].Array[4].SampleAsync(
            async rounds =>
            {
                var model = "S: A quexal.\r\nO: A brandle 😀 tovik.\rP: None.\n";
                server.Open(Edited, model, version: version);
                foreach (var edits in rounds)
                {
                    var changes = new List<JsonObject>();
                    foreach (var edit in edits)
                    {
                        var (range, text) = TextModel.Resolve(model, edit);
                        model = TextModel.Apply(model, range, text);
                        changes.Add(Edit(range.Start.Line, range.Start.Character, range.End.Line, range.End.Character, text));
                    }

                    // Some edits come one by one, some together.
                    foreach (var message in changes.Chunk(1 + (changes.Count % 5)))
                    {
                        server.Change(Edited, ++version, message);
                    }

                    server.Save(Edited);
                    server.Open(Fresh, model);
                    var expected = await server.PullAsync(Fresh);
                    findings += expected.Count;
                    Assert.Equal(expected.ToJsonString(), (await server.PullAsync(Edited)).ToJsonString());
                    server.Close(Fresh);
                }

                server.Close(Edited);
            },
            iter: 40,
            threads: 1);

        Assert.True(findings > 100, "The edits left hardly any findings to compare.");
    }

    [Fact]
    public async Task Lines_end_as_the_protocol_says()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Edited, "S: One.\u2028Two.\u0085Three.\rO: Four.\r\nP: A 😀 quexal.\n");

        var diagnostic = Assert.Single(await server.PullAsync(Edited));

        Assert.Equal(RangeOf(2, 8, 2, 14).ToJsonString(), diagnostic!["range"]!.ToJsonString());
    }

    [Fact]
    public async Task Half_a_character_keeps_server_and_editor_in_step()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Edited, "S: 😀 quexal.\n");
        server.SendBody(
            """{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:edited","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":3},"end":{"line":0,"character":5}},"text":"x\ud83dy"}]}}""");

        var diagnostic = Assert.Single(await server.PullAsync(Edited));

        Assert.Equal(RangeOf(0, 7, 0, 13).ToJsonString(), diagnostic!["range"]!.ToJsonString());
    }

    [Fact]
    public async Task Nothing_is_said_about_a_document_whose_text_is_another_one_until_it_is_whole_again()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Edited, "S: A quexal.\n");
        server.Change(Edited, 2, Edit(7, 0, 7, 1, "tovik"));

        var log = await server.NextAsync("window/logMessage");
        var lost = await server.PullAsync(Edited);
        var actions = await server.ActionsAsync(Edited, RangeOf(0, 0, 0, 9));
        server.Change(Edited, 3, new JsonObject { ["text"] = "S: A tovik.\n" });
        var found = await server.PullAsync(Edited);

        Assert.Equal(1, (int)log["params"]!["type"]!);
        Assert.Empty(lost);
        Assert.Empty(actions);
        Assert.Single(found);
    }
}
