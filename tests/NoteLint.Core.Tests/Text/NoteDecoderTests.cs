using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Text;

namespace NoteLint.Core.Tests.Text;

public class NoteDecoderTests
{
    [Fact]
    public void Any_bytes_come_back_as_they_were() =>
        Gen.Byte.Array[0, 64].Sample(bytes =>
        {
            var note = NoteDecoder.Decode(bytes);
            Assert.Equal(bytes, note.Encoding.Encode(note.Text));
        });

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0xFE, 0xFF })]
    public void Any_bytes_after_a_byte_order_mark_come_back_as_they_were(byte[] mark) =>
        Gen.Byte.Array[0, 64].Sample(rest =>
        {
            byte[] bytes = [.. mark, .. rest];
            var note = NoteDecoder.Decode(bytes);
            Assert.Equal(bytes, note.Encoding.Encode(note.Text));
        });

    [Fact]
    public void Utf8_needs_no_mark()
    {
        var note = NoteDecoder.Decode("Zoë said “no”.\r\n"u8);

        Assert.Same(NoteEncoding.Utf8, note.Encoding);
        Assert.Equal("Zoë said “no”.\r\n", note.Text.ToString());
    }

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        var note = NoteDecoder.Decode([0xEF, 0xBB, 0xBF, (byte)'a']);

        Assert.Same(NoteEncoding.Utf8WithMark, note.Encoding);
        Assert.Equal("a", note.Text.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_is_known_by_its_mark(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Zoë 🙂")];

        Assert.Equal("Zoë 🙂", NoteDecoder.Decode(bytes).Text.ToString());
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_windows_1252()
    {
        var note = NoteDecoder.Decode([(byte)'Z', (byte)'o', 0xEB, (byte)' ', 0x93, (byte)'n', (byte)'o', 0x94]);

        Assert.Same(NoteEncoding.Windows1252, note.Encoding);
        Assert.Equal("Zoë “no”", note.Text.ToString());
    }

    [Fact]
    public void No_byte_becomes_a_replacement_character() =>
        Gen.Byte.Array[1, 16].Where(static bytes => Encoding.UTF8.GetString(bytes).Contains('\uFFFD') && !bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBF])).Sample(bytes =>
        {
            byte[] broken = [.. bytes, 0xC3];
            Assert.DoesNotContain('\uFFFD', NoteDecoder.Decode(broken).Text.ToString());
        });

    [Fact]
    public void A_character_that_the_file_can_not_hold_is_an_error_without_text_of_the_note()
    {
        var error = Assert.Throws<NoteEncodingException>(() => NoteEncoding.Windows1252.Encode(SourceText.From("Alex → Example")));

        Assert.Equal(5, error.Offset);
        Assert.DoesNotContain("Alex", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("2192", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_not_written_as_something_else() =>
        Assert.Throws<NoteEncodingException>(() => NoteEncoding.Utf8.Encode(SourceText.From("a\uD83D")));
}
