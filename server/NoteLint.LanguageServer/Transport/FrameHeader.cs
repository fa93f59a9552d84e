using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace NoteLint.LanguageServer.Transport;

/// <summary>The header part of a message: lines of <c>Name: value</c>, then an empty line.</summary>
internal static class FrameHeader
{
    /// <summary>No client needs more; without a bound, bytes that are no message would be collected for ever.</summary>
    private const int MaxHeaderLength = 4096;

    private static ReadOnlySpan<byte> EndOfHeader => "\r\n\r\n"u8;

    /// <summary>The input is not a sequence of messages. Says nothing about its content, which may be text of a note.</summary>
    internal static InvalidDataException BrokenFraming() => new("The input is not a message of the Language Server Protocol.");

    /// <summary>Looks for a whole header at the start of what has arrived.</summary>
    /// <param name="buffer">What has arrived; moved past the header when there is one.</param>
    /// <param name="contentLength">Length of the body in bytes.</param>
    /// <returns>False when more bytes are needed.</returns>
    /// <exception cref="InvalidDataException">This is no header of a message.</exception>
    internal static bool TryRead(ref ReadOnlySequence<byte> buffer, out int contentLength)
    {
        contentLength = 0;
        var reader = new SequenceReader<byte>(buffer);
        if (!reader.TryReadTo(out ReadOnlySequence<byte> header, EndOfHeader))
        {
            return buffer.Length <= MaxHeaderLength ? false : throw BrokenFraming();
        }

        contentLength = ContentLengthOf(header);
        buffer = buffer.Slice(reader.Position);
        return true;
    }

    private static int ContentLengthOf(ReadOnlySequence<byte> header)
    {
        if (header.Length > MaxHeaderLength)
        {
            throw BrokenFraming();
        }

        int? length = null;
        foreach (var line in Encoding.Latin1.GetString(header).Split("\r\n"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
            {
                throw BrokenFraming();
            }

            if (line.AsSpan(0, colon).Trim().Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                var digits = Encoding.Latin1.GetBytes(line[(colon + 1)..].Trim());
                length = Utf8Parser.TryParse(digits, out int value, out var consumed) && consumed == digits.Length && value >= 0
                    ? value
                    : throw BrokenFraming();
            }
        }

        return length ?? throw BrokenFraming();
    }
}
