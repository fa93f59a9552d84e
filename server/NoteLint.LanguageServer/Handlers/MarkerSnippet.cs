using NoteLint.Core.Consent;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>A consent marker as a snippet: a list of choices, of which the first says that nothing was chosen, and an open date.</summary>
internal static class MarkerSnippet
{
    /// <summary>Turns the open value of a marker into places to fill in.</summary>
    /// <param name="text">The text that is inserted.</param>
    /// <param name="snippet">The same as a snippet.</param>
    /// <returns>False where the text has no open marker.</returns>
    internal static bool TryWrite(string text, out string snippet)
    {
        var at = text.IndexOf(ConsentKinds.OpenValue, StringComparison.Ordinal);
        snippet = at < 0
            ? text
            : Escape(text[..at]) + Slots + Escape(text[(at + ConsentKinds.OpenValue.Length)..]);
        return at >= 0;
    }

    private static string Slots => $"${{1|{string.Join(',', ConsentKinds.Choices)}|}}, ${{2:[date]}}";

    private static string Escape(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("$", @"\$", StringComparison.Ordinal).Replace("}", @"\}", StringComparison.Ordinal);
}
