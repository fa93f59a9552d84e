using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Matching;
using NoteLint.Core.Matching.Inflection;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Fixes;

/// <summary>Turns the suggestions of a wording row into edits that leave the sentence grammatical.</summary>
public static class SuggestionWriter
{
    private const int NamedWithin = 6;

    private static readonly PhraseSet SingularDeterminers = new("a", "an", "another", "each", "every", "one", "that", "this");

    // What somebody was called is evidence: "called her a junkie" has to keep the word.
    private static readonly PhraseSet Named = new(
        "called", "calling", "calls", "accuse", "accused", "accuses", "accusing", "brand", "branded", "label", "labeled", "labelled", "labeling", "labelling", "labels",
        "insulted", "mocked", "named", "mislabeled", "mislabelled", "words", "quoted", "taunted", "teased", "shouted", "yelled", "screamed", "tattooed", "wrote", "texted", "nicknamed");

    // What a court or a board ruled is a legal status, and keeps the words of the ruling: "adjudicated a delinquent".
    private static readonly PhraseSet Ruled = new("declared", "adjudicated", "adjudged", "certified", "committed to the", "committed as");

    // What a client or a relative says of themselves in a transcript: "C: I'm a felon now."
    private static readonly PhraseSet FirstPerson = new("i am", "i was", "i'm", "i've", "we are", "we're");

    // "may be an alcoholic": with the name of a disorder it would say that one was suspected.
    private const int HedgedWithin = 6;
    private static readonly PhraseSet Hedges = new(
        "may be", "might be", "could be", "would be", "may have been", "might have been", "possible", "possibly", "probable", "probably", "suspected", "likely", "perhaps", "maybe", "query", "seems", "appears", "apparently");
    private static readonly PhraseSet Questions = new("if", "whether", "wonders", "wondered", "unsure", "not sure", "nobody is sure", "would not say", "will not say", "or was one", "the role of", "the part of", "diagnosis deferred", "not diagnosed");
    private static readonly string[] Diagnoses = ["disorder", "addiction", "dependence"];

    // "It was never clear if he committed suicide": how somebody died stays as open as the note leaves it.
    private const string Death = "by suicide";
    private static readonly PhraseSet Undecided = new(
        "unclear", "unknown", "undetermined", "undecided", "disputed", "disputes", "dispute", "contested", "contests", "ambiguous", "accidental", "not clear", "never clear", "not known", "never known", "not certain", "uncertain", "open verdict", "ruling",
        "inquest", "under investigation");

    // "is not a diabetic", "neither parent is an alcoholic": the name of a condition would say more than what was denied.
    private const int DeniedWithin = 6;
    private static readonly PhraseSet Denials = new("no", "not", "never", "none", "neither", "nor", "nobody", "isn't", "wasn't", "aren't", "weren't", "far from");
    private static readonly string[] Holders = ["person", "parent", "man", "woman", "child", "people"];

    /// <summary>Writes one fix for each suggestion, best first.</summary>
    /// <param name="context">The match.</param>
    /// <param name="wording">The row that was found.</param>
    /// <param name="form">The form that was found.</param>
    /// <returns>
    /// Fixes with ascending, disjoint, minimal edits. None in quotations, in attributed speech and where it may go on (rewriting them would be false
    /// attribution), after a word such as "called" (what somebody was called is evidence) or "adjudicated" (what a court ruled keeps its words), none that would name a
    /// condition of what is denied, or a diagnosis or a death by suicide of what is only supposed, in signed notes, at a possessive, or where emphasis starts or ends inside
    /// the match; none for a suggestion that
    /// the sentence can't take or that changes nothing.
    /// </returns>
    public static ImmutableArray<Fix> Write(in MatchContext context, Wording wording, PhraseForm form)
    {
        if (wording.Suggestions.IsEmpty || context.IsPossessive
            || context.NoteSigned || context.InQuotation || context.InAttributedSpeech
            || context.Subject == Person.Writer || OthersAccount.MayHold(context.SourceNote, context.FirstToken)
            || IsAfter(context, Named, NamedWithin) || IsAfter(context, Ruled, NamedWithin) || IsAfter(context, FirstPerson, NamedWithin))
        {
            return [];
        }

        var isInDoubt = IsInDoubt(context);
        var isDeathOpen = isInDoubt || new Clause(context.SourceNote, context.FirstToken, context.EndToken) is var clause && Undecided.IsIn(context.SourceNote, clause.Low, clause.High);
        var isDenied = context.Negated || IsAfter(context, Denials, DeniedWithin);
        var fixes = ImmutableArray.CreateBuilder<Fix>(wording.Suggestions.Length);
        foreach (var suggestion in wording.Suggestions)
        {
            if ((isDenied && NamesCondition(suggestion.Text)) || ((isInDoubt || isDenied) && NamesMore(suggestion.Text, form)) || (isDeathOpen && suggestion.Text.Contains(Death, StringComparison.Ordinal)))
            {
                continue;
            }

            var edits = Edits(context, suggestion, form);
            if (!edits.IsEmpty)
            {
                fixes.Add(new Fix($"Write \"{SpellingVariants.In(suggestion.Text, context.Options.Locale)}\"", wording.Safety, edits));
            }
        }

        return fixes.DrainToImmutable();
    }

    private static bool IsAfter(in MatchContext context, PhraseSet phrases, int within) =>
        phrases.IsIn(context.SourceNote, Math.Max(context.Sentence.FirstToken, context.FirstToken - within), context.FirstToken);

    // "person with diabetes"
    private static bool NamesCondition(string suggestion) => Array.Exists(Holders, holder => suggestion.StartsWith(holder + " with ", StringComparison.Ordinal));

    // A diagnosis that the term does not name
    private static bool NamesMore(string suggestion, PhraseForm form) =>
        Array.Exists(Diagnoses, name => suggestion.Contains(name, StringComparison.Ordinal) && !form.Text.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static bool IsInDoubt(in MatchContext context) =>
        context.SourceNote.Chars[context.Sentence.Span.End - 1] == '?'
        || IsAfter(context, Hedges, HedgedWithin)
        || Questions.IsIn(context.SourceNote, context.Sentence.FirstToken, context.Sentence.EndToken);

    private static ImmutableArray<TextChange> Edits(in MatchContext context, Suggestion suggestion, PhraseForm form)
    {
        if ((NumberChange.IsToPlural(suggestion, form) && context.PrecededBy(SingularDeterminers))
            || !WordsBeside.LeaveRoomFor(context, suggestion, form))
        {
            return [];
        }

        var text = SpellingVariants.In(SuggestionForm.Inflect(suggestion, form.Form, context), context.Options.Locale);
        var article = ArticleBefore.Find(context);
        var takesArticle = article is not null && ArticleBefore.BringsItsOwn(text);
        var firstToken = takesArticle ? context.FirstToken - 1 : context.FirstToken;
        if (HasMarksBetween(context, firstToken))
        {
            return [];
        }

        var cased = SuggestionCase.Apply(text, context, firstToken, form.Text);
        var span = TextSpan.FromBounds(context.SourceNote.Tokens[firstToken].Start, context.Span.End);
        if (MinimalEdit.Between(context.SourceNote.Chars, span, cased) is not { } replacement)
        {
            return [];
        }

        var edits = ImmutableArray.CreateBuilder<TextChange>(3);
        if (!takesArticle && article?.Agree(context.SourceNote.Chars, text) is { } articleEdit)
        {
            edits.Add(articleEdit);
        }

        edits.Add(replacement);
        if (NumberChange.VerbAfter(context, suggestion, form) is { } verbEdit)
        {
            edits.Add(verbEdit);
        }

        return edits.DrainToImmutable();
    }

    /// <summary>True where emphasis, a link or a quoted line starts or ends between the words that would be replaced.</summary>
    private static bool HasMarksBetween(in MatchContext context, int firstToken)
    {
        var tokens = context.SourceNote.Tokens;
        for (var token = firstToken; token + 1 < context.EndToken; token++)
        {
            if (!context.SourceNote.Chars.AsSpan(tokens[token].End, tokens[token + 1].Start - tokens[token].End).IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }
}
