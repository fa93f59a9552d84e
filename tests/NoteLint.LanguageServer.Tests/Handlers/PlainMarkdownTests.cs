using NoteLint.LanguageServer.Handlers;

namespace NoteLint.LanguageServer.Tests.Handlers;

public sealed class PlainMarkdownTests
{
    [Theory]
    [InlineData("# Label for a person", "Label for a person")]
    [InlineData("Say *what was seen*, **never** `why`.", "Say what was seen, never why.")]
    [InlineData("See [the guide](https://example.org/a).", "See the guide.")]
    [InlineData("| Instead of | Write |\n|---|:---:|\n| a \\| b | c |", "Instead of; Write\na | b; c")]
    [InlineData("one\n\n---\n\ntwo", "one\n\n\ntwo")]
    public void The_words_stay_and_the_marks_go(string markdown, string plain) => Assert.Equal(plain, PlainMarkdown.Read(markdown));
}
