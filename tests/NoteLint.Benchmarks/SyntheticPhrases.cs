using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Benchmarks;

/// <summary>A table of many phrases made from the words of a corpus: rare words, pairs and triples, as rules have them.</summary>
internal static class SyntheticPhrases
{
    /// <summary>Makes phrases, the same ones at every call.</summary>
    public static IEnumerable<(PhraseForm Form, int Value)> Of(IReadOnlyList<Note> notes, int count)
    {
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var note in notes)
        {
            foreach (var token in note.Tokens)
            {
                if (token.Kind == TokenKind.Word)
                {
                    var word = note.Chars.Substring(token.Start, token.Length - token.PossessiveLength).ToLowerInvariant();
                    occurrences[word] = occurrences.GetValueOrDefault(word) + 1;
                }
            }
        }

        // The thousand commonest words start few rules.
        string[] words = [.. occurrences.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).Skip(1000)];
        if (words.Length == 0)
        {
            words = [.. occurrences.Keys.Order(StringComparer.Ordinal)];
        }

        return Enumerable.Range(0, count).Select(index => (
            new PhraseForm(string.Join(' ', Enumerable.Range(0, 1 + (index % 3)).Select(word => words[((index * 7) + (word * 131)) % words.Length])), GrammaticalForm.Uninflected),
            index));
    }
}
