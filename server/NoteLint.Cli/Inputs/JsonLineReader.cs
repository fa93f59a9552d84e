namespace NoteLint.Cli.Inputs;

/// <summary>Reads lines from a stream as they come, without waiting for more than one of them.</summary>
internal static class JsonLineReader
{
    /// <summary>The longest line that is kept, in bytes; a longer one is passed over. A note of 64 MB takes up to six times that in JSON.</summary>
    public const int MaxLineBytes = 128 << 20;

    private const byte LineFeed = (byte)'\n';
    private const int FirstSize = 1 << 16;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The lines, without their ends and without a byte-order mark; null for one that is too long.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="maxLineBytes">The longest line that is kept.</param>
    public static IEnumerable<byte[]?> ReadLines(Stream stream, int maxLineBytes = MaxLineBytes)
    {
        var buffer = new byte[FirstSize];
        var (start, end) = (0, 0);
        var isTooLong = false;
        var isFirst = true;
        while (true)
        {
            var searched = start;
            int lineEnd;
            while ((lineEnd = buffer.AsSpan(searched, end - searched).IndexOf(LineFeed)) < 0)
            {
                searched = end;
                (buffer, start, searched, end, isTooLong) = MakeRoom(buffer, start, searched, end, isTooLong, maxLineBytes);
                var read = stream.Read(buffer, end, buffer.Length - end);
                if (read == 0)
                {
                    if (end > start || isTooLong)
                    {
                        yield return Line(buffer, start, end, isTooLong, isFirst);
                    }

                    yield break;
                }

                end += read;
            }

            lineEnd += searched;
            yield return Line(buffer, start, lineEnd, isTooLong || lineEnd - start > maxLineBytes, isFirst);
            start = lineEnd + 1;
            isTooLong = false;
            isFirst = false;
        }
    }

    private static byte[]? Line(byte[] buffer, int start, int end, bool isTooLong, bool isFirst)
    {
        var line = buffer.AsSpan(start, end - start);
        if (isFirst && line.StartsWith(Mark))
        {
            line = line[Mark.Length..];
        }

        return isTooLong ? null : line.ToArray();
    }

    private static (byte[] Buffer, int Start, int Searched, int End, bool IsTooLong) MakeRoom(
        byte[] buffer, int start, int searched, int end, bool isTooLong, int maxLineBytes)
    {
        if (isTooLong || end - start > maxLineBytes)
        {
            return (buffer, 0, 0, 0, true);
        }

        if (end < buffer.Length)
        {
            return (buffer, start, searched, end, isTooLong);
        }

        var target = end - start > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(start, end - start).CopyTo(target);
        return (target, 0, searched - start, end - start, isTooLong);
    }
}
