namespace NoteLint.ConsentTraining;

/// <summary>A passage by the numbers of its features.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Words">Its words and notions.</param>
/// <param name="Classes">What else it has for each kind, by kind.</param>
/// <param name="Meaning">Where its words lie in the space of meanings.</param>
internal sealed record Example(Passage Passage, int[] Words, int[][] Classes, float[] Meaning);
