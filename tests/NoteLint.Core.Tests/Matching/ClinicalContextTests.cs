using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Matching;

public class ClinicalContextTests
{
    [Theory]
    [InlineData("Client is demanding.")]
    [InlineData("Client was very demanding and left early.")]
    [InlineData("He has been increasingly demanding with staff.")]
    [InlineData("A demanding client.")]
    [InlineData("Demanding, tearful patient in bed.")]
    [InlineData("Another demanding young man.")]
    [InlineData("Demanding throughout.")]
    [InlineData("Tearful, angry and demanding.")]
    [InlineData("Pt demanding, left early.")]
    [InlineData("Mother came across as demanding.")]
    [InlineData("Staff find him demanding.")]
    [InlineData("She came late and was demanding.")]
    [InlineData("Client can be quite demanding at times.")]
    [InlineData("Came in demanding and loud.")]
    [InlineData("Client left demanding, then called.")]
    [InlineData("RESPONSE: Demanding. Left early.")]
    [InlineData("She's demanding.")]
    [InlineData("Demanding like his father.")]
    [InlineData("K., 84, demanding, in room 7.")]
    [InlineData("A loud, demanding retired bus driver.")]
    [InlineData("Ruth is demanding.")]
    public void An_adjective_said_of_a_person_describes_the_person(string text) => Assert.True(At(text, "demanding").DescribesPerson);

    [Theory]
    [InlineData("Client has a demanding job.")]
    [InlineData("Her job is demanding.")]
    [InlineData("Work has been demanding this month.")]
    [InlineData("Client was demanding to be seen.")]
    [InlineData("He kept demanding a refill.")]
    [InlineData("It is demanding for her to drive.")]
    [InlineData("The session with client was demanding.")]
    [InlineData("A demanding family situation.")]
    [InlineData("I was demanding with myself.")]
    [InlineData("The exercise, which is demanding, took an hour.")]
    [InlineData("April was demanding.")]
    [InlineData("A demanding bus route.")]
    [InlineData("He was laid off from a demanding warehouse supervisor position.")]
    public void An_adjective_said_of_something_else_does_not(string text) => Assert.False(At(text, "demanding").DescribesPerson);

    [Theory]
    [InlineData("## Mental Status\n\nHostile at first.\n", true)]
    [InlineData("MSE: alert, hostile.", true)]
    [InlineData("Hostile, affect restricted.", true)]
    [InlineData("Attitude: hostile.", true)]
    [InlineData("Remains euphoric and hostile.", true)]
    [InlineData("Hostile toward me today.", false)]
    [InlineData("## Behavior\n\nHostile at first.\n", false)]
    public void A_mental_status_examination_is_known_by_its_heading_or_its_words(string text, bool expected) =>
        Assert.Equal(expected, At(text, "hostile").InMentalStatus);

    [Theory]
    [InlineData("The alleged assault was reported to the police.", true)]
    [InlineData("## Legal History\n\nThe alleged assault.\n", true)]
    [InlineData("She spoke of the alleged assault.", false)]
    public void A_legal_context_is_known_by_its_heading_or_its_words(string text, bool expected) =>
        Assert.Equal(expected, At(text, "alleged").InLegalContext);

    [Theory]
    [InlineData("## Diagnosis\n\n1. Senile dementia\n", true)]
    [InlineData("Dx: senile dementia.", true)]
    [InlineData("F03.90 senile dementia without disturbance.", true)]
    [InlineData("Problem list: falls, senile dementia.", true)]
    [InlineData("Seen for senile dementia, B12 low.", false)]
    [InlineData("Her mother has senile dementia.", false)]
    public void A_diagnosis_is_known_by_its_list_or_its_code(string text, bool expected) =>
        Assert.Equal(expected, At(text, "senile").InDiagnosis);

    [Theory]
    [InlineData("Client is a schizophrenic.")]
    [InlineData("A known paranoid schizophrenic who lives alone.")]
    [InlineData("The schizophrenic in room 4 was loud.")]
    [InlineData("Chronic schizophrenic, off meds.")]
    [InlineData("42-year-old man, a schizophrenic and a father.")]
    [InlineData("The schizophrenic refused his tray.")]
    [InlineData("The schizophrenic's landlord called.")]
    [InlineData("A 45 year old schizophrenic with diabetes.")]
    [InlineData("A 45-year-old schizophrenic with two children.")]
    [InlineData("45-year-old schizophrenic, seen at home.")]
    [InlineData("Pt 45 y/o schizophrenic admitted at noon.")]
    [InlineData("Seen at the door: young schizophrenic, first visit.")]
    public void A_condition_with_an_article_and_no_noun_names_the_person(string text) => Assert.True(At(text, "schizophrenic").NamesPerson);

    [Theory]
    [InlineData("A schizophrenic disorder was ruled out.")]
    [InlineData("He is schizophrenic.")]
    [InlineData("The schizophrenic and agitated patient in room 4.")]
    [InlineData("Schizophrenic symptoms since May.")]
    [InlineData("Client, 27, schizophrenic, lives alone.")]
    [InlineData("Scale 18, schizophrenic, was scored twice.")]
    public void A_condition_that_describes_something_does_not(string text) => Assert.False(At(text, "schizophrenic").NamesPerson);

    [Theory]
    [InlineData("Obviously she will quit.", true, false)]
    [InlineData("- \"Obviously\" is her word.", true, false)]
    [InlineData("She will quit, obviously!", false, true)]
    [InlineData("Obviously.", true, true)]
    [InlineData("She will obviously quit.", false, false)]
    public void A_match_opens_or_closes_its_sentence_whatever_marks_stand_beside_it(string text, bool opens, bool closes)
    {
        var context = At(text, "obviously");
        Assert.Equal((opens, closes), (context.OpensSentence, context.ClosesSentence));
    }

    [Theory]
    [InlineData("He fell off the wagon at the farm fair.", true)]
    [InlineData("Client read aloud the fable about the wagon.", true)]
    [InlineData("The electrician drove the wagon.", true)]
    [InlineData("In the dream a wagon came down the hill.", true)]
    [InlineData("He fell off the wagon again.", false)]
    [InlineData("She put on a show about the wagon.", false)]
    public void An_idiom_is_meant_as_it_stands_where_the_sentence_is_about_such_things(string text, bool expected) =>
        Assert.Equal(expected, At(text, "wagon").InLiteralSense);

    [Theory]
    [InlineData("The wagon was delivered on Monday and the wheel repaired by the neighbor.", true)]
    [InlineData("Fell off the wagon again, what a surprise, and of course it was never his fault.", false)]
    [InlineData("He put the wagon beside the toy barn.", true)]
    public void An_idiom_is_meant_as_it_stands_where_the_sentence_tells_plain_facts(string text, bool expected) =>
        Assert.Equal(expected, At(text, "wagon").InLiteralSense);

    [Theory]
    [InlineData("At lunch she was devious, and a potato was found in the napkin.", "devious")]
    [InlineData("He left at noon and made a scene at the door, and sat down when asked.", "made a scene")]
    [InlineData("She is next after the crazy cat lady, at ten on Tuesday in room 4.", "crazy")]
    public void Words_without_a_plain_sense_have_none_in_a_plain_report(string text, string words) => Assert.False(At(text, words).InLiteralSense);

    [Theory]
    [InlineData("The family is rude.")]
    [InlineData("He was rude to the nurse.")]
    [InlineData("Rude to staff.")]
    public void An_adjective_is_said_of_a_family_and_toward_a_person(string text) => Assert.True(At(text, "rude").DescribesPerson);

    private static MatchContext At(string text, string phrase)
    {
        var note = Note.Parse(SourceText.From(text));
        var matches = PhraseTableTests.Table(phrase).Matches(note);
        Assert.True(matches.MoveNext());
        return new MatchContext(note, LintOptions.Default, matches.Current.FirstToken, matches.Current.EndToken);
    }
}
