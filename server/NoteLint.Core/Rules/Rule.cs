using System.Collections.Immutable;

namespace NoteLint.Core.Rules;

/// <summary>One rule, as its page states it. Compiled with the build for shipped pages, loaded at run time for a clinic's own.</summary>
public sealed class Rule
{
    /// <summary>The id, such as <c>NL1101</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name, such as <c>addiction-label</c>: the pattern, never the remedy.</summary>
    public required string Name { get; init; }

    /// <summary>The family the id belongs to.</summary>
    public required RuleFamily Family { get; init; }

    /// <summary>The elements of the therapeutic relationship that the rule serves, such as <c>respect</c>.</summary>
    public required ImmutableArray<string> Elements { get; init; }

    /// <summary>Severity by profile.</summary>
    public required ProfileSeverity Severity { get; init; }

    /// <summary>Where the rule stands in its life.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>The page's title: what the rule finds.</summary>
    public required string Title { get; init; }

    /// <summary>The first paragraph under the title: why it matters.</summary>
    public required string Reason { get; init; }

    /// <summary>The whole page in Markdown, without front matter, as it is stored.</summary>
    public required RuleText Text { get; init; }

    /// <summary>The whole page in Markdown, without front matter: hover, <c>explain</c> and documentation.</summary>
    public string Page => Text.ToString();

    /// <summary>The rows of the wording table; empty where a detector or the engine itself finds.</summary>
    public ImmutableArray<Wording> Wording { get; init; } = [];

    /// <summary>Where its wording is also found, beside running text.</summary>
    public MatchPlaces AlsoIn { get; init; }

    /// <summary>Finds what words can't express; null for a page that has wording only or is raised by the engine.</summary>
    public IDetector? Detector { get; init; }

    /// <summary>The value of <c>identifier</c> in findings (contract.md), for confidentiality rules.</summary>
    public string? Identifier { get; init; }

    /// <summary>The value of <c>consent</c> in findings (contract.md), for consent rules.</summary>
    public string? Consent { get; init; }
}
