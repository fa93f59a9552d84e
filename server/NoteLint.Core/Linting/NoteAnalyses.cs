using NoteLint.Core.Notes;

namespace NoteLint.Core.Linting;

/// <summary>
/// What several detectors need to know of one note, worked out when the first of them asks. Belongs to one run over one note; not
/// safe on several threads.
/// </summary>
public sealed class NoteAnalyses
{
    private readonly Note note;
    private readonly Dictionary<Type, object> analyses = [];

    /// <summary>Creates an empty memory.</summary>
    /// <param name="note">The note that is read.</param>
    public NoteAnalyses(Note note) => this.note = note;

    /// <summary>The analysis of the note, read at the first call.</summary>
    /// <param name="read">Reads it; the same function at each call for one type.</param>
    /// <typeparam name="T">What is known.</typeparam>
    public T Get<T>(Func<Note, T> read)
        where T : class
    {
        if (!analyses.TryGetValue(typeof(T), out var analysis))
        {
            analyses.Add(typeof(T), analysis = read(note));
        }

        return (T)analysis;
    }
}
