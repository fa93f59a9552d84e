namespace NoteLint.Core.Tests.Consent;

/// <summary>Where a note says how old its client is, a client under age is one (NL3107), and nobody else's age makes the client one.</summary>
public class ClientAgeTests
{
    [Theory]
    [InlineData("Play session, private office\nClient is 8.", "8")]
    [InlineData("Play session, private office\nPt is nine.", "nine")]
    [InlineData("Counselling contact\nM., fifteen, on her own.", "fifteen")]
    [InlineData("Counselling contact\nSaw D. (16) alone.", "16")]
    [InlineData("Pt: 15F, seen 1:1 x45 min", "15F")]
    [InlineData("| Pt | 13M, 8th grade |\n| Visit | 4 |\n", "13M")]
    [InlineData("Child / client: girl, aged 8, third class", "8")]
    [InlineData("Pupil: boy, age 11", "11")]
    [InlineData("The client, a fourteen-year-old, came alone.", "fourteen")]
    [InlineData("J., age 12, came with his backpack on.", "12")]
    [InlineData("Pupil: R. S., 13   Date: 5 May 2026", "13")]
    [InlineData("Student: L. W., 7 y", "7")]
    [InlineData("Client: Noah B. (11)", "11")]
    [InlineData("Counselling contact\nMina, who is ten, drew the map.", "ten")]
    [InlineData("Counselling contact\nTheo, now fourteen, sat by the window.", "fourteen")]
    [InlineData("Counselling contact\nThird hour with Ines, nine, who brought her bear.", "nine")]
    [InlineData("Counselling contact\nA., a girl of eleven, came alone.", "eleven")]
    [InlineData("Seen: Ruby, 13, on the back stairs", "13")]
    public void It_is_read_as_people_write_it(string top, string age) => Assert.Equal([age], LintText.Places(Note(top), "NL3107"));

    [Theory]
    [InlineData("Pt: 35F, seen 1:1 x45 min")]
    [InlineData("Room: 12F")]
    [InlineData("The client, a teacher of fourteen-year-olds, came alone.")]
    [InlineData("She felt like a four-year-old's mother again.")]
    [InlineData("At home: a boy, aged 9, and a girl, aged 7")]
    [InlineData("Brother: boy, aged 9")]
    [InlineData("Client is 8 weeks sober.")]
    [InlineData("Client is six weeks without a drink.")]
    [InlineData("Pt is twelve days into the taper.")]
    [InlineData("ERP session. (2) ate a cracker with the same hand, no wipe.")]
    [InlineData("EMDR session. Target: the hallway, age 9. SUD 8 at start.")]
    [InlineData("Saw the film about a boy (9) and his dog.")]
    [InlineData("Client 20817 | 06/01/2026 | 90837")]
    [InlineData("Next: 10/09, bring the form")]
    [InlineData("Client: L. W., 41, teacher of nine-year-olds")]
    [InlineData("Pt 34, on leave, toddler in daycare")]
    [InlineData("Counselling contact\nMrs. D., whose son is twelve, came alone.")]
    [InlineData("Counselling contact\nShe says the 13-year-old is fine.")]
    [InlineData("Counselling contact\nNora, nine minutes late, sat down.")]
    [InlineData("Bereavement service\nCircle of six that I led, two hours.\nHer A1c, 6.4, pleased her.")]
    [InlineData("Seen: Tues, 60 min, clinic room")]
    public void Nothing_else_is(string top) => Assert.Empty(LintText.Places(Note(top), "NL3107"));

    private static string Note(string top) => $"{top}\n\nS: Therapy session on worry about exams; sleep has improved.\nO: Calm, on time.\nP: Weekly sessions.\n";
}
