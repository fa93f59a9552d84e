using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary><c>shutdown</c>: everything is in memory, so there is nothing to put away. The transport refuses what comes after it.</summary>
internal sealed class ShutdownHandler
{
    /// <summary>Answers with null, as the protocol asks.</summary>
    [JsonRpcMethod("shutdown")]
    public static object? Shutdown() => null;
}
