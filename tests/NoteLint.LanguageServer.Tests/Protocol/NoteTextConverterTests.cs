using System.Text.Json;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Tests.Protocol;

public sealed class NoteTextConverterTests
{
    [Theory]
    [InlineData("""a\ud83db""", new[] { 'a', '\ud83d', 'b' })]
    [InlineData("""\ude00\n\t\"\\\/\u00e9é\ud83d""", new[] { '\ude00', '\n', '\t', '"', '\\', '/', 'é', 'é', '\ud83d' })]
    [InlineData("""\ud83d\ude00""", new[] { '\ud83d', '\ude00' })]
    public void Half_a_character_is_text_too(string json, char[] text)
    {
        var read = JsonSerializer.Deserialize("{\"text\":\"" + json + "\"}", LspJsonContext.Default.TextDocumentContentChangeEvent)!;

        Assert.Equal(text, read.Text.ToCharArray());
    }

    [Theory]
    [InlineData("""{"text":5}""")]
    [InlineData("""{"text":null}""")]
    [InlineData("""{}""")]
    public void Anything_but_text_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, LspJsonContext.Default.TextDocumentContentChangeEvent));
}
