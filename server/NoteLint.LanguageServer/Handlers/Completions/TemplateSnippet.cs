using NoteLint.Core.Notes;

namespace NoteLint.LanguageServer.Handlers.Completions;

/// <summary>The sections of a form as a snippet: the caret goes from section to section.</summary>
internal static class TemplateSnippet
{
    /// <summary>Writes it.</summary>
    internal static string Write(NoteTemplate template) => template.Write(index => $"${index + 1}");
}
