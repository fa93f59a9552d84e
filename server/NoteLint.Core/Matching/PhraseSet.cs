using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>Phrases that conditions and detectors ask for; compared as in <see cref="PhraseTable{T}"/>. Immutable and safe on any thread.</summary>
public sealed class PhraseSet
{
    private readonly PhraseTrie trie;
    private readonly int reach;

    /// <summary>Makes a set.</summary>
    /// <param name="forms">Every form of every phrase, as in <see cref="Rules.PhraseForm.Text"/>.</param>
    /// <exception cref="ArgumentException">A form has no word, or a gap at an end or wider than nine words.</exception>
    public PhraseSet(params string[] forms)
    {
        var phrases = Array.ConvertAll(forms, PhraseElement.Parse);
        trie = new PhraseTrie(phrases);
        // Between two words there may be a hyphen.
        reach = phrases.Select(phrase => 2 * phrase.Sum(element => Math.Max(1, element.Gap))).DefaultIfEmpty().Max();
    }

    /// <summary>True where one of the phrases lies within a range of tokens.</summary>
    /// <param name="note">The note.</param>
    /// <param name="firstToken">Index of the range's first token.</param>
    /// <param name="endToken">Index just past its last token.</param>
    public bool IsIn(Note note, int firstToken, int endToken)
    {
        var walker = new PhraseWalker(trie, note);
        return FindFirst(note, ref walker, firstToken, endToken) >= 0;
    }

    /// <summary>How many tokens the longest phrase that starts at a token has; 0 where none does.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the token.</param>
    public int LengthAt(Note note, int token)
    {
        if (!trie.MayStart(note.Tokens[token].Hash))
        {
            return 0;
        }

        var walker = new PhraseWalker(trie, note);
        return walker.WalkFrom(token, NoteSentences.EndAt(note, token)) ? walker.Hits[0].EndToken - token : 0;
    }

    /// <summary>True where one of the phrases ends just before a token.</summary>
    /// <param name="note">The note.</param>
    /// <param name="firstToken">Index of the first token that the phrase may have.</param>
    /// <param name="endToken">Index just past the phrase's last token.</param>
    internal bool EndsAt(Note note, int firstToken, int endToken)
    {
        var walker = new PhraseWalker(trie, note);
        for (var token = Math.Max(firstToken, endToken - reach); token < endToken; token++)
        {
            if (trie.MayStart(note.Tokens[token].Hash) && walker.WalkFrom(token, endToken) && walker.Hits[0].EndToken == endToken)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The offsets at which phrases start in the note's prose, ascending.</summary>
    internal int[] OffsetsIn(Note note)
    {
        var offsets = new List<int>();
        var walker = new PhraseWalker(trie, note);
        for (var token = FindFirst(note, ref walker, 0, note.Tokens.Length); token >= 0; token = FindFirst(note, ref walker, token + 1, note.Tokens.Length))
        {
            offsets.Add(note.Tokens[token].Start);
        }

        return [.. offsets];
    }

    private int FindFirst(Note note, ref PhraseWalker walker, int firstToken, int endToken)
    {
        var tokens = note.Tokens;
        for (var token = firstToken; token < endToken; token++)
        {
            if (trie.MayStart(tokens[token].Hash) && walker.WalkFrom(token, Math.Min(endToken, NoteSentences.EndAt(note, token))))
            {
                return token;
            }
        }

        return -1;
    }
}
