namespace NoteLint.Core.Rules;

/// <summary>One replacement.</summary>
/// <param name="Text">In the singular or base form, such as <c>person with a substance use disorder</c>.</param>
/// <param name="PartOfSpeech">How its head is inflected.</param>
public sealed record Suggestion(string Text, PartOfSpeech PartOfSpeech);
