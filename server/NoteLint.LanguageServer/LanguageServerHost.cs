using NoteLint.LanguageServer.Handlers;
using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Transport;
using NoteLint.LanguageServer.Workspace;

namespace NoteLint.LanguageServer;

/// <summary>The language server: one conversation with one editor.</summary>
public static class LanguageServerHost
{
    /// <summary>Talks to an editor until it says <c>exit</c>, goes away, or the input is no longer a sequence of messages.</summary>
    /// <param name="input">Messages of the editor, framed as the Language Server Protocol asks. Usually standard input.</param>
    /// <param name="output">Messages to the editor. Nothing else may write to it meanwhile. Neither stream is closed.</param>
    /// <param name="cancellationToken">Ends the conversation.</param>
    /// <returns>The exit code of the process: 0 after <c>shutdown</c> and <c>exit</c>, otherwise 1.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        var lifecycle = new Lifecycle();
        LspConnection? connection = null;
        var session = new Session(new LanguageClient(() => connection!));
        using var parent = new ParentProcess();
        using (connection = new LspConnection(new LspMessageHandler(output, input, LspConnection.CreateFormatter(), lifecycle), ReportFailure))
        {
            AddHandlers(connection, session, parent);
            connection.StartListening();
            using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, parent.Gone);
            await connection.Completion.WaitAsync(end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (lifecycle.FramingIsBroken)
        {
            await Console.Error.WriteLineAsync(
                "notelint server: the input is not a message of the Language Server Protocol. Start this command from an editor.").ConfigureAwait(false);
        }

        return lifecycle.ExitCode;

        void ReportFailure(string method, Type exception) =>
            _ = session.Client.LogAsync(MessageType.Error, $"NoteLint could not answer {method} ({exception.Name}).");
    }

    private static void AddHandlers(LspConnection connection, Session session, ParentProcess parent)
    {
        connection.AddLocalRpcTarget(new InitializeHandler(session, parent));
        connection.AddLocalRpcTarget(new ShutdownHandler());
        connection.AddLocalRpcTarget(new TextDocumentSyncHandler(session));
        connection.AddLocalRpcTarget(new WorkspaceHandler(session));
        connection.AddLocalRpcTarget(new DocumentDiagnosticHandler(session));
        connection.AddLocalRpcTarget(new CodeActionHandler(session));
        connection.AddLocalRpcTarget(new HoverHandler(session));
        connection.AddLocalRpcTarget(new CompletionHandler(session));
        connection.AddLocalRpcTarget(new RenameHandler(session));
        connection.AddLocalRpcTarget(new DocumentSymbolHandler(session));
        connection.AddLocalRpcTarget(new FoldingRangeHandler(session));
        connection.AddLocalRpcTarget(new DocumentLinkHandler(session));
        connection.AddLocalRpcTarget(new ExecuteCommandHandler(session));
        connection.AddLocalRpcTarget(new WorkspaceDiagnosticHandler(session));
    }
}
