using NoteLint.Cli.Reports.Html;

namespace NoteLint.Cli.Teaching;

/// <summary>Text of several lines as it stands in a page whose style keeps line ends.</summary>
internal static class WebText
{
    /// <summary>Escapes each line and keeps the line ends.</summary>
    public static string Multiline(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(HtmlText.Of));
}
