using NoteLint.Core.Identifiers.Dates;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Words beside a name that only a figure of history, of a book or of the calendar has: "Nash, the mathematician", "Mrs. Example in Pride and Prejudice", "January, April, July".</summary>
internal static class FigureSigns
{
    private static readonly WordSet Callings = new("mathematician philosopher novelist composer physicist emperor explorer pharaoh playwright astronaut inventor statesman dictator pope evangelist apostle prophet goddess god naturalist theologian mystic economist poet president comedian rapper stoic buddha quarterback astronomer essayist abolitionist suffragette");

    /// <summary>True where such words stand behind the name or around it.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="first">Index of the name's first token.</param>
    /// <param name="end">Index just past the last.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    /// <param name="high">Index just past the sentence's last token.</param>
    public static bool StandBeside(NameText text, int first, int end, int low, int high) => IsOfCalling(text, end, high) || IsOfWork(text, end, high) || IsListedMonth(text, first, end, low, high);

    /// <summary>"Mrs. Example in Pride and Prejudice", "Pip from Great Expectations"</summary>
    public static bool IsOfWork(NameText text, int end, int high) =>
        end + 2 < high && (text.Is(end, "in") || text.Is(end, "from")) && text.Tokens[end - 1].PossessiveLength == 0 && text.Figures.IsIn(end + 1) && text.Figures.IsIn(end + 2) && text.IsCapital(end + 1, high);

    private static readonly WordSet Rulers = new("president premier pope");

    /// <summary>"President Example", "Prime Minister Example": whoever governs is nobody of the note.</summary>
    public static bool IsRuler(NameText text, int first, int low) =>
        first - 1 >= low && text.Tokens[first - 1].Case == TokenCase.Capitalized && !(first - 2 >= low && text.Tokens[first - 2] is { Kind: TokenKind.Word, Case: not TokenCase.Lower } && !text.Is(first - 2, "prime")) && (Rulers.Contains(text.Tokens[first - 1]) || text.Is(first - 1, "minister") && first - 2 >= low && text.Is(first - 2, "prime"));

    private static bool IsOfCalling(NameText text, int end, int high) =>
        end + 2 < high && text.IsMark(end, ',') && text.Is(end + 1, "the") && Callings.Contains(text.Tokens[end + 2]) && (end + 3 >= high || text.Tokens[end + 3].Kind == TokenKind.Punctuation || text.Is(end + 3, "who"));

    private static bool IsListedMonth(NameText text, int first, int end, int low, int high) =>
        end == first + 1 && DateWords.MonthOf(text.Tokens[first]) > 0
        && (first - 2 >= low && (text.IsMark(first - 1, ',') || text.Is(first - 1, "and") || text.Is(first - 1, "or")) && text.Tokens[first - 2].Case != TokenCase.Lower && DateWords.MonthOf(text.Tokens[first - 2]) > 0
            || end + 1 < high && (text.IsMark(end, ',') || text.Is(end, "and") || text.Is(end, "or")) && text.Tokens[end + 1].Case != TokenCase.Lower && DateWords.MonthOf(text.Tokens[end + 1]) > 0);
}
