using UglyToad.PdfPig.Content;

namespace NoteLint.Documents.Pdf;

/// <summary>A line of a page.</summary>
/// <param name="Text">Its words with spaces between.</param>
/// <param name="Baseline">How high it stands, in points from the page's bottom.</param>
/// <param name="Height">How high its letters are, in points.</param>
internal sealed record PdfLine(string Text, double Baseline, double Height)
{
    // Ordinary line spacing is up to about 1.5 of the letters' height with ascenders and descenders.
    private const double ParagraphGap = 2.2;

    /// <summary>True where the space to the line above is that of a new paragraph.</summary>
    public bool IsFarBelow(PdfLine above) => above.Baseline - Baseline > ParagraphGap * Math.Max(Height, above.Height);
}

/// <summary>Puts the words of a page together as a person reads them: from the top, from the left.</summary>
internal static class PdfLines
{
    private const double SameLine = 0.4;
    private const double SmallestHeight = 4;

    /// <summary>The lines of a page, from the top.</summary>
    public static IEnumerable<PdfLine> Of(Page page)
    {
        var words = page.GetWords()
            .Where(word => word.Text.Length > 0)
            .Select(word => (word.Text, word.BoundingBox.Left, Baseline: word.Letters[0].StartBaseLine.Y, Height: Math.Max(SmallestHeight, word.Letters[0].PointSize)))
            .OrderByDescending(word => word.Baseline)
            .ToList();
        for (var first = 0; first < words.Count;)
        {
            var end = first + 1;
            while (end < words.Count && words[first].Baseline - words[end].Baseline < SameLine * words[first].Height)
            {
                end++;
            }

            var line = words[first..end].OrderBy(word => word.Left).ToList();
            yield return new PdfLine(string.Join(' ', line.Select(word => word.Text)), words[first].Baseline, line.Max(word => word.Height));
            first = end;
        }
    }
}
