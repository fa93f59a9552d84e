using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NoteLint.LanguageServer.Tests.Client;

/// <summary>The real server in a process of its own, spoken to byte by byte.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The folder for what the user of the server configures.</summary>
    internal static readonly string ConfigurationFolder = Path.Join(AppContext.BaseDirectory, "user-configuration");

    private readonly Process process;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode>> answers = new();
    private readonly ConcurrentQueue<JsonNode> notices = new();
    private readonly SemaphoreSlim noticed = new(0);
    private readonly StringBuilder transcript = new();
    private readonly Lock writing = new();
    private readonly Task reading;
    private readonly Task<string> errors;
    private volatile bool inputIsClosed;
    private int lastId;

    private ServerProcess()
    {
        var command = Path.Combine(AppContext.BaseDirectory, "notelint.dll");
        var start = new ProcessStartInfo("dotnet", [command, "server"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Keys of accepted findings are made here, not among those of whoever runs the tests.
        start.Environment["XDG_CONFIG_HOME"] = ConfigurationFolder;
        start.Environment.Remove("NOTELINT_KEY");
        process = Process.Start(start)!;
        errors = process.StandardError.ReadToEndAsync();
        reading = Task.Run(ReadAsync);
    }

    /// <summary>The capabilities of a client that can do everything NoteLint makes use of, and pulls diagnostics.</summary>
    internal static JsonObject Everything => Parse("""
        {
          "workspace": {
            "workspaceEdit": { "documentChanges": true, "resourceOperations": ["create"], "changeAnnotationSupport": {} },
            "didChangeWatchedFiles": { "dynamicRegistration": true },
            "diagnostics": { "refreshSupport": true }
          },
          "textDocument": {
            "diagnostic": { "dataSupport": true },
            "hover": { "contentFormat": ["markdown", "plaintext"] },
            "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix"] } }, "isPreferredSupport": true },
            "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
            "foldingRange": {},
            "documentLink": {},
            "rename": { "prepareSupport": true }
          },
          "window": { "showDocument": { "support": true } }
        }
        """);

    /// <summary>The capabilities of a client that takes pushed diagnostics, plain edits and plain hovers.</summary>
    internal static JsonObject Plain => Parse("""
        {
          "textDocument": {
            "publishDiagnostics": { "versionSupport": true },
            "hover": { "contentFormat": ["plaintext"] },
            "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix"] } } }
          }
        }
        """);

    /// <summary>Everything the server has written so far.</summary>
    internal string Transcript
    {
        get
        {
            lock (transcript)
            {
                return transcript.ToString();
            }
        }
    }

    /// <summary>Starts the server and says nothing.</summary>
    internal static ServerProcess Start() => new();

    /// <summary>Starts the server and initializes it.</summary>
    /// <param name="capabilities">What the client can do; <see cref="Everything"/> where null.</param>
    /// <param name="folder">The folder that is open; null for none.</param>
    internal static async Task<ServerProcess> InitializeAsync(JsonObject? capabilities = null, string? folder = null)
    {
        var server = Start();
        await server.RequestAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = null,
            ["capabilities"] = capabilities ?? Everything,
            ["workspaceFolders"] = folder is null ? null : new JsonArray(new JsonObject { ["uri"] = new Uri(folder).AbsoluteUri, ["name"] = "notes" }),
        });
        server.Notify("initialized", []);
        return server;
    }

    /// <summary>Sends bytes as they are, in one piece: what the server asks meanwhile is answered after them, not in their midst.</summary>
    internal void SendRaw(string text)
    {
        lock (writing)
        {
            process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(text));
            process.StandardInput.BaseStream.Flush();
        }
    }

    /// <summary>Sends a body in a correct frame.</summary>
    internal void SendBody(string body) => SendRaw(Frame(body));

    /// <summary>A body in a correct frame.</summary>
    internal static string Frame(string body) =>
        string.Create(CultureInfo.InvariantCulture, $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    /// <summary>Sends a notification.</summary>
    internal void Notify(string method, JsonObject? parameters) => SendBody(Message(method, parameters, null));

    /// <summary>Sends a request without waiting for its answer.</summary>
    internal (string Id, Task<JsonNode> Answer) Send(string method, JsonObject? parameters)
    {
        var id = Interlocked.Increment(ref lastId).ToString(CultureInfo.InvariantCulture);
        var answer = Expect(id);
        SendBody(Message(method, parameters, id));
        return (id, answer);
    }

    /// <summary>Sends a request and waits for its answer, result or error.</summary>
    internal Task<JsonNode> RequestAsync(string method, JsonObject? parameters) => Send(method, parameters).Answer;

    /// <summary>The answer to a request that is sent by other means.</summary>
    internal Task<JsonNode> Expect(string id) => Answer(id).Task.WaitAsync(Patience);

    /// <summary>The next notification or request of the server with this method; others are passed over.</summary>
    internal async Task<JsonNode> NextAsync(string method)
    {
        while (true)
        {
            Assert.True(await noticed.WaitAsync(Patience), $"The server did not send {method}.");
            Assert.True(notices.TryDequeue(out var notice));
            if ((string?)notice["method"] == method)
            {
                return notice;
            }
        }
    }

    /// <summary>Says goodbye as the protocol asks.</summary>
    /// <returns>The exit code.</returns>
    internal async Task<int> ShutDownAsync()
    {
        await RequestAsync("shutdown", null);
        Notify("exit", null);
        return await ExitCodeAsync();
    }

    /// <summary>Closes the server's input.</summary>
    internal void CloseInput()
    {
        inputIsClosed = true;
        process.StandardInput.Close();
    }

    /// <summary>Waits for the end of the process.</summary>
    internal async Task<int> ExitCodeAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        await reading.WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>What the process has written to standard error, once it has ended.</summary>
    internal Task<string> ErrorsAsync() => errors.WaitAsync(Patience);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
        noticed.Dispose();
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private static string Message(string method, JsonObject? parameters, string? id)
    {
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method };
        if (id is not null)
        {
            message["id"] = int.Parse(id, CultureInfo.InvariantCulture);
        }

        if (parameters is not null)
        {
            message["params"] = parameters;
        }

        return message.ToJsonString();
    }

    private TaskCompletionSource<JsonNode> Answer(string id) =>
        answers.GetOrAdd(id, _ => new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously));

    private async Task ReadAsync()
    {
        await ReadMessagesAsync();
        foreach (var (id, answer) in answers)
        {
            answer.TrySetException(new InvalidOperationException($"The server ended without an answer to {id}."));
        }
    }

    private async Task ReadMessagesAsync()
    {
        var output = process.StandardOutput.BaseStream;
        while (await ReadFrameAsync(output) is { } body)
        {
            var text = Encoding.UTF8.GetString(body);
            lock (transcript)
            {
                transcript.Append(text).Append('\n');
            }

            var message = JsonNode.Parse(text)!;
            if (message["method"] is not null)
            {
                if (message["id"] is { } id && !inputIsClosed)
                {
                    Reply(id);
                }

                notices.Enqueue(message);
                noticed.Release();
            }
            else
            {
                var id = message["id"]?.GetValue<JsonElement>().ToString() ?? "null";
                Answer(id).TrySetResult(message);
            }
        }
    }

    private void Reply(JsonNode id)
    {
        try
        {
            SendBody(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = null }.ToJsonString());
        }
        catch (IOException)
        {
            // The server asked, and ended before it was answered.
        }
    }

    private static async Task<byte[]?> ReadFrameAsync(Stream output)
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await output.ReadAsync(one) == 0)
            {
                Assert.Equal(string.Empty, header.ToString());
                return null;
            }

            header.Append((char)one[0]);
        }

        var body = new byte[int.Parse(header.ToString()["Content-Length: ".Length..].Trim(), CultureInfo.InvariantCulture)];
        await output.ReadExactlyAsync(body);
        return body;
    }
}
