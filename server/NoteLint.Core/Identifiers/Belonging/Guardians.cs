namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Who decides for the client, named beside the word: "legal guardian Maria Example", "Maria Example (conservator)".</summary>
internal sealed class Guardians : BelongingIdea
{
    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.Guardian;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
    [
        "guardian", "guardians", "legal guardian", "legal guardians", "guardian ad litem", "conservator", "custodial parent", "foster parent", "foster parents", "power of attorney", "healthcare proxy", "health proxy", "legal custody", "sole custody", "physical custody", "has custody", "holds custody", "conservatorship", "guardianship",
        "health care proxy", "health care agent", "medical proxy", "POA", "HCP", "GAL", "court appointed special advocate", "CASA", "parent/guardian", "parent or guardian", "legal representative", "surrogate decision maker", "representative payee",
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings =>
    [
        "guardian", "guardians", "legal guardian", "legal guardians", "guardianship", "conservator", "parent/guardian", "parents/guardians", "parent or guardian", "custodial parent", "foster parent", "foster parents", "power of attorney",
        "health care proxy", "healthcare proxy", "custody", "guardian contact", "guardian information",
    ];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) => clause.Beside();
}
