using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Notes;

public class SubjectTests
{
    [Theory]
    [InlineData("Client is an addict.", "addict", Person.Client)]
    [InlineData("Pt is manipulative.", "manipulative", Person.Client)]
    [InlineData("Her brother is an addict.", "addict", Person.Family)]
    [InlineData("Client's mother is an addict.", "addict", Person.Family)]
    [InlineData("The patient's ex-husband was abusive.", "abusive", Person.Family)]
    [InlineData("I was frustrated today.", "frustrated", Person.Writer)]
    [InlineData("This writer was frustrated.", "frustrated", Person.Writer)]
    [InlineData("I find her manipulative.", "manipulative", Person.Client)]
    [InlineData("Writer confronted client about being lazy.", "lazy", Person.Client)]
    [InlineData("Therapist noted resistance.", "resistance", Person.Client)]
    [InlineData("His former therapist was dismissive.", "dismissive", Person.Other)]
    [InlineData("The teacher was hostile.", "hostile", Person.Other)]
    [InlineData("Client was seen with his mother and is manipulative.", "manipulative", Person.Client)]
    [InlineData("Presents as manipulative.", "manipulative", Person.Client)]
    [InlineData("Mother says he is lazy.", "lazy", Person.Client)]
    [InlineData("Mother reports tantrums.", "tantrums", Person.Client)]
    [InlineData("Mother reports being an alcoholic.", "alcoholic", Person.Family)]
    [InlineData("Mother attended. She is overprotective.", "overprotective", Person.Family)]
    [InlineData("Mother attended. He is defiant.", "defiant", Person.Client)]
    [InlineData("Her brother lives with her. He is an addict.", "addict", Person.Family)]
    [InlineData("Client came with mother. She is an addict.", "addict", Person.Client)]
    [InlineData("Seen in the principal's office. He is an addict.", "addict", Person.Client)]
    [InlineData("K., 84, is an addict.", "addict", Person.Client)]
    [InlineData("He is an addict.", "addict", Person.Client)]
    [InlineData("Client argued with her alcoholic husband.", "alcoholic", Person.Family)]
    [InlineData("A difficult client today.", "difficult", Person.Client)]
    [InlineData("Client: Alex Example\nDOB: 01/02/1990\n\nAlex is an addict.", "addict", Person.Client)]
    [InlineData("Client said, \"I am an addict.\"", "addict", Person.Client)]
    [InlineData("L. was late and demanding.", "demanding", Person.Client)]
    [InlineData("Mr. V. came in and was demanding.", "demanding", Person.Client)]
    [InlineData("O. Alert and demanding.", "demanding", Person.Unknown)]
    [InlineData("Addiction is a disease.", "Addiction", Person.Unknown)]
    public void The_subject_is_the_person_spoken_of(string text, string words, Person expected)
    {
        var note = NoteProbe.Parse(text);
        var (first, end) = note.Find(words);
        Assert.Equal(expected, note.SubjectOf(first, end));
    }
}
