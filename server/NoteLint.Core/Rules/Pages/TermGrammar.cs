namespace NoteLint.Core.Rules.Pages;

/// <summary>
/// Reads a term without its tag into every sequence of words that it stands for: <c>{a, b c}</c> alternatives, <c>[a]</c>
/// optional words, <c>...</c> gaps, <c>*a*</c> the word to inflect.
/// </summary>
internal sealed class TermGrammar
{
    /// <summary>How many forms one row may stand for.</summary>
    public const int MaxForms = 256;

    private const int DefaultGap = 3;
    private const int MaxDepth = 8;

    private readonly PlacedText term;
    private readonly PageErrorList errors;
    private int position;
    private bool tooMany;

    private TermGrammar(PlacedText term, PageErrorList errors)
    {
        this.term = term;
        this.errors = errors;
    }

    private char Current => position < term.Text.Length ? term.Text[position] : '\0';

    /// <summary>Reads a term.</summary>
    /// <returns>Every sequence of words; empty where errors were reported.</returns>
    public static List<TermWord[]> Expand(PlacedText term, PageErrorList errors)
    {
        var before = errors.Count;
        var grammar = new TermGrammar(term, errors);
        var sequences = grammar.ReadSequence(depth: 0);
        if (errors.Count > before)
            return [];

        foreach (var words in sequences)
        {
            if (grammar.Complain(words) is { } message)
            {
                errors.Add(term.Span, message);
                return [];
            }
        }

        return sequences;
    }

    private static string? Complaint(TermWord[] words) =>
        words.Length == 0 ? "This term can be empty, and would be found everywhere. Leave at least one word outside the square brackets."
        : words[0].IsGap || words[words.Length - 1].IsGap ? "This term can begin or end with a gap, so nobody can say where a match ends. Put a word before and after every gap."
        : words.Zip(words.Skip(1), (left, right) => left.IsGap && right.IsGap).Any(both => both) ? "Two gaps can stand side by side here. Write one gap with the sum of their words, such as ...5."
        : words.Count(word => word.IsHead) > 1 ? "Two words of this term are marked with stars, and only one can be inflected. Take the stars off one of them."
        : null;

    private string? Complain(TermWord[] words) => tooMany ? null : Complaint(words);

    // A sequence ends before , } ] or at the end: whoever opened the bracket checks which.
    private List<TermWord[]> ReadSequence(int depth)
    {
        List<TermWord[]> sequences = [[]];
        while (true)
        {
            while (char.IsWhiteSpace(Current))
            {
                position++;
            }

            if (position >= term.Text.Length || (depth > 0 && Current is ',' or '}' or ']'))
                return sequences;

            var item = ReadItem(depth);
            if (item is null)
                return sequences;

            sequences = Combine(sequences, item);
        }
    }

    private List<TermWord[]>? ReadItem(int depth)
    {
        var start = position;
        switch (Current)
        {
            case '{' or '[' when depth >= MaxDepth:
                return Fail(start, 1, "Brackets stand inside brackets too often here for anyone to read. Write several rows.");
            case '{':
                return ReadAlternatives(depth);
            case '[':
                return ReadOptional(depth);
            case '*':
                return ReadHead();
            case '.' when string.CompareOrdinal(term.Text, position, "...", 0, 3) == 0:
                return ReadGap();
            case '}' or ']':
                return Fail(start, 1, $"This {Current} closes nothing. Take it out, or open the bracket before it.");
            case ',':
                return Fail(start, 1, "A comma separates alternatives only between { and }. Put the alternatives between braces, or write one row for each.");
            case '/' or '&' or '+' or '%' or '.' or '#':
                position++;
                return One(new TermWord(term.Text.Substring(start, 1), IsGap: false, IsHead: false));
            default:
                return ReadWord() is { } word ? One(new TermWord(word, IsGap: false, IsHead: false)) : null;
        }
    }

    private List<TermWord[]>? ReadAlternatives(int depth)
    {
        var open = position;
        var alternatives = new List<TermWord[]>();
        do
        {
            position++;
            var start = position;
            var before = errors.Count;
            var alternative = ReadSequence(depth + 1);
            if (errors.Count > before)
                return null;

            if (alternative.Exists(words => words.Length == 0))
                return Fail(start, position - start, "This alternative is empty. Write a word, or put the words that may be missing between [ and ].");

            alternatives.AddRange(alternative);
        }
        while (Current == ',');

        if (Current != '}')
            return Fail(open, 1, "This { is never closed, so nobody can say where the alternatives end. Write } after the last one.");

        position++;
        return alternatives;
    }

    private List<TermWord[]>? ReadOptional(int depth)
    {
        var open = position++;
        var before = errors.Count;
        var words = ReadSequence(depth + 1);
        if (errors.Count > before)
            return null;

        if (Current != ']')
            return Fail(open, 1, "This [ is never closed, so nobody can say which words may be missing. Write ] after the last one.");

        position++;
        words.Add([]);
        return words;
    }

    private List<TermWord[]>? ReadHead()
    {
        var open = position++;
        if (ReadWord() is not { } word)
            return null;

        if (Current != '*')
            return Fail(open, 1, "The stars that mark the word to inflect stand around one word. Write them directly before and after it: *mother* in law.");

        position++;
        return One(new TermWord(word, IsGap: false, IsHead: true));
    }

    private List<TermWord[]>? ReadGap()
    {
        var start = position;
        position += 3;
        var length = DefaultGap;
        while (Current is >= '0' and <= '9')
        {
            length = position == start + 3 ? Current - '0' : 0;
            position++;
        }

        if (length == 0)
            return Fail(start, position - start, "A gap is of one to nine words. Write ... for up to three, or ...2 for up to two.");

        return One(new TermWord("..." + length, IsGap: true, IsHead: false));
    }

    private string? ReadWord()
    {
        var start = position;
        while (char.IsLetterOrDigit(Current) || Current is '\'' or '’' or '-')
        {
            position++;
        }

        if (position == start)
        {
            var character = Current == '\0' ? "The end of the term" : $"\"{Current}\"";
            Fail(start, Current == '\0' ? 0 : 1, $"{character} can't stand here. A term has words, {{alternatives}}, [optional words], gaps ... and the signs / & + % . #");
            return null;
        }

        var word = term.Text.Substring(start, position - start);
        if (word[0] == '-' || word[word.Length - 1] == '-' || word.Contains("--") || !word.Any(char.IsLetterOrDigit))
        {
            Fail(start, word.Length, $"\"{word}\" is not a word. A hyphen or apostrophe needs letters or digits beside it.");
            return null;
        }

        return word.Replace('’', '\'');
    }

    private List<TermWord[]> Combine(List<TermWord[]> left, List<TermWord[]> right)
    {
        if (left.Count * right.Count <= MaxForms)
            return [.. left.SelectMany(_ => right, (first, second) => (TermWord[])[.. first, .. second])];

        if (!tooMany)
            errors.Add(term.Span, TooMany);

        tooMany = true;
        return left;
    }

    /// <summary>Said where a row stands for more than <see cref="MaxForms"/> forms.</summary>
    public static string TooMany { get; } = $"This term stands for more than {MaxForms} forms, which no one can check. Write several rows.";

    private List<TermWord[]>? Fail(int start, int length, string message)
    {
        errors.Add(term.SpanOf(start, length), message);
        position = term.Text.Length;
        return null;
    }

    private static List<TermWord[]> One(TermWord word) => [[word]];
}
