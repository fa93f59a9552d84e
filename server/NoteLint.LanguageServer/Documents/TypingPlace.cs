using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.LanguageServer.Documents;

/// <summary>
/// Where somebody is typing: the word at the caret and the sentence before it while they are unfinished. Nobody wants to be corrected in the middle
/// of a word, or asked for a consent that the next words may state. Typing is one word growing or shrinking; several words at once are pasted or
/// deleted, and a word that takes another's place is chosen from a list, pasted or brought back by undo: these are finished.
/// </summary>
internal sealed class TypingPlace
{
    private const string SentenceEnds = ".!?…";
    private const string ClosingMarks = "\"'”’)]*_";

    private TypingPlace(int caret, TextSpan? word, TextSpan? sentence)
    {
        Caret = caret;
        Word = word;
        Sentence = sentence;
    }

    /// <summary>Where the next letter will go.</summary>
    internal int Caret { get; }

    /// <summary>The word that may go on; null when it is finished.</summary>
    internal TextSpan? Word { get; }

    /// <summary>The sentence that may go on, up to the caret; null when it is finished.</summary>
    internal TextSpan? Sentence { get; }

    /// <summary>Looks at the place of an edit.</summary>
    /// <param name="textAfter">The text after the edit.</param>
    /// <param name="edit">What was replaced by what, without the part that stayed.</param>
    /// <param name="removed">The text that was replaced.</param>
    /// <returns>Null when the edit is not typing.</returns>
    internal static TypingPlace? After(ReadOnlySpan<char> textAfter, TextChange edit, ReadOnlySpan<char> removed)
    {
        var inserted = edit.NewText ?? string.Empty;
        if ((inserted.Length > 0 && removed.Length > 0) || IsSeveralWords(inserted) || IsSeveralWords(removed))
        {
            return null;
        }

        var caret = edit.Span.Start + inserted.Length;
        return new TypingPlace(caret, WordAt(textAfter, caret), SentenceBefore(textAfter, caret));
    }

    /// <summary>Whether an edit goes on where this one ended. Some clients send what was typed in a while as one message.</summary>
    internal bool IsContinuedBy(TextChange edit) => edit.Span.End == Caret;

    /// <summary>Whether anything is unfinished here.</summary>
    internal bool HidesAnything => Word is not null || Sentence is not null;

    /// <summary>Whether a finding has to wait until the writer has moved on.</summary>
    internal bool Hides(Finding finding) =>
        (Word is { } word && word.IntersectsWith(finding.Span))
        || (Sentence is { } sentence && finding.Rule.Family == RuleFamily.Consent && sentence.IntersectsWith(finding.Span));

    private static bool IsSeveralWords(ReadOnlySpan<char> text) => text.Trim().IndexOfAny(" \t\r\n") >= 0;

    private static TextSpan? WordAt(ReadOnlySpan<char> text, int caret)
    {
        var start = caret;
        while (start > 0 && IsWordCharacter(text[start - 1]))
        {
            start--;
        }

        if (start == caret)
        {
            return null;
        }

        var end = caret;
        while (end < text.Length && IsWordCharacter(text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan? SentenceBefore(ReadOnlySpan<char> text, int caret)
    {
        var rest = text[caret..];
        var lineEnd = rest.IndexOfAny('\r', '\n');
        if (!(lineEnd < 0 ? rest : rest[..lineEnd]).IsWhiteSpace())
        {
            return null;
        }

        var lineStart = text[..caret].LastIndexOfAny('\r', '\n') + 1;
        var line = text[lineStart..caret].TrimEnd();
        if (line.IsWhiteSpace() || IsFinished(line))
        {
            return null;
        }

        return TextSpan.FromBounds(lineStart + StartOfLastSentence(line), caret);
    }

    private static bool IsFinished(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd(ClosingMarks);
        return text.IsEmpty || SentenceEnds.Contains(text[^1], StringComparison.Ordinal);
    }

    private static int StartOfLastSentence(ReadOnlySpan<char> line)
    {
        for (var index = line.Length - 1; index > 0; index--)
        {
            if (char.IsWhiteSpace(line[index]) && IsFinished(line[..index].TrimEnd()))
            {
                return index + 1;
            }
        }

        return 0;
    }

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character) || character is '-' or '\'' or '’' or '@' or '_';
}
