using System.Text.Json;
using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary><c>workspace/executeCommand</c>: what a code action does beside its edit.</summary>
internal sealed class ExecuteCommandHandler(Session session)
{
    /// <summary>Shows a file to the user; its argument is the URI.</summary>
    internal const string ShowFile = "notelint.server.showFile";

    /// <summary>All of them.</summary>
    internal static string[] Commands => [ShowFile];

    /// <summary>Does one. A command that is not known, or lacks its arguments, is answered as wrong parameters.</summary>
    [JsonRpcMethod("workspace/executeCommand", UseSingleObjectParameterDeserialization = true)]
    public async Task<object?> ExecuteAsync(ExecuteCommandParams parameters)
    {
        switch (parameters.Command, parameters.Arguments)
        {
            case (ShowFile, [{ ValueKind: JsonValueKind.String } uri]):
                await session.Client.ShowDocumentAsync(uri.GetString()!).ConfigureAwait(false);
                return null;
            default:
                throw new JsonException();
        }
    }
}
