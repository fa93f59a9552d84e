using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class ConfidentialityTests
{
    private const string Canary = "Zyxcanary";

    private static readonly string[] BrokenRequests =
    [
        """{"jsonrpc":"2.0","id":901,"method":"textDocument/hover","params":{"textDocument":{"uri":5},"position":{"line":"Zyxcanary","character":0}}}""",
        """{"jsonrpc":"2.0","id":902,"method":"textDocument/codeAction","params":{"Zyxcanary":[{"Zyxcanary":"Zyxcanary"}]}}""",
        """{"jsonrpc":"2.0","id":903,"method":"textDocument/diagnostic","params":["Zyxcanary"]}""",
        """{"jsonrpc":"2.0","id":904,"method":"Zyxcanary","params":{"text":"Zyxcanary"}}""",
        """{"jsonrpc":"2.0","id":905,"method":"textDocument/hover","params":{"textDocument":{"uri":"Zyxcanary\ud83d"},"position":{"line":0,"character":0}}}""",
        """{"jsonrpc":"2.0","id":906,"method":"textDocument/rename","params":{"textDocument":{"uri":"untitled:a"},"position":{"line":0,"character":"Zyxcanary"},"newName":"Zyxcanary"}}""",
        """{"jsonrpc":"2.0","id":907,"method":"workspace/executeCommand","params":{"command":"Zyxcanary","arguments":["Zyxcanary"]}}""",
        """{"jsonrpc":"2.0","id":908,"method":"workspace/diagnostic","params":{"previousResultIds":"Zyxcanary"}}""",
        """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:b","languageId":"clinical-note","version":"Zyxcanary","text":"Zyxcanary"}}}""",
        """{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:a","version":2},"contentChanges":[{"text":"Zyxcanary","range":{"start":{"line":-4,"character":0},"end":{"line":77,"character":0}}}]}}""",
        """{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:a","version":3},"contentChanges":[{"text":{"Zyxcanary":1}}]}}""",
        """{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:Zyxcanary","version":3},"contentChanges":[{"text":"Zyxcanary"}]}}""",
        """{"jsonrpc":"2.0","method":"textDocument/didSave","params":"Zyxcanary"}""",
        """{"jsonrpc":"2.0","id":"Zyxcanary" """,
        "Zyxcanary",
    ];

    [Fact]
    public async Task No_error_and_no_log_carries_text_of_a_note()
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open("untitled:a", $"Client: {Canary}\n\nS: {Canary} is an addict who committed suicide, {Canary} 123-45-6789.\n");
        foreach (var request in BrokenRequests)
        {
            server.SendBody(request);
        }

        for (var id = 901; id <= 908; id++)
        {
            Assert.NotNull((await server.Expect(id.ToString(System.Globalization.CultureInfo.InvariantCulture)))["error"]);
        }

        Assert.Equal(0, await server.ShutDownAsync());
        Assert.DoesNotContain(Canary, server.Transcript, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, await server.ErrorsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_carry_a_code_and_a_fixed_text_and_nothing_else()
    {
        await using var server = await ServerProcess.InitializeAsync();

        var answer = await server.RequestAsync("textDocument/hover", new JsonObject { ["position"] = Canary });

        Assert.Equal("""{"code":-32602,"message":"The parameters do not fit the method."}""", answer["error"]!.ToJsonString());
    }
}
