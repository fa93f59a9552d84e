using NoteLint.Workspaces.Acceptance;

namespace NoteLint.Workspaces.Tests.Acceptance;

public sealed class FindingFingerprintTests
{
    private const string Text = "Client is an addict.\nSlept badly.\n";

    private static readonly FingerprintKey Key = FingerprintKey.Of(new byte[32]);

    [Theory]
    [InlineData("Came late today.\n\nClient is an addict.\nSlept badly.\n")]
    [InlineData("Client is an addict.\nSlept well.\nEats.\n")]
    [InlineData("Client is  an addict!\r\nSlept badly.")]
    [InlineData("A junkie, the teacher wrote.\nClient is an addict.\n")]
    public void Edits_elsewhere_leave_a_finding_known(string edited)
    {
        Assert.Contains(Assert.Single(Of(Text)), Of(edited));
    }

    [Theory]
    [InlineData("Client is a junkie.\n")]
    [InlineData("Mother was an addict.\n")]
    public void Another_finding_has_another_fingerprint(string other)
    {
        Assert.NotEmpty(Of(other));
        Assert.DoesNotContain(Assert.Single(Of(Text)), Of(other));
    }

    [Fact]
    public void Equal_findings_of_a_note_are_told_apart()
    {
        var twice = Of(Text + Text);

        Assert.Equal(2, twice.Distinct().Count());
        Assert.Equal(Of(Text)[0], twice[0]);
    }

    [Fact]
    public void Another_note_or_key_gives_another_fingerprint()
    {
        var mine = Of(Text)[0];

        Assert.NotEqual(mine, FindingFingerprint.Of(Key, "b.note.md", Text, Findings.Of(Text))[0]);
        Assert.NotEqual(mine, FindingFingerprint.Of(FingerprintKey.Of([1, .. new byte[31]]), "a.note.md", Text, Findings.Of(Text))[0]);
    }

    [Fact]
    public void A_fingerprint_is_the_same_in_every_version()
    {
        // Files of accepted findings outlive a release: a change of the hash would open all of them again.
        Assert.Equal("99c14b3401766892cc476febad5d722d", Of(Text)[0]);
    }

    private static List<string> Of(string text) => [.. FindingFingerprint.Of(Key, "a.note.md", text, Findings.Of(text))];
}
