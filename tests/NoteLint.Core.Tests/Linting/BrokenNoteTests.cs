using NoteLint.Core.Configuration;
using NoteLint.Core.Rules;
using NoteLint.Core.Tests.Consent;
using NoteLint.GoldSpans;

namespace NoteLint.Core.Tests.Linting;

/// <summary>A note is linted while it is written, and from files that break lines anywhere: no rule may fail at a line's start or a note's end.</summary>
public class BrokenNoteTests
{
    private const int Words = 24;

    private static readonly string[] Separators = ["\n", " | ", " "];
    private static readonly string[] Files = ["aside-1.md", "aside-5.md"];

    [Theory]
    [InlineData(NoteProfile.Progress)]
    [InlineData(NoteProfile.Deidentified)]
    public void A_note_may_break_and_end_anywhere(NoteProfile profile)
    {
        var options = LintOptions.Default with { Profile = profile };

        foreach (var part in Parts())
        {
            Assert.Null(Record.Exception(() => LintText.Findings(part, options)));
        }
    }

    [Theory]
    [InlineData("Aide had")]
    [InlineData("Alex Example, born")]
    [InlineData("Met with Ana Example, 34, born")]
    [InlineData("He sat\nnext to\nme, had")]
    public void A_sentence_that_is_not_finished_is_read(string text) => Assert.Null(Record.Exception(() => LintText.Findings(text, LintText.Deidentified)));

    // What word processors and web forms paste between words.
    [Theory]
    [InlineData("The password\u00a0is changed.")]
    [InlineData("PIN unknown to\u2009staff")]
    [InlineData("Her password is with\u000bher mother")]
    [InlineData("The PIN was reset today; see\u3000file")]
    public async Task A_blank_of_another_kind_ends_no_word_and_holds_up_nothing(string text)
    {
        var linting = Task.Run(() => LintText.Findings(text));

        Assert.Empty(await linting.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Theory]
    [InlineData("Chicago's winters are hard.", "Chicago")]
    [InlineData("Tucson\u2019s heat", "Tucson")]
    public void A_city_that_opens_the_note_may_own_something(string text, string city) => Assert.Equal([city], LintText.Places(text, "NL2402", LintText.Deidentified));

    [Theory]
    [InlineData("She has lived in Boston,\nTucson and Denver since.", "Boston", "Tucson")]
    [InlineData("Moved from 12 Oak Street,\nTucson last year.", "Tucson")]
    [InlineData("| lived in Boston, | Tucson |", "Boston", "Tucson")]
    public void A_city_is_found_where_a_line_begins_with_it(string text, params string[] cities) =>
        Assert.Equal(cities, LintText.Places(text, "NL2402", LintText.Deidentified));

    // Short parts are read by rules alone, which is what may fail, and fast.
    private static IEnumerable<string> Parts()
    {
        var turn = 0;
        foreach (var text in Texts())
        {
            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            for (var first = 0; first < words.Length; first += Words + (turn % 5))
            {
                yield return string.Join(Separators[turn++ % Separators.Length], words[first..Math.Min(words.Length, first + Words - (turn % 7))]);
            }
        }
    }

    private static IEnumerable<string> Texts() => Files
        .SelectMany(static file => GoldNote.ReadAll(Path.Combine(AppContext.BaseDirectory, "Identifiers", "gold", file)))
        .Select(static note => note.Text)
        .Concat(ConsentFamily.Fresh.SelectMany(static family => family.Variants.Select(family.TextOf)));
}
