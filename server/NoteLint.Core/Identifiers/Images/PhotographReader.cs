using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Images;

/// <summary>Images in Markdown and names of image files.</summary>
internal static class PhotographReader
{
    private const int LongestImage = 1000;
    private const int LongestName = 120;

    private static readonly WordSet Endings = new("jpg jpeg png heic heif gif bmp tif tiff webp raw");

    /// <summary>Reads an image that starts at "!": of <c>![text](target)</c> the target is the photograph.</summary>
    /// <returns>Offset just past it; 0 where there is none.</returns>
    public static int ReadImage(string chars, int start, IdentifierList found)
    {
        if (start + 1 >= chars.Length || chars[start + 1] != '[')
        {
            return 0;
        }

        var limit = Math.Min(chars.Length, start + LongestImage);
        var line = chars.AsSpan(start, limit - start);
        var lineEnd = line.IndexOfAny('\n', '\r');
        line = lineEnd < 0 ? line : line[..lineEnd];
        var close = line.IndexOf("](", StringComparison.Ordinal);
        var end = close < 0 ? -1 : line[close..].IndexOf(')');
        if (end < 0)
        {
            return 0;
        }

        found.Add(IdentifierKind.Photograph, TextSpan.FromBounds(start + close + 2, start + close + end), Evidence.Form);
        return start + close + end + 1;
    }

    /// <summary>The whole image around a target; the span itself where it is none.</summary>
    public static TextSpan ImageAround(string chars, TextSpan target)
    {
        var isTarget = target.End < chars.Length && chars[target.End] == ')' && target.Start >= 4 && chars[target.Start - 1] == '(' && chars[target.Start - 2] == ']';
        var from = Math.Max(0, target.Start - LongestImage);
        var open = isTarget ? chars.AsSpan(from, target.Start - from).LastIndexOf("![") : -1;
        return open < 0 ? target : TextSpan.FromBounds(from + open, target.End + 1);
    }

    /// <summary>Reads the name of a file at its ending: "IMG_2217.jpg", "photos/face.png".</summary>
    public static void ReadFile(string chars, in Token ending, IdentifierList found)
    {
        if (!Endings.Contains(ending) || ending.Start < 2 || chars[ending.Start - 1] != '.')
        {
            return;
        }

        var start = ending.Start - 1;
        while (start > 0 && ending.Start - start < LongestName && (char.IsLetterOrDigit(chars[start - 1]) || chars[start - 1] is '_' or '-' or '/' or '\\' or '.' or '~'))
        {
            start--;
        }

        if (start < ending.Start - 1 && !(start > 0 && chars[start - 1] == ':'))
        {
            found.Add(IdentifierKind.Photograph, TextSpan.FromBounds(start, ending.End), Evidence.Form);
        }
    }
}
