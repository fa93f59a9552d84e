using System.Collections.Immutable;
using NoteLint.Core.Matching.Inflection;

namespace NoteLint.Core.Rules.Pages;

/// <summary>Reads a term with its tag (<c>{drug, heroin} addict (noun)</c>) into every form in which it is found.</summary>
internal static class TermReader
{
    /// <summary>Reads a term.</summary>
    /// <returns>Its part of speech and its forms; no forms where errors were reported.</returns>
    public static (PartOfSpeech PartOfSpeech, ImmutableArray<PhraseForm> Forms) Read(PlacedText cell, PageErrorList errors)
    {
        var term = cell.Trim();
        var partOfSpeech = TagReader.TryRead(term, out var untagged);
        if (partOfSpeech is null && untagged.Text.Length < term.Text.Length)
        {
            var tag = term.Slice(untagged.Text.Length).Trim();
            errors.Add(tag.Span, $"{tag.Text} is not a part of speech. Write (noun), (plural noun), (verb) or (adjective) after the term, or no tag for a term that stands as written.");
            return (PartOfSpeech.None, []);
        }

        if (untagged.IsEmpty)
        {
            errors.Add(cell.Span, "There is no term here, so there is nothing to find. Write the words to look for.");
            return (PartOfSpeech.None, []);
        }

        return (partOfSpeech ?? PartOfSpeech.None, Inflect(untagged, TermGrammar.Expand(untagged, errors), partOfSpeech ?? PartOfSpeech.None, errors));
    }

    /// <summary>The forms of a term that was read before without errors.</summary>
    public static ImmutableArray<PhraseForm> FormsOf(string term) => Read(PlacedText.At(term, 0), new PageErrorList()).Forms;

    private static ImmutableArray<PhraseForm> Inflect(PlacedText term, List<TermWord[]> sequences, PartOfSpeech partOfSpeech, PageErrorList errors)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var forms = ImmutableArray.CreateBuilder<PhraseForm>();
        var written = 0;
        foreach (var form in sequences.SelectMany(words => FormsOf(words, partOfSpeech)))
        {
            if (!seen.Add(form.Text))
                continue;

            if (written++ == TermGrammar.MaxForms)
            {
                errors.Add(term.Span, TermGrammar.TooMany);
                return [];
            }

            forms.Add(form);
            if (SpellingVariants.BritishOf(form.Text) is { } british && seen.Add(british))
                forms.Add(form with { Text = british });
        }

        if (partOfSpeech == PartOfSpeech.None && sequences.Exists(words => words.Any(word => word.IsHead)))
            errors.Add(term.Span, "A word is marked with stars, but the term has no tag, so nothing is inflected. Add (noun), (verb) or (adjective), or take the stars out.");

        return forms.ToImmutable();
    }

    private static IEnumerable<PhraseForm> FormsOf(TermWord[] words, PartOfSpeech partOfSpeech)
    {
        var marked = Array.FindIndex(words, word => word.IsHead);
        if (marked < 0)
            return Inflector.FormsOf(Join(words), partOfSpeech).Select(form => new PhraseForm(Normalize(form.Word), form.Form));

        return Inflector.FormsOf(words[marked].Text, partOfSpeech).Select(form =>
        {
            TermWord[] inflected = [.. words];
            inflected[marked] = words[marked] with { Text = form.Word };
            return new PhraseForm(Normalize(Join(inflected)), form.Form);
        });
    }

    private static string Join(TermWord[] words) => string.Join(" ", words.Select(word => word.Text));

    // A hyphen separates words as a space does.
    private static string Normalize(string words) => words.Replace('-', ' ');
}
