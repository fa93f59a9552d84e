using NoteLint.Core.Rules.Conditions;
using NoteLint.Core.Rules.Pages;
using NoteLint.LanguageServer.Handlers;

namespace NoteLint.LanguageServer.Tests.Handlers;

public sealed class FormatReferenceTests
{
    public static TheoryData<string> Words => [.. PageVocabulary.Keys, .. ConditionModel.Members.Select(member => member.Name), "safe", "review"];

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_word_of_the_page_format_is_explained(string word) =>
        Assert.StartsWith($"`{word}", FormatReference.Explain(word), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("client")]
    public void Other_words_are_not(string word) => Assert.Null(FormatReference.Explain(word));
}
