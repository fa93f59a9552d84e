using System.Collections.Immutable;

namespace NoteLint.Core.Rules.Pages;

/// <summary>Reads the second cell of a wording row: suggestions separated by <c>;</c>, advice in <c>*italics*</c>.</summary>
internal static class SuggestionReader
{
    /// <summary>The tag of a suggestion that stays as written whatever the term's form.</summary>
    private const string AsWritten = "(phrase)";

    /// <summary>Reads the cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="termPartOfSpeech">What a suggestion is where it has no tag of its own.</param>
    /// <param name="errors">Where errors go.</param>
    public static (ImmutableArray<Suggestion> Suggestions, string? Advice) Read(PlacedText cell, PartOfSpeech termPartOfSpeech, PageErrorList errors)
    {
        var suggestions = ImmutableArray.CreateBuilder<Suggestion>();
        string? advice = null;
        var trimmed = cell.Trim();
        if (trimmed.IsEmpty)
        {
            errors.Add(cell.Span, "This cell is empty, so the writer is not told what to do. Write a replacement, or advice in *italics*.");
            return ([], null);
        }

        foreach (var item in trimmed.Split(';', quote: '*').Select(part => part.Trim()))
        {
            if (item.IsEmpty)
                errors.Add(item.Span, "A suggestion is missing beside this semicolon. Write one, or take the semicolon out.");
            else if (item.Text[0] == '*')
                advice = ReadAdvice(item, advice, errors);
            else if (item.Text.IndexOf('*') is var star and >= 0)
                errors.Add(item.SpanOf(star, 1), "A suggestion is plain text, and only whole advice stands in italics. Separate the two with a semicolon.");
            else
                AddSuggestion(suggestions, item, termPartOfSpeech, errors);
        }

        return (suggestions.ToImmutable(), advice);
    }

    private static string? ReadAdvice(PlacedText item, string? earlier, PageErrorList errors)
    {
        if (item.Text.Length < 3 || item.Text.IndexOf('*', 1) != item.Text.Length - 1)
            errors.Add(item.Span, "This advice is not between two stars. Write *describe what was seen*, separated from suggestions by a semicolon.");
        else if (earlier is not null)
            errors.Add(item.Span, "A row gives one piece of advice. Put both between the same two stars.");

        return item.Text.Trim('*').Trim();
    }

    private static void AddSuggestion(ImmutableArray<Suggestion>.Builder suggestions, PlacedText item, PartOfSpeech termPartOfSpeech, PageErrorList errors)
    {
        var suggestion = item.Text.EndsWith(AsWritten, StringComparison.Ordinal)
            ? new Suggestion(item.Text.Substring(0, item.Text.Length - AsWritten.Length).Trim(), PartOfSpeech.None)
            : TagReader.TryRead(item, out var untagged) is { } partOfSpeech
                ? new Suggestion(untagged.Text, partOfSpeech)
                : new Suggestion(item.Text, termPartOfSpeech);

        if (suggestion.Text.Length == 0)
            errors.Add(item.Span, "This suggestion has a tag and no words. Write the words before the tag.");
        else if (suggestions.Any(other => other.Text == suggestion.Text))
            errors.Add(item.Span, "This suggestion stands in the row already. Take one out.");
        else
            suggestions.Add(suggestion);
    }
}
