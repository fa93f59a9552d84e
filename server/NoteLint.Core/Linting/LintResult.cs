using System.Collections.Immutable;

namespace NoteLint.Core.Linting;

/// <summary>What came of linting one note.</summary>
/// <param name="Findings">By position. Findings in a signed note carry no fixes.</param>
/// <param name="Consents">The consents that the note's acts look for and that open no finding.</param>
public sealed record LintResult(ImmutableArray<Finding> Findings, ImmutableArray<ConsentCount> Consents);

/// <summary>A kind of consent that a note looks for, and that opens no finding.</summary>
/// <param name="Kind">The kind (contract of result lines).</param>
/// <param name="Standing">Why it opens none.</param>
public readonly record struct ConsentCount(string Kind, ConsentStanding Standing);

/// <summary>Why a consent opens no finding.</summary>
public enum ConsentStanding : byte
{
    /// <summary>The note records it.</summary>
    Documented,

    /// <summary>The note states a ground on which there need not be one.</summary>
    Excepted,

    /// <summary>A folder or the note declares that it is kept elsewhere: it was not checked.</summary>
    NotChecked,
}
