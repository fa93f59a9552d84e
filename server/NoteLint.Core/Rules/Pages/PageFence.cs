namespace NoteLint.Core.Rules.Pages;

/// <summary>The lines that open and close a fenced block: three backticks or more.</summary>
internal static class PageFence
{
    /// <summary>How many backticks open a block on this line; 0 for none.</summary>
    public static int Opening(string line)
    {
        var count = 0;
        while (count < line.Length && line[count] == '`')
        {
            count++;
        }

        return count >= 3 && line.IndexOf('`', count) < 0 ? count : 0;
    }

    /// <summary>True when the line closes a block that was opened with so many backticks.</summary>
    public static bool Closes(string line, int opening)
    {
        var trimmed = line.TrimEnd();
        return trimmed.Length >= opening && trimmed.All(c => c == '`');
    }
}
