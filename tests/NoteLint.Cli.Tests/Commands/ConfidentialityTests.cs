using System.Text;
using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Tests.Commands;

public sealed class ConfidentialityTests : IDisposable
{
    private const string Canary = "Zyxcanary";

    private const string Note =
        $"Client: {Canary}\nDOB: 1999-01-02\n\nS: {Canary} is an addict and a doorbell guest, 123-45-6789, seen with her brother {Canary}.\n"
        + $"Telehealth with {Canary}.\n<!-- notelint ignore {Canary} -->\n<!-- notelint ignore NL1101: {Canary} -->\n";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("check")]
    [InlineData("check --profile deidentified --format json")]
    [InlineData("check --format jsonl --fail-on never")]
    [InlineData("check export.jsonl --format jsonl")]
    [InlineData("check export.jsonl --input-format text")]
    [InlineData("check a.note.md/b.note .")]
    [InlineData("fix --review")]
    [InlineData("fix")]
    public void No_output_carries_text_of_a_note(string call)
    {
        folder.Write("a.note.md", Note);
        folder.Write("b.note.md", $"---\nprofile: {Canary}\nstatus: {Canary}\n---\n{Note}");
        folder.Write("c.note.md", Encoding.Unicode.GetBytes(Note));
        folder.Write("export.jsonl", $"{Canary}\n{{\"id\":1,\"text\":{{\"{Canary}\":\"\\u12\"}}}}\n{{\"text\":\"{Canary}\n[\"{Canary}\"]\n{{\"id\":[\"{Canary}\"],\"text\":\"{Canary} is an addict\"}}\n");

        var run = new Notelint(folder).Call(call.Split(' '));

        Assert.NotEqual("", run.Output);
        Assert.DoesNotContain(Canary, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_matched_text_is_quoted_only_when_asked_for_and_cannot_command_the_terminal()
    {
        folder.Write("a.note.md", "Client is a walk-in\u001b[2J doorbell\u001b[31m guest. Her brother Tom\u0007 called.\n");

        var run = new Notelint(folder).Call("check", "--show-text");

        Assert.Contains("Text: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u0007', run.Output);
    }

    [Fact]
    public void A_mistake_of_our_own_is_described_without_the_message_of_the_exception()
    {
        var exception = new InvalidOperationException(Canary, new FormatException(Canary));

        Assert.DoesNotContain(Canary, InternalError.Describe(exception), StringComparison.Ordinal);
        Assert.Contains(nameof(InvalidOperationException), InternalError.Describe(exception), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
