using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>One reason why identifiers belong in a note, with the words that show it. Immutable and safe on any thread.</summary>
internal abstract class BelongingIdea
{
    /// <summary>What it says.</summary>
    public abstract BelongsAs Kind { get; }

    /// <summary>The words that show it in a sentence.</summary>
    public abstract IEnumerable<string> Words { get; }

    /// <summary>Headings, labels and first cells of rows under or beside which everything belongs.</summary>
    public abstract IEnumerable<string> Headings { get; }

    /// <summary>How far around its words identifiers belong.</summary>
    /// <returns>First token and the token past the last; null where the words mean something else.</returns>
    public abstract (int First, int End)? ReachOf(in TriggerClause clause);

    /// <summary>Whether a sentence under one of the headings is about it.</summary>
    public virtual bool Covers(Note note, in Sentence sentence) => true;
}
