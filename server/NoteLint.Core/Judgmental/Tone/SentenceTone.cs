using NoteLint.Core.Notes;

namespace NoteLint.Core.Judgmental.Tone;

/// <summary>How a whole sentence sounds: what conditions ask, where a word alone does not say in which sense it is meant.</summary>
public static class SentenceTone
{
    /// <summary>Below it a sentence tells what was seen or done, and an idiom in it is meant as it stands, if its clause does not stand out.</summary>
    public const double Plain = -2.6;

    /// <summary>Below it a clause does not stand out from a plain sentence, as "naturally" does between commas.</summary>
    public const double PlainClause = -0.5;

    // From here on a sentence sounds like a judgment to the model.
    private const double Judgment = 0.3;

    // One or two may be no more than odd words, and a few in a long note say little of the rest.
    private const int FewestJudgments = 3;

    /// <summary>True for a sentence that has a tone: prose, an item of a list or a cell of a table.</summary>
    /// <param name="sentence">The sentence.</param>
    public static bool IsRead(in Sentence sentence) => sentence.Kind is SentenceKind.Prose or SentenceKind.ListItem or SentenceKind.TableCell;

    /// <summary>Weighs a sentence, or a part of one.</summary>
    /// <param name="model">The model.</param>
    /// <param name="note">The note.</param>
    /// <param name="firstToken">Index of its first token.</param>
    /// <param name="endToken">Index just past its last token.</param>
    /// <returns>The score of the part that sounds most like a judgment; see <see cref="ToneReading.Score"/>.</returns>
    public static double ScoreOf(ToneModel model, Note note, int firstToken, int endToken)
    {
        Span<uint> codes = stackalloc uint[ToneReader.MostCodes];
        Span<int> tokens = stackalloc int[ToneReader.MostCodes];
        var most = double.MinValue;
        for (var token = firstToken; token < endToken;)
        {
            token = ToneReader.Read(note, token, endToken, codes, tokens, out var count);
            most = Math.Max(most, ToneReading.Of(model, note, codes[..count], tokens[..count]).Score);
        }

        return most;
    }

    /// <summary>True where several sentences of a note sound like judgments.</summary>
    /// <param name="model">The model.</param>
    /// <param name="note">The note.</param>
    public static bool Judges(ToneModel model, Note note)
    {
        var (judgments, tokens) = (0, 0);
        foreach (ref readonly var sentence in note.Sentences)
        {
            if (IsRead(sentence))
            {
                tokens += sentence.TokenCount;
                judgments += ScoreOf(model, note, sentence.FirstToken, sentence.EndToken) > Judgment ? 1 : 0;
            }
        }

        return judgments >= FewestJudgments && NoteLeaning.AreDense(judgments, tokens);
    }

    /// <summary>The clause around some tokens: as far as the next comma, semicolon, colon, dash or bracket on both sides.</summary>
    /// <param name="note">The note.</param>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">Index just past the last token.</param>
    /// <param name="most">The most tokens to go on each side.</param>
    /// <returns>Indices of its first token and just past its last.</returns>
    public static (int First, int End) ClauseAround(Note note, int firstToken, int endToken, int most = ToneReader.MostCodes)
    {
        var sentence = note.Sentences[note.SentenceIndexAt(firstToken)];
        var (first, end) = (firstToken, endToken);
        var low = Math.Max(sentence.FirstToken, firstToken - most);
        while (first > low && !EndsClause(note, first - 1))
        {
            first--;
        }

        var high = Math.Min(sentence.EndToken, endToken + most);
        while (end < high && !EndsClause(note, end))
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>True where a token is a mark that ends a clause.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the token.</param>
    public static bool EndsClause(Note note, int token) =>
        note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] is ',' or ';' or ':' or '–' or '—' or '(' or ')' or '"' or '“' or '”' or '.' or '!' or '?' or '…';
}
