using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Matching;

public class PhraseTableTests
{
    [Theory]
    [InlineData("addict", "Client is an addict.", "addict")]
    [InlineData("addict", "ADDICT. Addict. aDDict.", "ADDICT|Addict|aDDict")]
    [InlineData("drug addict", "A drug addict and a drug addicts' group.", "drug addict")]
    [InlineData("self harm", "Reports self-harm, self harm and self\nharm.", "self-harm|self harm|self\nharm")]
    [InlineData("self-harm", "Reports self\u2011harm and self harm.", "self\u2011harm|self harm")]
    [InlineData("drug seeking", "Is *drug* seeking, **drug seeking** and drug _seeking_.", "drug* seeking|drug seeking|drug _seeking")]
    [InlineData("didn't comply", "He didn’t comply; she didn't comply.", "didn’t comply|didn't comply")]
    [InlineData("non compliant", "NON-COMPLIANT with meds", "NON-COMPLIANT")]
    [InlineData("24/7", "Needs care 24/7.", "24/7")]
    [InlineData("devil's advocate", "Played devil’s advocate, not devil advocate.", "devil’s advocate")]
    [InlineData("naïve", "NAÏVE to opioids", "NAÏVE")]
    public void A_phrase_is_found_in_every_way_of_writing_it(string phrase, string note, string found) =>
        Assert.Equal(found, Find(note, phrase));

    [Theory]
    [InlineData("self harm", "Talked about self. Harm was denied.")]
    [InlineData("self harm", "Talked about self\n\nharm was denied.")]
    [InlineData("self harm", "self, harm")]
    [InlineData("self harm", "self - harm")]
    [InlineData("harm", "Denies self-harm.")]
    [InlineData("addict", "The addict-mother and her ex-addict friend")]
    [InlineData("addict", "addict@example.org, my_addict_file, addict_list")]
    [InlineData("addict", "Three addicts, addicted")]
    [InlineData("addict mother", "The addict's mother")]
    [InlineData("drug addict", "drug drug")]
    public void A_phrase_is_not_found_across_sentences_or_inside_words(string phrase, string note) =>
        Assert.Equal("", Find(note, phrase));

    [Theory]
    [InlineData("ADD", "ADD was diagnosed. Add a goal. add", "ADD")]
    [InlineData("OD on pills", "OD ON PILLS, od on pills", "OD ON PILLS")]
    public void A_word_with_a_capital_is_found_in_that_case_only(string phrase, string note, string found) =>
        Assert.Equal(found, Find(note, phrase));

    [Theory]
    [InlineData("blames ... for", "She blames for, blames him for, blames her own mother for, blames all of her sisters for it.", "blames for|blames him for|blames her own mother for")]
    [InlineData("blames ...1 for", "Blames him for it. Blames her mother for it.", "Blames him for")]
    [InlineData("blames ... for", "Blames him, for what? Blames him. For what?", "")]
    [InlineData("went ... off ...2 meds", "Went straight off of his meds.", "Went straight off of his meds")]
    public void A_gap_leaves_out_a_few_words_and_no_punctuation(string phrase, string note, string found) =>
        Assert.Equal(found, Find(note, phrase));

    [Fact]
    public void Matches_come_by_their_start_and_the_longest_first() =>
        Assert.Equal("drug addict|drug|addict|drug", Find("A drug addict took a drug.", "drug", "addict", "drug addict"));

    [Fact]
    public void A_possessive_at_the_end_belongs_to_the_match() =>
        Assert.Equal("addict's|addicts", Find("The addict's mother, the addicts' mothers", "addict", "addicts"));

    [Fact]
    public void One_form_may_stand_for_several_values()
    {
        var table = PhraseTable.Create([(new PhraseForm("addict", GrammaticalForm.Singular), 1), (new PhraseForm("addict", GrammaticalForm.Singular), 2)]);
        var values = new List<int>();
        foreach (var match in table.Matches(Note.Parse(SourceText.From("addict"))))
        {
            values.Add(match.Value);
        }

        Assert.Equal([1, 2], values);
    }

    [Fact]
    public void Words_of_one_hash_are_told_apart()
    {
        var (first, second) = ("aadebfeh", "aahhbcad");
        Assert.Equal(TokenHash.Of(first), TokenHash.Of(second));
        Assert.Equal(second, Find($"the {second}", first, second));
        Assert.Equal("", Find($"the {second}", first));
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("... addict")]
    [InlineData("addict ...2")]
    [InlineData("an ...12 addict")]
    public void A_phrase_without_words_at_its_ends_is_refused(string phrase) =>
        Assert.Throws<ArgumentException>(() => Table(phrase));

    [Fact]
    public void An_empty_table_finds_nothing() => Assert.Equal("", Find("Client is an addict."));

    internal static PhraseTable<int> Table(params string[] phrases) =>
        PhraseTable.Create(phrases.Select((phrase, index) => (new PhraseForm(phrase, GrammaticalForm.Uninflected), index)));

    internal static string Find(string text, params string[] phrases)
    {
        var note = Note.Parse(SourceText.From(text));
        var found = new List<string>();
        foreach (var match in Table(phrases).Matches(note))
        {
            found.Add(note.Chars[note.Tokens[match.FirstToken].Start..note.Tokens[match.EndToken - 1].End]);
        }

        return string.Join('|', found);
    }
}
