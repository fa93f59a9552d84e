using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Fixes;

/// <summary>Makes edits as small as they can be: what stays at start and end is left out.</summary>
internal static class MinimalEdit
{
    /// <summary>The edit that turns a span into a text.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="span">What is replaced.</param>
    /// <param name="newText">The new text.</param>
    /// <returns>Null where nothing changes. Surrogate pairs stay whole.</returns>
    public static TextChange? Between(string chars, TextSpan span, string newText)
    {
        var oldText = chars.AsSpan(span.Start, span.Length);
        var prefix = oldText.CommonPrefixLength(newText);
        if (prefix == oldText.Length && prefix == newText.Length)
        {
            return null;
        }

        if (prefix > 0 && char.IsHighSurrogate(oldText[prefix - 1]))
        {
            prefix--;
        }

        var longest = Math.Min(oldText.Length, newText.Length) - prefix;
        var suffix = 0;
        while (suffix < longest && oldText[^(suffix + 1)] == newText[^(suffix + 1)])
        {
            suffix++;
        }

        if (suffix > 0 && char.IsLowSurrogate(oldText[^suffix]))
        {
            suffix--;
        }

        return new TextChange(TextSpan.FromBounds(span.Start + prefix, span.End - suffix), newText[prefix..^suffix]);
    }
}
