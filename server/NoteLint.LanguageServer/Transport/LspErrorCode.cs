namespace NoteLint.LanguageServer.Transport;

/// <summary>Error codes of JSON-RPC and of the Language Server Protocol, and the one text each of them is answered with.</summary>
internal static class LspErrorCode
{
    internal const int ParseError = -32700;
    internal const int InvalidRequest = -32600;
    internal const int MethodNotFound = -32601;
    internal const int InvalidParams = -32602;
    internal const int InternalError = -32603;
    internal const int ServerNotInitialized = -32002;
    internal const int RequestCancelled = -32800;

    /// <summary>
    /// The text for a code. Always one of these and nothing else: an error that was worded by a parser or an exception could carry text of a note.
    /// </summary>
    internal static string TextOf(int code) => code switch
    {
        ParseError => "The message is not valid JSON.",
        InvalidRequest => "The request is not valid at this point.",
        MethodNotFound => "NoteLint does not know this method.",
        InvalidParams => "The parameters do not fit the method.",
        ServerNotInitialized => "The server has not been initialized.",
        RequestCancelled => "The request was cancelled.",
        _ => "NoteLint could not answer this request.",
    };
}
