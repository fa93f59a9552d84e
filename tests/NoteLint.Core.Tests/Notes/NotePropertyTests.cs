using CsCheck;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Notes;

/// <summary>What holds for every text, however broken.</summary>
public class NotePropertyTests
{
    private static readonly string[] Pieces =
    [
        "Client", "client's", "denies", "said", "addict", "Dr", "e.g.", "5.5", "10mg", "I'm", "don’t", "Zoë", "🙂", "\uD83D", "\uFEFF", "\u00A0",
        " ", "  ", "\n", "\r\n", "\r", "\n\n", "\t", ".", ",", ";", ":", "?", "!", "…", "\"", "“", "”", "'", "‘", "’", "(", ")", "[", "](", "]", "|", "|---|\n",
        "---\n", "***", "**", "*", "_", "~~", "`", "```", "```\n", "<!--", "-->", "#", "## ", "- ", "1. ", "> ", "===\n", "S: ", "O: ", "PLAN:", "Plan", ",PLAN: ,",
        "Client: ", "DOB: ", "Status: final", "Electronically signed by", "but", "mother reports that", "per", "/s/", "5'6\"", "—", "-",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf(Array.ConvertAll(Pieces, Gen.Const)).Array[0, 60].Select(string.Concat),
        Gen.String[Gen.Char, 0, 60]);

    [Fact]
    public void Every_text_can_be_read_and_asked_about() => Text.Sample(static text =>
    {
        var note = NoteProbe.Parse(text);
        _ = (note.IsSigned, note.LooksLikeNote, note.Format, note.Quotations.Length);
        for (var i = 0; i < note.Tokens.Length; i++)
        {
            _ = (note.IsNegated(i, i + 1), note.SubjectOf(i, i + 1), note.AttributionOf(i, i + 1));
        }
    }, iter: 1000);

    [Fact]
    public void Tokens_stand_in_order_and_hide_no_letter() => Text.Sample(static text =>
    {
        var note = NoteProbe.Parse(text);
        var position = 0;
        foreach (var token in note.Tokens)
        {
            Assert.True(token.Start >= position && token.Length > 0);
            AssertNoLetter(text[position..token.Start]);
            position = token.End;
        }

        AssertNoLetter(text[position..]);
        Assert.Equal(text, note.Chars);

        static void AssertNoLetter(string gap) =>
            Assert.True(string.Concat(gap.Where(c => !"0123456789xX.)".Contains(c, StringComparison.Ordinal))).All(c => !char.IsLetterOrDigit(c)));
    }, iter: 1000);

    [Fact]
    public void Numbers_are_listed() => Text.Sample(static text =>
    {
        var note = NoteProbe.Parse(text);
        var numbers = Enumerable.Range(0, note.Tokens.Length).Where(index => note.Tokens[index].Kind == TokenKind.Number);
        Assert.Equal(numbers, note.NumberTokens.ToArray());
    }, iter: 1000);

    [Fact]
    public void Words_hash_as_they_read() => Text.Sample(static text =>
    {
        var note = NoteProbe.Parse(text);
        foreach (var token in note.Tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                Assert.Equal(TokenHash.Of(text.AsSpan(token.Start, token.StemEnd - token.Start)), token.Hash);
            }
        }
    }, iter: 1000);

    [Fact]
    public void Every_token_belongs_to_one_sentence_and_only_breaks_to_none() => Text.Sample(static text =>
    {
        var note = NoteProbe.Parse(text);
        var next = 0;
        foreach (var sentence in note.Sentences)
        {
            for (; next < sentence.FirstToken; next++)
            {
                Assert.Equal(TokenKind.ParagraphBreak, note.Tokens[next].Kind);
                Assert.Equal(-1, note.SentenceIndexAt(next));
            }

            Assert.True(sentence.TokenCount > 0);
            Assert.Equal(note.Tokens[sentence.FirstToken].Start, sentence.Span.Start);
            Assert.Equal(note.Tokens[sentence.EndToken - 1].End, sentence.Span.End);
            for (; next < sentence.EndToken; next++)
            {
                Assert.NotEqual(TokenKind.ParagraphBreak, note.Tokens[next].Kind);
                Assert.Equal(sentence, note.Sentences[note.SentenceIndexAt(next)]);
            }
        }

        Assert.True(note.Tokens[next..].ToArray().All(static token => token.Kind == TokenKind.ParagraphBreak));
    }, iter: 1000);

    [Fact]
    public void Sections_are_the_whole_text() => Text.Sample(static text =>
    {
        var note = NoteProbe.Parse(text);
        var position = 0;
        foreach (var section in note.Sections)
        {
            Assert.Equal(position, section.Span.Start);
            Assert.True(section.Span.Contains(section.Body));
            position = section.Span.End;
        }

        Assert.Equal(text.Length, position);
        for (var offset = 0; offset < text.Length; offset++)
        {
            Assert.True(note.SectionAt(offset).Span.Contains(offset));
        }
    }, iter: 1000);

    [Fact]
    public void Quotations_stand_in_order_and_inside_a_paragraph() => Text.Sample(static text =>
    {
        var note = NoteProbe.Parse(text);
        var position = 0;
        foreach (var quotation in note.Quotations)
        {
            Assert.True(quotation.Span.Start >= position && quotation.Span.Length > 0);
            position = quotation.Span.End;
            Assert.DoesNotContain(note.Tokens.ToArray(), token => token.Kind == TokenKind.ParagraphBreak && quotation.Span.Contains(token.Start));
            Assert.Same(quotation, note.QuotationAt(quotation.Span.Start));
        }
    }, iter: 1000);

    [Fact]
    public void A_paragraph_twice_has_twice_the_tokens_and_sentences() =>
        Gen.OneOf(Array.ConvertAll<string, Gen<string>>(["Client", "denies", "\"", ".", " ", "'", "(", "well", "1990", ";"], Gen.Const)).Array[1, 40].Select(string.Concat).Sample(static paragraph =>
        {
            var once = NoteProbe.Parse("He " + paragraph);
            var twice = NoteProbe.Parse("He " + paragraph + "\n\nHe " + paragraph);

            Assert.Equal((once.Tokens.Length * 2) + 1, twice.Tokens.Length);
            Assert.Equal(once.Sentences.Length * 2, twice.Sentences.Length);
            Assert.Equal(once.Quotations.Length * 2, twice.Quotations.Length);
        }, iter: 1000);
}
