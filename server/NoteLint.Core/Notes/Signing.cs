using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes;

/// <summary>What makes a note one that is no longer edited.</summary>
public enum SigningKind : byte
{
    /// <summary>An electronic signature.</summary>
    ElectronicSignature,

    /// <summary>An attestation.</summary>
    Attestation,

    /// <summary>A cosignature.</summary>
    Cosignature,

    /// <summary>The record is locked.</summary>
    Locked,

    /// <summary>The note is marked as final.</summary>
    Final,

    /// <summary>The note is marked as amended.</summary>
    Amended,

    /// <summary>The record is under a legal hold.</summary>
    LegalHold,
}

/// <summary>The words that show that a note is signed.</summary>
/// <param name="Kind">What they show.</param>
/// <param name="Span">Where they stand (UTF-16 offsets).</param>
public sealed record Signing(SigningKind Kind, TextSpan Span);
