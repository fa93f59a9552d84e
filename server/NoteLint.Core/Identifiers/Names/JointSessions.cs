using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Sessions in which a couple or a family is the client: whoever is listed as present is no third party.</summary>
internal static class JointSessions
{
    /// <summary>Type and attendance stand at the top.</summary>
    private const int LongestTop = 60;

    private static readonly PhraseSet Couples = new(
        "couples", "couple", "couple session", "couples session", "couple's session", "couples' session", "couples therapy", "couple therapy", "couples counseling", "couples counselling", "couple counseling", "couples note", "couples intake", "conjoint", "conjoint session", "marital therapy", "marital session", "marriage counseling", "marriage counselling",
        "marital counseling", "relationship counseling", "relationship therapy", "premarital counseling", "session with the couple", "partners present");

    private static readonly PhraseSet Families = new("family session", "family therapy", "family therapy session", "family note", "whole family", "90847", "session with the ...2 family");

    private static readonly PhraseSet Lists = new("present", "attended", "attendees", "in attendance", "attendance", "participants", "participants present", "seen", "couple", "couples", "spouses", "partners", "clients", "clients present", "family members present", "family present", "family", "members present", "with");

    /// <summary>"Both partners attended, Ana and Leo"</summary>
    private static readonly PhraseSet Both = new("both partners", "both spouses", "the couple", "both parents", "both", "they");

    /// <summary>True where the top of the note says that a couple is treated.</summary>
    public static bool AreOfCouple(Note note) => Couples.IsIn(note, 0, Math.Min(note.Tokens.Length, LongestTop));

    /// <summary>True where it says that a family is.</summary>
    public static bool AreOfFamily(Note note) => Families.IsIn(note, 0, Math.Min(note.Tokens.Length, LongestTop));

    /// <summary>"Present: Ana and Leo Example", "Both attended, Ana and Leo": the name stands in the list of those who came.</summary>
    public static bool IsListed(Note note, NameMention mention)
    {
        const int LongestList = 24;
        var sentence = note.SentenceIndexAt(mention.First);
        if (sentence < 0)
        {
            return false;
        }

        var low = note.Sentences[sentence].FirstToken;
        if (IsBehindType(note, mention, low))
        {
            return true;
        }

        for (var index = mention.First - 1; index > low && mention.First - index < LongestList; index--)
        {
            if (note.Tokens[index].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[index].Start] is ':' or ',' && Lists.EndsAt(note, low, index))
            {
                return note.Chars[note.Tokens[index].Start] == ':' || Both.IsIn(note, low, index);
            }
        }

        return false;
    }

    /// <summary>"Couple session with Ana and Leo", "Couples session: Ana and Leo": names and what joins them up to "with" or a colon, behind the kind of session; one alone came with the client.</summary>
    private static bool IsBehindType(Note note, NameMention mention, int low)
    {
        const int LongestList = 10;
        var isJoined = mention.End < note.Tokens.Length && note.Chars.AsSpan(note.Tokens[mention.End].Start, note.Tokens[mention.End].Length) is "and" or "&" or "/" or ",";
        for (var index = mention.First - 1; index > low && mention.First - index <= LongestList; index--)
        {
            ref readonly var token = ref note.Tokens[index];
            var text = note.Chars.AsSpan(token.Start, token.Length);
            isJoined |= text is "and" or "&" or "/" or ",";
            if (text is "with" or "for" or "w" or ":")
            {
                return isJoined && Couples.EndsAt(note, low, index) || isJoined && Families.EndsAt(note, low, index);
            }

            if (text is not ("and" or "," or "&" or "/" or ".") && token is not { Kind: TokenKind.Word, Case: not TokenCase.Lower })
            {
                return false;
            }
        }

        return false;
    }
}
