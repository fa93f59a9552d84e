using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Who is the client where neither header nor any word says so: whom the note tells of first, as who acts in the session or came to it.</summary>
internal static class RunningSubject
{
    private static readonly WordSet Pronouns = new("he she they him her them his hers their theirs i me my");

    private static readonly WordSet Openers = new("""
        on in at during after before when while once today yesterday this last since over for with by as between throughout upon through from following again initially then next first later finally tonight overnight early late most
        half midway near toward towards about around despite without outside inside back also here two three four
        """);

    private static readonly WordSet Subordinate = new("that and or when because while if since as how until whether although though whom who where");

    private static readonly WordSet Objects = new("him her them me us it");

    /// <summary>What is said of who came to be treated, behind a title that is also said of relatives and colleagues.</summary>
    private static readonly WordSet Coming = new("for to in on by today alone late early");

    /// <summary>"On the bus Walt counted to ten": the first person of the note, in a sentence that opens with time or place, and does something.</summary>
    /// <param name="note">The note.</param>
    /// <param name="mention">Where somebody is named first.</param>
    public static bool Acts(Note note, NameMention mention)
    {
        var first = mention.TitleFirst;
        if (note.SentenceIndexAt(mention.First) is not (>= 0 and var index) || HasPronoun(note, first))
        {
            return false;
        }

        var low = PastLabel(note, note.Sentences[index], first);
        var before = first - 1;
        if (before < low || !Openers.Contains(note.Tokens[low]) || note.Tokens[before].PossessiveLength > 0)
        {
            return false;
        }

        var cue = NameCues.Table.Of(note.Tokens[before].Hash);
        var isSetOff = note.Tokens[before].Kind == TokenKind.Punctuation ? note.Chars[note.Tokens[before].Start] == ','
            : note.Tokens[before] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && !Subordinate.Contains(note.Tokens[before]) && (cue & (NameCue.MayPrecedePerson | NameCue.BeforePerson | NameCue.BeforePlace | NameCue.Relation | NameCue.Determiner | NameCue.Honorific)) == 0
                || note.Tokens[before].Kind == TokenKind.Number;
        return isSetOff && IsVerb(note, mention.End) && !(mention.End + 1 < note.Tokens.Length && Objects.Contains(note.Tokens[mention.End + 1]));
    }

    private static readonly WordSet Meetings = new("met meeting check-in checkin session visit appointment appt intake contact sat talked spoke call consult f/u fu 1:1 follow-up seen session individual");

    private static readonly WordSet Behind = new("re about regarding who and from because");

    /// <summary>"Check-in w/ Dante in the hall": whom the first sentence says the writer met, without a title.</summary>
    /// <param name="note">The note.</param>
    /// <param name="mention">Where somebody is named first.</param>
    public static bool IsMet(Note note, NameMention mention)
    {
        const int LongestOpening = 14;
        if (mention.HasTitle || mention.Relation is not null || mention.First > LongestOpening || mention.First < 2 || HasPronoun(note, mention.First) || mention.End < note.Tokens.Length && Behind.Contains(note.Tokens[mention.End]))
        {
            return false;
        }

        // "w/" is two tokens.
        var with = mention.First - 1;
        with -= note.Chars[note.Tokens[with].Start] == '/' && with > 0 ? 1 : 0;
        return with > 0 && note.Chars.AsSpan(note.Tokens[with].Start, note.Tokens[with].Length) is "with" or "w" && (Meetings.Contains(note.Tokens[with - 1]) || with > 2 && Is(note, with - 1, "in") && Is(note, with - 3, "check"));
    }

    /// <summary>"Sister Bernadette came for her fourth session", "Fr. Tom Example was seen": a title that says what somebody is, who opens the note and came.</summary>
    /// <param name="note">The note.</param>
    /// <param name="mention">Where somebody is named first.</param>
    public static bool Comes(Note note, NameMention mention)
    {
        const int LongestOpening = 12;
        var first = mention.TitleFirst;
        if (!mention.HasTitle && mention.Relation is null || first > LongestOpening || HasPronoun(note, first) || note.SentenceIndexAt(mention.First) is not (>= 0 and var index))
        {
            return false;
        }

        first = mention.Relation is { } relation ? Math.Min(first, relation.First) : first;
        var low = PastLabel(note, note.Sentences[index], first);
        if (first != low || note.Tokens[first].Case == TokenCase.Lower)
        {
            return false;
        }

        var verb = mention.End;
        return Is(note, verb, "seen") || Is(note, verb, "presented") || Is(note, verb, "presents") || Is(note, verb, "attended") || Is(note, verb, "attends")
            || (Is(note, verb, "was") || Is(note, verb, "is")) && (Is(note, verb + 1, "seen") || Is(note, verb + 1, "referred") || Is(note, verb + 1, "interviewed") || Is(note, verb + 1, "evaluated") || Is(note, verb + 1, "assessed"))
            || (Is(note, verb, "came") || Is(note, verb, "arrived") || Is(note, verb, "returned") || Is(note, verb, "returns")) && verb + 1 < note.Tokens.Length && Coming.Contains(note.Tokens[verb + 1]);
    }

    private static bool Is(Note note, int index, string word) =>
        index < note.Tokens.Length && note.Tokens[index].Kind == TokenKind.Word && note.Chars.AsSpan(note.Tokens[index].Start, note.Tokens[index].Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>"D: On the bus …"</summary>
    private static int PastLabel(Note note, in Sentence sentence, int limit)
    {
        const int LongestLabel = 3;
        for (var index = sentence.FirstToken; index < limit && index - sentence.FirstToken <= LongestLabel; index++)
        {
            if (note.Tokens[index].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[index].Start] == ':')
            {
                return index + 1;
            }
        }

        return sentence.FirstToken;
    }

    /// <summary>Somebody is spoken of before who is not named: the client.</summary>
    private static bool HasPronoun(Note note, int end)
    {
        for (var index = 0; index < end; index++)
        {
            if (note.Tokens[index].Kind == TokenKind.Word && Pronouns.Contains(note.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerb(Note note, int index)
    {
        if (index >= note.Tokens.Length || note.Tokens[index] is not { Kind: TokenKind.Word, Case: TokenCase.Lower } verb)
        {
            return false;
        }

        return (NameCues.Table.Of(verb.Hash) & (NameCue.AfterPerson | NameCue.MayFollowPerson)) != 0 || verb.Length > 3 && note.Chars.AsSpan(verb.Start, verb.Length) is [.., 'e', 'd'] or [.., not ('s' or 'u' or 'i'), 's'];
    }
}
