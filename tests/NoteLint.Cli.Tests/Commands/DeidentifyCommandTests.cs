using System.Text.RegularExpressions;

namespace NoteLint.Cli.Tests.Commands;

public sealed partial class DeidentifyCommandTests : IDisposable
{
    private const string First = "Client: Alex Example\nDOB: 1988-04-17\nDate: 2026-03-03\n\nAlex was seen on 2026-03-03 and called from 541-555-0178. Next on 2026-03-10.\n";
    private const string Second = "Client: Alex Example\nDate: 2026-03-10\n\nTexted from 541-555-0178 on 2026-03-08 and from 541-555-0121.\n";

    private readonly TemporaryFolder folder = new();
    private readonly Notelint notelint;

    public DeidentifyCommandTests()
    {
        notelint = new Notelint(folder);
        folder.Write("notes/alex-example-1.note", First);
        folder.Write("notes/alex-example-2.note", Second);
    }

    [Fact]
    public void Copies_are_masked_alike_and_the_notes_stay_as_they_were()
    {
        var run = notelint.Call("deidentify", "notes", "-o", "out");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var first = ReadCopy(1);
        var second = ReadCopy(2);
        Assert.DoesNotContain("Alex", first + second, StringComparison.Ordinal);
        Assert.Contains("called from [phone number 1]", first, StringComparison.Ordinal);
        Assert.Contains("from [phone number 1] in 2026 and from [phone number 2]", second, StringComparison.Ordinal);
        Assert.Contains("Client: [client 1]", first, StringComparison.Ordinal);
        Assert.Contains("Client: [client 1]", second, StringComparison.Ordinal);
        Assert.Equal(First, File.ReadAllText(folder.Of("notes/alex-example-1.note")));
        Assert.Contains("no legal claim", run.Output, StringComparison.Ordinal);
        Assert.Contains("A human must read each copy", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_of_a_client_move_by_one_number_of_days_in_all_notes_and_calls()
    {
        var key = folder.Of("keys/key.json");
        Directory.CreateDirectory(Path.GetDirectoryName(key)!);

        Assert.Equal(0, notelint.Call("deidentify", "notes/alex-example-1.note", "-o", "one.note", "--key", key, "--shift-dates").ExitCode);
        Assert.Equal(0, notelint.Call("deidentify", "notes/alex-example-2.note", "-o", "two.note", "--key", key, "--shift-dates").ExitCode);

        var one = DatesIn(File.ReadAllText(folder.Of("one.note")));
        var two = DatesIn(File.ReadAllText(folder.Of("two.note")));
        var moved = one[1].DayNumber - new DateOnly(2026, 3, 3).DayNumber;
        Assert.NotEqual(0, moved);
        Assert.Equal([Moved(1988, 4, 17), Moved(2026, 3, 3), Moved(2026, 3, 3), Moved(2026, 3, 10)], one);
        Assert.Equal([Moved(2026, 3, 10), Moved(2026, 3, 8)], two);
        Assert.Contains("[phone number 1]", File.ReadAllText(folder.Of("two.note")), StringComparison.Ordinal);

        DateOnly Moved(int year, int month, int day) => new DateOnly(year, month, day).AddDays(moved);
    }

    [Fact]
    public void The_key_is_its_owners_and_holds_nothing_of_the_notes()
    {
        var key = folder.Of("keys/key.json");
        Directory.CreateDirectory(Path.GetDirectoryName(key)!);

        notelint.Call("deidentify", "notes", "-o", "out", "--key", key);

        var content = File.ReadAllText(key);
        Assert.DoesNotContain("example", content, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("5550178", content, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
            File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
            var open = notelint.Call("deidentify", "notes", "-o", "again", "--key", key);
            Assert.Equal(2, open.ExitCode);
            Assert.Contains($"--key {key}: others can read it", open.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("notes/alex-example-1.note", "notes/alex-example-1.note")]
    [InlineData("notes", "notes/copies")]
    [InlineData("notes", "notes")]
    public void The_notes_are_never_written_over(string path, string output)
    {
        var run = notelint.Call("deidentify", path, "-o", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(First, File.ReadAllText(folder.Of("notes/alex-example-1.note")));
    }

    [Fact]
    public void What_exists_is_not_written_over()
    {
        folder.Write("copy.note", "kept");

        Assert.Equal(2, notelint.Call("deidentify", "notes/alex-example-1.note", "-o", "copy.note").ExitCode);
        Assert.Equal("kept", File.ReadAllText(folder.Of("copy.note")));
    }

    [Theory]
    [InlineData("notes/key.json")]
    [InlineData("out/key.json")]
    public void A_key_beside_notes_or_copies_is_refused(string key) =>
        Assert.Equal(2, notelint.Call("deidentify", "notes", "-o", "out", "--key", key).ExitCode);

    [Fact]
    public void What_it_was_not_sure_of_is_listed_by_place_and_without_text()
    {
        folder.Write("b.note", "The locker had 48213 on it.\nHe wrote 77120045 on the wall on 03/04/2026.\n");

        var run = notelint.Call("deidentify", "b.note", "-o", "c.note", "--shift-dates", "--key", folder.Of("k/key.json"));

        Assert.Equal(2, run.ExitCode);
        Directory.CreateDirectory(folder.Of("k"));
        run = notelint.Call("deidentify", "b.note", "-o", "c.note", "--shift-dates", "--key", folder.Of("k/key.json"));
        Assert.Contains("b.note:1:16: not sure: a long number that was left", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.note:2:10: not sure: masked for its look alone", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.note:2:34: not sure: a date that was not moved", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("48213", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_is_one_however_much_of_the_name_a_note_has()
    {
        folder.Write("more/a.note", "Client: Alex R. Example\nDate: 2026-03-03\n\nAlex slept.\n");
        folder.Write("more/b.note", "Client: Example, Alex\nDate: 2026-03-10\n\nAlex slept well.\n");
        folder.Write("more/c.note", "Client: Alex\nDate: 2026-03-17\n\nAlex slept badly.\n");
        folder.Write("more/d.note", "Client: Kim Sample\nDate: 2026-03-17\n\nKim slept.\n");

        var run = notelint.Call("deidentify", "more", "-o", "out", "--shift-dates");

        Assert.Equal([("client 1", 0), ("client 1", 7), ("client 1", 14)], Enumerable.Range(1, 3).Select(number => (ClientIn(number), DayOf(number) - DayOf(1))));
        Assert.Equal("client 2", ClientIn(4));
        Assert.Contains("more/c.note:1:9: not sure: taken for somebody of another note, by a part of the name", run.Output, StringComparison.Ordinal);

        string ClientIn(int number) => Regex.Match(ReadCopy(number), @"\[(client \d+)\]").Groups[1].Value;

        int DayOf(int number) => DatesIn(ReadCopy(number))[0].DayNumber;
    }

    [Fact]
    public void Clients_of_one_given_name_are_one_only_where_a_record_number_says_so()
    {
        folder.Write("more/a.note", "Client: Kim\nMRN: 48213\nDate: 2026-03-03\n\nKim slept.\n");
        folder.Write("more/b.note", "Client: Kim\nDate: 2026-03-10\n\nKim slept well.\n");
        folder.Write("more/c.note", "Client: Kim\nMRN: 48213\nDate: 2026-03-17\n\nKim slept badly.\n");

        notelint.Call("deidentify", "more", "-o", "out");

        Assert.Equal(["client 1", "client 2", "client 1"], Enumerable.Range(1, 3).Select(number => Regex.Match(ReadCopy(number), @"\[(client \d+)\]").Groups[1].Value));
    }

    [Fact]
    public void People_with_one_last_name_and_other_given_names_have_masks_of_their_own()
    {
        folder.Write("more/a.note", "Client: G. Foxley\n\nCPS worker J. Bell called. Mom (Ellen Foxley) came. Ellen stayed.\n");
        folder.Write("more/b.note", "Client: Nora Foxley\n\nReferred by Dr. Nina Bell. Nina Bell will call.\n");
        folder.Write("more/c.note", "Client: T.Y., 9\n\nSlept.\n");
        folder.Write("more/d.note", "Client: Y.T., 12\n\nSlept.\n");

        notelint.Call("deidentify", "more", "-o", "out");

        Assert.Equal("Client: [client 1]\n\nCPS worker [clinician 1] called. Mom ([person 1]) came. [person 1] stayed.\n", ReadCopy(1));
        Assert.Equal("Client: [client 2]\n\nReferred by Dr. [clinician 2]. [clinician 2] will call.\n", ReadCopy(2));
        Assert.Equal("Client: [client 4], 12\n\nSlept.\n", ReadCopy(4));
    }

    [Fact]
    public void Two_clients_of_one_note_have_a_mask_each_and_a_shared_last_name_is_neithers()
    {
        folder.Write("more/a.note", "Clients: Nora and Hugh Example\n\nNora states that Hugh choked her. Mr. Example denies it.\n");

        var run = notelint.Call("deidentify", "more", "-o", "out");

        Assert.Equal("Clients: [client 1] and [client 2]\n\n[client 1] states that [client 2] choked her. Mr. [person 1] denies it.\n", ReadCopy(1));
        Assert.Contains("more/a.note:3:39: not sure: a name whose person is not clear", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tom Reed", "Tom lives with his father, Tom Reed Sr., and his wife, Ann. Tom Sr. hit Tom. Tom did not hit Tom Sr.", "[client 1] lives with his father, [person 1], and his wife, [person 2]. [person 1] hit [client 1]. [client 1] did not hit [person 1].")]
    [InlineData("Maria Soto", "Luis Soto Sr. is her ex-husband; he has custody of Luis.", "[person 1] is her ex-husband; he has custody of [person 2].")]
    [InlineData("Eli Marsh", "Eli said Ruth, his aunt, gave him fentanyl. Called the social worker, Ruth Abel, LCSW.", "[client 1] said [person 1], his aunt, gave him fentanyl. Called the social worker, [clinician 1], LCSW.")]
    [InlineData("Lee Park", "He was stabbed by Lee Ann Park, his wife; Lee Ann says Lee stabbed himself.", "He was stabbed by [person 1], his wife; [person 1] says [client 1] stabbed himself.")]
    [InlineData("J.T.", "His foster brother, J.R., touched him.", "His foster brother, [person 1], touched him.")]
    [InlineData("Ivy Marsh", "Her mother, Ivy Marsh-Cole, says Ivy lied. Marsh-Cole signed. Ivy's husband Cole did it.", "Her mother, [person 1], says [client 1] lied. [person 1] signed. [client 1]'s husband [person 2] did it.")]
    [InlineData("Paul Kerr", "Mr. Kerr says that Mrs. Kerr hit him. Old Mr. Kerr, his father, came by.", "Mr. [client 1] says that Mrs. [person 1] hit him. Old Mr. [person 2], his father, came by.")]
    [InlineData("Dean Hope", "His son Will came. Will May, his sponsor, visited. He will kill Will May if Will May tells.", "His son [person 1] came. [person 2], his sponsor, visited. He will kill [person 2] if [person 2] tells.")]
    [InlineData("Leo Ruiz", "His wife Ann came. Mary Ann, his sister, saw it; Ann did not.", "His wife [person 1] came. [person 2], his sister, saw it; [person 1] did not.")]
    [InlineData("Sam Hall", "Sam slept badly.", "[client 1] slept badly.")]
    [InlineData("Mia Stone", "He was left on Route 9. She lives near ZIP 97201.", "He was left on [road 1]. She lives near ZIP [postal code 1].")]
    [InlineData("Vera Moss", "A wound aged 91 days. Her aunt is aged 94.", "A wound aged 91 days. Her aunt is aged 90 or older.")]
    public void Two_people_who_share_a_name_keep_a_mask_each(string client, string text, string masked)
    {
        folder.Write("more/a.note", $"Client: {client}\n\n{text}\n");

        notelint.Call("deidentify", "more", "-o", "out");

        Assert.Equal($"Client: [client 1]\n\n{masked}\n", ReadCopy(1));
    }

    [Fact]
    public void A_name_that_fits_two_people_is_neithers()
    {
        folder.Write("more/a.note", "Client: Jo Bell\nClinician: Dr. Amy Voss\n\nClient said that her uncle Voss hit her. Dr. Voss reported it. Voss denies it.\n");

        var run = notelint.Call("deidentify", "more", "-o", "out");

        Assert.Equal("Client: [client 1]\nClinician: Dr. [clinician 1]\n\nClient said that her uncle [person 1] hit her. Dr. [clinician 1] reported it. [person 2] denies it.\n", ReadCopy(1));
        Assert.Contains("more/a.note:4:64: not sure: taken for another person than one with the same name", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Means_and_words_with_another_reading_stay()
    {
        const string text = "Took his father's Ruger. Owns a Sig Sauer P320 and a Smith & Wesson .38. Mother gave child Benadryl 100 mg. Sold oxycodone 5/325.\n";
        folder.Write("more/a.note", $"Client: Mark White\n\n{text}Mark on neck from ligature. White male seen. Mark denies SI. Plan to die on April 1, 2026.\n");

        notelint.Call("deidentify", "more", "-o", "out");

        Assert.Equal($"Client: [client 1]\n\n{text}Mark on neck from ligature. White male seen. [client 1] denies SI. Plan to die in 2026.\n", ReadCopy(1));
    }

    public void Dispose() => folder.Dispose();

    private string ReadCopy(int number) => File.ReadAllText(folder.Of($"out/note-000{number}.note"));

    private static List<DateOnly> DatesIn(string text) => [.. IsoDate().Matches(text).Select(match => DateOnly.ParseExact(match.Value, "yyyy-MM-dd"))];

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex IsoDate();
}
