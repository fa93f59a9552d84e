using System.Text;

namespace NoteLint.Cli.Reports.Html;

/// <summary>The frame of every page that NoteLint writes: one file, no script, nothing from a network.</summary>
internal static class HtmlPage
{
    private static readonly Lazy<string> Style = new(() =>
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    });

    /// <summary>A whole page.</summary>
    /// <param name="title">Its title, as text.</param>
    /// <param name="body">What stands in it, as HTML.</param>
    public static string Of(string title, string body) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="referrer" content="no-referrer">
        <title>{HtmlText.Of(title)}</title>
        <style>
        {Style.Value}</style>
        </head>
        <body>
        {body}</body>
        </html>

        """;
}
