using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;
using NoteLint.Core.Text;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Full names that stand for no person of the note: figures of fiction, history and songs, brands, holidays, placeholders.</summary>
internal static class KnownFigures
{
    private static readonly PhraseSet Phrases = new([.. Entries("known-figures.txt")]);

    /// <summary>Figures and books that others of the same story stand beside: "Batman arrested the Joker. Then Robin …".</summary>
    private static readonly WordSet Stories = new(string.Join(' ', Entries("stories.txt")));

    /// <summary>True where a story is told close by: whoever is named there is rather a figure of it.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="first">Index of the name's first token.</param>
    public static bool AreTold(NameText text, int first)
    {
        const int Farthest = 24;
        for (var index = Math.Max(0, first - Farthest); index < Math.Min(text.Tokens.Length, first + Farthest); index++)
        {
            if (index != first && text.Tokens[index].Kind == TokenKind.Word && Stories.Contains(text.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where one of them starts at a token or at the title before it.</summary>
    public static bool StandAt(NameText text, int first, int low)
    {
        const int Farthest = 2;
        for (var start = first; start >= low && first - start <= Farthest; start--)
        {
            if (Phrases.LengthAt(text.Note, start) > first - start)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Entries(string name) => DataFile.Lines(name).Where(static line => line.Length > 0 && line[0] != '#');
}
