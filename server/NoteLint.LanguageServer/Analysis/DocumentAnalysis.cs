using System.Collections.Immutable;
using NoteLint.Core.Linting;

namespace NoteLint.LanguageServer.Analysis;

/// <summary>What was found in a text.</summary>
/// <param name="Findings">By position; none where the document is no note.</param>
/// <param name="IsSigned">True for a signed note, which is never edited.</param>
internal sealed record DocumentAnalysis(ImmutableArray<Finding> Findings, bool IsSigned)
{
    /// <summary>Nothing to say.</summary>
    internal static DocumentAnalysis Empty { get; } = new([], IsSigned: false);
}
