using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Matching;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Fixes;

/// <summary>Turns the suggestions of a wording row into edits that leave the sentence grammatical.</summary>
public static class SuggestionWriter
{
    private static readonly PhraseSet SingularDeterminers = new("a", "an", "another", "each", "every", "one", "that", "this");

    /// <summary>Writes one fix for each suggestion, best first.</summary>
    /// <param name="context">The match.</param>
    /// <param name="wording">The row that was found.</param>
    /// <param name="form">The form that was found.</param>
    /// <returns>
    /// Fixes with ascending, disjoint, minimal edits. None in quotations and attributed speech (rewriting them would be false
    /// attribution), in signed notes, at a possessive, or where emphasis marks stand inside the match; none for a suggestion that
    /// the sentence can't take or that changes nothing.
    /// </returns>
    public static ImmutableArray<Fix> Write(in MatchContext context, Wording wording, PhraseForm form)
    {
        if (wording.Suggestions.IsEmpty || context.IsPossessive || HasEmphasisInside(context)
            || context.NoteSigned || context.InQuotation || context.InAttributedSpeech)
        {
            return [];
        }

        var fixes = ImmutableArray.CreateBuilder<Fix>(wording.Suggestions.Length);
        foreach (var suggestion in wording.Suggestions)
        {
            var edits = Edits(context, suggestion, form);
            if (!edits.IsEmpty)
            {
                fixes.Add(new Fix($"Write \"{suggestion.Text}\"", wording.Safety, edits));
            }
        }

        return fixes.DrainToImmutable();
    }

    private static ImmutableArray<TextChange> Edits(in MatchContext context, Suggestion suggestion, PhraseForm form)
    {
        if (NumberChange.IsToPlural(suggestion, form) && context.PrecededBy(SingularDeterminers))
        {
            return [];
        }

        var text = SuggestionForm.Inflect(suggestion, form.Form, context);
        var article = ArticleBefore.Find(context);
        var takesArticle = article is { } && ArticleBefore.BringsItsOwn(text);
        if (takesArticle && article!.Value.Token != context.FirstToken - 1)
        {
            return [];
        }

        var firstToken = takesArticle ? article!.Value.Token : context.FirstToken;
        var cased = SuggestionCase.Apply(text, context, firstToken, form.Text);
        var span = TextSpan.FromBounds(context.SourceNote.Tokens[firstToken].Start, context.Span.End);
        if (MinimalEdit.Between(context.SourceNote.Chars, span, cased) is not { } replacement)
        {
            return [];
        }

        var edits = ImmutableArray.CreateBuilder<TextChange>(3);
        if (!takesArticle && article?.Agree(text) is { } articleEdit)
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

    private static bool HasEmphasisInside(in MatchContext context)
    {
        for (var token = context.FirstToken; token < context.EndToken; token++)
        {
            if (TokenNeighbors.IsEmphasis(context.SourceNote.Tokens, context.SourceNote.Chars, token))
            {
                return true;
            }
        }

        return false;
    }
}
