using System.Collections.Concurrent;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Linting;

/// <summary>
/// What several detectors need to know of one note, worked out when the first of them asks; others that ask meanwhile wait for it.
/// Belongs to one run over one note.
/// </summary>
public sealed class NoteAnalyses
{
    private readonly Note note;
    private readonly ConcurrentDictionary<Type, Lazy<object>> analyses = new();

    /// <summary>Creates an empty memory.</summary>
    /// <param name="note">The note that is read.</param>
    public NoteAnalyses(Note note) => this.note = note;

    /// <summary>The analysis of the note, read at the first call.</summary>
    /// <param name="read">Reads it; the same function at each call for one type.</param>
    /// <typeparam name="T">What is known.</typeparam>
    public T Get<T>(Func<Note, T> read)
        where T : class =>
        (T)analyses.GetOrAdd(typeof(T), static (_, asked) => new Lazy<object>(() => asked.read(asked.note)), (note, read)).Value;
}
