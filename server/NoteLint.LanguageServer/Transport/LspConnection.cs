using System.Diagnostics;
using System.Text.Json;
using Microsoft.VisualStudio.Threading;
using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace NoteLint.LanguageServer.Transport;

/// <summary>
/// The conversation with one client. Messages are handled in the order in which they came; what takes long leaves the line free. A failure is
/// answered with a code and reported by its kind, never by its text.
/// </summary>
internal sealed class LspConnection : JsonRpc
{
    private readonly Action<string, Type> reportFailure;

    /// <summary>Creates a connection that does not listen yet.</summary>
    /// <param name="handler">Reads and writes its messages.</param>
    /// <param name="reportFailure">Is told method and kind of exception when a request fails.</param>
    internal LspConnection(LspMessageHandler handler, Action<string, Type> reportFailure)
        : base(handler)
    {
        this.reportFailure = reportFailure;
        SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: false);
        TraceSource.Switch.Level = SourceLevels.Off;
        ExceptionStrategy = ExceptionProcessing.CommonErrorData;
    }

    /// <summary>A formatter that knows the protocol's messages without reflection.</summary>
    internal static SystemTextJsonFormatter CreateFormatter() =>
        new() { JsonSerializerOptions = new JsonSerializerOptions(LspJsonContext.Default.Options) };

    /// <inheritdoc/>
    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception)
    {
        var code = exception switch
        {
            OperationCanceledException => LspErrorCode.RequestCancelled,
            JsonException => LspErrorCode.InvalidParams,
            _ => LspErrorCode.InternalError,
        };
        if (code == LspErrorCode.InternalError)
        {
            reportFailure(request.Method ?? string.Empty, exception.GetType());
        }

        return new JsonRpcError.ErrorDetail { Code = (JsonRpcErrorCode)code };
    }
}
