using NoteLint.Core.Documentation;

namespace NoteLint.Core.Risk;

/// <summary>Thoughts of violence or a threat, and not what a reader needs to judge it.</summary>
internal sealed class ThreatDetector() : RiskDetector(
    Topic.Threat,
    enough: 3,
    core: ["intent", "plan"],
    ("intent", "intent"),
    ("plan", "a plan"),
    ("means", "means"),
    ("protective", "what holds the client back"),
    ("level", "the level of risk"),
    ("action", "what was done"))
{
    /// <inheritdoc/>
    private protected override string Questions => "Toward whom, in which words, and what was decided, with whom and when? Keep every word that is there.";
}
