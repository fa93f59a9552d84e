using NoteLint.Core.Rules;

namespace NoteLint.Core.Matching;

/// <summary>A phrase of a table, found in a note.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index just past its last token.</param>
/// <param name="Form">The form that was found.</param>
/// <param name="Value">What the table holds for it.</param>
/// <typeparam name="T">What a table's phrases stand for.</typeparam>
public readonly record struct PhraseMatch<T>(int FirstToken, int EndToken, PhraseForm Form, T Value);
