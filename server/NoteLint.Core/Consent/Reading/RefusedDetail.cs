using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>
/// Something else that was refused beside a consent that was given: "consented to treatment in writing; refused to fill in the questionnaire". What
/// names the kind, or points back to it, refuses the consent itself.
/// </summary>
internal static class RefusedDetail
{
    private const int LongestObject = 7;

    private static readonly WordSet Verbs = new("declined declines refused refuses no not wish want agree to for in on with having have be");
    private static readonly WordSet Opens = new("the a an any her his their our that to more further another");
    private static readonly WordSet Same = new("it this these those them all everything anything consent consents permission form forms paperwork sign signs signing signature release authorization agree participate proceed continue part again so");
    private static readonly WordSet Ends = new("and but so or then because as since though although when while");

    /// <summary>True where a refusal is of a detail.</summary>
    /// <param name="reading">The note.</param>
    /// <param name="kind">The kind of consent that was given.</param>
    /// <param name="refusal">The refusal.</param>
    public static bool Holds(ConsentReading reading, ConsentKind kind, in Statement refusal)
    {
        var tokens = reading.Note.Tokens;
        var first = refusal.Head;
        while (first < refusal.Unit.End && (first == refusal.Head || Verbs.Contains(tokens[first]) || Opens.Contains(tokens[first])))
        {
            first++;
        }

        var end = first;
        while (end < refusal.Unit.End && end - first < LongestObject && tokens[end].Kind != TokenKind.Punctuation && !Ends.Contains(tokens[end]))
        {
            end++;
        }

        return end > first && !Same.IsIn(tokens, first, end) && !Names(reading.Note, kind, first, end);
    }

    private static bool Names(Note note, ConsentKind kind, int first, int end) =>
        ConsentLexicon.Shared.IsIn(kind, ConsentRole.Names, note, first, end)
        || ConsentLexicon.Shared.IsIn(kind, ConsentRole.OwnName, note, first, end)
        || ConsentLexicon.Shared.IsIn(kind, ConsentRole.Topic, note, first, end);
}
