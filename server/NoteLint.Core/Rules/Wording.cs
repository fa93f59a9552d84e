using System.Collections.Immutable;
using NoteLint.Core.Matching;

namespace NoteLint.Core.Rules;

/// <summary>One row of a page's wording table.</summary>
/// <param name="Term">The first cell as written, such as <c>addict (noun)</c>.</param>
/// <param name="Forms">Every form in which the term is found.</param>
/// <param name="Suggestions">What to write, best first; empty where there is advice only.</param>
/// <param name="Advice">What to describe instead, where no wording fits; null without.</param>
/// <param name="Condition">When the row applies; null means always.</param>
/// <param name="Safety">How far its fixes can be trusted.</param>
public sealed record Wording(
    string Term,
    ImmutableArray<PhraseForm> Forms,
    ImmutableArray<Suggestion> Suggestions,
    string? Advice,
    MatchCondition? Condition,
    FixSafety Safety);

/// <summary>Decides whether a match counts.</summary>
public delegate bool MatchCondition(in MatchContext context);
