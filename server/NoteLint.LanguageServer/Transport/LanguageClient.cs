using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Transport;

/// <summary>What the server says to the client on its own account. A client that is gone or refuses is no failure of the server.</summary>
internal sealed class LanguageClient(Func<JsonRpc> connection)
{
    /// <summary>Shows the findings of a document.</summary>
    internal Task PublishDiagnosticsAsync(PublishDiagnosticsParams parameters)
    {
        var arguments = new Dictionary<string, object?> { ["uri"] = parameters.Uri, ["diagnostics"] = parameters.Diagnostics };
        if (parameters.Version is { } version)
        {
            arguments["version"] = version;
        }

        return NotifyAsync("textDocument/publishDiagnostics", arguments);
    }

    /// <summary>Writes to the client's log. Never text of a note.</summary>
    internal Task LogAsync(MessageType type, string message) =>
        NotifyAsync("window/logMessage", new Dictionary<string, object?> { ["type"] = (int)type, ["message"] = message });

    /// <summary>Says something to the user. Never text of a note.</summary>
    internal Task ShowMessageAsync(MessageType type, string message) =>
        NotifyAsync("window/showMessage", new Dictionary<string, object?> { ["type"] = (int)type, ["message"] = message });

    /// <summary>Asks the client to watch files and to say when they change.</summary>
    internal Task RegisterAsync(Registration[] registrations) =>
        RequestAsync("client/registerCapability", new Dictionary<string, object?> { ["registrations"] = registrations });

    /// <summary>Asks the client to pull diagnostics again.</summary>
    internal Task RefreshDiagnosticsAsync() => RequestAsync("workspace/diagnostic/refresh", null);

    /// <summary>Asks the client to show a document, for its user to look at.</summary>
    internal Task ShowDocumentAsync(string uri) => RequestAsync("window/showDocument", new Dictionary<string, object?> { ["uri"] = uri, ["takeFocus"] = true });

    /// <summary>Says how far a piece of work is, or brings a part of its result.</summary>
    internal Task ProgressAsync(System.Text.Json.JsonElement token, object value) =>
        NotifyAsync("$/progress", new Dictionary<string, object?> { ["token"] = token, ["value"] = value });

    private async Task NotifyAsync(string method, IReadOnlyDictionary<string, object?> arguments)
    {
        try
        {
            await connection().NotifyWithParameterObjectAsync(method, arguments, null).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ConnectionLostException or ObjectDisposedException or IOException)
        {
            // The client has gone: nobody is left to tell.
        }
    }

    private async Task RequestAsync(string method, IReadOnlyDictionary<string, object?>? arguments)
    {
        try
        {
            await (arguments is null
                ? connection().InvokeAsync(method)
                : connection().InvokeWithParameterObjectAsync(method, arguments, null, CancellationToken.None)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is RemoteRpcException or ObjectDisposedException or IOException)
        {
            // The client has gone or does not do what it promised: the server works without it.
        }
    }
}
