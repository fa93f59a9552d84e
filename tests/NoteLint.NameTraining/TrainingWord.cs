using NoteLint.Core.Identifiers.Names;

namespace NoteLint.NameTraining;

/// <summary>A word or a run of words with what is known of it.</summary>
/// <param name="Note">The number of its note.</param>
/// <param name="Features">The answers that the model hears.</param>
/// <param name="Class">What it is, as the number of the model's class; -1 for something else.</param>
/// <param name="IsFound">True where the rules find it.</param>
/// <param name="Show">The words with their neighbors, for reports.</param>
internal sealed record TrainingWord(int Note, NameFeature[] Features, int Class, bool IsFound, string Show);
