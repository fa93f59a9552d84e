using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Matching;
using NoteLint.Core.Matching.Inflection;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Fixes;

/// <summary>A suggestion in another number than its term: "the homeless are" and "a person … is".</summary>
internal static class NumberChange
{
    // After these the match is not the subject: "the mother of addicts is".
    private static readonly PhraseSet Prepositions = new(
        "about", "against", "among", "around", "as", "at", "between", "by", "for", "from", "in", "into", "of", "on", "over", "to", "toward", "towards", "with", "without");

    /// <summary>True where a plural takes the place of a term that need not be one.</summary>
    public static bool IsToPlural(Suggestion suggestion, PhraseForm form) =>
        suggestion.PartOfSpeech == PartOfSpeech.PluralNoun && form.Form is GrammaticalForm.Singular or GrammaticalForm.Uninflected;

    /// <summary>The edit that makes a following "is", "was", "has" or "does" agree; null where none is needed.</summary>
    public static TextChange? VerbAfter(in MatchContext context, Suggestion suggestion, PhraseForm form)
    {
        var isToPlural = IsToPlural(suggestion, form);
        var isToSingular = suggestion.PartOfSpeech == PartOfSpeech.Noun && form.Form == GrammaticalForm.Uninflected;
        var note = context.SourceNote;
        var next = TokenNeighbors.Next(note.Tokens, note.Chars, context.EndToken - 1, context.Sentence.EndToken);
        if ((!isToPlural && !isToSingular) || next < 0 || context.PrecededBy(Prepositions))
        {
            return null;
        }

        var token = note.Tokens[next];
        var verb = note.Chars.Substring(token.Start, token.Length).Replace('’', '\'');
        var agreed = isToPlural ? Agreement.AuxiliaryInPlural(verb) : Agreement.AuxiliaryInSingular(verb);
        return agreed is null
            ? null
            : MinimalEdit.Between(note.Chars, TextSpan.FromBounds(token.Start, token.End), token.Case == TokenCase.Upper ? agreed.ToUpperInvariant() : agreed);
    }
}
