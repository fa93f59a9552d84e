using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Notes;

public class SentenceTests
{
    [Theory]
    [InlineData("Slept well. Ate well.", "Slept well.", "Ate well.")]
    [InlineData("Saw Dr. Example vs. Mr. Sample. Left.", "Saw Dr. Example vs. Mr. Sample.", "Left.")]
    [InlineData("Takes 5.5 mg p.o. b.i.d. with food. Well.", "Takes 5.5 mg p.o. b.i.d. with food.", "Well.")]
    [InlineData("Takes it b.i.d. Client is well.", "Takes it b.i.d.", "Client is well.")]
    [InlineData("Met A. Example at 3 p.m. on Monday.", "Met A. Example at 3 p.m. on Monday.")]
    [InlineData("Lives in the U.S. Army base.", "Lives in the U.S. Army base.")]
    [InlineData("Eats poorly, e.g. chips. Sleeps.", "Eats poorly, e.g. chips.", "Sleeps.")]
    [InlineData("Has hepatitis C. He is well.", "Has hepatitis C.", "He is well.")]
    [InlineData("Uses alcohol, etc. Client agreed.", "Uses alcohol, etc.", "Client agreed.")]
    [InlineData("Weighed 3,200 g. Home on day two.", "Weighed 3,200 g.", "Home on day two.")]
    [InlineData("Pt. reports pain. No. 5 on the list.", "Pt. reports pain.", "No. 5 on the list.")]
    [InlineData("Why? Because. Really!", "Why?", "Because.", "Really!")]
    [InlineData("He has ?unstable angina.", "He has ?unstable angina.")]
    [InlineData("She said, \"I'm done. I quit.\" She left.", "She said, \"I'm done.", "I quit.\"", "She left.")]
    [InlineData("\"Why?\" he asked. (He left.) Done", "\"Why?\" he asked.", "(He left.)", "Done")]
    [InlineData("Slept ok. ate well. no SI", "Slept ok.", "ate well.", "no SI")]
    [InlineData("Client is well.Client left.", "Client is well.", "Client left.")]
    [InlineData("See www.example.org for more.", "See www.example.org for more.")]
    [InlineData("He waited ... and left.", "He waited ... and left.")]
    [InlineData("Client **is well.** He left.", "Client **is well.", "He left.")]
    public void Prose_is_cut_into_sentences(string text, params string[] expected) => Assert.Equal(expected, NoteProbe.Sentences(text));

    [Fact]
    public void A_wrapped_sentence_goes_on_in_the_next_line() =>
        Assert.Equal(
            ["The client arrived ten minutes late and sat down without a word, looking at the\nRiver for most of the session before he spoke about his week at work and home."],
            NoteProbe.Sentences("The client arrived ten minutes late and sat down without a word, looking at the\nRiver for most of the session before he spoke about his week at work and home."));

    [Fact]
    public void Lines_without_periods_are_sentences_where_the_writer_broke_them() =>
        Assert.Equal(
            ["Slept well", "No SI", "Ate breakfast and\nlunch", "Returns Monday"],
            NoteProbe.Sentences("Slept well\nNo SI\nAte breakfast and\nlunch\nReturns Monday"));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Every_kind_of_line_end_ends_lines(string lineEnd) =>
        Assert.Equal(["Plan", "one", "two", "three"], NoteProbe.Sentences($"## Plan{lineEnd}- one{lineEnd}- two{lineEnd}{lineEnd}three{lineEnd}"));

    [Fact]
    public void A_sentence_knows_where_it_stands()
    {
        var note = NoteProbe.Parse("""
            ---
            status: draft
            ---
            Client: Alex Example

            ## Subjective
            S: Well.
            - one
            - two
              goes on

            | Drug | Dose |
            |------|------|
            | x    | 5    |

            <!-- hidden -->
            Text with `code` and [link](http://example.org/x).

            ```
            fence
            ```
            """);

        Assert.Equal(
            [
                "NotProse status: draft", "HeaderField Client: Alex Example", "Heading Subjective", "Prose S: Well.", "ListItem one", "ListItem two\n  goes on",
                "TableCell Drug", "TableCell Dose", "TableCell x", "TableCell 5", "NotProse <!-- hidden -->", "Prose Text with", "NotProse `code`",
                "Prose and [link]", "NotProse (http://example.org/x)", "Prose .", "NotProse ```", "NotProse fence", "NotProse ```",
            ],
            note.Sentences.ToArray().Select(sentence => $"{sentence.Kind} {note.TextOf(sentence.Span)}"));
    }

    [Fact]
    public void A_comment_may_run_over_lines_and_without_an_end_is_text()
    {
        Assert.Equal(["Before", "<!-- a\nb -->", "after"], NoteProbe.Sentences("Before <!-- a\nb --> after"));
        Assert.Equal(SentenceKind.Prose, NoteProbe.Parse("Score <!-- low").Sentences[0].Kind);
    }

    [Fact]
    public void Commas_that_stand_for_line_breaks_end_sentences() =>
        Assert.Equal(
            ["SUBJECTIVE:", "He slept, and ate.", "Vital signs:", "Stable.", "PLAN:", "Return, if needed.", "Call."],
            NoteProbe.Sentences("SUBJECTIVE:  ,He slept, and ate.,Vital signs:, Stable.,PLAN: , Return, if needed.,Call.,"));

    [Fact]
    public void A_backtick_in_a_word_is_an_apostrophe() => Assert.Equal(["The client`s mother`s house."], NoteProbe.Sentences("The client`s mother`s house."));
}
