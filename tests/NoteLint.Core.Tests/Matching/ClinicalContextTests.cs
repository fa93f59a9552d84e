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
    [InlineData("RESPONSE: Demanding. Left early.")]
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
    public void An_adjective_said_of_something_else_does_not(string text) => Assert.False(At(text, "demanding").DescribesPerson);

    [Theory]
    [InlineData("## Mental Status\n\nHostile at first.\n", true)]
    [InlineData("MSE: alert, hostile.", true)]
    [InlineData("Hostile, affect restricted.", true)]
    [InlineData("Attitude: hostile.", true)]
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

    private static MatchContext At(string text, string phrase)
    {
        var note = Note.Parse(SourceText.From(text));
        var matches = PhraseTableTests.Table(phrase).Matches(note);
        Assert.True(matches.MoveNext());
        return new MatchContext(note, LintOptions.Default, matches.Current.FirstToken, matches.Current.EndToken);
    }
}
