using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Words of the language in lower case that are somebody's name behind a relation: "his brother hunter who …", "her sister dot came".</summary>
internal static class LowerCaseRelations
{
    private const int ShortestWord = 4;

    /// <summary>Given names that are verbs or describe behind one person: "her mother may", "his dad drew", "her boyfriend rich".</summary>
    private static readonly WordSet NotBehindRelations = new("will may drew sue pat rob chase grant mark bill rich hope rose wade ray jimmy art guy young love royal sunny early precious case price major justice");

    /// <summary>Short forms of given names that are words.</summary>
    private static readonly WordSet Familiar = new("dot pip kit bee birdie bunny ace buddy art");

    /// <summary>Past forms that end otherwise than in "d".</summary>
    private static readonly WordSet Irregular = new("came went left got took said told broke died has had is was cut put quit hit let kept lent lost met moved paid sent slept spent spoke stole threw woke wrote won gave drove ran sat saw bought brought caught fell felt found forgot grew knew made began drinks");

    /// <summary>Names that are auxiliaries: "her boyfriend will hit her" tells what is feared.</summary>
    private static readonly WordSet Auxiliaries = new("will may");

    /// <summary>Forms that follow no auxiliary.</summary>
    private static readonly WordSet Finite = new("says said is was has had does did came went took told knows thinks wants");

    private static readonly WordSet Objects = new("a an the it him them her his my our your this that these those some up out off down");

    /// <summary>True where what follows fits somebody who is called so.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="cue">Index of the relation's token.</param>
    /// <param name="first">Index of the word's token.</param>
    /// <param name="high">Index just past the sentence's last token.</param>
    public static bool IsName(NameText text, int cue, int first, int high)
    {
        if ((text.CueAt(cue) & NameCue.Relation) == 0 || first != cue + 1 || text.WordAt(first).Given < 2 && !Familiar.Contains(text.Tokens[first]) || (text.CueAt(first) & ~(NameCue.TimeName | NameCue.MayFollowPerson | NameCue.EponymHead)) != 0)
        {
            return false;
        }

        var isDoubtful = text.Tokens[first].Length < ShortestWord || NotBehindRelations.Contains(text.Tokens[first]);
        if (isDoubtful)
        {
            return IsBeforeVerb(text, first, high);
        }

        return first + 1 >= high || text.IsMark(first + 1, ',', '.', ';', '(', ')') || text.Tokens[first + 1].Case == TokenCase.Lower && (text.CueAt(first + 1) & (NameCue.AfterPerson | NameCue.MayFollowPerson)) != 0;
    }

    /// <summary>"his sister sue may sue", "her dad drew drew a map", "his mate will says": a verb with an ending stands behind, so that the word before is none.</summary>
    private static bool IsBeforeVerb(NameText text, int first, int high)
    {
        if (first + 1 >= high || text.Tokens[first + 1] is not { Kind: TokenKind.Word, Case: TokenCase.Lower } verb)
        {
            return false;
        }

        if (Auxiliaries.Contains(text.Tokens[first]))
        {
            return Finite.Contains(verb);
        }

        if (verb.Hash == text.Tokens[first].Hash || text.Is(first + 1, "may") || text.Is(first + 1, "will") || text.Is(first + 1, "can"))
        {
            return true;
        }

        if (Irregular.Contains(verb))
        {
            return true;
        }

        var isEnded = verb.Length > 3 && text.Note.Chars[verb.End - 1] is 'd' or 's' && (text.CueAt(first + 1) & (NameCue.AfterPerson | NameCue.MayFollowPerson)) != 0 && (text.CueAt(first + 1) & NameCue.Pronoun) == 0;
        return isEnded && !Objects.Contains(verb);
    }
}
