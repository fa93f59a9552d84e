namespace NoteLint.Core.Rules.Pages;

/// <summary>One word of an expanded term.</summary>
/// <param name="Text">The word, hyphens kept; for a gap <c>...</c> and its greatest number of words.</param>
/// <param name="IsGap">True for a gap.</param>
/// <param name="IsHead">True for the word that the page marks as the one to inflect.</param>
internal readonly record struct TermWord(string Text, bool IsGap, bool IsHead);
