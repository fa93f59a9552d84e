using System.Buffers;
using System.Text;
using CsCheck;
using NoteLint.LanguageServer.Transport;

namespace NoteLint.LanguageServer.Tests.Transport;

public sealed class FrameHeaderTests
{
    private static readonly string[] Pieces = ["Content-Length: 5\r\n\r\n", "Content-Length", ": 7", "\r\n", "\r\n\r\n", "x: y\r\n"];

    [Fact]
    public void Any_bytes_are_a_header_or_the_beginning_of_one_or_broken() =>
        Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]))
            .Array[0, 6]
            .Sample(parts =>
            {
                var buffer = new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(string.Concat(parts)));
                var before = buffer.Length;
                try
                {
                    Assert.Equal(FrameHeader.TryRead(ref buffer, out var length), buffer.Length < before);
                    Assert.True(length >= 0);
                }
                catch (InvalidDataException)
                {
                    Assert.Equal(before, buffer.Length);
                }
            });
}
