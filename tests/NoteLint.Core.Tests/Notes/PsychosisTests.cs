namespace NoteLint.Core.Tests.Notes;

/// <summary>What a voice says and what a delusion holds is a symptom in its exact words.</summary>
public class PsychosisTests
{
    [Theory]
    [InlineData("Hears voices calling her lazy.")]
    [InlineData("The voice berates him for being lazy.")]
    [InlineData("He hears his late father call him lazy.")]
    [InlineData("Hears a voice that mocks her as lazy.")]
    [InlineData("Derogatory voices daily; they tell her to die, the voices say she is lazy.")]
    [InlineData("Voices: worthless, lazy.")]
    [InlineData("Auditory hallucinations, derogatory in content: worthless, lazy.")]
    [InlineData("Hallucinations of a man shouting lazy at her.")]
    [InlineData("Command AH to hit the lazy neighbor.")]
    [InlineData("Delusion that her coworkers think she is lazy.")]
    [InlineData("Guilty delusions of being lazy.")]
    [InlineData("Delusional belief of being lazy.")]
    [InlineData("Paranoia that staff call her lazy.")]
    public void What_is_heard_or_believed_is_of_psychosis(string text) => Assert.True(IsOfPsychosis(text));

    [Theory]
    [InlineData("Client is lazy.")]
    [InlineData("She hears voices and is lazy.")]
    [InlineData("Hears voices calling her names, and she is lazy.")]
    [InlineData("Hears voices telling her to hide, but is lazy.")]
    [InlineData("Hears voices and calls the lazy nurse.")]
    [InlineData("Client with hallucinations is lazy.")]
    [InlineData("Hallucinations: denied, lazy.")]
    [InlineData("No delusions of grandeur, lazy.")]
    [InlineData("She voices concern, lazy.")]
    [InlineData("No one has heard of it, which may say that he is lazy.")]
    [InlineData("He heard of the call and was lazy.")]
    [InlineData("She raised her voice when told to wait, then was lazy.")]
    [InlineData("In a whiny voice he told the nurse off, lazy.")]
    [InlineData("Lazy, and hears voices telling her to hide.")]
    [InlineData("Voices telling her to die; lazy.")]
    public void What_the_writer_says_beside_it_is_not(string text) => Assert.False(IsOfPsychosis(text));

    private static bool IsOfPsychosis(string text)
    {
        var note = NoteProbe.Parse(text);
        var (first, end) = note.Find(text.Contains("lazy", StringComparison.Ordinal) ? "lazy" : "Lazy");
        return note.IsOfPsychosis(first, end);
    }
}
