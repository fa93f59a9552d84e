using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Text that tells what took place: sentences, list items, cells, and what stands under a label of one's own making.</summary>
internal static class ToldText
{
    private const int FewestWords = 5;

    /// <summary>True where a token stands in such text.</summary>
    public static bool Holds(Note note, in Sentence sentence, int token) => IsRunning(sentence) || (sentence.Kind == SentenceKind.HeaderField && IsUnderLabel(note, sentence, token));

    /// <summary>True in sentences, list items and cells, not in headings and header lines.</summary>
    public static bool IsRunning(in Sentence sentence) => sentence.Kind is SentenceKind.Prose or SentenceKind.ListItem or SentenceKind.TableCell;

    // "Between visits: I texted her the steps", "Contacts: spoke with her teacher about lunch": a header's line may tell, not only name.
    private static bool IsUnderLabel(Note note, in Sentence sentence, int token)
    {
        var colon = token - 1;
        while (colon > sentence.FirstToken && note.Chars[note.Tokens[colon].Start] != ':')
        {
            colon--;
        }

        var words = 0;
        for (var next = colon + 1; next < sentence.EndToken && colon > sentence.FirstToken; next++)
        {
            words += note.Tokens[next].Kind == TokenKind.Word ? 1 : 0;
        }

        return words >= FewestWords;
    }
}
