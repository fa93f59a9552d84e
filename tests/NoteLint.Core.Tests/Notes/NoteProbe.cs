using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Notes;

/// <summary>Reads notes and shows what was understood as plain text.</summary>
internal static class NoteProbe
{
    public static Note Parse(string text) => Note.Parse(SourceText.From(text));

    public static string TextOf(this Note note, TextSpan span) => note.Chars.Substring(span.Start, span.Length);

    public static string TextOf(this Note note, Token token) => note.Chars.Substring(token.Start, token.Length);

    public static IEnumerable<string> Words(this Note note) => note.Tokens.ToArray().Where(token => token.Kind != TokenKind.ParagraphBreak).Select(note.TextOf);

    public static IEnumerable<string> Sentences(string text)
    {
        var note = Parse(text);
        return note.Sentences.ToArray().Select(sentence => note.TextOf(sentence.Span));
    }

    /// <summary>The tokens of the first words that read so, case as written.</summary>
    public static (int First, int End) Find(this Note note, string words)
    {
        var offset = note.Chars.IndexOf(words, StringComparison.Ordinal);
        Assert.True(offset >= 0, "the words are in the note");
        var tokens = note.Tokens.ToArray();
        var first = Array.FindIndex(tokens, token => token.Start == offset);
        var end = Array.FindIndex(tokens, token => token.End >= offset + words.Length) + 1;
        Assert.True(first >= 0 && end > first, "the words are whole tokens");
        return (first, end);
    }
}
