namespace NoteLint.Core.Tests.Seeds;

/// <summary>One element of the therapeutic relationship, as the page states it.</summary>
/// <param name="Name">The heading in lower case: the value of <c>element</c> on rule pages.</param>
/// <param name="Text">What stands between the heading and the rules.</param>
/// <param name="Rules">What stands after <c>Rules:</c>.</param>
internal sealed record RelationshipElement(string Name, string Text, string Rules)
{
    private const string NoRuleYet = "none yet: ";

    public bool HasNoRule => Rules.StartsWith("none", StringComparison.Ordinal);

    /// <summary>Why no rule serves the element; empty where rules do.</summary>
    public string ReasonForNoRule => Rules.StartsWith(NoRuleYet, StringComparison.Ordinal) ? Rules[NoRuleYet.Length..] : string.Empty;

    /// <summary>Rules as "NL1101 addiction-label", in the order of the page.</summary>
    public IEnumerable<string> RuleNames => HasNoRule ? [] : Rules.Split(", ");
}

/// <summary>Reads <c>seeds/therapeutic-relationship.md</c>: each element is a second-level heading that ends with a line <c>Rules:</c>.</summary>
internal static class RelationshipPage
{
    private const string Heading = "\n## ";
    private const string RulesLabel = "\nRules: ";

    public static string Text { get; } = SeedFolder.Read("therapeutic-relationship.md").ReplaceLineEndings("\n");

    public static IReadOnlyList<RelationshipElement> Elements { get; } = [.. Text.Split(Heading).Skip(1).Select(Parse)];

    private static RelationshipElement Parse(string part)
    {
        var headingEnd = part.IndexOf('\n');
        var rules = part.IndexOf(RulesLabel, StringComparison.Ordinal);
        Assert.True(headingEnd > 0 && rules >= headingEnd, $"The element that begins with '{part[..Math.Min(20, part.Length)]}' has no line 'Rules: '.");
        return new RelationshipElement(part[..headingEnd].ToLowerInvariant(), part[headingEnd..rules].Trim(), part[(rules + RulesLabel.Length)..].Trim());
    }
}
