using NoteLint.Core.Consent.Lexicon;

namespace NoteLint.Core.Consent.Reading;

/// <summary>A pattern of a lexicon in a note.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last token.</param>
/// <param name="Term">What it stands for.</param>
/// <param name="Sentence">Index of its sentence.</param>
internal readonly record struct ConsentHit(int First, int End, ConsentTerm Term, int Sentence);
