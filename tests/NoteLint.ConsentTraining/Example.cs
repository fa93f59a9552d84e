namespace NoteLint.ConsentTraining;

/// <summary>A passage by its features.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Words">Its words, notions and patterns.</param>
/// <param name="Classes">What it has beside its words for each kind, by kind.</param>
internal sealed record Example(Passage Passage, string[] Words, string[][] Classes);
