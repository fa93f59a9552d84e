using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Entries of the front matter are no prose, but programs, ages and consents stand there: "telehealth consent: verbal, 2026-03-04".</summary>
internal static class FrontMatterLines
{
    /// <summary>True for sentences that this family reads: prose of every sort, and entries of the front matter.</summary>
    public static bool IsRead(Note note, in Sentence sentence) => sentence.Kind != SentenceKind.NotProse || IsEntry(note, sentence);

    /// <summary>True where a sentence is an entry of the front matter.</summary>
    public static bool IsEntry(Note note, in Sentence sentence)
    {
        if (sentence.Kind != SentenceKind.NotProse || note.FrontMatter.IsEmpty || sentence.Span.Start > note.FrontMatter[^1].Value.End)
        {
            return false;
        }

        foreach (var field in note.FrontMatter)
        {
            if (sentence.Span.OverlapsWith(field.Value))
            {
                return true;
            }
        }

        return false;
    }
}
