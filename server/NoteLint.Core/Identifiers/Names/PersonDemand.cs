using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>
/// Where the words around a capital word ask for a person, though the word is a place's name or nobody's that a list has: "broke up with
/// Jordan", "called Virginia", "at Example's house". "Moved to Jordan" and "flew to Austin" ask for a place.
/// </summary>
internal static class PersonDemand
{
    /// <summary>Points that outweigh what a place's name costs.</summary>
    private const int Strong = 4;

    /// <summary>Points that outweigh "at" and "in" before a name.</summary>
    private const int Stronger = 9;

    /// <summary>Verbs whose object is somebody where it may be a place: "visited Savannah" is none of them.</summary>
    private static readonly WordSet Verbs = new("""
        called calling phoned rang ringing texted texting emailed messaged facetimed ghosted blocked unblocked dumped dating dates dated seeing marry married marrying wed hug hugged kissed kiss forgive forgave
        confront confronted trusts trusted resents resented adores adored raised babysits babysitting fostered adopted cheated bullied slapped punched hit choked stalked stalking told asked thanked introduced
        """);

    /// <summary>Between the verb and "with": "broke up with", "moved in with", "got back together with".</summary>
    private static readonly WordSet Particles = new("up in out off back together along over down around again it things ways");

    private static readonly WordSet WithVerbs = new("""
        broke break breaking breaks split splits splitting broken made make making hooked hooking moved move moving moves living lives lived got get getting gets hung hanging hangs slept sleeping sleeps ended
        patched parted fell falling met meet meeting stayed staying stays going goes went been put putting catching caught checked checking
        """);

    /// <summary>What is felt for, or had with, somebody.</summary>
    private static readonly WordSet Feelings = new("jealous afraid scared fond proud ashamed suspicious resentful protective envious frightened wary critical tired sick memories custody");

    private static readonly WordSet ToWords = new("lied lying lies spoke spoken speak talked talking talk apologized apologised apologize apologise engaged married attracted attached mean rude close closer wrote writes loyal kind cruel nice texts said");

    private static readonly WordSet OnWords = new("crush cheated cheating cheats walked yelled gave leaned leaning relies relied");

    private static readonly WordSet AtWords = new("mad angry yelled yells screamed screams swore snapped furious shouted");

    private static readonly WordSet NotWithPersons = new("familiar obsessed fascinated done finished unfamiliar happy");

    /// <summary>What somebody has: "at Example's house", "Example's birthday".</summary>
    private static readonly WordSet Owned = new("house place home apartment flat room couch basement garage yard car funeral wedding birthday grave wake graduation bedroom kitchen porch trailer condo sofa desk ashes wishes death suicide sobriety party shower");

    /// <summary>What people do with one another, before "with": "bowling with Example and naps".</summary>
    private static readonly WordSet Pastimes = new("""
        bowling fishing hiking hike walks walk walking lunch dinner breakfast brunch coffee drinks tea movies cards chess poker checkers dominoes cribbage bingo golf tennis basketball pickleball softball darts pool gym
        church shopping gardening camping swimming running jogging biking knitting crochet crafts music band rehearsal tables games game cooking baking carpool carpools sleepover playdate playdates babysitting volunteering errands
        """);

    /// <summary>Points for a person.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="left">What stands before the words.</param>
    /// <param name="first">Index of the first capital word.</param>
    /// <param name="end">Index just past the last.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    /// <param name="high">Index just past the sentence's last token.</param>
    /// <param name="isAllCapitals">True in text without lower case.</param>
    public static int Of(NameText text, in LeftContext left, int first, int end, int low, int high, bool isAllCapitals)
    {
        if (left.IsSure || end != first + 1 || (text.CueAt(first) & (NameCue.NeverName | NameCue.TimeName | NameCue.Any)) != 0)
        {
            return 0;
        }

        var word = text.WordAt(first);
        var isGiven = word.Given >= 2 || (text.CueAt(first) & NameCue.Place) != 0 && word.Given >= 1;
        if (IsOwner(text, first, end, low, high) || IsHost(text, first, end, low, high))
        {
            return Stronger;
        }

        if ((text.CueAt(first) & NameCue.Famous) != 0 && (text.CueAt(first) & NameCue.Place) == 0)
        {
            return 0;
        }

        if (first > low && (word is { Given: >= 2, Word: < 3 } || word.IsOnlyName || word.IsUnknown) && (IsGivenSomething(text, first, end, high) || text.Is(first - 1, "neither") || text.Is(first - 1, "nor")))
        {
            return Strong;
        }

        if (IsPastime(text, first, low))
        {
            return isGiven || word.IsUnknown || word.IsName || word.Word < 3 ? Strong + 2 : 0;
        }

        if (isAllCapitals && first > low && text.Is(first - 1, "with") && word is { Given: >= 2, Word: 0 } && (text.CueAt(first) & NameCue.Place) == 0)
        {
            return Strong;
        }

        // "afraid of Ray": a given name that is a word as well
        var isWord = word is { Given: >= 2, Word: 1 or 2 };
        return isGiven && (isWord || (text.CueAt(first) & NameCue.Place) != 0) && (IsObject(text, first, low) || IsBesidePronoun(text, end, high)) ? Strong : 0;
    }

    /// <summary>True where a place's name is somebody's by the words before it.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="first">Index of the name's token.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    public static bool IsObject(NameText text, int first, int low)
    {
        var before = first - 1;
        if (before < low || text.Tokens[before] is not { Kind: TokenKind.Word, PossessiveLength: 0 })
        {
            return false;
        }

        if (Verbs.Contains(text.Tokens[before]))
        {
            // "a town called Virginia" names; "she called Virginia" rings.
            return !text.Is(before, "called") && !text.Is(before, "calling") || before > low && (text.CueAt(before - 1) & (NameCue.Pronoun | NameCue.ClientWord | NameCue.Relation)) != 0 || before == low || before > low && text.Tokens[before - 1].Case == TokenCase.Capitalized && text.WordAt(before - 1).IsName;
        }

        if (before == low)
        {
            return false;
        }

        var verb = before - 1;
        if (text.Is(before, "with"))
        {
            verb -= Particles.Contains(text.Tokens[verb]) && verb > low ? 1 : 0;
            verb -= Particles.Contains(text.Tokens[verb]) && verb > low ? 1 : 0;
            return verb < before - 1 ? WithVerbs.Contains(text.Tokens[verb]) : !NotWithPersons.Contains(text.Tokens[verb]);
        }

        return text.Is(before, "of") && (Feelings.Contains(text.Tokens[verb])) || text.Is(before, "to") && ToWords.Contains(text.Tokens[verb]) || text.Is(before, "on") && (OnWords.Contains(text.Tokens[verb]) || text.Is(verb, "out") && verb > low && OnWords.Contains(text.Tokens[verb - 1]))
            || text.Is(before, "at") && AtWords.Contains(text.Tokens[verb]);
    }

    private static readonly WordSet Giving = new("wrote gave sent lent bought brought handed showed offered owed owes paid promised loaned mailed sends gives lends buys brings reads read told cooked baked");

    /// <summary>"wrote Kofi a letter", "owes Hank $200"</summary>
    private static bool IsGivenSomething(NameText text, int first, int end, int high) =>
        Giving.Contains(text.Tokens[first - 1]) && text.Tokens[first - 1].Case == TokenCase.Lower && end < high && text.Tokens[first].PossessiveLength == 0
        && (text.Is(end, "a") || text.Is(end, "an") || text.Is(end, "the") || text.Is(end, "his") || text.Is(end, "her") || text.Is(end, "their") || text.Is(end, "money") || text.IsMark(end, '$', '£'));

    /// <summary>"Savannah and he fought"</summary>
    private static bool IsBesidePronoun(NameText text, int end, int high) =>
        end + 2 < high && text.Is(end, "and") && (text.Is(end + 1, "he") || text.Is(end + 1, "she") || text.Is(end + 1, "they") || text.Is(end + 1, "her") || text.Is(end + 1, "his") || text.Is(end + 1, "I") || text.Is(end + 1, "i")) && text.Tokens[end + 2].Case == TokenCase.Lower;

    /// <summary>"at Example's house": a name that has what only somebody has.</summary>
    private static bool IsOwner(NameText text, int first, int end, int low, int high)
    {
        if (text.Tokens[first].PossessiveLength == 0 || end >= high || !Owned.Contains(text.Tokens[end]) || text.Tokens[end].Case != TokenCase.Lower || first == low || (text.CueAt(first) & (NameCue.Famous | NameCue.ThingHead)) != 0 || text.Tokens[first - 1].Case != TokenCase.Lower)
        {
            return false;
        }

        var word = text.WordAt(first);
        return word.IsName && word.Word < 3 || word.IsUnknown;
    }

    private static readonly WordSet Staying = new("staying stays stayed stay slept sleeps sleeping living lives crashing crashed crashes");

    /// <summary>"has been staying at Carmen's."</summary>
    private static bool IsHost(NameText text, int first, int end, int low, int high) =>
        text.Tokens[first].PossessiveLength > 0 && text.WordAt(first) is { Given: >= 2, Word: 0 } && (text.CueAt(first) & (NameCue.Famous | NameCue.ThingHead | NameCue.Place)) == 0 && first - 2 >= low && text.Is(first - 1, "at") && Staying.Contains(text.Tokens[first - 2])
        && (end >= high || text.Tokens[end].Kind != TokenKind.Word || text.Tokens[end].Case == TokenCase.Lower && text.WordAt(end).Word == 3);

    private static bool IsPastime(NameText text, int first, int low) =>
        first - 2 >= low && text.Is(first - 1, "with") && Pastimes.Contains(text.Tokens[first - 2]);
}
