using System.Runtime.InteropServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Text;

/// <summary>How a note's bytes stand for characters, the byte-order mark included. Encoding what was decoded gives the same bytes.</summary>
public sealed class NoteEncoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding StrictWindows1252 = CodePagesEncodingProvider.Instance.GetEncoding(
        1252,
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback)!;

    private readonly Encoding? encoding;
    private readonly byte[] mark;
    private readonly bool bigEndian;

    private NoteEncoding(string name, Encoding? encoding, byte[] mark, bool bigEndian = false)
    {
        Name = name;
        this.encoding = encoding;
        this.mark = mark;
        this.bigEndian = bigEndian;
    }

    /// <summary>UTF-8 without a byte-order mark: what new notes are written in.</summary>
    public static NoteEncoding Utf8 { get; } = new("utf-8", StrictUtf8, []);

    /// <summary>UTF-8 with a byte-order mark.</summary>
    public static NoteEncoding Utf8WithMark { get; } = new("utf-8 with byte-order mark", StrictUtf8, [0xEF, 0xBB, 0xBF]);

    /// <summary>UTF-16, little-endian, with a byte-order mark.</summary>
    public static NoteEncoding Utf16 { get; } = new("utf-16", null, [0xFF, 0xFE]);

    /// <summary>UTF-16, big-endian, with a byte-order mark.</summary>
    public static NoteEncoding Utf16BigEndian { get; } = new("utf-16, big-endian", null, [0xFE, 0xFF], bigEndian: true);

    /// <summary>Windows-1252, the Western code page that older record systems export.</summary>
    public static NoteEncoding Windows1252 { get; } = new("windows-1252", StrictWindows1252, []);

    /// <summary>Its name, for messages.</summary>
    public string Name { get; }

    /// <summary>The bytes that open a file in this encoding; empty where there is no byte-order mark.</summary>
    internal ReadOnlySpan<byte> Mark => mark;

    /// <summary>Writes a text as bytes, the byte-order mark first where the note had one.</summary>
    /// <param name="text">The text, without a byte-order mark.</param>
    /// <returns>The bytes of the whole file.</returns>
    /// <exception cref="NoteEncodingException">A character has no bytes in this encoding: writing would lose it.</exception>
    public byte[] Encode(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var chars = text.ToString();
        if (encoding is null)
        {
            return EncodeUtf16(chars);
        }

        try
        {
            var bytes = new byte[mark.Length + encoding.GetByteCount(chars)];
            mark.CopyTo(bytes, 0);
            encoding.GetBytes(chars, bytes.AsSpan(mark.Length));
            return bytes;
        }
        catch (EncoderFallbackException exception)
        {
            // The cause is not passed on: its message names the character.
            throw new NoteEncodingException(Name, exception.Index);
        }
    }

    /// <summary>Reads bytes that follow the mark.</summary>
    /// <returns>The text, or null where the bytes are not of this encoding.</returns>
    internal string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        if (encoding is null)
        {
            return bytes.Length % 2 == 0 ? DecodeUtf16(bytes) : null;
        }

        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // UTF-16 is copied unit by unit: a file with half a surrogate pair keeps it, where an Encoding would replace it.
    private byte[] EncodeUtf16(string chars)
    {
        var bytes = new byte[mark.Length + (chars.Length * 2)];
        mark.CopyTo(bytes, 0);
        var units = MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan(mark.Length));
        MemoryMarshal.Cast<char, ushort>(chars).CopyTo(units);
        if (bigEndian == BitConverter.IsLittleEndian)
        {
            System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(units, units);
        }

        return bytes;
    }

    private string DecodeUtf16(ReadOnlySpan<byte> bytes)
    {
        var units = MemoryMarshal.Cast<byte, ushort>(bytes).ToArray();
        if (bigEndian == BitConverter.IsLittleEndian)
        {
            System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(units, units);
        }

        return new string(MemoryMarshal.Cast<ushort, char>(units));
    }
}
