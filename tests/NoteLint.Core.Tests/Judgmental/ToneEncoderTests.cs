using CsCheck;
using NoteLint.Core.Encoders;
using NoteLint.Core.Judgmental.Tone;
using NoteLint.Core.Tests.Notes;

namespace NoteLint.Core.Tests.Judgmental;

/// <summary>The transformer that reads a sentence as a whole.</summary>
public class ToneEncoderTests
{
    private static readonly string[] Known = ["[UNK]", "[CLS]", "[SEP]", "late", "##r", "again", "caf", "##e", "1", "##5", ",", "'", "\""];
    private static readonly WordPieces Pieces = new(Known);

    [Theory]
    [InlineData("Late again", "[CLS] late again [SEP]")]
    [InlineData("later,", "[CLS] late ##r , [SEP]")]
    [InlineData("LATE\u2019\u201cagain\u201d", "[CLS] late ' \" again \" [SEP]")]
    [InlineData("café 15", "[CLS] caf [UNK] 1 ##5 [SEP]")]
    [InlineData("latest again", "[CLS] [UNK] again [SEP]")]
    [InlineData("", "[CLS] [SEP]")]
    public void Words_are_cut_into_the_longest_known_pieces(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(text, 16)));

    [Fact]
    public void A_word_of_unusual_length_is_unknown() =>
        Assert.Equal("[CLS] [UNK] late [SEP]", string.Join(' ', Read(new string('r', 500) + " late", 16)));

    [Fact]
    public void What_does_not_fit_is_cut_off_and_the_end_is_kept() =>
        Assert.Equal("[CLS] late again late [SEP]", string.Join(' ', Read("late again late again later", 5)));

    [Theory]
    [InlineData("Groceries, of course, were everybody's job but his.", "He bought groceries for the week with his brother.")]
    [InlineData("She has perfected the art of being too ill for anything that bores her.", "She was too ill to attend on Tuesday and rang at nine.")]
    [InlineData("One wonders what it would take for him to lift a finger.", "He asked what it would take to lift the couch.")]
    public void A_jibe_scores_higher_than_plain_words_of_the_same_thing(string jibe, string plain) =>
        Assert.True(ToneEncoder.Shipped.ScoreOf(jibe) > ToneEncoder.Shipped.ScoreOf(plain) + 1);

    [Theory]
    [InlineData("He said, \"You lazy cow.\" Then he left.", "He said, \"             \" Then he left.")]
    [InlineData("She “never” calls.", "She “     ” calls.")]
    [InlineData("He called it \"a mess", "He called it \"      ")]
    public void Of_a_quotation_only_the_marks_are_read(string text, string expected)
    {
        var note = NoteProbe.Parse(text);

        Assert.Equal(expected, ToneReader.TextOf(note, 0, note.Tokens.Length));
    }

    [Fact]
    public void Any_text_has_a_score() => Gen.String[0, 400].Sample(static text => Assert.True(double.IsFinite(ToneEncoder.Shipped.ScoreOf(text))), iter: 200);

    // On every machine: whole numbers where sums are long, one order elsewhere.
    [Theory]
    [InlineData("She collects grievances the way others collect stamps.", 5.416813)]
    [InlineData("Slept six hours on most nights and walked to the lake twice.", -5.581209)]
    public void A_score_is_exact(string text, double score) => Assert.Equal(score, ToneEncoder.Shipped.ScoreOf(text), precision: 6);

    [Fact]
    public void A_text_has_the_same_score_whatever_was_read_before()
    {
        const string Sentence = "He turned up, for once, and expected applause.";
        var score = ToneEncoder.Shipped.ScoreOf(Sentence);
        for (var i = 0; i < 50; i++)
        {
            ToneEncoder.Shipped.ScoreOf($"Session {i} began at nine.");
        }

        Assert.Equal(score, ToneEncoder.Shipped.ScoreOf(Sentence));
    }

    private static string[] Read(string text, int room)
    {
        var row = new ushort[room];
        return row[..Pieces.Read(text, row)].Select(piece => Known[piece]).ToArray();
    }
}
