namespace NoteLint.Core.Documentation;

/// <summary>What a pattern of an event stands for.</summary>
/// <param name="Topic">The event's topic.</param>
/// <param name="IsWritersAct">True where the words show the event only if the writer is the one who acts.</param>
internal readonly record struct TopicTerm(Topic Topic, bool IsWritersAct);
