using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NoteLint.Core.Matching;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Rules;

/// <summary>One row of a page's wording table.</summary>
/// <param name="term">The first cell as written, such as <c>addict (noun)</c>.</param>
/// <param name="suggestions">What to write, best first; empty where there is advice only.</param>
/// <param name="advice">What to describe instead, where no wording fits; null without.</param>
/// <param name="condition">When the row applies; null means always.</param>
/// <param name="safety">How far its fixes can be trusted.</param>
public sealed class Wording(string term, ImmutableArray<Suggestion> suggestions, string? advice, MatchCondition? condition, FixSafety safety)
{
    private PhraseForm[]? forms;

    /// <summary>The first cell as written, such as <c>addict (noun)</c>.</summary>
    public string Term { get; } = term;

    /// <summary>What to write, best first; empty where there is advice only.</summary>
    public ImmutableArray<Suggestion> Suggestions { get; } = suggestions;

    /// <summary>What to describe instead, where no wording fits; null without.</summary>
    public string? Advice { get; } = advice;

    /// <summary>When the row applies; null means always.</summary>
    public MatchCondition? Condition { get; } = condition;

    /// <summary>How far its fixes can be trusted.</summary>
    public FixSafety Safety { get; } = safety;

    /// <summary>Every form in which the term is found; worked out when first asked for, as few rows are found in a note.</summary>
    public ImmutableArray<PhraseForm> Forms => ImmutableCollectionsMarshal.AsImmutableArray(forms ??= [.. TermReader.FormsOf(Term)]);
}

/// <summary>Decides whether a match counts.</summary>
public delegate bool MatchCondition(in MatchContext context);
