using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Who interpreted, with agency and number: "interpreter Rosa Example, ID 4821", "interpretation by …".</summary>
internal sealed class Interpreters : BelongingIdea
{
    private static readonly WordSet Links = new("by in through via provided language line service services agency badge used using assisted certified medical in-person phone video over telephone sign spanish");

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.Interpreter;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
    [
        "interpreter", "interpreters", "interpretation by", "interpretation provided by", "interpreted by", "interpreting by", "interpretation via", "interpretation through", "interpreter id", "translator", "translated by", "interpreting services", "interpreter services", "language line", "cultural broker",
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings => ["interpreter", "interpreters", "interpreter present", "interpreter used", "interpreter name", "interpretation", "interpreter id", "interpreter services", "language services", "translator", "language/interpreter"];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) => clause.Beside(Links);
}
