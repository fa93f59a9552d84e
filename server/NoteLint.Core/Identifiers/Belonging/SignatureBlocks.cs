using NoteLint.Core.Notes.Statements;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Who signed, dictated or received the note: "Electronically signed by …", "Respectfully submitted, …", and its section.</summary>
internal sealed class SignatureBlocks : BelongingIdea
{
    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.SignatureBlock;

    /// <inheritdoc/>
    public override IEnumerable<string> Words => SigningWords.All;

    /// <inheritdoc/>
    public override IEnumerable<string> Headings =>
    [
        "signature", "signatures", "signed", "attestation", "cosignature", "electronic signature", "provider signature", "clinician signature", "therapist signature", "supervisor signature", "respectfully submitted", "sincerely", "dictated by", "signed by", "electronically signed by", "signature and credentials",
        "signature/credentials", "documented by", "note written by", "cc",
    ];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) => clause.Onward;
}
