using NoteLint.LanguageServer.Analysis;

namespace NoteLint.LanguageServer.Documents;

/// <summary>The newest analysis of a document, and what was edited since. Safe on any thread.</summary>
internal sealed class EditHistory
{
    private readonly Lock access = new();
    private readonly List<(long Number, EditedPart Part)> edits = [];
    private (long Number, DocumentAnalysis Analysis)? newest;

    /// <summary>An edit has led to a snapshot.</summary>
    /// <param name="number">The snapshot's number.</param>
    /// <param name="part">What was edited.</param>
    internal void Edited(long number, EditedPart part)
    {
        lock (access)
        {
            edits.Add((number, part));
        }
    }

    /// <summary>A snapshot was analysed.</summary>
    /// <param name="number">The snapshot's number.</param>
    /// <param name="analysis">What was found.</param>
    internal void Analyzed(long number, DocumentAnalysis analysis)
    {
        lock (access)
        {
            if (newest is null || newest.Value.Number < number)
            {
                newest = (number, analysis);
                edits.RemoveAll(edit => edit.Number <= number);
            }
        }
    }

    /// <summary>The newest analysis of an earlier snapshot, and all that was edited from there to this one.</summary>
    /// <returns>Null where none is known, or this snapshot is not a later one.</returns>
    internal (DocumentAnalysis Analysis, EditedPart Part)? Until(long number)
    {
        lock (access)
        {
            if (newest is not { } known)
            {
                return null;
            }

            EditedPart? all = null;
            foreach (var (_, part) in edits.Where(edit => edit.Number <= number))
            {
                all = all?.Then(part) ?? part;
            }

            return all is { } whole ? (known.Analysis, whole) : null;
        }
    }
}
