using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Reads the words for a relation: "her older brother", "mother-in-law", "his best friend".</summary>
internal static class RelationReader
{
    private const int MostModifiers = 3;

    /// <summary>The words that end with a noun.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="noun">Index of the noun's last token.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    /// <returns>Null where a capital makes the noun a part of another name ("Big Brother").</returns>
    public static RelationWords? Before(NameText text, int noun, int low)
    {
        var first = noun;
        while (first - 2 >= low && text.IsMark(first - 1, '-', '‐', '‑') && text.Tokens[first - 1].JoinedToNext && text.Tokens[first - 2].JoinedToNext)
        {
            first -= 2;
        }

        var nounFirst = first;
        for (var count = 0; count < MostModifiers && first > low && (text.CueAt(first - 1) & NameCue.RelationModifier) != 0 && text.Tokens[first - 1].PossessiveLength == 0; count++)
        {
            first--;
        }

        if (text.Tokens[nounFirst].Case is TokenCase.Capitalized && first > low && text.Tokens[first].Case == TokenCase.Capitalized && first < nounFirst)
        {
            return null;
        }

        // "My Cousin Vinny" inside of a sentence is a title.
        if (text.Tokens[nounFirst].Case is TokenCase.Capitalized && first - 1 > low && first == nounFirst && text.Tokens[first - 1].Case == TokenCase.Capitalized && (text.CueAt(first - 1) & NameCue.Determiner) != 0 && text.Tokens[first - 2] is { Kind: TokenKind.Word, Case: TokenCase.Lower })
        {
            return null;
        }

        if (first > low && ((text.CueAt(first - 1) & NameCue.Determiner) != 0 || text.Tokens[first - 1].PossessiveLength > 0))
        {
            first--;
            if (first > low && text.Tokens[first].PossessiveLength > 0 && text.Is(first - 1, "the"))
            {
                first--;
            }
        }

        // "the visit supervisor, Example, who …"
        if (first == nounFirst && first - 2 >= low && text.Is(noun, "supervisor") && text.Is(first - 2, "the") && text.Tokens[first - 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && !IsTrade(text, noun, low) && !Clinical.Contains(text.Tokens[first - 1]))
        {
            return new RelationWords(first - 2, noun + 1, first - 1);
        }

        // A clinician's supervisor; the client's own is "her supervisor".
        return first == nounFirst && text.Is(noun, "supervisor") || IsTrade(text, noun, low) ? null : new RelationWords(first, noun + 1, nounFirst);
    }

    private static readonly Notes.Structure.WordSet Clinical = new("clinical licensed my on duty nursing nurse unit ward program crisis shift");

    /// <summary>"case manager", "school supervisor": who works for the client.</summary>
    public static bool IsTrade(NameText text, int noun, int low) =>
        noun > low && text.Is(noun, "manager") && (text.Is(noun - 1, "case") || text.Is(noun - 1, "care") || text.Is(noun - 1, "nurse") || text.Is(noun - 1, "ward") || text.Is(noun - 1, "unit") || text.Is(noun - 1, "clinical") || text.Is(noun - 1, "clinic"))
        || noun > low && text.Is(noun, "coach") && (text.Is(noun - 1, "peer") || text.Is(noun - 1, "recovery") || text.Is(noun - 1, "health") || text.Is(noun - 1, "job") || text.Is(noun - 1, "wellness"))
        || noun > low && text.Is(noun, "supervisor") && (text.Is(noun - 1, "clinical") || text.Is(noun - 1, "site") || text.Is(noun - 1, "call"));

    /// <summary>The noun of "Kyle, a boy in his class" and "Denise (her sister)": a relation behind a name.</summary>
    /// <returns>Index of the noun's token; -1 where none stands there.</returns>
    public static int After(NameText text, int end, int high)
    {
        if (end >= high || !text.IsMark(end, ',', '(', '-', '–', '—') || (text.IsMark(end, '-') && text.Tokens[end].JoinedToNext))
        {
            return -1;
        }

        var hasDeterminer = false;
        for (var index = end + 1; index < high && index <= end + 5; index++)
        {
            var cue = text.CueAt(index);
            if ((cue & NameCue.Relation) != 0)
            {
                return hasDeterminer || text.IsMark(end, '(') ? index : -1;
            }

            // "told us, through Ana Example, that her son …" is another sentence's beginning.
            if (text.Is(index, "that") || text.Is(index, "this") || (cue & (NameCue.Determiner | NameCue.RelationModifier)) == 0 && text.Tokens[index].PossessiveLength == 0)
            {
                return -1;
            }

            hasDeterminer = true;
        }

        return -1;
    }
}
