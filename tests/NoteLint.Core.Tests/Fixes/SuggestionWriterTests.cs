using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Fixes;
using NoteLint.Core.Matching;
using NoteLint.Core.Matching.Inflection;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Fixes;

public class SuggestionWriterTests
{
    private const string Person = "person with a substance use disorder";

    [Theory]
    [InlineData("Client is an addict.", "Client is a person with a substance use disorder.")]
    [InlineData("Three addicts attended.", "Three people with a substance use disorder attended.")]
    [InlineData("Addicts are welcome.", "People with a substance use disorder are welcome.")]
    [InlineData("Addict presented late.", "Person with a substance use disorder presented late.")]
    [InlineData("AN ADDICT CAME.", "A PERSON WITH A SUBSTANCE USE DISORDER CAME.")]
    [InlineData("An addict came.", "A person with a substance use disorder came.")]
    [InlineData("Client is an **addict**.", "Client is a **person with a substance use disorder**.")]
    [InlineData("Client is an\naddict.", "Client is a\nperson with a substance use disorder.")]
    public void A_noun_keeps_number_case_and_article(string before, string after) =>
        Assert.Equal(after, Fix(before, "addict", PartOfSpeech.Noun, Person));

    [Theory]
    [InlineData("Is a hard drinker.", "hard drinker", "alcohol user", "Is an alcohol user.")]
    [InlineData("It took a long time.", "long time", "hour", "It took an hour.")]
    [InlineData("Needs an old place.", "old place", "university place", "Needs a university place.")]
    [InlineData("Had a brain scan.", "brain scan", "MRI", "Had an MRI.")]
    [InlineData("Signed a privacy form.", "privacy form", "HIPAA form", "Signed a HIPAA form.")]
    public void The_article_follows_the_sound(string before, string term, string suggestion, string after) =>
        Assert.Equal(after, Fix(before, term, PartOfSpeech.Noun, suggestion));

    [Theory]
    [InlineData("Client is an addict.", "a person in recovery", "Client is a person in recovery.")]
    [InlineData("An addict came.", "a person in recovery", "A person in recovery came.")]
    public void A_suggestion_with_its_own_article_takes_the_place_of_the_other(string before, string suggestion, string after) =>
        Assert.Equal(after, Fix(before, "addict", PartOfSpeech.Noun, suggestion));

    [Theory]
    [InlineData("He suffers from asthma.", "He has asthma.")]
    [InlineData("He suffered from asthma.", "He had asthma.")]
    [InlineData("Suffering from asthma.", "Having asthma.")]
    [InlineData("Parents suffer from asthma.", "Parents have asthma.")]
    public void A_verb_takes_the_form_that_was_found(string before, string after) =>
        Assert.Equal(after, Fix(before, "suffer from", PartOfSpeech.Verb, "have"));

    [Theory]
    [InlineData("He abused wine.", "He drank wine.")]
    [InlineData("He has abused wine.", "He has drunk wine.")]
    [InlineData("He has never really abused wine.", "He has never really drunk wine.")]
    [InlineData("He’s abused wine.", "He’s drunk wine.")]
    [InlineData("Wine was abused daily.", "Wine was drunk daily.")]
    [InlineData("Wine abused by him.", "Wine drunk by him.")]
    [InlineData("He had wine and abused it.", "He had wine and drank it.")]
    public void A_past_form_is_a_participle_after_have_and_be(string before, string after) =>
        Assert.Equal(after, Fix(before, "abuse", PartOfSpeech.Verb, "drink"));

    [Theory]
    [InlineData("The crazier plan", "The more unusual plan")]
    [InlineData("The craziest plan", "The most unusual plan")]
    [InlineData("A crazy plan", "An unusual plan")]
    public void An_adjective_is_graded(string before, string after) =>
        Assert.Equal(after, Fix(before, "crazy", PartOfSpeech.Adjective, "unusual"));

    [Fact]
    public void Relative_clauses_agree() =>
        Assert.Equal("People who use drugs attended.", Fix("Addicts attended.", "addict", PartOfSpeech.Noun, "person who uses drugs"));

    [Theory]
    [InlineData("Substance abuse is common.", "Substance use disorders are common.")]
    [InlineData("Substance abuse hasn’t stopped.", "Substance use disorders haven't stopped.")]
    [InlineData("A history of substance abuse is noted.", "A history of substance use disorders is noted.")]
    [InlineData("This substance abuse is new.", null)]
    public void A_change_of_number_reaches_the_verb_of_the_subject(string before, string? after) =>
        Assert.Equal(after ?? before, Fix(before, "substance abuse", PartOfSpeech.Noun, "substance use disorders", PartOfSpeech.PluralNoun));

    [Theory]
    [InlineData("Substance Abuse History", "Substance Use History")]
    [InlineData("SUBSTANCE ABUSE HISTORY", "SUBSTANCE USE HISTORY")]
    [InlineData("Substance abuse history", "Substance use history")]
    public void Capitals_are_kept(string before, string after) =>
        Assert.Equal(after, Fix(before, "substance abuse", PartOfSpeech.None, "substance use"));

    [Theory]
    [InlineData("Client said, \"I'm an addict.\"")]
    [InlineData("Mother says that he is an addict.")]
    [InlineData("Client is an addict.\n\nElectronically signed by Alex Example, LCSW on 03/02/2026 at 10:15")]
    [InlineData("The addict's mother called.")]
    [InlineData("The addicts' mothers called.")]
    public void Some_text_is_never_edited(string note) =>
        Assert.Equal(note, Fix(note, "addict", PartOfSpeech.Noun, Person));

    [Theory]
    [InlineData("Heroin addict, day 12.")]
    [InlineData("He is a meth addict.")]
    [InlineData("Her addict mother called.")]
    [InlineData("Shows addict behavior.")]
    [InlineData("He is an addict/alcoholic.")]
    [InlineData("He is an alcoholic/addict.")]
    public void A_noun_beside_another_is_never_replaced_by_a_phrase(string note) =>
        Assert.Equal(note, Fix(note, "addict", PartOfSpeech.Noun, Person));

    [Theory]
    [InlineData("Completed suicide risk assessment.", "Completed suicide risk assessment.")]
    [InlineData("Uncle completed suicide in 1999.", "Uncle died by suicide in 1999.")]
    [InlineData("Uncle completed suicide last year.", "Uncle died by suicide last year.")]
    [InlineData("Uncle completed suicide 14 mos ago.", "Uncle died by suicide 14 mos ago.")]
    public void A_phrase_that_is_half_of_another_term_is_left_alone(string before, string after) =>
        Assert.Equal(after, Fix(before, "completed suicide", PartOfSpeech.None, "died by suicide"));

    [Theory]
    [InlineData("Hepatitis A patient", "Hepatitis A individual")]
    [InlineData("A patient came.", "An individual came.")]
    public void A_capital_A_inside_a_sentence_is_no_article(string before, string after) =>
        Assert.Equal(after, Fix(before, "patient", PartOfSpeech.Noun, "individual"));

    [Fact]
    public void Emphasis_inside_a_match_leaves_it_alone() =>
        Assert.Equal("Is *drug* seeking.", Fix("Is *drug* seeking.", "drug seeking", PartOfSpeech.None, "asking for pills"));

    [Theory]
    [InlineData("Client is an addict.", "[11..12) |[13..19) person with a substance use disorder")]
    public void Edits_are_small_and_apart(string note, string edits) =>
        Assert.Equal(edits, Describe(Assert.Single(Fixes(note, "addict", PartOfSpeech.Noun, Person))));

    [Fact]
    public void What_stays_is_not_edited() =>
        Assert.Equal("[10..12) ", Describe(Assert.Single(Fixes("Substance abuse history", "substance abuse history", PartOfSpeech.None, "substance use history"))));

    [Fact]
    public void A_title_quotes_the_page_and_not_the_note() =>
        Assert.Equal($"Write \"{Person}\"", Assert.Single(Fixes("Addicts are welcome.", "addict", PartOfSpeech.Noun, Person)).Title);

    private static string Fix(string text, string term, PartOfSpeech partOfSpeech, string suggestion, PartOfSpeech? suggestionPartOfSpeech = null) =>
        FixApplier.Apply(SourceText.From(text), Fixes(text, term, partOfSpeech, suggestion, suggestionPartOfSpeech)).Text.ToString();

    private static string Describe(Fix fix) => string.Join('|', fix.Edits.Select(edit => $"{edit.Span} {edit.NewText}"));

    private static List<Fix> Fixes(string text, string term, PartOfSpeech partOfSpeech, string suggestion, PartOfSpeech? suggestionPartOfSpeech = null)
    {
        var note = Note.Parse(SourceText.From(text));
        ImmutableArray<PhraseForm> forms = [.. Inflector.FormsOf(term, partOfSpeech).Select(form => new PhraseForm(form.Word, form.Form))];
        var wording = new Wording(term, [new Suggestion(suggestion, suggestionPartOfSpeech ?? partOfSpeech)], null, null, FixSafety.Review);
        var fixes = new List<Fix>();
        foreach (var match in PhraseTable.Create(forms.Select(form => (form, 0))).Matches(note))
        {
            fixes.AddRange(SuggestionWriter.Write(new MatchContext(note, LintOptions.Default, match.FirstToken, match.EndToken), wording, match.Form));
        }

        return fixes;
    }
}
