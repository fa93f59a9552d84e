using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>
/// Single words at which a name was read and which grammar or their kind makes nobody's: makes of firearms, weapons, medicines before a dose, interjections and
/// slurs, and words of the language with their other reading: "Mark on neck", "White male".
/// </summary>
internal static class NobodysWords
{
    private static readonly WordSet Interjections = new("oh hi hey ah aw wow huh ugh hmm ouch");

    /// <summary>Slurs that look like names (see NL1930 and NL1940).</summary>
    private static readonly WordSet Slurs = new("coon chink spic kike gook paki dago wop jap dyke fag faggot tranny");

    private static readonly WordSet Units = new("mg mcg ug ml cc g gm gram grams units tab tabs tablet tablets cap caps capsules pill pills puffs drops");

    private static readonly WordSet Adjectives = new("white black brown grey gray young old small little short long strong");

    private static readonly WordSet Persons = new("male males female females man men woman women boy boys girl girls person people adult adults teen teens kid kids");

    private static readonly WordSet Upon = new("on over across around along under below above behind near");

    private static readonly WordSet Sides = new("left right both upper lower inner outer front back side his her their the client's patient's pt's l r of");

    private static readonly WordSet Body = new("""
        neck throat arm arms forearm forearms wrist wrists hand hands finger fingers leg legs thigh thighs knee knees ankle ankles foot feet face cheek cheeks chin jaw eye eyes forehead head scalp ear ears nose lip lips mouth shoulder shoulders chest breast
        breasts back abdomen stomach belly torso rib ribs hip hips buttock buttocks groin genitals skin
        """);

    /// <summary>True where a mention is none.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="mention">One word without a title.</param>
    public static bool StandAt(NameText text, NameMention mention)
    {
        var index = mention.First;
        if (text.Tokens[index].Kind != TokenKind.Word || text.Tokens[index].PossessiveLength > 0)
        {
            return false;
        }

        return IsMedicine(text, index) || IsTaken(text, index)
            || mention.Relation is null && (IsThing(text.Tokens[index]) || IsSaid(text, index) || IsOtherReading(text, index));
    }

    /// <summary>True for a kind of word that is nobody's wherever it stands.</summary>
    public static bool IsThing(in Token token) => Weapons.IsMaker(token) || Weapons.IsTool(token) || Slurs.Contains(token) && token.Case == TokenCase.Lower;

    /// <summary>"gave child Benadryl 100 mg"</summary>
    private static bool IsMedicine(NameText text, int index) =>
        index + 2 < text.Tokens.Length && text.Tokens[index + 1].Kind == TokenKind.Number && MedicineNames.IsOne(text.Note, text.Tokens[index]) && !text.WordAt(index).IsName
        && (Units.Contains(text.Tokens[index + 2]) || char.IsAsciiLetter(text.Note.Chars[text.Tokens[index + 1].End - 1]));

    /// <summary>Names of drugs in the street that are given names as well.</summary>
    private static readonly WordSet StreetDrugs = new("molly mandy roxy roxies tina crystal percy lucy charlie addy mary crissy ketty");

    private static readonly WordSet Taking = new("took takes taking take snorted snorts snorting smoked smokes smoking injected injects injecting dropped dropping popped popping used uses using");

    /// <summary>"took Molly", "shot up Roxy"; not "took Molly to school".</summary>
    public static bool IsTaken(NameText text, int index) =>
        index > 1 && StreetDrugs.Contains(text.Tokens[index]) && (Taking.Contains(text.Tokens[index - 1]) || text.Is(index - 1, "up") && (text.Is(index - 2, "shot") || text.Is(index - 2, "shoots") || text.Is(index - 2, "shooting")))
        && !(index + 1 < text.Tokens.Length && (text.Is(index + 1, "to") || text.Is(index + 1, "home") || text.Is(index + 1, "out") || text.Is(index + 1, "away") || text.Is(index + 1, "in")));

    /// <summary>"Oh great, another one.": an interjection opens the quotation.</summary>
    private static bool IsSaid(NameText text, int index) =>
        index > 0 && text.IsMark(index - 1, '"', '“', '‘') && Interjections.Contains(text.Tokens[index]) && !text.IsMark(index + 1, '"', '”', '’');

    /// <summary>At a sentence's start, where a capital says nothing: "White male seen", "Mark on left wrist".</summary>
    public static bool IsOtherReading(NameText text, int index)
    {
        if (text.WordAt(index).Word == 0 || text.Note.SentenceIndexAt(index) is not (>= 0 and var place) || index + 1 >= text.Note.Sentences[place].EndToken || !OpensText(text, index, text.Note.Sentences[place].FirstToken))
        {
            return false;
        }

        return Adjectives.Contains(text.Tokens[index]) && text.Tokens[index + 1].Case == TokenCase.Lower && Persons.Contains(text.Tokens[index + 1])
            || Upon.Contains(text.Tokens[index + 1]) && text.Tokens[index + 1].Case == TokenCase.Lower && IsBodyBehind(text, index + 2);
    }

    private static bool OpensText(NameText text, int index, int low) =>
        index == low || text.IsMark(index - 1, ':', ';', '-', '•', '*');

    private static bool IsBodyBehind(NameText text, int index)
    {
        const int MostWords = 3;
        for (var end = Math.Min(text.Tokens.Length, index + MostWords); index < end && text.Tokens[index].Case == TokenCase.Lower; index++)
        {
            if (Body.Contains(text.Tokens[index]))
            {
                return true;
            }

            if (!Sides.Contains(text.Tokens[index]))
            {
                return false;
            }
        }

        return false;
    }
}
