namespace NoteLint.Core.Tests.Judgmental;

/// <summary>How much has to speak for a judgment in free wording (NL1720) depends on what pages find in the rest of the note.</summary>
public class NoteToneTests
{
    private const string Known = "She is manipulative and lazy.";

    [Theory]
    [InlineData("She treats each session as her stage.")]
    [InlineData("Her gratitude came with a price tag.")]
    public void A_whole_note_without_a_known_judgment_gets_the_benefit_of_the_doubt(string sentence)
    {
        Assert.Single(LintText.Places(sentence, "NL1720"));
        Assert.Empty(LintText.Places(GoodNote.With(sentence), "NL1720"));
        Assert.Single(LintText.Places(GoodNote.With(sentence, Known), "NL1720"));
    }

    [Fact]
    public void Beside_known_judgments_less_has_to_speak_for_one_more()
    {
        const string sentence = "His back allowed him to carry the television.";
        Assert.Empty(LintText.Places(sentence, "NL1720"));
        Assert.Single(LintText.Places(GoodNote.With(sentence, Known), "NL1720"));
    }

    [Fact]
    public void What_leaves_no_doubt_is_said_in_any_note() => Assert.Single(LintText.Places(GoodNote.With("He produced his usual crop of excuses, each riper than the last."), "NL1720"));

    [Theory]
    [InlineData("He threatened her with a knife in the kitchen and then sat down.")]
    [InlineData("She hit the wall with her fist and would not say why.")]
    [InlineData("She was the one to find him.")]
    [InlineData("Says that she will stab him tonight.")]
    [InlineData("He plans to take all the pills on Friday night.")]
    [InlineData("Denies SI and HI.")]
    [InlineData("Left against medical advice at 22:10.")]
    [InlineData("He was intoxicated again on arrival, breath alcohol 0.14.")]
    [InlineData("Her uncle touched her under the blanket when she was nine.")]
    [InlineData("He said to the nurse, \"You are a useless, lazy cow and I hope that you die.\"")]
    public void A_disclosure_stays_one_beside_judgments(string sentence) => Assert.Empty(LintText.Places(GoodNote.With(sentence, Known), "NL1720"));

    [Fact]
    public void Two_judgments_in_a_long_report_are_no_habit() => Assert.Empty(LintText.Places(
        GoodNote.With("His back allowed him to carry the television.", Known) + GoodNote.With(string.Empty) + GoodNote.With(string.Empty) + GoodNote.With(string.Empty),
        "NL1720"));

    [Fact]
    public void Three_sentences_that_leave_no_doubt_say_something_of_a_fourth()
    {
        const string plain = "He keeps his good manners for the doctor. He managed to remember his appointment this time. His concern for his daughter lasts as long as somebody is watching.";
        const string sentence = "His back allowed him to carry the television.";

        Assert.Empty(LintText.Places(GoodNote.With(sentence), "NL1720"));
        Assert.Equal(4, LintText.Places(GoodNote.With(sentence, plain), "NL1720").Count());
    }
}
