namespace NoteLint.Cli.Shell;

/// <summary>Makes text from files safe to show in a terminal, where control characters are commands.</summary>
internal static class Printable
{
    /// <summary>The text with each control character, line end and half surrogate pair as a middle dot.</summary>
    public static string Clean(string text)
    {
        return IsClean(text) ? text : string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = IsShown(source, i) ? source[i] : '·';
            }
        });
    }

    /// <summary>A short piece of text in one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">How many UTF-16 code units are kept.</param>
    public static string Excerpt(ReadOnlySpan<char> text, int limit) =>
        Clean(text.Length <= limit ? text.ToString() : $"{text[..limit]}…");

    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsShown(text, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsShown(string text, int index)
    {
        var character = text[index];
        return (character == '\t' || !char.IsControl(character))
            && character is not ('\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            && (!char.IsSurrogate(character)
                || (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                || (char.IsLowSurrogate(character) && index > 0 && char.IsHighSurrogate(text[index - 1])));
    }
}
