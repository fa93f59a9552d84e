namespace NoteLint.Core.Tests.Notes;

public class NegationTests
{
    [Theory]
    [InlineData("Client is not an addict.", "addict")]
    [InlineData("Client isn't manipulative.", "manipulative")]
    [InlineData("Client doesn’t abuse alcohol.", "abuse")]
    [InlineData("Denies suicidal ideation, intent or plan.", "plan")]
    [InlineData("Client denies SI, HI, and AVH.", "AVH")]
    [InlineData("Client denies that he is an addict.", "addict")]
    [InlineData("No evidence of psychosis.", "psychosis")]
    [InlineData("There was no sign of intoxication.", "intoxication")]
    [InlineData("Attended without incident.", "incident")]
    [InlineData("Never violent toward staff.", "violent")]
    [InlineData("Bipolar disorder was ruled out.", "Bipolar disorder")]
    [InlineData("Ruled out bipolar disorder.", "bipolar disorder")]
    [InlineData("Suicidal ideation: denied", "Suicidal ideation")]
    [InlineData("SI - none", "SI")]
    [InlineData("SI, HI denied.", "SI")]
    [InlineData("Hallucinations were not observed.", "Hallucinations")]
    [InlineData("Screen negative for abuse.", "abuse")]
    [InlineData("Neither manipulative nor hostile.", "hostile")]
    [InlineData("Nil smoking history.", "smoking")]
    [InlineData("Left w/o incident.", "incident")]
    [InlineData("He is no longer an addict.", "addict")]
    [InlineData("There was no evidence that he was being manipulative.", "manipulative")]
    [InlineData("No clear indication that she is an addict.", "addict")]
    [InlineData("Nothing to suggest that her requests were manipulative.", "manipulative")]
    public void These_are_negated(string text, string words)
    {
        var note = NoteProbe.Parse(text);
        var (first, end) = note.Find(words);
        Assert.True(note.IsNegated(first, end));
    }

    [Theory]
    [InlineData("Client is an addict.", "addict")]
    [InlineData("Was told no, and became manipulative.", "manipulative")]
    [InlineData("Saying \"He would never do that,\" she is manipulative.", "manipulative")]
    [InlineData("Denies SI but is manipulative.", "manipulative")]
    [InlineData("Denies SI; manipulative with staff.", "manipulative")]
    [InlineData("Denies SI. Manipulative with staff.", "Manipulative")]
    [InlineData("No evidence of psychosis, but she is manipulative.", "manipulative")]
    [InlineData("No evidence that he drinks, and he is manipulative.", "manipulative")]
    [InlineData("No sleep since he was manipulative.", "manipulative")]
    [InlineData("Client did not attend because he is an addict.", "addict")]
    [InlineData("Denies SI and reports abuse.", "abuse")]
    [InlineData("No SI, he is an addict.", "addict")]
    [InlineData("Not only an addict.", "addict")]
    [InlineData("No change in hostility.", "hostility")]
    [InlineData("Client is an addict and denied SI.", "addict")]
    [InlineData("Client with addiction denied SI.", "addiction")]
    [InlineData("However, no SI. Addict for years.", "Addict")]
    public void These_are_not(string text, string words)
    {
        var note = NoteProbe.Parse(text);
        var (first, end) = note.Find(words);
        Assert.False(note.IsNegated(first, end));
    }
}
