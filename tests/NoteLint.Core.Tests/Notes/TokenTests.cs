using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Notes;

public class TokenTests
{
    [Theory]
    [InlineData("drug-seeking", "drug", "-", "seeking")]
    [InlineData("client's clients' don’t O'Brien", "client's", "clients", "'", "don’t", "O'Brien")]
    [InlineData("10mg 5.5 F10.10", "10mg", "5", ".", "5", "F10", ".", "10")]
    [InlineData("5'6\" tall", "5", "'", "6", "\"", "tall")]
    [InlineData("**addict** and _worse_, ~~gone~~", "addict", "and", "worse", ",", "gone")]
    [InlineData("an **add**ict", "an", "add", "ict")]
    [InlineData("2 * 3 and 5*3", "2", "*", "3", "and", "5", "*", "3")]
    [InlineData("snake_case ____", "snake", "_", "case", "_", "_", "_", "_")]
    [InlineData("Zoë café Ж 日本", "Zoë", "café", "Ж", "日本")]
    [InlineData("a🙂b", "a", "🙂", "b")]
    [InlineData("e\u0301tat", "e\u0301tat")]
    [InlineData("## Plan ##", "Plan")]
    [InlineData("- [x] done", "done")]
    [InlineData("> quoted", "quoted")]
    public void Text_is_cut_into(string text, params string[] expected) => Assert.Equal(expected, NoteProbe.Parse(text).Words());

    [Theory]
    [InlineData("client", TokenCase.Lower)]
    [InlineData("Client", TokenCase.Capitalized)]
    [InlineData("CLIENT", TokenCase.Upper)]
    [InlineData("I", TokenCase.Capitalized)]
    [InlineData("McDonald", TokenCase.Mixed)]
    [InlineData("iPhone", TokenCase.Mixed)]
    [InlineData("Client's", TokenCase.Capitalized)]
    [InlineData("CLIENT's", TokenCase.Upper)]
    [InlineData("10mg", TokenCase.Lower)]
    public void Capitals_are_told(string text, TokenCase expected) => Assert.Equal(expected, NoteProbe.Parse(text).Tokens[0].Case);

    [Theory]
    [InlineData("addict's")]
    [InlineData("addict’s")]
    [InlineData("ADDICT'S")]
    public void A_possessive_is_the_word_with_an_ending(string text)
    {
        var token = NoteProbe.Parse(text).Tokens[0];

        Assert.Equal(2, token.PossessiveLength);
        Assert.Equal(TokenHash.Of("addict"), token.Hash);
        Assert.Equal(6, token.StemEnd);
    }

    [Fact]
    public void Words_know_whether_white_space_follows()
    {
        var tokens = NoteProbe.Parse("**drug**-seeking **addict**. Next **one** here").Tokens.ToArray();

        Assert.Equal([true, true, false, true, false, false, false, false], tokens.Select(token => token.JoinedToNext));
    }

    [Fact]
    public void An_empty_line_is_a_break_and_a_line_end_is_none()
    {
        static int Breaks(string text) => NoteProbe.Parse(text).Tokens.ToArray().Count(token => token.Kind == TokenKind.ParagraphBreak);

        Assert.Equal(0, Breaks("drug\nseeking"));
        Assert.Equal(1, Breaks("drug\n\nseeking"));
        Assert.Equal(1, Breaks("drug\r\n \t\r\n\r\nseeking"));
        Assert.Equal(1, Breaks("drug\n- seeking"));
        Assert.Equal(1, Breaks("## drug\nseeking"));
        Assert.Equal(1, Breaks("| drug | seeking |"));
        Assert.Equal(1, Breaks("He slept.,Plan to return"));
    }
}
