using System.Collections.Immutable;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Configuration;

/// <summary>What a person or folder has chosen for a note. Front matter and header of the note itself win over it.</summary>
public sealed record LintOptions
{
    /// <summary>Nothing chosen.</summary>
    public static LintOptions Default { get; } = new();

    /// <summary>The profile from configuration; null where none was chosen.</summary>
    public NoteProfile? Profile { get; init; }

    /// <summary>True when <see cref="Profile"/> comes from the caller (command line) and wins over the note's own front matter.</summary>
    public bool ProfileIsExplicit { get; init; }

    /// <summary>Severities by lower-case rule id, rule name or family; the most exact wins: id, name, family.</summary>
    public ImmutableDictionary<string, RuleSeverity> Severities { get; init; } = ImmutableDictionary<string, RuleSeverity>.Empty;

    /// <summary>Which rules run.</summary>
    public RuleSelection Selection { get; init; } = RuleSelection.All;

    /// <summary>Names and places that are fine, as listed by the clinic.</summary>
    public ImmutableArray<string> AllowedNames { get; init; } = [];

    /// <summary>Language and region: spelling of suggestions, date order, number formats.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>Whose law holds, such as <c>US-CA</c>; null where none is declared.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Person-first or identity-first wording, where the client's own preference is not in the note.</summary>
    public LanguagePreference LanguagePreference { get; init; }

    /// <summary>Consents declared as kept elsewhere: kind of contract.md → last day on which that holds (null: without end).</summary>
    public ImmutableDictionary<string, DateOnly?> ConsentsOnFile { get; init; } = ImmutableDictionary<string, DateOnly?>.Empty;
}
