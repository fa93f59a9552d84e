using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Judgmental.Tone;

namespace NoteLint.ToneTraining;

/// <summary>One sentence to learn from, or a part of a long one.</summary>
/// <param name="Text">What it says, as <see cref="ToneReader.TextOf"/> gives it.</param>
/// <param name="Marks">The places of its judgments (UTF-16 offsets in the text).</param>
/// <param name="Features">Its features, as the model's file writes them.</param>
/// <param name="Score">What the shipped linear model says of it (<see cref="ToneReading.Score"/>).</param>
/// <param name="Source">What sort of text it is from.</param>
/// <param name="Group">Sentences of one group are never on both sides of a test.</param>
internal sealed record TrainingSentence(string Text, ImmutableArray<TextSpan> Marks, ImmutableArray<string> Features, double Score, SentenceSource Source, int Group)
{
    /// <summary>True where somebody marked a judgment in it.</summary>
    public bool IsJudgment => Marks.Length > 0;
}
