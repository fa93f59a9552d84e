using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Matching;

public class MatchContextTests
{
    [Theory]
    [InlineData("dirty urine", 1, true)]
    [InlineData("urine that was dirty", 3, true)]
    [InlineData("urine that was dirty", 2, false)]
    [InlineData("dirty, very dark, urine", 3, true)]
    [InlineData("dirty. Urine was dark.", 9, false)]
    [InlineData("dirty urine-based test", 3, false)]
    public void Near_counts_words_in_the_same_sentence(string text, int words, bool expected) =>
        Assert.Equal(expected, At(text, "dirty").Near(new PhraseSet("urine", "urines"), words));

    [Theory]
    [InlineData("addict behavior", true)]
    [InlineData("**addict** behavior", true)]
    [InlineData("addict, behavior", false)]
    [InlineData("addict's behavior", true)]
    [InlineData("addict and behavior", false)]
    [InlineData("addict", false)]
    public void FollowedBy_is_the_next_word(string text, bool expected) =>
        Assert.Equal(expected, At(text, "addict").FollowedBy(new PhraseSet("behavior", "like behavior")));

    [Theory]
    [InlineData("recovering addict", true)]
    [InlineData("newly recovering addict", true)]
    [InlineData("would have addict", true)]
    [InlineData("have addict", false)]
    [InlineData("recovering **addict**", true)]
    [InlineData("recovering. Addict", false)]
    [InlineData("recovering as addict", false)]
    [InlineData("went quite far off addict", true)]
    public void PrecededBy_is_the_word_before(string text, bool expected) =>
        Assert.Equal(expected, At(text, "addict").PrecededBy(new PhraseSet("recovering", "would have", "went ... off")));

    [Fact]
    public void Sentence_and_note_are_searched_as_a_whole()
    {
        var context = At("Used heroin. Is clean now. Sober since May.", "clean");
        Assert.True(context.SentenceHas(new PhraseSet("now")));
        Assert.False(context.SentenceHas(new PhraseSet("sober", "heroin")));
        Assert.True(context.NoteHas(new PhraseSet("sober")));
        Assert.True(context.NoteHas(new PhraseSet("used heroin")));
        Assert.False(context.NoteHas(new PhraseSet("heroin is")));
    }

    [Fact]
    public void A_section_is_searched_with_its_heading()
    {
        var context = At("## Subjective\n\nReports sleep.\n\n## Risk\n\nIs clean now.\n\n## Plan\n\nCall again.\n", "clean");
        Assert.True(context.SectionHas(new PhraseSet("risk")));
        Assert.True(context.SectionHas(new PhraseSet("now")));
        Assert.False(context.SectionHas(new PhraseSet("sleep", "call again")));
        Assert.Equal(SectionKind.Risk, context.Section);
    }

    [Theory]
    [InlineData("## Addict history\n\nText.\n", true, false, false)]
    [InlineData("## Plan\n\n- addict group\n", false, true, false)]
    [InlineData("## Plan\n\n| who | what |\n|---|---|\n| addict | group |\n", false, false, true)]
    public void The_place_of_a_match_is_known(string text, bool heading, bool listItem, bool table)
    {
        var context = At(text, "addict");
        Assert.Equal((heading, listItem, table), (context.InHeading, context.InListItem, context.InTable));
        Assert.False(context.InHeaderField);
    }

    [Fact]
    public void Who_speaks_is_known()
    {
        Assert.True(At("Client said, \"I'm an addict.\"", "addict").InQuotation);
        Assert.Equal(Person.Client, At("Client said, \"I'm an addict.\"", "addict").Speaker);
        Assert.False(At("Client is an addict.", "addict").InQuotation);
        Assert.Equal(Person.Writer, At("Client is an addict.", "addict").Speaker);
        Assert.True(At("Mother says that he is an addict.", "addict").InAttributedSpeech);
        Assert.Equal(Person.Family, At("Mother says that he is an addict.", "addict").Speaker);
    }

    [Fact]
    public void Negation_subject_format_and_signature_come_from_the_note()
    {
        Assert.True(At("Client is not an addict.", "addict").Negated);
        Assert.False(At("Client is an addict.", "addict").Negated);
        Assert.Equal(Person.Client, At("Client is an addict.", "addict").Subject);
        var soap = At("S: Client is an addict.\nO: Calm.\nA: Stable.\nP: Return.\n\nElectronically signed by Alex Example, LCSW on 03/02/2026 at 10:15\n", "addict");
        Assert.Equal(NoteFormat.Soap, soap.NoteFormat);
        Assert.True(soap.NoteSigned);
    }

    private static MatchContext At(string text, string phrase)
    {
        var note = Note.Parse(SourceText.From(text));
        var matches = PhraseTableTests.Table(phrase).Matches(note);
        Assert.True(matches.MoveNext());
        return new MatchContext(note, LintOptions.Default, matches.Current.FirstToken, matches.Current.EndToken);
    }
}
