using System.Diagnostics;
using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class LifecycleTests
{
    [Fact]
    public async Task A_request_before_initialize_is_refused()
    {
        await using var server = ServerProcess.Start();

        var answer = await server.RequestAsync("textDocument/hover", []);

        Assert.Equal(-32002, answer.ErrorOf());
    }

    [Fact]
    public async Task A_notification_before_initialize_is_dropped()
    {
        await using var server = ServerProcess.Start();
        server.Open("untitled:Untitled-1", "S: Nothing.\n");
        await server.RequestAsync("initialize", new JsonObject { ["capabilities"] = ServerProcess.Plain });
        server.Change("untitled:Untitled-1", 2, Conversation.Edit(0, 0, 0, 0, "x"));

        var log = await server.NextAsync("window/logMessage");

        Assert.Equal("An edit was dropped: its document is not open.", (string?)log["params"]!["message"]);
    }

    [Fact]
    public async Task A_client_that_pulls_is_promised_what_it_can_use()
    {
        await using var server = ServerProcess.Start();

        var answer = await server.RequestAsync("initialize", new JsonObject { ["processId"] = null, ["capabilities"] = ServerProcess.Everything });

        var capabilities = answer["result"]!["capabilities"]!;
        Assert.Equal("utf-16", (string?)capabilities["positionEncoding"]);
        Assert.Equal("""{"openClose":true,"change":2,"save":true}""", capabilities["textDocumentSync"]!.ToJsonString());
        Assert.Equal("""{"identifier":"notelint","interFileDependencies":false,"workspaceDiagnostics":true}""", capabilities["diagnosticProvider"]!.ToJsonString());
        Assert.Equal("""{"codeActionKinds":["quickfix","source.fixAll.notelint"]}""", capabilities["codeActionProvider"]!.ToJsonString());
        Assert.Equal("NoteLint", (string?)answer["result"]!["serverInfo"]!["name"]);
    }

    [Fact]
    public async Task A_client_that_can_do_nothing_is_promised_less()
    {
        await using var server = ServerProcess.Start();

        var answer = await server.RequestAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject() });

        var capabilities = answer["result"]!["capabilities"]!;
        Assert.Null(capabilities["diagnosticProvider"]);
        Assert.Null(capabilities["codeActionProvider"]);
        Assert.True((bool)capabilities["hoverProvider"]!);
    }

    [Fact]
    public async Task Initialize_is_accepted_once()
    {
        await using var server = await ServerProcess.InitializeAsync();

        var answer = await server.RequestAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject() });

        Assert.Equal(-32600, answer.ErrorOf());
    }

    [Fact]
    public async Task An_initialize_that_failed_may_be_tried_again()
    {
        await using var server = ServerProcess.Start();

        var failed = await server.RequestAsync("initialize", new JsonObject { ["capabilities"] = "all" });
        var between = await server.RequestAsync("shutdown", null);
        var accepted = await server.RequestAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject() });

        Assert.Equal(-32602, failed.ErrorOf());
        Assert.Equal(-32002, between.ErrorOf());
        Assert.NotNull(accepted["result"]);
    }

    [Theory]
    [InlineData("workspace/symbol")]
    [InlineData("$/unknown")]
    public async Task An_unknown_request_is_answered_and_the_conversation_goes_on(string method)
    {
        await using var server = await ServerProcess.InitializeAsync();

        Assert.Equal(-32601, (await server.RequestAsync(method, [])).ErrorOf());
        Assert.Equal(0, await server.ShutDownAsync());
    }

    [Theory]
    [InlineData("workspace/unknown")]
    [InlineData("$/setTrace")]
    [InlineData("workspace/didChangeConfiguration")]
    public async Task A_notification_without_use_is_ignored(string method)
    {
        await using var server = await ServerProcess.InitializeAsync();

        server.Notify(method, new JsonObject { ["value"] = "verbose", ["settings"] = null });

        Assert.Equal(0, await server.ShutDownAsync());
        Assert.Equal(string.Empty, await server.ErrorsAsync());
    }

    [Fact]
    public async Task A_request_after_shutdown_is_refused()
    {
        await using var server = await ServerProcess.InitializeAsync();

        var shutdown = await server.RequestAsync("shutdown", null);
        var late = await server.RequestAsync("textDocument/hover", []);

        Assert.Null(shutdown["error"]);
        Assert.True(shutdown.AsObject().ContainsKey("result"));
        Assert.Equal(-32600, late.ErrorOf());
    }

    [Fact]
    public async Task Exit_after_shutdown_ends_with_0()
    {
        await using var server = await ServerProcess.InitializeAsync();

        Assert.Equal(0, await server.ShutDownAsync());
        Assert.Equal(string.Empty, await server.ErrorsAsync());
    }

    [Fact]
    public async Task The_answer_to_shutdown_arrives_when_exit_follows_at_once()
    {
        await using var server = await ServerProcess.InitializeAsync();
        var answer = server.Expect("99");

        server.SendRaw(
            ServerProcess.Frame("""{"jsonrpc":"2.0","id":99,"method":"shutdown"}""")
            + ServerProcess.Frame("""{"jsonrpc":"2.0","method":"exit"}"""));

        Assert.Equal(0, await server.ExitCodeAsync());
        Assert.True(answer.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Exit_without_shutdown_ends_with_1()
    {
        await using var server = await ServerProcess.InitializeAsync();

        server.Notify("exit", null);

        Assert.Equal(1, await server.ExitCodeAsync());
    }

    [Fact]
    public async Task Exit_before_initialize_ends_with_1()
    {
        await using var server = ServerProcess.Start();

        server.Notify("exit", null);

        Assert.Equal(1, await server.ExitCodeAsync());
    }

    [Fact]
    public async Task The_end_of_the_input_ends_the_server_quietly()
    {
        await using var server = await ServerProcess.InitializeAsync();

        server.CloseInput();

        Assert.Equal(1, await server.ExitCodeAsync());
        Assert.Equal(string.Empty, await server.ErrorsAsync());
    }

    [Fact]
    public async Task The_server_does_not_outlive_the_process_that_started_it()
    {
        using var editor = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "notelint.dll"), "server"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await using var server = ServerProcess.Start();
        await server.RequestAsync("initialize", new JsonObject { ["processId"] = editor.Id, ["capabilities"] = new JsonObject() });

        editor.Kill();

        Assert.Equal(1, await server.ExitCodeAsync());
    }
}
