using StreamJsonRpc;

namespace NoteLint.LanguageServer.Transport;

/// <summary>
/// Where the conversation with the client stands. Seen by the reader in the order in which messages arrive, so that a request is judged by what
/// was said before it.
/// </summary>
internal sealed class Lifecycle
{
    private enum Stage
    {
        Uninitialized,
        Running,
        ShutDown,
    }

    private Stage stage;
    private RequestId initialization;

    /// <summary>True once the client has sent <c>exit</c>.</summary>
    internal bool HasExited { get; private set; }

    /// <summary>True when bytes arrived that are no message, or the input ended inside one.</summary>
    internal bool FramingIsBroken { get; private set; }

    /// <summary>0 after <c>shutdown</c> and <c>exit</c>, otherwise 1.</summary>
    internal int ExitCode => HasExited && stage == Stage.ShutDown ? 0 : 1;

    /// <summary>Judges a request.</summary>
    /// <param name="method">The method as sent.</param>
    /// <param name="id">Its id.</param>
    /// <returns>The error code to answer with, or null when it may be handled.</returns>
    internal int? Request(string method, RequestId id)
    {
        switch (stage, method)
        {
            case (Stage.Uninitialized, "initialize"):
                stage = Stage.Running;
                initialization = id;
                return null;
            case (Stage.Uninitialized, _):
                return LspErrorCode.ServerNotInitialized;
            case (Stage.Running, "initialize"):
            case (Stage.ShutDown, _):
                return LspErrorCode.InvalidRequest;
            case (Stage.Running, "shutdown"):
                stage = Stage.ShutDown;
                return null;
            default:
                return null;
        }
    }

    /// <summary>A request was answered. When it was <c>initialize</c> and failed, the client may try again.</summary>
    internal void Answered(RequestId id, bool failed)
    {
        if (stage == Stage.Running && id == initialization)
        {
            initialization = RequestId.NotSpecified;
            stage = failed ? Stage.Uninitialized : stage;
        }
    }

    /// <summary>Judges a notification.</summary>
    /// <returns>True when it may be handled. Outside a running session all but <c>exit</c> are dropped.</returns>
    internal bool Notification(string method)
    {
        if (method == "exit")
        {
            HasExited = true;
            return false;
        }

        return stage == Stage.Running;
    }

    /// <summary>Records that the input can't be read any further.</summary>
    internal void BreakFraming() => FramingIsBroken = true;
}
