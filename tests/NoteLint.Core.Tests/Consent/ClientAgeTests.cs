namespace NoteLint.Core.Tests.Consent;

/// <summary>Where a note says how old its client is, a client under age is one (NL3107), and nobody else's age makes the client one.</summary>
public class ClientAgeTests
{
    [Theory]
    [InlineData("Play session, private office\nClient is 8.", "8")]
    [InlineData("Play session, private office\nPt is nine.", "Pt is nine")]
    [InlineData("Counselling contact\nM., fifteen, on her own.", "fifteen")]
    [InlineData("Counselling contact\nSaw D. (16) alone.", "16")]
    [InlineData("Pt: 15F, seen 1:1 x45 min", "15F")]
    [InlineData("| Pt | 13M, 8th grade |\n| Visit | 4 |\n", "13M")]
    [InlineData("J., age 12, came with his backpack on.", "12")]
    public void It_is_read_as_people_write_it(string top, string age) => Assert.Equal([age], LintText.Places(Note(top), "NL3107"));

    [Theory]
    [InlineData("Pt: 35F, seen 1:1 x45 min")]
    [InlineData("Room: 12F")]
    [InlineData("Client is 8 weeks sober.")]
    [InlineData("ERP session. (2) ate a cracker with the same hand, no wipe.")]
    [InlineData("EMDR session. Target: the hallway, age 9. SUD 8 at start.")]
    [InlineData("Saw the film about a boy (9) and his dog.")]
    public void Nothing_else_is(string top) => Assert.Empty(LintText.Places(Note(top), "NL3107"));

    private static string Note(string top) => $"{top}\n\nS: Therapy session on worry about exams; sleep has improved.\nO: Calm, on time.\nP: Weekly sessions.\n";
}
