using System.Collections.Immutable;

namespace NoteLint.ToneTraining;

/// <summary>One sentence to learn from.</summary>
/// <param name="Features">Its features, as the model's file writes them.</param>
/// <param name="IsJudgment">True where somebody marked a judgment in it.</param>
/// <param name="Group">Sentences of one group are never on both sides of a test.</param>
internal sealed record TrainingSentence(ImmutableArray<string> Features, bool IsJudgment, int Group);
