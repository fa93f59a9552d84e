using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Rules.Pages;

/// <summary>A rule page, understood and checked: what the generator compiles and the loader interprets.</summary>
public sealed record RulePage
{
    /// <summary>The path the page was read from, as it was given.</summary>
    public required string Path { get; init; }

    /// <summary>What the front matter says.</summary>
    public required RulePageHeader Header { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The first paragraph under the title, on one line.</summary>
    public required string Reason { get; init; }

    /// <summary>The page in Markdown without front matter; lines end in \n.</summary>
    public required string Body { get; init; }

    /// <summary>The rows of the wording table, in order.</summary>
    public required ImmutableArray<WordingRow> Wording { get; init; }

    /// <summary>What the page promises to find and to leave alone, in order.</summary>
    public required ImmutableArray<RuleExample> Examples { get; init; }

    /// <summary>The lines under Sources, without their bullets.</summary>
    public required ImmutableArray<string> Sources { get; init; }
}

/// <summary>What a page was read as.</summary>
/// <param name="Page">The page; null when it has errors.</param>
/// <param name="Errors">What is wrong with it, by position; empty when <paramref name="Page"/> is there.</param>
public sealed record ParsedRulePage(RulePage? Page, ImmutableArray<PageError> Errors);

/// <summary>The front matter of a rule page.</summary>
public sealed record RulePageHeader
{
    /// <summary>The id, such as <c>NL1101</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id stands (UTF-16 offsets).</summary>
    public required TextSpan IdSpan { get; init; }

    /// <summary>The name, such as <c>addiction-label</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Where the name stands (UTF-16 offsets).</summary>
    public required TextSpan NameSpan { get; init; }

    /// <summary>The family.</summary>
    public required RuleFamily Family { get; init; }

    /// <summary>The elements of the therapeutic relationship; empty only in the family <c>notelint</c>.</summary>
    public required ImmutableArray<string> Elements { get; init; }

    /// <summary>Severity by profile.</summary>
    public required ProfileSeverity Severity { get; init; }

    /// <summary>Where the rule stands in its life.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>Where wording is found beside running text.</summary>
    public required MatchPlaces AlsoIn { get; init; }

    /// <summary>The detector, such as <c>Identifiers.SocialSecurityNumber</c>; null without.</summary>
    public string? Detector { get; init; }

    /// <summary>Where the detector's name stands (UTF-16 offsets).</summary>
    public TextSpan DetectorSpan { get; init; }

    /// <summary>The kind of identifier (contract.md); null outside confidentiality.</summary>
    public string? Identifier { get; init; }

    /// <summary>The kind of consent (contract.md); null outside consent.</summary>
    public string? Consent { get; init; }

    /// <summary>True for a rule that the engine or the loader raises itself.</summary>
    public bool RaisedByEngine { get; init; }
}
