namespace NoteLint.Core.Notes.Structure;

/// <summary>Recognises front matter: a first line <c>---</c>, entries, and a line <c>---</c> or <c>...</c>.</summary>
internal static class FrontMatterMarks
{
    /// <summary>True where a note opens with front matter that is closed again.</summary>
    public static bool OpenNote(ReadOnlySpan<char> chars)
    {
        var text = chars.Length > 0 && chars[0] == '\uFEFF' ? chars[1..] : chars;
        if (!text.StartsWith("---"))
        {
            return false;
        }

        var first = true;
        foreach (var line in text.EnumerateLines())
        {
            if (!first && line.TrimEnd() is "---" or "...")
            {
                return true;
            }

            if (first && line.TrimEnd() is not "---")
            {
                return false;
            }

            first = false;
        }

        return false;
    }
}
