using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules;
using NoteLint.Workspaces.Configuration;

namespace NoteLint.Workspaces.Tests.Configuration;

public sealed class SeveritySettingTests
{
    private static readonly Rule Rule = RuleSet.Shipped.Find("NL1101")!;

    [Theory]
    [InlineData("", "[*]\nnotelint.NL1101.severity = none # addiction-label\n")]
    [InlineData("root = true\n", "root = true\n\n[*]\nnotelint.NL1101.severity = none # addiction-label\n")]
    [InlineData("root = true", "root = true\n\n[*]\nnotelint.NL1101.severity = none # addiction-label\n")]
    [InlineData("root = true\r\n", "root = true\r\n\r\n[*]\r\nnotelint.NL1101.severity = none # addiction-label\r\n")]
    [InlineData("[*]\nindent_size = 2\n", "[*]\nindent_size = 2\nnotelint.NL1101.severity = none # addiction-label\n")]
    [InlineData("[*]\nnotelint.nl1101.severity = hint\nindent_size = 2\n", "[*]\nnotelint.nl1101.severity = none\nindent_size = 2\n")]
    [InlineData(
        "[*]\nnotelint.NL1101.severity = hint\n[*.note]\nnotelint.NL1101.severity = error\n",
        "[*]\nnotelint.NL1101.severity = hint\n[*.note]\nnotelint.NL1101.severity = error\n\n[*]\nnotelint.NL1101.severity = none # addiction-label\n")]
    public void What_is_written_holds_for_every_note_of_the_folder(string before, string after)
    {
        var text = SourceText.From(before);
        using var folder = new TemporaryFolder();

        var written = text.WithChanges(SeveritySetting.Write(text, Rule, RuleSeverity.None)).ToString();
        folder.Write(".editorconfig", written);
        var options = NoteWorkspace.Open(folder.Path).OptionsFor(folder.Of("a.note"));

        Assert.Equal(after, written);
        Assert.Equal(RuleSeverity.None, options.Severities["nl1101"]);
    }
}
