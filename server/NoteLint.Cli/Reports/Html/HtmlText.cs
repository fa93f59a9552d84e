using System.Globalization;
using System.Net;
using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Reports.Html;

/// <summary>Text as it stands in a page.</summary>
internal static class HtmlText
{
    /// <summary>Escapes text for elements and quoted attributes.</summary>
    public static string Of(string text) => WebUtility.HtmlEncode(Printable.Clean(text));

    /// <summary>A count: <c>1,204</c>.</summary>
    public static string Of(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A share: <c>37%</c>, <c>under 1%</c>; never 0% or 100% where that is not exact.</summary>
    public static string Share(int part, int whole)
    {
        if (whole == 0)
        {
            return "–";
        }

        var percent = 100.0 * part / whole;
        return part == 0 ? "0%"
            : part == whole ? "100%"
            : percent < 1 ? "under 1%"
            : percent > 99 ? "over 99%"
            : $"{percent.ToString("0", CultureInfo.InvariantCulture)}%";
    }

    /// <summary>A coordinate in a drawing.</summary>
    public static string Of(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
