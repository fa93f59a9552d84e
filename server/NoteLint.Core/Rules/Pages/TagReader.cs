namespace NoteLint.Core.Rules.Pages;

/// <summary>Reads the part of speech after a term or a suggestion.</summary>
internal static class TagReader
{
    /// <summary>Splits <c>addict (noun)</c>.</summary>
    /// <param name="text">Trimmed text.</param>
    /// <param name="untagged">
    /// What stands before the parentheses at the end, whether or not they hold a known tag; all of it where there are none.
    /// </param>
    /// <returns>The part of speech; null for no tag or an unknown one.</returns>
    public static PartOfSpeech? TryRead(PlacedText text, out PlacedText untagged)
    {
        untagged = text;
        var open = text.Text.LastIndexOf('(');
        if (open < 0 || text.Text[text.Text.Length - 1] != ')')
            return null;

        untagged = text.Slice(0, open).Trim();
        return PageVocabulary.Find(PageVocabulary.PartsOfSpeech, text.Slice(open + 1, text.Text.Length - open - 2).Trim().Text);
    }
}
