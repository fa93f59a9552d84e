using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>Looks up the sentence of a token.</summary>
internal static class NoteSentences
{
    /// <summary>Index just past the last token of the sentence that a token is in; 0 where it is not prose.</summary>
    public static int EndAt(Note note, int token)
    {
        var sentence = note.SentenceIndexAt(token);
        return sentence >= 0 && note.Sentences[sentence].Kind != SentenceKind.NotProse ? note.Sentences[sentence].EndToken : 0;
    }
}
