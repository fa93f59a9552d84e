using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Text;

/// <summary>How the lines of a text end.</summary>
internal static class LineEnd
{
    /// <summary>The end of the first line, which new lines get too: <c>\n</c>, <c>\r\n</c> or <c>\r</c>; <c>\n</c> in a text of one line.</summary>
    public static string Of(SourceText text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '\r' or '\n')
            {
                return text[index] == '\n' ? "\n" : index + 1 < text.Length && text[index + 1] == '\n' ? "\r\n" : "\r";
            }
        }

        return "\n";
    }
}
