using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Fixes;

/// <summary>Makes edits as small as whole words allow.</summary>
internal static class MinimalEdit
{
    /// <summary>The edit that turns a span into a text, words at its start and end that stay left out.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="span">What is replaced.</param>
    /// <param name="newText">The new text.</param>
    /// <returns>Null where nothing changes.</returns>
    public static TextChange? Between(string chars, TextSpan span, string newText)
    {
        var oldText = chars.AsSpan(span.Start, span.Length);
        var shortest = Math.Min(oldText.Length, newText.Length);
        var prefix = oldText.CommonPrefixLength(newText);
        if (prefix == oldText.Length && prefix == newText.Length)
        {
            return null;
        }

        while (!IsBetweenWords(oldText, prefix) || !IsBetweenWords(newText, prefix))
        {
            prefix--;
        }

        var suffix = 0;
        while (suffix < shortest - prefix && oldText[^(suffix + 1)] == newText[^(suffix + 1)])
        {
            suffix++;
        }

        while (!IsBetweenWords(oldText, oldText.Length - suffix) || !IsBetweenWords(newText, newText.Length - suffix))
        {
            suffix--;
        }

        return new TextChange(
            TextSpan.FromBounds(span.Start + prefix, span.End - suffix),
            newText[prefix..(newText.Length - suffix)]);
    }

    private static bool IsBetweenWords(ReadOnlySpan<char> text, int index) =>
        index == 0 || index == text.Length || char.IsWhiteSpace(text[index]) || char.IsWhiteSpace(text[index - 1]);
}
