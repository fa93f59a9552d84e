namespace NoteLint.Cli.Inputs;

/// <summary>How far files with many notes were read: their notes can't be counted beforehand, their bytes can.</summary>
internal sealed class ReadMeter
{
    private long total;
    private long read;

    /// <summary>The share that was read, from 0 to 1; null where there is nothing to measure.</summary>
    public double? Share => Interlocked.Read(ref total) is > 0 and var all ? Math.Min(1, (double)Interlocked.Read(ref read) / all) : null;

    /// <summary>Announces a file that will be read.</summary>
    public void Expect(string path)
    {
        var file = new FileInfo(path);
        Interlocked.Add(ref total, file.Exists ? file.Length : 0);
    }

    /// <summary>Measures what is read from a stream, which is closed with the result.</summary>
    public Stream Measure(Stream stream) => new MeteredStream(stream, this);

    private sealed class MeteredStream(Stream inner, ReadMeter meter) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var count = inner.Read(buffer);
            Interlocked.Add(ref meter.read, count);
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
            // Nothing is written.
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
