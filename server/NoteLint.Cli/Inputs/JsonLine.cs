using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NoteLint.Cli.Inputs;

/// <summary>Reads one line of JSON Lines.</summary>
internal static class JsonLine
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Takes id and text from a line. Other fields are passed over; of a field that stands twice the last one counts.</summary>
    /// <param name="line">UTF-8.</param>
    /// <param name="columns">The names of the fields.</param>
    /// <returns>What the line says; without a text for a FHIR resource.</returns>
    /// <exception cref="NoteInputException">The line is no such object.</exception>
    public static Fields Parse(ReadOnlySpan<byte> line, ExportColumns columns)
    {
        if (line.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            throw new NoteInputException(null, "invalid-json", "The line is empty. Write one {\"id\": \"…\", \"text\": \"…\"} on each line.");
        }

        NoteId? id = null;
        try
        {
            // A text of any depth is passed over without recursion; only the two fields are kept.
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 1024 });
            return Read(ref reader, columns, ref id);
        }
        catch (JsonException problem)
        {
            throw new NoteInputException(id, "invalid-json", $"The line is no JSON, at byte {problem.BytePositionInLine + 1}. Write one {{\"id\": \"…\", \"text\": \"…\"}} on each line.");
        }
        catch (DecoderFallbackException)
        {
            throw new NoteInputException(id, "invalid-encoding", "The line is not UTF-8. Export the notes as UTF-8.");
        }
    }

    private static Fields Read(ref Utf8JsonReader reader, ExportColumns columns, ref NoteId? id)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new NoteInputException(null, "invalid-json", "The line is no JSON object. Write one {\"id\": \"…\", \"text\": \"…\"} on each line.");
        }

        var fields = new Fields(null, null, null, null, null);
        var hasOtherText = false;
        var isResource = false;
        var textName = columns.Text ?? "text";
        var idName = columns.Id ?? "id";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals(idName);
            var isText = reader.ValueTextEquals(textName);
            isResource |= reader.ValueTextEquals("resourceType"u8);
            var isAuthor = columns.Author is { } author && reader.ValueTextEquals(author);
            var isDate = columns.Date is { } date && reader.ValueTextEquals(date);
            var isClient = columns.Client is { } client && reader.ValueTextEquals(client);
            reader.Read();
            var value = (isText || isAuthor || isDate || isClient) && reader.TokenType == JsonTokenType.String ? StringOf(ref reader) : null;
            if (isText)
            {
                hasOtherText = value is null;
                fields = fields with { Text = value };
            }
            else if (isId && reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                id = IdOf(ref reader);
            }

            fields = fields with
            {
                Author = isAuthor ? value : fields.Author,
                Date = isDate ? value : fields.Date,
                Client = isClient ? value : fields.Client,
            };

            reader.Skip();
        }

        // Only white space may follow the object; reading on throws where anything else does.
        reader.Read();
        return fields.Text is not null || isResource
            ? fields with { Id = id }
            : throw new NoteInputException(
                id,
                "no-text",
                hasOtherText ? $"The field \"{textName}\" is no string. Write the note as one string." : $"The line has no field \"{textName}\". Write one {{\"id\": \"…\", \"text\": \"…\"}} on each line, or name the field with --text-column.");
    }

    /// <summary>What a line says.</summary>
    /// <param name="Id">How the note is called; null where the line doesn't say.</param>
    /// <param name="Text">The note; null for a FHIR resource.</param>
    /// <param name="Author">Who wrote it.</param>
    /// <param name="Date">The day of the session.</param>
    /// <param name="Client">Whose chart it is.</param>
    internal readonly record struct Fields(NoteId? Id, string? Text, string? Author, string? Date, string? Client);

    private static NoteId IdOf(ref Utf8JsonReader reader)
    {
        var value = reader.ValueSpan;
        if (reader.TokenType == JsonTokenType.Number)
        {
            return new NoteId(Encoding.UTF8.GetString(value), value.ToArray());
        }

        var text = StringOf(ref reader);
        return new NoteId(text, [(byte)'"', .. value, (byte)'"']);
    }

    // Utf8JsonReader.GetString throws on half a surrogate pair, which a program that cuts texts may well write.
    private static string StringOf(ref Utf8JsonReader reader)
    {
        var value = reader.ValueSpan;
        return reader.ValueIsEscaped ? Unescape(value) : StrictUtf8.GetString(value);
    }

    private static string Unescape(ReadOnlySpan<byte> value)
    {
        // Each escape gives fewer characters than it has bytes.
        var rented = ArrayPool<char>.Shared.Rent(value.Length);
        try
        {
            var count = 0;
            while (!value.IsEmpty)
            {
                var plain = value.IndexOf((byte)'\\') is var next and >= 0 ? next : value.Length;
                count += StrictUtf8.GetChars(value[..plain], rented.AsSpan(count));
                value = value[plain..];
                if (!value.IsEmpty)
                {
                    rented[count++] = CharacterOf(value, out var length);
                    value = value[length..];
                }
            }

            return new string(rented, 0, count);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented, clearArray: true);
        }
    }

    private static char CharacterOf(ReadOnlySpan<byte> escape, out int length)
    {
        length = 2;
        switch (escape[1])
        {
            case (byte)'n': return '\n';
            case (byte)'r': return '\r';
            case (byte)'t': return '\t';
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'u':
                length = 6;
                return (char)ushort.Parse(escape[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            default: return (char)escape[1];
        }
    }
}
