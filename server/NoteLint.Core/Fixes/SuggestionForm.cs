using NoteLint.Core.Matching;
using NoteLint.Core.Matching.Inflection;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Fixes;

/// <summary>Puts a suggestion into the form in which its term was found.</summary>
internal static class SuggestionForm
{
    private static readonly PhraseSet Perfect = new("have", "has", "had", "having", "haven't", "hasn't", "hadn't", "i've", "we've", "they've", "you've", "he's", "she's", "it's", "who's");

    private static readonly PhraseSet Passive = new(
        "be", "am", "is", "are", "was", "were", "been", "being", "get", "gets", "got", "getting",
        "isn't", "aren't", "wasn't", "weren't");

    private static readonly PhraseSet Present = new("am", "are", "was", "were");

    private static readonly PhraseSet By = new("by");

    private static readonly PhraseSet Adverbs = new("not", "never", "also", "often", "always", "just", "already", "once", "twice", "again", "ever");

    /// <summary>Inflects a suggestion.</summary>
    /// <param name="suggestion">The suggestion, as its page has it.</param>
    /// <param name="form">The form that was found.</param>
    /// <param name="context">The match.</param>
    public static string Inflect(Suggestion suggestion, GrammaticalForm form, in MatchContext context) => (suggestion.PartOfSpeech, form) switch
    {
        (PartOfSpeech.Noun, GrammaticalForm.Plural) => Inflector.FormOf(suggestion.Text, PartOfSpeech.Noun, GrammaticalForm.Plural),
        (PartOfSpeech.Verb, >= GrammaticalForm.Base and <= GrammaticalForm.PresentParticiple) => InflectVerb(suggestion.Text, form, context),
        (PartOfSpeech.Adjective, GrammaticalForm.Comparative) => Grade(suggestion.Text, form, "more "),
        (PartOfSpeech.Adjective, GrammaticalForm.Superlative) => Grade(suggestion.Text, form, "most "),
        _ => suggestion.Text,
    };

    private static string InflectVerb(string verb, GrammaticalForm form, in MatchContext context)
    {
        if (IsFormOfBe(verb) && SameFormOfBe(context) is { } found)
        {
            return found + verb[2..];
        }

        // "committed" and "come" are past or base, and participles as well: the verb before tells.
        var isParticiple = form switch
        {
            GrammaticalForm.Past => Precedes(context, Perfect) || Precedes(context, Passive) || context.FollowedBy(By),
            GrammaticalForm.Base => Precedes(context, Perfect),
            _ => false,
        };
        return Inflector.FormOf(verb, PartOfSpeech.Verb, isParticiple ? GrammaticalForm.PastParticiple : form);
    }

    private static bool IsFormOfBe(string verb) => verb == "be" || verb.StartsWith("be ", StringComparison.Ordinal);

    // "are" is no more than a base form to the inflector; a suggestion with "be" keeps the word.
    private static string? SameFormOfBe(in MatchContext context)
    {
        var word = context.SourceNote.Tokens[context.FirstToken];
        return Present.LengthAt(context.SourceNote, context.FirstToken) == 1
            ? context.SourceNote.Chars.Substring(word.Start, word.Length).ToLowerInvariant()
            : null;
    }

    private static string Grade(string adjective, GrammaticalForm form, string periphrasis)
    {
        var graded = Inflector.FormOf(adjective, PartOfSpeech.Adjective, form);
        return graded == adjective ? periphrasis + adjective : graded;
    }

    /// <summary>True where an auxiliary stands before the match, adverbs and "not" between them left out.</summary>
    private static bool Precedes(in MatchContext context, PhraseSet auxiliaries)
    {
        var note = context.SourceNote;
        var first = context.Sentence.FirstToken;
        for (var token = context.FirstToken - 1; token >= Math.Max(first, context.FirstToken - 3); token--)
        {
            if (auxiliaries.LengthAt(note, token) > 0)
            {
                return true;
            }

            if (!IsAdverb(note, token))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsAdverb(Note note, int token) =>
        note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length).EndsWith("ly", StringComparison.OrdinalIgnoreCase)
        || Adverbs.LengthAt(note, token) > 0;
}
