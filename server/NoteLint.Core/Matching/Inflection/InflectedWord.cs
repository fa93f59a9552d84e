using NoteLint.Core.Rules;

namespace NoteLint.Core.Matching.Inflection;

/// <summary>A word in one of its forms.</summary>
/// <param name="Word">The word as written.</param>
/// <param name="Form">Which form it is; where two forms are one word (<c>put</c>, <c>committed</c>) the first of <see cref="GrammaticalForm"/>.</param>
public readonly record struct InflectedWord(string Word, GrammaticalForm Form);
