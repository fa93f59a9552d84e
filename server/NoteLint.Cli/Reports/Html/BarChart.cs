using System.Text;

namespace NoteLint.Cli.Reports.Html;

/// <summary>
/// A chart of horizontal bars as inline SVG. Every bar carries its label and its number as text, so nothing hangs on colour; the whole is
/// one image with a description for those who hear the page.
/// </summary>
internal static class BarChart
{
    private const int Width = 760;
    private const int RowHeight = 30;
    private const int BarHeight = 18;
    private const int LongestLabel = 40;
    private const double CharWidth = 8.4;

    /// <summary>One bar.</summary>
    /// <param name="Label">What it stands for.</param>
    /// <param name="Value">Its length.</param>
    /// <param name="Number">The value in words.</param>
    /// <param name="Class">The style class of its colour.</param>
    internal sealed record Bar(string Label, double Value, string Number, string Class);

    /// <summary>Draws a chart.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="id">A name of its own on the page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="bars">From the top.</param>
    public static void Write(StringBuilder page, string id, string title, IReadOnlyList<Bar> bars)
    {
        var labelWidth = (int)Math.Max(60, (bars.Max(bar => Math.Min(bar.Label.Length, LongestLabel)) * CharWidth) + 12);
        var longest = Math.Max(bars.Max(bar => bar.Value), double.Epsilon);
        var numberWidth = (int)(bars.Max(bar => bar.Number.Length) * CharWidth) + 20;
        var room = Width - labelWidth - numberWidth;
        var height = bars.Count * RowHeight;
        page.Append($"<svg class=\"chart\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" viewBox=\"0 0 {Width} {height}\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        page.Append($"<title id=\"{id}-t\">{HtmlText.Of(title)}</title>\n");
        page.Append($"<desc id=\"{id}-d\">{HtmlText.Of(string.Join("; ", bars.Select(bar => $"{bar.Label}: {bar.Number}")))}</desc>\n");
        for (var row = 0; row < bars.Count; row++)
        {
            var bar = bars[row];
            var middle = (row * RowHeight) + (RowHeight / 2);
            var length = bar.Value <= 0 ? 0 : Math.Max(2, bar.Value / longest * room);
            var label = bar.Label.Length > LongestLabel ? bar.Label[..(LongestLabel - 1)] + "…" : bar.Label;
            page.Append($"<text class=\"label\" x=\"{labelWidth - 8}\" y=\"{middle}\">{HtmlText.Of(label)}</text>");
            page.Append($"<rect class=\"{bar.Class}\" x=\"{labelWidth}\" y=\"{middle - (BarHeight / 2)}\" width=\"{HtmlText.Of(length)}\" height=\"{BarHeight}\"/>");
            page.Append($"<text class=\"number\" x=\"{HtmlText.Of(labelWidth + length + 8)}\" y=\"{middle}\">{HtmlText.Of(bar.Number)}</text>\n");
        }

        page.Append("</svg>\n");
    }
}
