using System.Text.Json;

namespace NoteLint.Cli.Tests.AcrossNotes;

public sealed class AcrossNotesTests : IDisposable
{
    private const string Paragraph =
        "Client spoke about the weeks since the move and said that evenings are the hardest, because the rooms are quiet and nobody calls; he has begun to walk to the river after supper and sleeps a little better since then.";

    private const string Changed =
        "Client spoke about the weeks since the move and said that evenings are the hardest, because the rooms are quiet and nobody calls; he has begun to walk to the park after supper and sleeps a little better since then.";

    private const string Other =
        "Client came ten minutes late, smiled, and told how the interview at the bakery had gone: two people asked about early mornings, showed the ovens, and offered a trial day next week, which he took with some fear and some pride.";

    private readonly TemporaryFolder folder = new();
    private readonly Notelint notelint;

    public AcrossNotesTests() => notelint = new Notelint(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_copied_paragraph_is_found_in_the_later_note_of_the_same_client()
    {
        WriteRows(("1", "A", Paragraph), ("2", "B", Paragraph), ("3", "A", Other), ("4", "A", "Short.\n\n" + Changed));

        var found = Found("NL5201");

        var (note, finding) = Assert.Single(found);
        Assert.Equal(("4", 3), (note, finding.GetProperty("line").GetInt32()));
        Assert.Contains("the note 2 before this one", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_of_its_own_words_and_a_repeated_goal_are_left_alone()
    {
        WriteRows(("1", "A", $"Goals:\n{Paragraph}\n\nResponse:\n{Other}"), ("2", "A", $"Goals:\n{Paragraph}\n\nResponse:\n{Paragraph.Replace("he ", "she ", StringComparison.Ordinal)[..40]}"));

        Assert.Empty(Found("NL5201"));
    }

    [Fact]
    public void A_line_left_unfilled_again_and_again_is_said_once_a_note()
    {
        WriteRows([.. Enumerable.Range(1, 4).Select(number => ($"{number}", $"{number}", "Mood was [insert mood] today."))]);

        Assert.Equal(["3", "4"], Found("NL5202").Select(found => found.Note));
    }

    [Fact]
    public void The_name_of_a_client_of_another_chart_is_found_and_not_repeated()
    {
        folder.Write("a.note.md", "Client: Example, Alex\nDate: 2026-11-03\n\nS: Slept well.\nP: Next week.\n");
        folder.Write("b.note.md", "Client: Quinn Nobody\nDate: 2026-11-03\n\nS: Slept badly.\nA: Alex Example reports fewer worries.\n");
        folder.Write("c.note.md", "Client: Alex Example\nDate: 2026-11-10\n\nS: Alex Example slept well.\nP: Next week.\n");

        var run = notelint.Call("check", "--across-notes", "--select", "NL5203", "--format", "jsonl");

        Assert.Equal(["b.note.md"], run.JsonLines.Where(line => line.GetProperty("findings").GetArrayLength() > 0).Select(line => line.GetProperty("id").GetString()!));
        Assert.DoesNotContain("Alex", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_compared_unless_asked_and_configuration_decides()
    {
        WriteRows(("1", "A", Paragraph), ("2", "A", Paragraph));
        Assert.Equal(0, notelint.Call("check", "in.csv", "--client-column", "client", "--select", "NL5201", "--fail-on", "hint").ExitCode);
        Assert.Equal(1, notelint.Call("check", "in.csv", "--client-column", "client", "--across-notes", "--select", "NL5201", "--fail-on", "hint").ExitCode);

        folder.Write(".editorconfig", "root = true\n[*]\nnotelint.NL5201.severity = none\n");
        Assert.Equal(0, notelint.Call("check", "in.csv", "--client-column", "client", "--across-notes", "--select", "NL5201", "--fail-on", "hint").ExitCode);
        Assert.Equal(2, notelint.Call("check", "in.csv", "--across-notes", "--shard", "1/2").ExitCode);
    }

    [Fact]
    public void A_baseline_knows_what_was_found_by_comparing()
    {
        WriteRows(("1", "A", Paragraph), ("2", "A", Paragraph), ("3", "B", "[insert mood]."), ("4", "B", "[insert mood]."), ("5", "B", "[insert mood]."));
        string[] inputs = ["in.csv", "--client-column", "client", "--across-notes", "--key", "my.key"];
        Assert.Equal((0, ""), notelint.Call(["baseline", "create", .. inputs]) is var made ? (made.ExitCode, made.Error) : default);
        Assert.Equal((0, ""), Left());

        WriteRows(("1", "A", Paragraph), ("2", "A", Paragraph), ("3", "B", "[insert mood]."), ("4", "B", "[insert mood]."), ("5", "B", "[insert mood]."), ("6", "A", Paragraph), ("7", "B", "[insert mood]."));
        Assert.Equal((1, "6 NL5201, 7 NL5101, 7 NL5202"), Left());

        (int, string) Left()
        {
            var run = notelint.Call(["check", .. inputs, "--baseline", "notelint-baseline.txt", "--fail-on", "hint", "--format", "jsonl"]);
            return (run.ExitCode, string.Join(", ", run.JsonLines.SelectMany(line => line.GetProperty("findings").EnumerateArray().Select(finding => $"{line.GetProperty("id").GetString()} {finding.GetProperty("rule").GetString()}"))));
        }
    }

    [Fact]
    public void The_order_of_results_does_not_hang_on_the_number_of_jobs()
    {
        WriteRows([.. Enumerable.Range(1, 200).Select(number => ($"{number}", $"{number % 7}", number % 3 == 0 ? Paragraph : Other))]);

        Assert.Equal(
            notelint.Call("check", "in.csv", "--client-column", "client", "--across-notes", "--jobs", "1", "--format", "jsonl").Output,
            notelint.Call("check", "in.csv", "--client-column", "client", "--across-notes", "--jobs", "8", "--format", "jsonl").Output);
    }

    private void WriteRows(params (string Id, string Client, string Text)[] rows) =>
        folder.Write("in.csv", "id,client,text\n" + string.Concat(rows.Select(row => $"{row.Id},{row.Client},\"{row.Text}\"\n")));

    private List<(string Note, JsonElement Finding)> Found(string rule)
    {
        var run = notelint.Call("check", "in.csv", "--client-column", "client", "--across-notes", "--format", "jsonl");
        Assert.Equal("", run.Error);
        return
        [
            .. from line in run.JsonLines
               from finding in line.GetProperty("findings").EnumerateArray()
               where finding.GetProperty("rule").GetString() == rule
               select (line.GetProperty("id").GetString()!, finding),
        ];
    }
}
