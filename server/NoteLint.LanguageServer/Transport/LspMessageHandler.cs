using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace NoteLint.LanguageServer.Transport;

/// <summary>
/// Reads and writes messages as the Language Server Protocol frames them. A body that can't be read is answered and the conversation goes on;
/// broken framing ends it. Errors leave with a fixed text for their code and without data. The streams stay open: they belong to the caller.
/// </summary>
internal sealed class LspMessageHandler(Stream output, Stream input, SystemTextJsonFormatter formatter, Lifecycle lifecycle)
    : PipeMessageHandler(
        PipeWriter.Create(output, new StreamPipeWriterOptions(leaveOpen: true)),
        PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: ReadBufferSize, leaveOpen: true)),
        formatter)
{
    private const int ReadBufferSize = 64 * 1024;

    /// <summary>How long the last answers may take once the client has said goodbye.</summary>
    private static readonly TimeSpan GoodbyeLimit = TimeSpan.FromSeconds(2);

    private readonly ArrayBufferWriter<byte> bodyBuffer = new();
    private readonly PendingReplies pending = new();
    private int unflushedAnswers;

    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (await ReadBodyAsync(cancellationToken).ConfigureAwait(false) is { } body)
        {
            if (Deserialize(body, out var error) is { } message)
            {
                if (message is not JsonRpcRequest request)
                {
                    return message;
                }

                if (await AdmitAsync(request, cancellationToken).ConfigureAwait(false))
                {
                    return request;
                }

                if (lifecycle.HasExited)
                {
                    break;
                }
            }
            else
            {
                await AnswerAsync(RequestId.Null, error, cancellationToken).ConfigureAwait(false);
            }
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(GoodbyeLimit);
        await pending.DrainAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return null;
    }

    /// <inheritdoc/>
    protected override void Write(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        if (content is JsonRpcError { Error: { } detail })
        {
            detail.Message = LspErrorCode.TextOf((int)detail.Code);
            detail.Data = null;
        }

        if (content is JsonRpcRequest { ArgumentCount: 0 } request)
        {
            // The protocol knows no empty list of parameters.
            request.Arguments = null;
        }

        bodyBuffer.ResetWrittenCount();
        Formatter.Serialize(bodyBuffer, content);
        Writer!.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {bodyBuffer.WrittenCount}\r\n\r\n")));
        Writer!.Write(bodyBuffer.WrittenSpan);
        if (content is JsonRpcResult or JsonRpcError)
        {
            unflushedAnswers++;
            lifecycle.Answered(((IJsonRpcMessageWithId)content).RequestId, failed: content is JsonRpcError);
        }
    }

    /// <inheritdoc/>
    protected override async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await base.FlushAsync(cancellationToken).ConfigureAwait(false);
        for (; unflushedAnswers > 0; unflushedAnswers--)
        {
            pending.Remove();
        }
    }

    private async ValueTask<byte[]?> ReadBodyAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var read = await Reader!.ReadAsync(cancellationToken).ConfigureAwait(false);
                var buffer = read.Buffer;
                if (FrameHeader.TryRead(ref buffer, out var contentLength))
                {
                    Reader.AdvanceTo(buffer.Start);
                    return await ReadExactlyAsync(contentLength, cancellationToken).ConfigureAwait(false);
                }

                if (read.IsCompleted)
                {
                    return buffer.IsEmpty ? null : throw FrameHeader.BrokenFraming();
                }

                Reader.AdvanceTo(buffer.Start, buffer.End);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            lifecycle.BreakFraming();
            return null;
        }
    }

    // The body is copied: the parsed document refers to its bytes for as long as its message is being handled.
    private async ValueTask<byte[]> ReadExactlyAsync(int length, CancellationToken cancellationToken)
    {
        if (length == 0)
        {
            return [];
        }

        var read = await Reader!.ReadAtLeastAsync(length, cancellationToken).ConfigureAwait(false);
        if (read.Buffer.Length < length)
        {
            throw FrameHeader.BrokenFraming();
        }

        var body = read.Buffer.Slice(0, length);
        var bytes = body.ToArray();
        Reader.AdvanceTo(body.End);
        return bytes;
    }

    private JsonRpcMessage? Deserialize(byte[] body, out int error)
    {
        error = LspErrorCode.InvalidRequest;
        try
        {
            return Formatter.Deserialize(new ReadOnlySequence<byte>(body));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            error = IsJson(body) ? LspErrorCode.InvalidRequest : LspErrorCode.ParseError;
            return null;
        }
    }

    private static bool IsJson(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private async ValueTask<bool> AdmitAsync(JsonRpcRequest request, CancellationToken cancellationToken)
    {
        var method = request.Method ?? string.Empty;
        if (request.IsNotification)
        {
            return lifecycle.Notification(method);
        }

        if (lifecycle.Request(method, request.RequestId) is { } error)
        {
            await AnswerAsync(request.RequestId, error, cancellationToken).ConfigureAwait(false);
            return false;
        }

        pending.Add();
        return true;
    }

    private ValueTask AnswerAsync(RequestId id, int code, CancellationToken cancellationToken)
    {
        var message = ((IJsonRpcMessageFactory)Formatter).CreateErrorMessage();
        message.RequestId = id;
        message.Error = new JsonRpcError.ErrorDetail { Code = (JsonRpcErrorCode)code };
        pending.Add();
        return WriteAsync(message, cancellationToken);
    }
}
