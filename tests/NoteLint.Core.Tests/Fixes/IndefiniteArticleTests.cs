using NoteLint.Core.Fixes;

namespace NoteLint.Core.Tests.Fixes;

public class IndefiniteArticleTests
{
    [Theory]
    [InlineData("a person, a client, a history, a year, a house")]
    [InlineData("an addict, an episode, an intake, an overdose, an urge, an umbrella, an onerous, an unusual")]
    [InlineData("an hour, an honest, an heir, an honor")]
    [InlineData("a university, a unique, a unit, a user, a used, a usual, a urine, a uterus, a utility, a European, a one-time")]
    [InlineData("an uninsured, an unidentified, an unimportant, an urgent, an usher, an utter")]
    [InlineData("an MRI, an SSRI, an HIV-positive, an LCSW, an RN, an X-ray, an EEG, an ROI")]
    [InlineData("a UTI, a BPD, a CBT, a PTSD, a T-shirt, a HIPAA, a SUD, a SOAP, a U-turn")]
    [InlineData("an 8-week, an 80-year-old, an 11-year-old, an 18-month, a 110-pound, a 17-year-old, a 2-week, an 800-mg")]
    public void Sound_decides(string examples)
    {
        foreach (var example in examples.Split(", "))
        {
            var (article, word) = (example.Split(' ')[0], example.Split(' ')[1]);
            Assert.Equal($"{article} {word}", $"{IndefiniteArticle.For(word)} {word}");
        }
    }
}
