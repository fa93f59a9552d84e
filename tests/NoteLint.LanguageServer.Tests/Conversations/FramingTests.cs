using NoteLint.LanguageServer.Tests.Client;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class FramingTests
{
    private const string Canary = "Zyxcanary";

    [Theory]
    [InlineData("{not json", -32700)]
    [InlineData("", -32700)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"" + Canary, -32700)]
    [InlineData("[]", -32600)]
    [InlineData("42", -32600)]
    [InlineData("null", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":5}", -32600)]
    public async Task A_body_that_is_no_message_is_answered_and_the_conversation_goes_on(string body, int code)
    {
        await using var server = await ServerProcess.InitializeAsync();
        var answer = server.Expect("null");

        server.SendBody(body);

        Assert.Equal(code, (await answer).ErrorOf());
        Assert.Equal(0, await server.ShutDownAsync());
        Assert.DoesNotContain(Canary, server.Transcript, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":\"huge\",\"method\":\"workspace/symbol\",\"params\":{\"query\":\"", "\"}}", "huge", -32601)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":\"huge\",\"method\":\"", "\"}", "huge", -32601)]
    [InlineData("", "", "null", -32700)]
    public async Task A_huge_message_is_answered_and_the_conversation_goes_on(string before, string after, string id, int code)
    {
        await using var server = await ServerProcess.InitializeAsync();
        var answer = server.Expect(id);

        server.SendBody(before + string.Concat(Enumerable.Repeat(Canary, 3_000_000)) + after);

        Assert.Equal(code, (await answer).ErrorOf());
        Assert.Equal(0, await server.ShutDownAsync());
        Assert.DoesNotContain(Canary, server.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_nested_without_end_is_answered_and_the_conversation_goes_on()
    {
        await using var server = await ServerProcess.InitializeAsync();
        var answer = server.Expect("null");

        server.SendBody(string.Concat(Enumerable.Repeat("{\"a\":[", 1_000_000)));

        Assert.Equal(-32700, (await answer).ErrorOf());
        Assert.Equal(0, await server.ShutDownAsync());
    }

    [Theory]
    [InlineData("Client " + Canary + " was seen.\r\n\r\n")]
    [InlineData("Content-Length: " + Canary + "\r\n\r\n{}")]
    [InlineData("Content-Length: -5\r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999999\r\n\r\n{}")]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}")]
    [InlineData("\r\n\r\n")]
    public async Task Broken_framing_ends_the_server_without_text_of_a_note(string bytes)
    {
        await using var server = await ServerProcess.InitializeAsync();

        server.SendRaw(bytes);

        await AssertEndsWithoutTextAsync(server);
    }

    [Fact]
    public async Task Bytes_without_end_are_not_collected_for_ever()
    {
        await using var server = await ServerProcess.InitializeAsync();

        server.SendRaw(string.Concat(Enumerable.Repeat(Canary + " ", 1000)));

        await AssertEndsWithoutTextAsync(server);
    }

    [Theory]
    [InlineData("Content-Le")]
    [InlineData("Content-Length: 500\r\n\r\n{\"text\":\"" + Canary)]
    public async Task An_input_that_ends_inside_a_message_ends_the_server(string half)
    {
        await using var server = await ServerProcess.InitializeAsync();

        server.SendRaw(half);
        server.CloseInput();

        await AssertEndsWithoutTextAsync(server);
    }

    [Fact]
    public async Task A_message_may_arrive_in_pieces_and_with_other_headers()
    {
        await using var server = await ServerProcess.InitializeAsync();
        const string Body = """{"jsonrpc":"2.0","id":"a-1","method":"shutdown"}""";
        var answer = server.Expect("a-1");

        foreach (var piece in $"content-length:{Body.Length}\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n{Body}".Chunk(7))
        {
            server.SendRaw(new string(piece));
        }

        Assert.Null((await answer)["error"]);
    }

    private static async Task AssertEndsWithoutTextAsync(ServerProcess server)
    {
        Assert.Equal(1, await server.ExitCodeAsync());
        var errors = await server.ErrorsAsync();
        Assert.Equal("notelint server: the input is not a message of the Language Server Protocol. Start this command from an editor.", errors.Trim());
        Assert.DoesNotContain(Canary, server.Transcript, StringComparison.Ordinal);
    }
}
