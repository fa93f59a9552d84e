namespace NoteLint.Core.Rules;

/// <summary>One form of a term: words separated by single spaces.</summary>
/// <param name="Text">Words as they are compared; a word with an upper-case letter is found in exactly that case; <c>...3</c> is a gap of up to three words.</param>
/// <param name="Form">The form a suggestion has to take.</param>
public readonly record struct PhraseForm(string Text, GrammaticalForm Form);
