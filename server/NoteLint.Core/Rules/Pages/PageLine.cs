using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Rules.Pages;

/// <summary>One line of a page, without its line end.</summary>
/// <param name="Number">0-based line number.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Text">Its characters.</param>
internal readonly record struct PageLine(int Number, int Start, string Text)
{
    /// <summary>Where it stands on the page.</summary>
    public TextSpan Span => new(Start, Text.Length);

    /// <summary>True when there is nothing but white space.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The line as a piece of the page.</summary>
    public PlacedText Placed => PlacedText.At(Text, Start);

    /// <summary>Cuts a page into lines, which end at \n, \r\n and \r only.</summary>
    public static List<PageLine> Split(string page)
    {
        var lines = new List<PageLine>();
        var start = 0;
        for (var i = 0; i < page.Length; i++)
        {
            if (page[i] is not ('\n' or '\r'))
                continue;

            lines.Add(new PageLine(lines.Count, start, page.Substring(start, i - start)));
            if (page[i] == '\r' && i + 1 < page.Length && page[i + 1] == '\n')
                i++;

            start = i + 1;
        }

        lines.Add(new PageLine(lines.Count, start, page.Substring(start)));
        return lines;
    }
}
