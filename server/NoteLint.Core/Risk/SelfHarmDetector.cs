using NoteLint.Core.Documentation;

namespace NoteLint.Core.Risk;

/// <summary>Self-harm, and not what a reader needs to judge it.</summary>
internal sealed class SelfHarmDetector() : RiskDetector(
    Topic.SelfHarm,
    enough: 3,
    core: ["intent", "what"],
    ("intent", "intent"),
    ("what", "where, with what and how badly"),
    ("protective", "what protects"),
    ("level", "the level of risk"),
    ("action", "what was done"))
{
    /// <inheritdoc/>
    private protected override string Questions => "When, with what, with which intent, and what care was given; what helps, and what was decided? Keep every word that is there.";
}
