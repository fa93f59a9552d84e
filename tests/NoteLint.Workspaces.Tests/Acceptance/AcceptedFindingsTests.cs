using NoteLint.Workspaces.Acceptance;
using NoteLint.Workspaces.Files;

namespace NoteLint.Workspaces.Tests.Acceptance;

public sealed class AcceptedFindingsTests : IDisposable
{
    private const string Text = "Client is an addict. Mother is a junkie.\n";

    private static readonly FingerprintKey Key = FingerprintKey.Of(new byte[32]);
    private static readonly FingerprintKey OtherKey = FingerprintKey.Of([1, .. new byte[31]]);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_accepted_is_known_after_reading_again()
    {
        var note = folder.Write("sub/a.note.md", Text);
        Accept(note, number: 0);

        Assert.Equal(folder.Path, AcceptedFindings.FolderAbove(folder.Of("sub")));
        var read = AcceptedFindings.Read(folder.Path);
        Assert.Equal([true, false], read.Among(Key, note, Text, Findings.Of(Text)).ToArray());
        Assert.Equal([false, false], read.Among(Key, folder.Of("sub/b.note.md"), Text, Findings.Of(Text)).ToArray());
        Assert.Equal([false, false], read.Among(OtherKey, note, Text, Findings.Of(Text)).ToArray());
        Assert.False(read.HasOthers(Key));
        Assert.True(read.HasOthers(OtherKey));
        Assert.True(read.HasOthers(null));
    }

    [Fact]
    public void What_is_no_longer_accepted_is_a_finding_again()
    {
        var note = folder.Write("a.note.md", Text);
        Accept(note, number: 1);
        var fingerprint = FindingFingerprint.Of(Key, "a.note.md", Text, Findings.Of(Text))[1];

        AcceptedFindings.Read(folder.Path).Without(fingerprint, Key.Id).Write();

        Assert.True(AcceptedFindings.Read(folder.Path).IsEmpty);
    }

    [Fact]
    public void The_file_holds_no_text_and_no_path_of_a_note()
    {
        Accept(folder.Write("alex-example.note.md", Text), number: 0);

        var content = File.ReadAllText(folder.Of(".notelint/accepted.json"));
        Assert.All(["alex", "addict", "Client", "note.md"], word => Assert.DoesNotContain(word, content, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("NL1101", content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"version": 2, "accepted": []}""")]
    [InlineData("""{"version": 1, "accepted": [null]}""")]
    [InlineData("""{"version": 1, "accepted": [{"fingerprint": "short", "key": "k", "rule": "NL1101", "date": "2026-11-02"}]}""")]
    public void A_file_that_can_not_be_used_says_so(string content)
    {
        folder.Write(".notelint/accepted.json", content);

        Assert.Equal("accepted-unusable", Assert.Throws<NoteFileException>(() => AcceptedFindings.Read(folder.Path)).Code);
    }

    private void Accept(string note, int number)
    {
        var accepted = AcceptedFindings.Read(folder.Path);
        var findings = Findings.Of(Text);
        var fingerprint = FindingFingerprint.Of(Key, accepted.NoteIdOf(note), Text, findings)[number];
        accepted.With(new AcceptedFinding(fingerprint, Key.Id, findings[number].Rule.Id, new DateOnly(2026, 11, 2))).Write();
    }
}
