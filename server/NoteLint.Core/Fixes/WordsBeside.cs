using NoteLint.Core.Matching;
using NoteLint.Core.Matching.Inflection;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Fixes;

/// <summary>
/// Tells whether the words beside a match leave room for a suggestion that goes on after its head. "Addict" is also half of
/// "heroin addict" and of "addict mother", where "person with a substance use disorder" can't stand. Without knowing every noun
/// the answer is yes only beside words that are known to be none; a fix that is not offered does no harm.
/// </summary>
internal static class WordsBeside
{
    private static readonly PhraseSet MayPrecede = new(
        // determiners and numbers
        "a", "all", "an", "another", "any", "both", "each", "eight", "either", "every", "few", "five", "four", "her", "his", "its", "many", "most", "my", "neither", "nine", "no",
        "one", "other", "our", "several", "seven", "six", "some", "such", "ten", "that", "the", "their", "these", "this", "those", "three", "two", "what", "which", "your",
        // prepositions and conjunctions
        "about", "after", "against", "although", "among", "and", "around", "as", "because", "before", "between", "but", "by", "for", "from", "if", "in", "into", "like", "nor", "of",
        "on", "or", "over", "per", "since", "than", "then", "though", "to", "toward", "towards", "when", "where", "while", "whose", "with", "within", "without", "versus", "vs",
        // verbs and adverbs
        "am", "are", "be", "became", "become", "been", "being", "had", "has", "have", "is", "met", "not", "remains", "saw", "sees", "was", "were",
        "also", "just", "now", "once", "only", "still",
        // adjectives
        "adult", "elderly", "female", "fellow", "first", "known", "little", "long term", "male", "new", "older", "old", "single", "young", "younger");

    // Such a word is said of the condition or the use, and of the person it would say something else: "former person who uses heroin".
    private static readonly PhraseSet SaidOfUse = new(
        "abusive", "active", "admitted", "alleged", "compulsive", "confirmed", "daily", "diagnosed", "excessive", "former", "hourly", "monthly", "nightly", "presumed", "previous",
        "recovered", "recovering", "reformed", "self confessed", "self described", "self diagnosed", "serious", "sober", "supposed", "suspected", "untreated", "weekly");

    private static readonly PhraseSet MayFollow = new(
        // prepositions, conjunctions and relative pronouns
        "about", "after", "against", "although", "among", "and", "around", "as", "at", "because", "before", "between", "but", "by", "despite", "during", "for", "from", "if", "in",
        "into", "nor", "of", "off", "on", "or", "over", "per", "since", "so", "than", "that", "though", "through", "to", "towards", "under", "unless", "until", "when", "where",
        "which", "while", "who", "whom", "whose", "with", "within", "without", "w", "x",
        // pronouns and determiners
        "a", "all", "an", "another", "both", "each", "he", "her", "him", "himself", "herself", "his", "i", "it", "its", "my", "our", "she", "some", "the", "their", "them",
        "themselves", "these", "they", "this", "those", "twice", "we", "you",
        // adverbs and times
        "again", "ago", "alone", "already", "also", "always", "anymore", "back", "ever", "every", "here", "just", "last", "long", "never", "next", "not", "now", "often", "once",
        "one", "only", "several", "sometimes", "soon", "still", "then", "there", "today", "together", "tomorrow", "tonight", "too", "two", "three", "well", "yesterday", "yet",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        // verbs
        "am", "are", "be", "been", "can", "could", "did", "do", "does", "had", "has", "have", "is", "may", "might", "must", "shall", "should", "was", "were", "will", "would",
        "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "doesn't", "don't", "didn't", "won't", "can't", "couldn't", "wouldn't", "shouldn't",
        "appears", "attends", "came", "comes", "continues", "denies", "fell", "felt", "gave", "got", "kept", "left", "lives", "lost", "met", "needs", "presents", "ran", "remains",
        "reports", "said", "sat", "saw", "says", "spoke", "states", "told", "took", "wants", "went", "works");

    /// <summary>True where the suggestion can stand in the place of the match.</summary>
    /// <param name="context">The match.</param>
    /// <param name="suggestion">The suggestion, as its page has it.</param>
    /// <param name="form">The form that was found.</param>
    public static bool LeaveRoomFor(in MatchContext context, Suggestion suggestion, PhraseForm form)
    {
        var words = suggestion.Text.Split(' ');
        var head = PhraseHead.IndexOf(words, PartOfSpeech.Noun);
        if (head == words.Length - 1)
        {
            return true;
        }

        return !(suggestion.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.PluralNoun && IsNumbered(context)) && (form.Form == GrammaticalForm.Plural || MayGoOn(context))
            && (head > 0 || suggestion.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.PluralNoun) || MayStartHere(context));
    }

    private static bool MayGoOn(in MatchContext context)
    {
        var note = context.SourceNote;
        var next = TokenNeighbors.Next(note.Tokens, note.Chars, context.EndToken - 1, context.Sentence.EndToken);
        return next < 0 || (note.Tokens[next].Kind != TokenKind.Word ? !IsSlash(note, next)
            : MayFollow.LengthAt(note, next) > 0 || EndsWithAny(note, next, "ed", "ing", "ly"));
    }

    // "inmate 44-1902", "convicts #12 and #14": the word is part of what somebody goes by.
    private static bool IsNumbered(in MatchContext context)
    {
        var note = context.SourceNote;
        var next = TokenNeighbors.Next(note.Tokens, note.Chars, context.EndToken - 1, context.Sentence.EndToken);
        return next >= 0 && (note.Tokens[next].Kind == TokenKind.Number || note.Chars[note.Tokens[next].Start] == '#');
    }

    private static bool MayStartHere(in MatchContext context)
    {
        var note = context.SourceNote;
        var previous = context.FirstToken - 1;
        return previous < context.Sentence.FirstToken || (note.Tokens[previous].Kind != TokenKind.Word ? !IsSlash(note, previous)
            : !context.PrecededBy(SaidOfUse) && (context.PrecededBy(MayPrecede) || EndsWithAny(note, previous, "ed", "ive", "less", "ly", "ous")));
    }

    // "alcoholic/addict" is one description.
    private static bool IsSlash(Note note, int token) => note.Chars[note.Tokens[token].Start] == '/';

    private static bool EndsWithAny(Note note, int token, params ReadOnlySpan<string> endings)
    {
        var word = note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length);
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
