using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>What somebody refused: "hydroxyzine" in "she declined hydroxyzine for now", nothing in "today he declined".</summary>
internal static class RefusedObject
{
    private const int Longest = 7;

    private static readonly WordSet Verbs = new("declined declines refused refuses said says no not wish want agree consent opted out turned down to for of in on with having have be");
    private static readonly WordSet Opens = new("the a an any her his their our that to more");
    private static readonly WordSet Ends = new("and but so or then because as since though although when while today now");

    /// <summary>Where it stands: indexes of its first token and of the one just past its last; equal where nothing is named.</summary>
    public static (int First, int End) Of(Note note, in Statement refusal)
    {
        var tokens = note.Tokens;
        var first = refusal.Head;
        while (first < refusal.Unit.End && (first == refusal.Head || Verbs.Contains(tokens[first]) || Opens.Contains(tokens[first])))
        {
            first++;
        }

        var end = first;
        while (end < refusal.Unit.End && end - first < Longest && tokens[end].Kind != TokenKind.Punctuation && !Ends.Contains(tokens[end]))
        {
            end++;
        }

        return (first, end);
    }
}
