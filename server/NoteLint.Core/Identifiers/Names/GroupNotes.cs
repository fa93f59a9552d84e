using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Whether a note is about a group session, where others than the client are clients too.</summary>
internal static class GroupNotes
{
    private const int FewestHits = 2;

    private static readonly PhraseSet Phrases = new(
        "group note", "group therapy", "group session", "group members", "group member", "members present", "process group", "skills group", "support group note", "group topic", "group facilitator", "group leader", "group counseling", "group psychotherapy", "group members present",
        "psychoeducation group", "dbt group", "group process", "group discussion", "rest of the group", "with the group", "to the group", "group type", "other members", "intensive outpatient group");

    /// <summary>True where the form, the header or several phrases say so.</summary>
    public static bool IsGroup(Note note)
    {
        if (note.Format == NoteFormat.Group)
        {
            return true;
        }

        foreach (var field in note.Header)
        {
            if ((field.Kind is HeaderFieldKind.SessionType or HeaderFieldKind.Other) && (Has(note, field.Label, "group") || (field.Kind == HeaderFieldKind.SessionType && Has(note, field.Value, "group"))))
            {
                return true;
            }
        }

        return Phrases.CountIn(note) >= FewestHits;
    }

    private static bool Has(Note note, Microsoft.CodeAnalysis.Text.TextSpan span, string word) =>
        note.Chars.AsSpan(span.Start, span.Length).Contains(word, StringComparison.OrdinalIgnoreCase);
}
