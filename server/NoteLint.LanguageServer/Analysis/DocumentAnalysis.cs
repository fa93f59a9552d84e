using System.Collections.Immutable;
using NoteLint.Core.Linting;

namespace NoteLint.LanguageServer.Analysis;

/// <summary>What was found in a text.</summary>
/// <param name="Findings">By position; none where the document is no note.</param>
/// <param name="IsSigned">True for a signed note, which is never edited.</param>
/// <param name="EndsInText">True when the last section has text: false while its heading waits for it.</param>
internal sealed record DocumentAnalysis(ImmutableArray<Finding> Findings, bool IsSigned, bool EndsInText = true)
{
    /// <summary>Nothing to say.</summary>
    internal static DocumentAnalysis Empty { get; } = new([], IsSigned: false);
}
