using NoteLint.Core.Notes;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Workspaces.Rules;

/// <summary>Tells rule pages from notes: their examples are flawed on purpose.</summary>
internal static class RulePageFile
{
    /// <summary>True when the front matter has a rule's id.</summary>
    public static bool Is(Note note) =>
        note.FrontMatter.Any(field =>
            note.Chars.AsSpan(field.Label.Start, field.Label.Length) is "id"
            && RuleId.IsWellFormed(note.Chars.Substring(field.Value.Start, field.Value.Length)));
}
