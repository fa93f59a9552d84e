using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Acts;

/// <summary>What took place on another occasion: "her asylum hearing, where an interpreter was present", "sat in on her dental appointment".</summary>
internal static class OtherOccasion
{
    private const int Reach = 12;
    private const int Behind = 6;
    private const int LongestLead = 3;

    private static readonly Lazy<PhraseSet> Occasions = new(static () => new PhraseSet(PhraseLists.Read("consent/occasions.txt")));
    private static readonly WordSet Relatives = new("where when which whose");
    private static readonly WordSet Prepositions = new("at in during for on to through");
    private static readonly WordSet Leads = new("the a an her his their this that");
    private static readonly WordSet Whose = new("her his their");
    private static readonly WordSet Ours = new("we our us i my writer session");

    /// <summary>True where the words around an act name another occasion on which it took place.</summary>
    public static bool Holds(Note note, int first, int end)
    {
        var sentence = note.Sentences[note.SentenceIndexAt(first)];
        for (var token = Math.Max(sentence.FirstToken, first - Reach); token < Math.Min(sentence.EndToken, end + Behind); token++)
        {
            var length = Occasions.Value.LengthAt(note, token);
            if (length == 0)
            {
                continue;
            }

            if (token + length > first && token < end)
            {
                return true;
            }

            if (token + length <= first ? IsLeadingTo(note, sentence, token, token + length, first) : IsPlace(note, sentence, token))
            {
                return true;
            }
        }

        return false;
    }

    // "his citizenship interview, where …", "At her deposition her aunt …"; not "At the hearing … In our session I …"
    private static bool IsLeadingTo(Note note, in Sentence sentence, int first, int end, int act)
    {
        if (Ours.IsIn(note.Tokens, end, act))
        {
            return false;
        }

        if (Relatives.IsIn(note.Tokens, end, Math.Min(act, end + LongestLead)))
        {
            return true;
        }

        // "Her physical therapy visit was by video", "his hearing was recorded"
        if (first > sentence.FirstToken && Whose.Contains(note.Tokens[first - 1]) && act - end <= LongestLead)
        {
            return true;
        }

        return IsPlace(note, sentence, first) && act - end <= LongestLead + LongestLead;
    }

    // "at her physical therapy appointment"
    private static bool IsPlace(Note note, in Sentence sentence, int first)
    {
        var before = first - 1;
        while (before > sentence.FirstToken && first - before <= LongestLead && !Prepositions.Contains(note.Tokens[before]) && (Leads.Contains(note.Tokens[before]) || note.Tokens[before] is { Kind: TokenKind.Word, Case: TokenCase.Lower }))
        {
            before--;
        }

        return before >= sentence.FirstToken && before < first - 1 && Prepositions.Contains(note.Tokens[before]);
    }
}
