using Humanizer;
using NoteLint.Core.Matching.Inflection;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Matching;

public class InflectorTests
{
    [Theory]
    [InlineData("addict", "addict addicts")]
    [InlineData("junky", "junky junkies")]
    [InlineData("diagnosis", "diagnosis diagnoses")]
    [InlineData("wino", "wino winos")]
    [InlineData("stomach", "stomach stomachs")]
    [InlineData("person", "person people persons")]
    [InlineData("chairperson", "chairperson chairpeople chairpersons")]
    [InlineData("woman", "woman women")]
    [InlineData("human", "human humans")]
    [InlineData("Child", "Child Children")]
    [InlineData("passerby", "passerby passersby")]
    [InlineData("mother-in-law", "mother-in-law mothers-in-law")]
    [InlineData("no-show", "no-show no-shows")]
    [InlineData("IV", "IV IVs")]
    [InlineData("staff", "staff")]
    public void A_noun_has_a_singular_and_its_plurals(string noun, string forms) =>
        Assert.Equal(forms, Words(noun, PartOfSpeech.Noun));

    [Theory]
    [InlineData("complain", "complain complains complained complaining")]
    [InlineData("abuse", "abuse abuses abused abusing")]
    [InlineData("deny", "deny denies denied denying")]
    [InlineData("commit", "commit commits committed committing")]
    [InlineData("visit", "visit visits visited visiting")]
    [InlineData("admit", "admit admits admitted admitting")]
    [InlineData("beg", "beg begs begged begging")]
    [InlineData("quiz", "quiz quizzes quizzed quizzing")]
    [InlineData("panic", "panic panics panicked panicking")]
    [InlineData("die", "die dies died dying")]
    [InlineData("flee", "flee flees fled fleeing")]
    [InlineData("refuse", "refuse refuses refused refusing")]
    [InlineData("threaten", "threaten threatens threatened threatening")]
    [InlineData("cancel", "cancel cancels canceled cancelled canceling cancelling")]
    [InlineData("binge", "binge binges binged binging bingeing")]
    [InlineData("choose", "choose chooses chose chosen choosing")]
    [InlineData("come", "come comes came coming")]
    [InlineData("put", "put puts putting")]
    [InlineData("begin", "begin begins began begun beginning")]
    [InlineData("be", "be are am is was were been being")]
    [InlineData("have", "have has had having")]
    [InlineData("self-harm", "self-harm self-harms self-harmed self-harming")]
    [InlineData("act out", "act out acts out acted out acting out")]
    public void A_verb_has_its_forms(string verb, string forms) =>
        Assert.Equal(forms, Words(verb, PartOfSpeech.Verb));

    [Theory]
    [InlineData("crazy", "crazy crazier craziest")]
    [InlineData("mad", "mad madder maddest")]
    [InlineData("lame", "lame lamer lamest")]
    [InlineData("feeble", "feeble feebler feeblest")]
    [InlineData("bad", "bad worse worst")]
    [InlineData("good", "good better best")]
    [InlineData("manipulative", "manipulative")]
    [InlineData("stressed", "stressed")]
    [InlineData("ill", "ill")]
    public void An_adjective_is_graded_only_where_people_say_er_and_est(string adjective, string forms) =>
        Assert.Equal(forms, Words(adjective, PartOfSpeech.Adjective));

    [Theory]
    [InlineData("person with a substance use disorder", "people with a substance use disorder")]
    [InlineData("person who uses drugs", "people who use drugs")]
    [InlineData("person experiencing homelessness", "people experiencing homelessness")]
    [InlineData("urine drug screen", "urine drug screens")]
    public void A_phrase_inflects_its_head(string phrase, string plural) =>
        Assert.Equal(plural, Inflector.FormOf(phrase, PartOfSpeech.Noun, GrammaticalForm.Plural));

    [Theory]
    [InlineData("come", GrammaticalForm.PastParticiple, "come")]
    [InlineData("commit", GrammaticalForm.PastParticiple, "committed")]
    [InlineData("die by suicide", GrammaticalForm.PresentParticiple, "dying by suicide")]
    [InlineData("write", GrammaticalForm.PastParticiple, "written")]
    [InlineData("put", GrammaticalForm.Past, "put")]
    public void One_form_can_be_asked_for(string verb, GrammaticalForm form, string expected) =>
        Assert.Equal(expected, Inflector.FormOf(verb, PartOfSpeech.Verb, form));

    [Theory]
    [InlineData(PartOfSpeech.None, GrammaticalForm.Uninflected)]
    [InlineData(PartOfSpeech.PluralNoun, GrammaticalForm.Plural)]
    public void A_term_without_inflection_stands_as_written(PartOfSpeech partOfSpeech, GrammaticalForm form) =>
        Assert.Equal([new InflectedWord("the homeless", form)], Inflector.FormsOf("the homeless", partOfSpeech));

    [Theory]
    [InlineData("client")]
    [InlineData("abuser")]
    [InlineData("therapy")]
    [InlineData("relationship")]
    [InlineData("boss")]
    [InlineData("crisis")]
    [InlineData("wife")]
    [InlineData("man")]
    [InlineData("episode")]
    [InlineData("phenomenon")]
    [InlineData("tooth")]
    [InlineData("photo")]
    [InlineData("half")]
    public void Humanizer_agrees_on_plurals(string noun) =>
        Assert.Equal(noun.Pluralize(), Inflector.FormOf(noun, PartOfSpeech.Noun, GrammaticalForm.Plural));

    private static string Words(string word, PartOfSpeech partOfSpeech) =>
        string.Join(' ', Inflector.FormsOf(word, partOfSpeech).Select(form => form.Word));
}
