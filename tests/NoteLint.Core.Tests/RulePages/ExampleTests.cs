using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>Every example on every shipped page, run against all rules.</summary>
public class ExampleTests
{
    public static TheoryData<PageExample> Flags => [.. PageExample.All.Where(example => example.Example.IsFlagged)];

    public static TheoryData<PageExample> Fixed => [.. PageExample.All.Where(example => example.Example.After is not null)];

    public static TheoryData<PageExample> Allows => [.. PageExample.All.Where(example => !example.Example.IsFlagged)];

    [Theory]
    [MemberData(nameof(Flags))]
    public void Finds(PageExample example)
    {
        var findings = ExampleLinter.Lint(example, example.Example.Text);
        Assert.Equal(
            ExampleLinter.Expected(example.Page, example.Example),
            ExampleLinter.Places(example.Example.Text, findings.Select(finding => (finding.Rule.Id, finding.Span))));
    }

    [Theory]
    [MemberData(nameof(Fixed))]
    public void Fixes(PageExample example)
    {
        var text = example.Example.Text;
        Assert.Equal(example.Example.After, ExampleLinter.AfterFirstFixes(text, ExampleLinter.Lint(example, text)));
    }

    [Theory]
    [MemberData(nameof(Fixed))]
    public void Leaves_a_text_that_nothing_is_found_in(PageExample example) =>
        Assert.Empty(ExampleLinter.Lint(example, example.Example.After!).Where(finding => finding.Rule.Family != RuleFamily.Consent).Select(ExampleLinter.Describe));

    [Theory]
    [MemberData(nameof(Allows))]
    public void Leaves_alone(PageExample example) =>
        Assert.Empty(ExampleLinter.Lint(example, example.Example.Text).Select(ExampleLinter.Describe));
}
