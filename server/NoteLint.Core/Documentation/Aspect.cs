namespace NoteLint.Core.Documentation;

/// <summary>Something that a note should say about an event.</summary>
/// <param name="Heading">The heading of its patterns in the lexicon.</param>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Before">How many sentences before the event it may stand.</param>
/// <param name="After">How many sentences after the event it may stand.</param>
/// <param name="OnlyAfter">True where it must stand behind the event's words: an answer to it, not what led to it.</param>
internal sealed record Aspect(string Heading, string Name, int Before, int After, bool OnlyAfter = false)
{
    /// <summary>As many sentences as a note can have.</summary>
    public const int Anywhere = int.MaxValue / 2;

    /// <summary>True where it may stand anywhere in the note: it is the same for each event.</summary>
    public bool IsFree => Before == Anywhere && After == Anywhere && !OnlyAfter;
}
