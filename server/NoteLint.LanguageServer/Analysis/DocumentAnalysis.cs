using System.Collections.Immutable;
using NoteLint.Core.Linting;

namespace NoteLint.LanguageServer.Analysis;

/// <summary>What was found in a text.</summary>
/// <param name="Findings">By position; none where the document is no note.</param>
/// <param name="IsNote">False where the document is none.</param>
/// <param name="IsSigned">True for a signed note, which is never edited.</param>
/// <param name="EndsInText">True when the last section has text: false while its heading waits for it.</param>
internal sealed record DocumentAnalysis(ImmutableArray<Finding> Findings, bool IsNote, bool IsSigned, bool EndsInText = true)
{
    /// <summary>Nothing to say.</summary>
    internal static DocumentAnalysis Empty { get; } = new([], IsNote: false, IsSigned: false);

    /// <summary>What can't be used in an <c>.editorconfig</c> or a rule page.</summary>
    internal static DocumentAnalysis OfConfiguration(ImmutableArray<Finding> mistakes) => new(mistakes, IsNote: false, IsSigned: false);
}
