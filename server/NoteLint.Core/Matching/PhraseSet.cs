using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>Phrases that conditions and detectors ask for; compared as in <see cref="PhraseTable{T}"/>. Immutable and safe on any thread.</summary>
public sealed class PhraseSet
{
    private readonly PhraseAutomaton[] automata;
    private readonly PhraseFilter filter;
    private readonly int reach;

    /// <summary>Makes a set.</summary>
    /// <param name="forms">Every form of every phrase, as in <see cref="Rules.PhraseForm.Text"/>.</param>
    /// <exception cref="ArgumentException">A form has no word, or a gap at an end or wider than nine words.</exception>
    public PhraseSet(params string[] forms)
    {
        var phrases = Array.ConvertAll(forms, PhraseElement.Parse);
        automata = [new PhraseAutomaton(PhraseGraphBuilder.Build(phrases))];
        filter = new PhraseFilter(automata);
        // Between two words there may be a hyphen.
        reach = phrases.Select(phrase => 2 * phrase.Sum(element => Math.Max(1, element.Gap))).DefaultIfEmpty().Max();
    }

    /// <summary>Makes a set from one text: a literal of a thousand forms costs the compiler as much as one of a single form.</summary>
    /// <param name="lines">A form in each line.</param>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public static PhraseSet OfLines(string lines) => new(lines.Split('\n'));

    /// <summary>True where one of the phrases lies within a range of tokens.</summary>
    /// <param name="note">The note.</param>
    /// <param name="firstToken">Index of the range's first token.</param>
    /// <param name="endToken">Index just past its last token.</param>
    public bool IsIn(Note note, int firstToken, int endToken)
    {
        var walker = new PhraseWalker(automata, note);
        return FindFirst(note, ref walker, firstToken, endToken) >= 0;
    }

    /// <summary>
    /// Finds the next place of a phrase, from one token on: much faster than <see cref="LengthAt"/> at every token.
    /// <c>for (var at = set.Find(note, 0, out var end); at >= 0; at = set.Find(note, end, out end))</c> visits all, without overlap.
    /// </summary>
    /// <param name="note">The note.</param>
    /// <param name="firstToken">Index of the first token that may start a phrase.</param>
    /// <param name="endToken">Index just past the last token of the longest phrase that was found.</param>
    /// <returns>Index of its first token; -1 where there is none in the note's prose.</returns>
    public int Find(Note note, int firstToken, out int endToken)
    {
        var walker = new PhraseWalker(automata, note);
        var found = FindFirst(note, ref walker, firstToken, note.Tokens.Length);
        endToken = found >= 0 ? walker.Hits[0].EndToken : note.Tokens.Length;
        return found;
    }

    /// <summary>How many tokens the longest phrase that starts at a token has; 0 where none does.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the token.</param>
    public int LengthAt(Note note, int token) => filter.IsFirstWord(note.Tokens[token].Hash) ? WalkFrom(note, token) : 0;

    /// <summary>True where one of the phrases ends just before a token.</summary>
    /// <param name="note">The note.</param>
    /// <param name="firstToken">Index of the first token that the phrase may have.</param>
    /// <param name="endToken">Index just past the phrase's last token.</param>
    internal bool EndsAt(Note note, int firstToken, int endToken)
    {
        var walker = new PhraseWalker(automata, note);
        for (var token = Math.Max(firstToken, endToken - reach); (token = filter.Find(note.Tokens, note.Chars, token, endToken, endToken)) < endToken; token++)
        {
            if (walker.WalkFrom(token, endToken) && walker.Hits[0].EndToken == endToken)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where one of the phrases starts within a span of the note's prose; it may end behind it.</summary>
    internal bool StartsIn(Note note, TextSpan span)
    {
        var tokens = note.Tokens;
        var walker = new PhraseWalker(automata, note);
        var end = note.FirstTokenFrom(span.End);
        for (var token = note.FirstTokenFrom(span.Start); (token = filter.Find(tokens, note.Chars, token, end, tokens.Length)) < end; token++)
        {
            if (walker.WalkFrom(token, NoteSentences.EndAt(note, token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many places of the note's prose a phrase starts at.</summary>
    internal int CountIn(Note note)
    {
        var count = 0;
        var walker = new PhraseWalker(automata, note);
        for (var token = FindFirst(note, ref walker, 0, note.Tokens.Length); token >= 0; token = FindFirst(note, ref walker, token + 1, note.Tokens.Length))
        {
            count++;
        }

        return count;
    }

    private int WalkFrom(Note note, int token)
    {
        var end = NoteSentences.EndAt(note, token);
        if (!filter.MayStart(note.Tokens, note.Chars, token, end))
        {
            return 0;
        }

        var walker = new PhraseWalker(automata, note);
        return walker.WalkFrom(token, end) ? walker.Hits[0].EndToken - token : 0;
    }

    private int FindFirst(Note note, ref PhraseWalker walker, int firstToken, int endToken)
    {
        for (var token = firstToken; (token = filter.Find(note.Tokens, note.Chars, token, endToken, endToken)) < endToken; token++)
        {
            if (walker.WalkFrom(token, Math.Min(endToken, NoteSentences.EndAt(note, token))))
            {
                return token;
            }
        }

        return -1;
    }
}
