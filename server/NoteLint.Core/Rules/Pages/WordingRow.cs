using System.Collections.Immutable;
using NoteLint.Core.Rules.Conditions;

namespace NoteLint.Core.Rules.Pages;

/// <summary>One row of a page's wording table.</summary>
/// <param name="Term">The first cell as written.</param>
/// <param name="Forms">Every form in which the term is found, without duplicates.</param>
/// <param name="Suggestions">What to write, best first.</param>
/// <param name="Advice">What to describe instead; null without.</param>
/// <param name="Condition">When the row applies; null means always.</param>
/// <param name="Safety">How far its fixes can be trusted; <see cref="FixSafety.Review"/> where there are none.</param>
public sealed record WordingRow(
    string Term,
    ImmutableArray<PhraseForm> Forms,
    ImmutableArray<Suggestion> Suggestions,
    string? Advice,
    BoundCondition? Condition,
    FixSafety Safety);
