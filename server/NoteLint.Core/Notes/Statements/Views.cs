using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>
/// Finds how somebody sees a person, where no verb of speech says so by its ending: "does not see himself as …", "used to call
/// her …", "ashamed of being …".
/// </summary>
internal static class Views
{
    private const int AsWithin = 5;
    private const int HeldBackWithin = 6;

    private static readonly WordSet Verbs = new("see view regard label describe call consider think believe say picture define portray perceive paint characterize characterise treat brand");
    private static readonly WordSet Calls = new("call label consider brand think believe say");
    private static readonly WordSet Calling = new("calling labeling labelling branding dubbing");
    private static readonly WordSet Articles = new("a an the");
    private static readonly WordSet Times = new("day days night nights week weeks weekend morning mornings afternoon evening minute moment hour hours month time times instant couple few");
    private static readonly WordSet Orders = new("very same next previous following other last first second third few");
    private static readonly WordSet Presents = new("introduces introduced introducing presents presented names named styles styled");
    private static readonly WordSet Outsiders = new("neighbors neighbours kids classmates peers friends relatives children parents bullies colleagues coworkers siblings brothers sisters sons daughters others people");
    private static readonly WordSet Auxiliaries = new("to not never ever n't don't doesn't didn't would will might may could can can't cannot do does did wouldn't won't shouldn't longer always often");
    private static readonly WordSet Themselves = new("himself herself themself themselves themself myself");
    private static readonly WordSet Feelings = new("""
        ashamed afraid scared terrified frightened embarrassed worried anxious guilty fear fears feared fearing shame guilt embarrassment dread dreads worry worries proud humiliated accused
        """);

    private static readonly WordSet FeelingLinks = new("of about at over");
    private static readonly WordSet Being = new("being becoming seeming looking sounding appearing turning");
    private static readonly WordSet Pulls = new("pull urge urges impulse temptation tempted wish tendency inclination inclined tug temptations reflex drawn");
    private static readonly WordSet Notices = new("caught catch noticed notice found find");
    private static readonly WordSet Stops = new("stopped stop corrected checked");
    private static readonly uint As = TokenHash.Of("as");

    /// <summary>The first word of the view that a token ends: the verb itself, or the feeling of "ashamed of being"; null where it ends none.</summary>
    public static int? FirstWordAt(in Clause clause, int i) =>
        IsVerbOfView(clause, i) ? i
        : clause.Is(i, Being) && clause.Is(i - 1, FeelingLinks) && clause.Is(i - 2, Feelings) ? i - 2
        : null;

    /// <summary>
    /// True where the writer tells of a view only to look at it: "my pull to call her …", "caught myself thinking of him as …", "wanted to label him …
    /// and stopped myself". What is looked at is the writer, and the view is nobody's verdict.
    /// </summary>
    /// <param name="clause">The sentence, around what is viewed.</param>
    /// <param name="verb">Index of the verb.</param>
    public static bool IsHeldBack(in Clause clause, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(clause.Low, verb - HeldBackWithin); i--)
        {
            if (clause.Is(i, Pulls) || (clause.Is(i, Notices) && clause.Is(i + 1, Themselves)))
            {
                return true;
            }
        }

        for (var i = clause.End; i < clause.High; i++)
        {
            if (clause.Is(i, Stops) && clause.Is(i + 1, Themselves))
            {
                return true;
            }
        }

        return false;
    }

    // An auxiliary stands before it, a person and "as" or a name after it.
    private static bool IsVerbOfView(in Clause clause, int verb)
    {
        // "introduces herself as an addict"
        if (clause.Is(verb, Presents) && clause.Is(verb + 1, Themselves))
        {
            return true;
        }

        // "remembers an aunt calling her a brat"; not "keeps calling her sister", "after calling him the night before"
        if (clause.Is(verb, Calling) && IsPersonAt(clause, verb + 1) && clause.Is(verb + 2, Articles) && !IsTimeAt(clause, verb + 3))
        {
            return true;
        }

        if (!clause.Is(verb, Verbs))
        {
            return false;
        }

        // "the neighbors call him the drunk"
        if (clause.Is(verb, Calls) && clause.Is(verb - 1, Outsiders) && IsPersonAt(clause, verb + 1))
        {
            return true;
        }

        if (!clause.Is(verb - 1, Auxiliaries))
        {
            return false;
        }

        if (clause.Is(verb, Calls) && IsPersonAt(clause, verb + 1))
        {
            return true;
        }

        for (var i = verb + 1; i <= verb + AsWithin && i < clause.High; i++)
        {
            if (clause.Is(i, As))
            {
                return true;
            }
        }

        return clause.Is(verb + 1, Themselves);
    }

    // "the night before", "the very next day", "a second time"
    private static bool IsTimeAt(in Clause clause, int i) => clause.Is(i, Times) || (clause.Is(i, Orders) && (clause.Is(i + 1, Times) || clause.Is(i + 1, Orders)));

    private static bool IsPersonAt(in Clause clause, int i) => i < clause.High && PersonWords.TryRead(clause.Note, i, out _);
}
