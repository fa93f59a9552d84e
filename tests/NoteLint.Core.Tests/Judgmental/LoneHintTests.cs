using NoteLint.Core.Configuration;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Judgmental;

/// <summary>One hint in a whole note that judges nowhere else is mostly an idiom that is meant as it stands.</summary>
public class LoneHintTests
{
    private const string Hint = "He dug his heels in.";
    private const string Judgment = "She was manipulative about the visit.";

    [Fact]
    public void A_single_hint_in_a_whole_note_is_left_out() => Assert.Empty(LintText.Places(GoodNote.With(Hint), "NL1331"));

    [Fact]
    public void In_a_few_words_it_is_said() => Assert.Single(LintText.Places(Hint, "NL1331"));

    [Fact]
    public void Beside_another_judgment_both_are_said()
    {
        var note = GoodNote.With(Hint, Judgment);
        Assert.Single(LintText.Places(note, "NL1331"));
        Assert.Single(LintText.Places(note, "NL1501"));
    }

    [Fact]
    public void Switching_off_the_rule_of_the_other_judgment_takes_nothing_else_away() =>
        Assert.Single(LintText.Places(GoodNote.With(Hint, Judgment), "NL1331", Chosen("nl1501", RuleSeverity.None)));

    [Fact]
    public void A_rule_whose_severity_somebody_chose_is_heard() => Assert.Single(LintText.Places(GoodNote.With(Hint), "NL1331", Chosen("nl1331", RuleSeverity.Hint)));

    [Theory]
    [InlineData("NL1331")]
    [InlineData("half-heartedness-jibe")]
    public void A_comment_that_ignores_the_hint_is_not_called_unused(string rule) =>
        Assert.Empty(LintText.Places(GoodNote.With($"{Hint} <!-- notelint ignore {rule}: the sled stopped there -->"), "NL9101"));

    [Fact]
    public void A_sentence_that_sounds_like_a_judgment_keeps_its_hint() =>
        Assert.Single(LintText.Places(GoodNote.With("She has an answer for everything."), "NL1423"));

    [Theory]
    [InlineData("She was suicidal for attention.")]
    [InlineData("He was not suicidal enough to skip lunch.")]
    public void What_is_said_of_suicide_keeps_its_hint(string sentence) => Assert.Single(LintText.Places(GoodNote.With(sentence), "NL1206"));

    private static LintOptions Chosen(string rule, RuleSeverity severity) =>
        LintOptions.Default with { Severities = LintOptions.Default.Severities.SetItem(rule, severity) };
}
