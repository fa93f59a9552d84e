using NoteLint.Core.Documentation;

namespace NoteLint.Core.Risk;

/// <summary>Thoughts of suicide, and not what a reader needs to judge them: intent, plan, means, what protects, level, what was done.</summary>
internal sealed class SuicidalThoughtsDetector() : RiskDetector(
    Topic.Suicide,
    enough: 3,
    core: ["intent", "plan"],
    ("intent", "intent"),
    ("plan", "a plan"),
    ("means", "means"),
    ("protective", "what protects"),
    ("level", "the level of risk"),
    ("action", "what was done"))
{
    /// <inheritdoc/>
    private protected override string Questions => "What were the client's own words, what was asked and answered, and what was decided and why? Keep every word that is there.";
}
