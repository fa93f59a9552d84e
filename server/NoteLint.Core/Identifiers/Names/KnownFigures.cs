using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;
using NoteLint.Core.Text;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Full names that stand for no person of the note: figures of fiction, history and songs, brands, holidays, placeholders.</summary>
internal static class KnownFigures
{
    // Before a full name that people of today may bear as well
    private const char Doubtful = '?';

    // How far another figure speaks for a doubtful one
    private const int Near = 20;

    private static readonly PhraseSet Phrases = new([.. DataFile.Entries("known-figures.txt").Where(static line => line[0] != Doubtful)]);

    /// <summary>Full names that stand for a figure only beside what is read, watched, sung or played: "Sample from accounting yelled" is a colleague.</summary>
    private static readonly PhraseSet DoubtfulPhrases = new([.. DataFile.Entries("known-figures.txt").Where(static line => line[0] == Doubtful).Select(static line => line[1..].Trim())]);

    /// <summary>Figures and books that others of the same story stand beside: "Batman arrested the Joker. Then Robin …".</summary>
    private static readonly WordSet Stories = new(DataFile.Words("stories.txt"));

    private static readonly WordSet Owning = new("her his their my our");

    /// <summary>Given names of figures, which are people's as well.</summary>
    private static readonly WordSet Figures = new(DataFile.Words("figures.txt"));

    /// <summary>True where a story is told close by: whoever is named there is rather a figure of it.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="first">Index of the name's first token.</param>
    public static bool AreTold(NameText text, int first)
    {
        const int Farthest = 28;
        for (var index = Math.Max(0, first - Farthest); index < Math.Min(text.Tokens.Length, first + Farthest); index++)
        {
            if (text.Tokens[index].Kind == TokenKind.Word && text.Tokens[index].Hash != text.Tokens[first].Hash && Stories.Contains(text.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Figures whom most readers think of, where somebody is likened to one.</summary>
    internal static WordSet Iconic { get; } = new("alice dorothy cinderella pinocchio rapunzel belle goldilocks ophelia juliet romeo medusa cassandra sisyphus icarus pandora moses job noah wendy scrooge eeyore tigger piglet ariel matilda gretel hansel atlas hercules");

    /// <summary>Those whom nobody is called like.</summary>
    private static readonly WordSet Unmistakable = new("cinderella pinocchio rapunzel goldilocks ophelia medusa sisyphus icarus scrooge eeyore tigger piglet hansel hercules");

    private static readonly WordSet Feeling = new("feel feels felt feeling");

    private static readonly WordSet Dressed = new("dressed acted played plays cast seen");

    private static readonly WordSet Calling = new("calls call called calling nicknamed dubbed dubs");

    /// <summary>"feels like Alice down the hole", "as if Dorothy had clicked her heels", "wants to be Dorothy"</summary>
    private static bool IsLikenedTo(NameText text, int first, int low) =>
        first - 2 >= low && Iconic.Contains(text.Tokens[first])
        && (text.Is(first - 1, "like") && (Feeling.Contains(text.Tokens[first - 2]) || Unmistakable.Contains(text.Tokens[first])) || text.Is(first - 1, "if") && text.Is(first - 2, "as") || text.Is(first - 1, "be") && text.Is(first - 2, "to") && Unmistakable.Contains(text.Tokens[first]));

    /// <summary>"looks like Example Sample", 'calls the nurse "Example Sample"': a full name that somebody is likened to, or that stands alone in quotation marks.</summary>
    public static bool AreLikened(NameText text, int start, int end) =>
        start > 1 && (text.Is(start - 1, "like") || text.Is(start - 1, "as") && Dressed.Contains(text.Tokens[start - 2]) || end < text.Tokens.Length && Calling.IsIn(text.Tokens, Math.Max(0, start - Near), start) && text.IsMark(start - 1, '"', '“') && text.IsMark(text.IsMark(end, '.', ',') && end + 1 < text.Tokens.Length ? end + 1 : end, '"', '”'));

    /// <summary>"Batman was sent for. Olaf hid": a figure's name where its story or another is told.</summary>
    private static bool IsOfStory(NameText text, int first) => Figures.Contains(text.Tokens[first]) && AreTold(text, first);

    /// <summary>True where one of them starts at a token or at the title before it, and for a figure whose story is told close by.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="first">Index of the name's first token.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    /// <param name="isRelated">True behind words for a relation: "her brother James Example" is a person who is called like one of them.</param>
    public static bool StandAt(NameText text, int first, int low, bool isRelated = false)
    {
        const int Farthest = 2;
        if (!isRelated && (IsOfStory(text, first) || IsLikenedTo(text, first, low) || FigureSigns.IsRuler(text, first, low) || text.Figures.IsIn(first)))
        {
            return true;
        }

        for (var start = isRelated ? first - 1 : first; start >= low && first - start <= Farthest; start--)
        {
            // "her uncle Sam" is hers, "Uncle Sam" is nobody's.
            var isOwned = isRelated && (text.Tokens[start].Case == TokenCase.Lower || start > low && Owning.Contains(text.Tokens[start - 1]));
            if (!isOwned && LengthAt(text, start) > first - start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where one of them starts at a token.</summary>
    public static bool StartAt(NameText text, int token) => LengthAt(text, token) > 0;

    /// <summary>True where one of two words or more ends with a token.</summary>
    public static bool EndAt(NameText text, int token, int low)
    {
        const int Farthest = 3;
        for (var start = token - 1; start >= low && token - start <= Farthest; start--)
        {
            if (LengthAt(text, start) == token + 1 - start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the next one that is nobody's wherever it stands.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="from">Index of the first token that may start one.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <returns>Index of its first token; -1 where there is none.</returns>
    public static int Next(NameText text, int from, out int end) => Phrases.Find(text.Note, from, out end);

    /// <summary>Finds the next one that people of today may bear as well, as <see cref="Next"/> does.</summary>
    public static int NextDoubtful(NameText text, int from, out int end) => DoubtfulPhrases.Find(text.Note, from, out end);

    private static int LengthAt(NameText text, int start) =>
        Phrases.LengthAt(text.Note, start) is var length and > 0 ? length
        : DoubtfulPhrases.LengthAt(text.Note, start) is var doubtful and > 0 && (ThingSigns.IsWorkBeside(text, start, start + doubtful) || AreLikened(text, start, start + doubtful) || KnownNames.IsCited(text, start, Math.Max(0, start - Near)) || text.Figures.Count(start - Near, start + doubtful + Near) > 0) ? doubtful
        : 0;
}
