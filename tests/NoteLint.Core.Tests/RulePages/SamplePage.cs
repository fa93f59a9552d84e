using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>A page without errors, of which tests change one place. ⟦ and ⟧ mark where an error must stand.</summary>
internal static class SamplePage
{
    public const string Path = "seeds/rules/judgmental/NL1999-sample-label.md";

    public const string Text = """
        ---
        id: NL1999
        name: sample-label
        family: judgmental
        element: respect
        severity: warning
        ---
        # A sample label

        A label hides
        the person.

        More is said here.

        ## Wording
        | Instead of | Write | Only when | Fix |
        |------------|-------|-----------|-----|
        | sampler (noun) | person who samples | | review |

        ## What must stay
        What was sampled.

        ## Flags
        - Client is a **sampler**. → Client is a person who samples.

        ## Allows
        - Client samples tea.

        ## Sources
        - Example Clinic, 2026
        """;

    /// <summary>The sample with one place changed.</summary>
    public static string With(string old, string changed)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        return Text.Replace(old, changed, StringComparison.Ordinal);
    }

    /// <summary>The sample with another row in its wording table.</summary>
    public static string WithRow(string row) => With("| sampler (noun) | person who samples | | review |", row);

    public static ParsedRulePage Parse(string page) => RulePageParser.Parse(Path, SourceText.From(page));

    public static RulePage ParseValid(string page)
    {
        var (parsed, errors) = Parse(page);
        Assert.Empty(errors.Select(error => error.Message));
        return parsed!;
    }

    /// <summary>Checks that a page has an error exactly at the marked place.</summary>
    public static void AssertBroken(string markedPage, string messagePart)
    {
        var start = markedPage.IndexOf('⟦', StringComparison.Ordinal);
        var end = markedPage.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var (page, errors) = Parse(markedPage.Replace("⟦", "").Replace("⟧", ""));
        Assert.Null(page);
        var said = string.Join("\n", errors.Select(error => $"{error.Span}: {error.Message}"));
        Assert.True(errors.Any(error => error.Span == TextSpan.FromBounds(start, end) && error.Message.Contains(messagePart, StringComparison.Ordinal)), said);
    }
}
