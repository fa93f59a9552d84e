using NoteLint.Core.Matching;

namespace NoteLint.Core.Rules;

/// <summary>The terms of the shipped rules as one automaton, put together with the build.</summary>
internal static partial class ShippedPhrases
{
    /// <summary>Finds all forms of all rows of <see cref="ShippedRules.All"/>; numbered rule by rule, row by row, form by form.</summary>
    public static PhraseAutomaton Automaton { get; } = new(CreateGraph());

    /// <summary>How many forms each row has, rule by rule.</summary>
    public static int[] FormCounts { get; } = CreateFormCounts();

    private static partial PhraseGraph CreateGraph();

    private static partial int[] CreateFormCounts();
}
