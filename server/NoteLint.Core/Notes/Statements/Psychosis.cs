using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>
/// Finds what a voice says and what a delusion holds: "hears voices calling her lazy", "delusions of being evil". Such words are a symptom in its
/// exact words, and nobody judges with them.
/// </summary>
internal static class Psychosis
{
    private const int Reach = 32;
    private const int MostBeforeColon = 4;
    private const int MostBeforeVoice = 3;

    private static readonly WordSet Voices = new("voices voice whispers hallucination hallucinations ah avh cah hallucinates hallucinated hallucinating");
    private static readonly WordSet Hallucinations = new("hallucination hallucinations ah avh cah");
    private static readonly WordSet Hears = new("hears heard hearing hear");
    private static readonly WordSet Beliefs = new("delusion delusions delusional paranoia paranoid");
    private static readonly WordSet Belief = new("belief beliefs content thoughts ideas ideation reference persecution");
    private static readonly WordSet Possessives = new("his her their my its");

    private static readonly WordSet Says = new("""
        calls tells says mocks insults shouts yells screams whispers repeats comments berates taunts swears curses accuses orders commands criticizes criticises
        called told said mocked insulted shouted yelled screamed whispered repeated commented berated taunted swore cursed accused ordered commanded criticized criticised
        """);

    private static readonly WordSet Saying = new("""
        calling telling saying mocking insulting shouting yelling screaming whispering repeating commenting berating taunting swearing cursing accusing ordering commanding criticizing criticising
        call tell say mock insult shout yell scream whisper repeat comment berate taunt swear curse accuse order command criticize criticise
        """);

    private static readonly WordSet Contents = new("of about to");
    private static readonly WordSet Joins = new("and or");
    private static readonly WordSet Predicates = new("is was are were has had acts acted seems seemed appears appeared remains remained becomes became presents presented");
    private static readonly WordSet Contrasts = new("but though although however yet while");
    private static readonly WordSet Absent = new("denied denies none no not nil absent negative");
    private static readonly WordSet That = new("that");
    private static readonly uint Voice = TokenHash.Of("voice");
    private static readonly uint In = TokenHash.Of("in");
    private static readonly uint Content = TokenHash.Of("content");

    /// <summary>True where some tokens are what a voice says or a delusion holds.</summary>
    /// <param name="note">The note.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index just past the last token.</param>
    public static bool Holds(Note note, int first, int end)
    {
        var clause = new Clause(note, first, end);
        var low = Math.Max(clause.Low, clause.First - Reach);
        for (var i = clause.First - 1; clause.SentenceIndex >= 0 && i >= low && !EndsContent(clause, i); i--)
        {
            if ((clause.Is(i, Voices) && IsHeard(clause, i) && (Speaks(clause, i) || Lists(clause, i) || (clause.Is(i, Hallucinations) && TellsOf(clause, i))))
                || HearsSaid(clause, i)
                || (clause.Is(i, Beliefs) && IsBelieved(clause, clause.Is(i + 1, Belief) ? i + 1 : i)))
            {
                return true;
            }
        }

        return false;
    }

    // "hears voices but …", "has delusions and is …", "hears voices, and she …": the writer goes on.
    private static bool EndsContent(in Clause clause, int i) =>
        clause.Mark(i) == ';'
        || clause.Is(i, Contrasts)
        || (clause.Is(i, Joins) && clause.Is(i + 1, Predicates))
        || (clause.Is(i, Joins) && clause.Mark(i - 1) == ',' && i + 1 < clause.First && PersonWords.TryRead(clause.Note, i + 1, out _));

    // "she voices concern", "raised her voice" and "in a whiny voice" are no voices.
    private static bool IsHeard(in Clause clause, int voice)
    {
        var before = voice - 1;
        if (clause.Is(voice, Voice) && clause.Is(before, Possessives))
        {
            return false;
        }

        if (before >= clause.Low && PersonWords.TryRead(clause.Note, before, out _) && clause.Tokens[before].PossessiveLength == 0 && !clause.Is(before, Possessives))
        {
            return false;
        }

        for (; before >= voice - MostBeforeVoice && before >= clause.Low && clause.Tokens[before].Kind == TokenKind.Word; before--)
        {
            if (clause.Is(before, In))
            {
                return false;
            }
        }

        return true;
    }

    // "voices saying …", "a voice that tells him …"; "hears voices and calls …" is what somebody else does.
    private static bool Speaks(in Clause clause, int voice) =>
        LastOf(clause, voice, Saying) > 0 || (LastOf(clause, voice, Says) is > 0 and var verb && !clause.Is(verb - 1, Joins));

    // "hears people in the vents call him …"; not "heard of it, which may say …"
    private static bool HearsSaid(in Clause clause, int i) =>
        clause.Is(i, Hears) && !clause.Is(i + 1, Contents) && LastOf(clause, i, Saying) is > 0 and var verb && !HasMark(clause, i, verb, ',');

    private static bool IsBelieved(in Clause clause, int belief) =>
        LastOf(clause, belief, That) > 0 || LastOf(clause, belief, Saying) > 0 || Lists(clause, belief) || TellsOf(clause, belief);

    // "hallucinations of …", "AH to …", "delusions about …"
    private static bool TellsOf(in Clause clause, int noun) => clause.Is(noun + 1, Contents) && !HasMark(clause, noun, clause.First, ',');

    // "Voices: …", "auditory hallucinations, derogatory in content: …"
    private static bool Lists(in Clause clause, int noun)
    {
        var colon = noun + 1;
        while (colon < clause.First && clause.Mark(colon) != ':')
        {
            colon++;
        }

        return colon < clause.First && !clause.Is(colon + 1, Absent)
            && (clause.Is(colon - 1, Content) || (colon - noun <= MostBeforeColon && !HasMark(clause, noun, colon, ',')));
    }

    private static int LastOf(in Clause clause, int from, WordSet words)
    {
        for (var i = clause.First - 1; i > from; i--)
        {
            if (clause.Is(i, words))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasMark(in Clause clause, int from, int end, char mark)
    {
        for (var i = from + 1; i < end; i++)
        {
            if (clause.Mark(i) == mark)
            {
                return true;
            }
        }

        return false;
    }
}
