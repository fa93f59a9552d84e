using System.Text;
using System.Text.Json;
using CsCheck;
using NoteLint.Cli.Inputs;

namespace NoteLint.Cli.Tests.Inputs;

public sealed class JsonLineTests
{
    [Fact]
    public void Any_text_arrives_as_it_was() =>
        Gen.String.Sample(text =>
        {
            var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            return JsonLine.Parse(JsonSerializer.SerializeToUtf8Bytes(new { id = "x", text = wellFormed }), ExportColumns.Usual).Text == wellFormed;
        });

    [Theory]
    [InlineData("""{"text":"\ud83d\ude42 \"\\\/\b\f\n\r\t\u00e9"}""", "🙂 \"\\/\b\f\n\r\té")]
    [InlineData("""{"text":"a","text":"b"}""", "b")]
    [InlineData("""{"te\u0078t":"a","other":{"text":"b"}}""", "a")]
    public void Escapes_and_repeated_fields_are_read_as_json_has_them(string line, string text) =>
        Assert.Equal(text, JsonLine.Parse(Encoding.UTF8.GetBytes(line), ExportColumns.Usual).Text);

    [Fact]
    public void Half_a_surrogate_pair_stays_what_it_is() =>
        Assert.Equal(0xD83D, Assert.Single(JsonLine.Parse("""{"text":"\ud83d"}"""u8, ExportColumns.Usual).Text!));

    [Theory]
    [InlineData("""{"id":"x","text":"a"} {}""", "invalid-json", "x")]
    [InlineData("""{"id":"x","text":"a""", "invalid-json", "x")]
    [InlineData("""["id"]""", "invalid-json", null)]
    [InlineData("""{"id":"x","text":null}""", "no-text", "x")]
    public void A_line_that_cannot_be_read_says_why_and_keeps_its_id_where_known(string line, string code, string? id)
    {
        var trouble = Assert.Throws<NoteInputException>(() => JsonLine.Parse(Encoding.UTF8.GetBytes(line), ExportColumns.Usual));

        Assert.Equal((code, id), (trouble.Code, trouble.Id?.Text));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        byte[] line = [.. "{\"text\":\"Zo"u8, 0xEB, .. "\"}"u8];

        Assert.Equal("invalid-encoding", Assert.Throws<NoteInputException>(() => JsonLine.Parse(line, ExportColumns.Usual)).Code);
    }
}
