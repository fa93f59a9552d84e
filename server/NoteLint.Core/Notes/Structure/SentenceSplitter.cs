using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes.Structure;

/// <summary>One line of a paragraph, as its tokens see it.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="Length">Length of its text in UTF-16 code units.</param>
internal readonly record struct ProseLine(int FirstToken, int Length);

/// <summary>
/// Cuts a paragraph or list item into sentences: at periods, question and exclamation marks, and at the line breaks that stand
/// for them where a writer left them out.
/// </summary>
internal sealed class SentenceSplitter(Tokenizer tokenizer, PooledList<Sentence> sentences) : IDisposable
{
    private const int NarrowestWrap = 60;
    private const int WidestWrap = 130;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    private static readonly WordSet OpenEnded = new("""
        a an the and or but nor of to in on at by for with from as than that which who whose is are was were be been has have had her his their its my our
        this these not no very his into about over under between during per client's patient's because if when while
        """);

    private readonly PooledList<ProseLine> lines = new(16);
    private int nextTerminal;

    /// <summary>Adds a line of the paragraph that is being read.</summary>
    public void AddLine(int firstToken, int length) => lines.Add(new(firstToken, length));

    /// <summary>Adds the sentences of a paragraph and forgets its lines.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="first">Index of its first token.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <param name="kind">Where it stands.</param>
    public void Split(ReadOnlySpan<char> chars, int first, int end, SentenceKind kind)
    {
        var tokens = tokenizer.Tokens.Items[..end];
        var terminals = tokenizer.Terminals.Items;
        while (nextTerminal < terminals.Length && terminals[nextTerminal] < first)
        {
            nextTerminal++;
        }

        var widest = WidestLine();
        var start = first;
        var line = 1;
        while (start < end)
        {
            var terminal = nextTerminal < terminals.Length && terminals[nextTerminal] < end ? terminals[nextTerminal] : end;
            var lineStart = line < lines.Count ? lines[line].FirstToken : end;
            var boundary = end;
            if (terminal < lineStart)
            {
                nextTerminal++;
                boundary = EndsSentence(chars, tokens, first, terminal);
            }
            else if (lineStart < end)
            {
                boundary = lineStart > start && EndsStatement(chars, tokens, lines[line - 1], lineStart, widest) ? lineStart : -1;
                line++;
            }

            if (boundary > start)
            {
                Add(tokens, start, boundary, kind);
                start = boundary;
            }
        }

        lines.Clear();
    }

    /// <summary>Adds one sentence as it stands.</summary>
    public void Add(ReadOnlySpan<Token> tokens, int first, int end, SentenceKind kind)
    {
        if (end > first)
        {
            sentences.Add(new(TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End), first, end - first, kind));
        }
    }

    public void Dispose() => lines.Dispose();

    private int WidestLine()
    {
        var widest = 0;
        foreach (var line in lines.Items)
        {
            widest = Math.Max(widest, line.Length);
        }

        return widest;
    }

    // A writer's own line break leaves room for the next word; an editor's break does not.
    private static bool EndsStatement(ReadOnlySpan<char> chars, ReadOnlySpan<Token> tokens, ProseLine line, int next, int widest)
    {
        ref readonly var last = ref tokens[next - 1];
        ref readonly var following = ref tokens[next];
        if (following.Kind == TokenKind.Word && following.Case == TokenCase.Lower)
        {
            return false;
        }

        if (last.Kind == TokenKind.Punctuation)
        {
            switch (chars[last.Start])
            {
                case '.' or '?' or '!':
                case ',' or '-' or '(' or '/' or '&' or '–' or '—' or '+':
                    return false;
                case ':':
                    return true;
                default:
                    break;
            }
        }
        else if (OpenEnded.Contains(last))
        {
            return false;
        }

        return line.Length + 1 + following.Length <= widest || widest is < NarrowestWrap or > WidestWrap;
    }

    /// <summary>Where the sentence ends that a mark may end: index just past its closing marks; -1 where it goes on.</summary>
    private static int EndsSentence(ReadOnlySpan<char> chars, ReadOnlySpan<Token> tokens, int first, int terminal)
    {
        var after = terminal + 1;
        var quoted = false;
        while (after < tokens.Length && tokens[after - 1].JoinedToNext && IsCloser(chars[tokens[after].Start]))
        {
            quoted |= chars[tokens[after].Start] is '"' or '”' or '\'' or '’' or '»';
            after++;
        }

        if (after == tokens.Length)
        {
            return after;
        }

        ref readonly var next = ref tokens[after];
        var isLower = next.Kind == TokenKind.Word && next.Case == TokenCase.Lower;
        var isJoined = tokens[after - 1].JoinedToNext;
        var isEllipsis = after > terminal + 1 && chars[tokens[terminal + 1].Start] == '.';
        if ((quoted && (isLower || isJoined)) || (isEllipsis && isLower))
        {
            return -1;
        }

        if (chars[tokens[terminal].Start] is '?' or '!')
        {
            return isJoined ? -1 : after;
        }

        return PeriodEndsSentence(chars, tokens, first, terminal, next, isLower, isJoined) ? after : -1;
    }

    private static bool PeriodEndsSentence(ReadOnlySpan<char> chars, ReadOnlySpan<Token> tokens, int first, int period, in Token next, bool isLower, bool isJoined)
    {
        if (period == first)
        {
            return false;
        }

        ref readonly var previous = ref tokens[period - 1];
        if (isJoined)
        {
            return previous.Kind == TokenKind.Word && previous.Case == TokenCase.Lower && previous.Length > 2
                && next.Kind == TokenKind.Word && next.Case == TokenCase.Capitalized
                && !(period - 2 >= first && tokens[period - 2].JoinedToNext);
        }

        if (previous.Kind != TokenKind.Word)
        {
            return !(isLower && chars[previous.Start] == '.');
        }

        if (previous.Length == 1)
        {
            return LetterEndsSentence(chars, tokens, first, period, next, isLower);
        }

        if (Abbreviations.BeforeMore.Contains(previous.Hash) || (next.Kind == TokenKind.Number && Abbreviations.BeforeNumber.Contains(previous.Hash)))
        {
            return false;
        }

        if (Abbreviations.BeforeEither.Contains(previous.Hash))
        {
            return next.Kind == TokenKind.Word && !isLower;
        }

        return !isLower || HasVowel(chars.Slice(previous.Start, previous.Length));
    }

    // "b.i.d.", "U.S.", "J. Example", "vitamin C."
    private static bool LetterEndsSentence(ReadOnlySpan<char> chars, ReadOnlySpan<Token> tokens, int first, int period, in Token next, bool isLower)
    {
        if (isLower || next.Kind != TokenKind.Word)
        {
            return false;
        }

        // "birth weight 3,200 g. Home": a unit.
        var letter = chars[tokens[period - 1].Start];
        if (char.IsLower(letter) && period - 2 >= first && tokens[period - 2].Kind == TokenKind.Number)
        {
            return true;
        }

        var isDotted = period - 2 > first && tokens[period - 2].JoinedToNext && chars[tokens[period - 2].Start] == '.';
        return (isDotted && char.IsLower(letter)) || letter == 'I' || Abbreviations.Openers.Contains(next.Hash);
    }

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);

    private static bool IsCloser(char character) => character is '"' or '”' or '\'' or '’' or '»' or ')' or ']' or '.' or '!' or '?' or '…';
}
