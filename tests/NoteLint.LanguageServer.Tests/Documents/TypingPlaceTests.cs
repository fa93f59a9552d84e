using Microsoft.CodeAnalysis.Text;
using NoteLint.LanguageServer.Documents;

namespace NoteLint.LanguageServer.Tests.Documents;

public sealed class TypingPlaceTests
{
    [Theory]
    [InlineData("He is an addic", "t", "addict")]
    [InlineData("He is an addict", "s", "addicts")]
    [InlineData("drug-", "s", "drug-s")]
    [InlineData("doesn", "'", "doesn'")]
    [InlineData("", "x", "x")]
    public void A_word_is_unfinished_while_the_caret_stands_at_it(string before, string typed, string word) =>
        Assert.Equal(word, TextOf(before + typed, Type(before, typed, "")!.Word));

    [Theory]
    [InlineData("He is an addict", " ")]
    [InlineData("He is an addict", ".")]
    [InlineData("He is an addict", ",")]
    [InlineData("He is an addict", "\n")]
    public void A_word_is_finished_by_what_follows_it(string before, string typed) =>
        Assert.Null(Type(before, typed, "")?.Word);

    [Theory]
    [InlineData("We met", " ", "", "We met ")]
    [InlineData("Fine. We me", "t", "", "We met")]
    [InlineData("S: Fine.\nWe me", "t", "\nP: Rest.", "We met")]
    public void A_sentence_is_unfinished_until_it_has_an_end(string before, string typed, string after, string sentence) =>
        Assert.Equal(sentence, TextOf(before + typed + after, Type(before, typed, after)!.Sentence));

    [Theory]
    [InlineData("We met", ".", "")]
    [InlineData("He said \"no.", "\"", "")]
    [InlineData("We met", "\n", "")]
    [InlineData("We", " ", "met by video.")]
    public void A_sentence_is_finished_by_its_end_or_by_what_stands_after_the_caret(string before, string typed, string after) =>
        Assert.Null(Type(before, typed, after)?.Sentence);

    [Theory]
    [InlineData("He is an addict")]
    [InlineData("Line one\nline two")]
    public void Several_words_at_once_are_pasted_not_typed(string pasted) =>
        Assert.Null(Type("S: ", pasted, ""));

    [Fact]
    public void A_word_that_takes_the_place_of_another_is_chosen_not_typed() =>
        Assert.Null(TypingPlace.After("He is clean", new TextChange(new TextSpan(6, 5), "sober"), "clean"));

    [Fact]
    public void Deleting_a_letter_is_typing() =>
        Assert.Equal("addict", TextOf("He is an addict", TypingPlace.After("He is an addict", new TextChange(new TextSpan(15, 1), ""), "s")!.Word));

    private static TypingPlace? Type(string before, string typed, string after) =>
        TypingPlace.After(before + typed + after, new TextChange(new TextSpan(before.Length, 0), typed), "");

    private static string? TextOf(string text, TextSpan? span) => span is { } place ? text.Substring(place.Start, place.Length) : null;
}
