using NoteLint.Core.Identifiers.Dates;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>A note with what lexicon and cues say about its words.</summary>
internal sealed class NameText
{
    /// <summary>Wraps a note.</summary>
    public NameText(Note note) => Note = note;

    /// <summary>The note.</summary>
    public Note Note { get; }

    /// <summary>Its tokens.</summary>
    public ReadOnlySpan<Token> Tokens => Note.Tokens;

    private FigureMap? figures;

    /// <summary>Where it names what is nobody's; read when first asked for.</summary>
    public FigureMap Figures => figures ??= new(this);

    /// <summary>What the lexicon says about a token.</summary>
    public NameWord WordAt(int index) => NameLexicon.Of(Note, Tokens[index]);

    /// <summary>What a token says about names beside it.</summary>
    public NameCue CueAt(int index) => Tokens[index].Kind == TokenKind.Word ? NameCues.Table.Of(Tokens[index].Hash) : NameCue.None;

    /// <summary>True where a token is one of these marks.</summary>
    public bool IsMark(int index, params ReadOnlySpan<char> marks) =>
        index >= 0 && index < Tokens.Length && Tokens[index].Kind == TokenKind.Punctuation && marks.Contains(Note.Chars[Tokens[index].Start]);

    /// <summary>True where a token is this word, whatever its case.</summary>
    public bool Is(int index, string word) => Tokens[index].Kind == TokenKind.Word && Note.Chars.AsSpan(Tokens[index].Start, Tokens[index].StemEnd - Tokens[index].Start).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a word with a digit in it: "C5", "B12".</summary>
    public bool HasDigit(int index) => Note.Chars.AsSpan(Tokens[index].Start, Tokens[index].Length).IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>True for one upper-case letter.</summary>
    public bool IsInitial(int index) => Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized } && Tokens[index].StemEnd - Tokens[index].Start == 1;

    /// <summary>True for a word that begins with an upper-case letter.</summary>
    public bool IsCapital(int index, int limit) => index < limit && Tokens[index].Kind == TokenKind.Word && Tokens[index].Case != TokenCase.Lower;

    /// <summary>"August 25", "April 2026": a month with its day or year.</summary>
    public bool IsMonthOfDate(int index)
    {
        const int LastDay = 31;
        return index + 1 < Tokens.Length && Tokens[index + 1] is { Kind: TokenKind.Number, Length: 1 or 2 or 4 } number && DateWords.MonthOf(Tokens[index]) > 0
            && (number.Length == 4 || int.TryParse(Note.Chars.AsSpan(number.Start, number.Length), out var day) && day is > 0 and <= LastDay);
    }

    /// <summary>True where a full stop ends its sentence.</summary>
    public bool IsSentenceEnd(int index)
    {
        var sentence = Note.SentenceIndexAt(index);
        return sentence >= 0 && Note.Sentences[sentence].EndToken == index + 1;
    }
}
