using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>
/// Remembers where the phrases of conditions stand in one note, so that each set searches the note once and not at every match.
/// Belongs to one run over one note; not safe on several threads.
/// </summary>
public sealed class PhraseMemory
{
    private readonly Note note;
    private readonly Dictionary<PhraseSet, int[]> offsets = [];

    /// <summary>Creates an empty memory.</summary>
    /// <param name="note">The note that is searched.</param>
    public PhraseMemory(Note note) => this.note = note;

    /// <summary>True where a phrase of the set starts within a span of the note.</summary>
    internal bool StartsIn(PhraseSet phrases, TextSpan span)
    {
        if (!offsets.TryGetValue(phrases, out var starts))
        {
            offsets.Add(phrases, starts = phrases.OffsetsIn(note));
        }

        var index = Array.BinarySearch(starts, span.Start);
        index = index < 0 ? ~index : index;
        return index < starts.Length && starts[index] < span.End;
    }
}
