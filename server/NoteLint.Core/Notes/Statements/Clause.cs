using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>The sentence around some tokens, cut to a window so that a sentence without end costs no more than another.</summary>
internal readonly ref struct Clause
{
    private const int Window = 64;

    private static readonly WordSet Prepositions = new("of with by to for from about at toward towards against on between regarding than like into onto over without under");
    private static readonly WordSet Determiners = new("the a an this that his her their its my our your own other both client's patient's older younger elder adult biological former estranged late");
    private static readonly WordSet Titles = new("mr mrs ms miss mx");
    private static readonly WordSet Lettered = new("plan vitamin hepatitis hep type group room part option step class cluster axis bed unit grade section schedule form item list appendix building ward block level factor tier");
    private static readonly WordSet AgesInWords = new("sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety");
    private static readonly WordSet Contrasts = new("but however although though whereas while yet");

    public Clause(Note note, int firstToken, int endToken)
    {
        Note = note;
        Tokens = note.Tokens;
        First = firstToken;
        End = endToken;
        SentenceIndex = note.SentenceIndexAt(firstToken);
        if (SentenceIndex < 0)
        {
            (Low, High) = (firstToken, endToken);
            return;
        }

        ref readonly var sentence = ref note.Sentences[SentenceIndex];
        Low = Math.Max(sentence.FirstToken, firstToken - Window);
        High = Math.Max(endToken, Math.Min(sentence.EndToken, endToken + Window));
    }

    public Note Note { get; }

    public ReadOnlySpan<Token> Tokens { get; }

    /// <summary>Index of the first token that is asked about.</summary>
    public int First { get; }

    /// <summary>Index just past the last token that is asked about.</summary>
    public int End { get; }

    /// <summary>Index of the first token of the sentence, or of the window.</summary>
    public int Low { get; }

    /// <summary>Index just past the last token of the sentence, or of the window.</summary>
    public int High { get; }

    /// <summary>Index of the sentence; -1 for a paragraph break.</summary>
    public int SentenceIndex { get; }

    /// <summary>True when a token inside the sentence is one of some words.</summary>
    public bool Is(int index, WordSet words) => index >= Low && index < High && words.Contains(Tokens[index]);

    /// <summary>True when a token inside the sentence is this word.</summary>
    public bool Is(int index, uint hash) => index >= Low && index < High && Tokens[index].Kind == TokenKind.Word && Tokens[index].Hash == hash;

    /// <summary>The character of a punctuation token; a zero character for any other and outside of the sentence.</summary>
    public char Mark(int index) =>
        index >= Low && index < High && Tokens[index].Kind == TokenKind.Punctuation ? Note.Chars[Tokens[index].Start] : '\0';

    /// <summary>
    /// True for the period of a person's initial, alone or behind a title, before a word in lower case: "L. was late", "Mr. V. came", "today J. is
    /// tired"; and before an age: "K., 84, lives alone". A section's letter ("O. Alert") and what goes by a letter ("plan B. was") is none.
    /// </summary>
    public bool EndsInitial(int index)
    {
        var initial = index - 1;
        return Mark(index) == '.'
            && initial >= Low
            && Tokens[initial] is { Kind: TokenKind.Word, Length: 1, Case: not TokenCase.Lower }
            && index + 1 < High
            && (Tokens[index + 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower } || (Mark(index + 1) == ',' && IsAge(index + 2)))
            && MayNameBefore(initial - 1);
    }

    /// <summary>True for a number that can be an adult's or a youth's age, in figures or in words: "84", "thirty-nine".</summary>
    public bool IsAge(int index) =>
        index >= Low && index < High
        && (Tokens[index] is { Kind: TokenKind.Number, Length: 2 } || Is(index, AgesInWords) || (Mark(index - 1) == '-' && Is(index - 2, AgesInWords)));

    private bool MayNameBefore(int before) =>
        before < Low
        || Is(before, Titles)
        || (Mark(before) == '.' && Is(before - 1, Titles))
        || Mark(before) is ',' or ';' or '(' or '–' or '—'
        || (Tokens[before] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && !Is(before, Lettered))
        || (before == Low && Tokens[before].Kind == TokenKind.Word && !Is(before, Lettered));

    /// <summary>True for a person's noun or pronoun that follows a preposition: "with his mother".</summary>
    public bool IsObjectOfPreposition(int index)
    {
        var before = index - 1;
        for (var steps = 0; steps < 4 && Is(before, Determiners); steps++)
        {
            before--;
        }

        // "mother of client": but "that he" and "to client" before a verb are no objects of a noun.
        return Is(before, Prepositions) || (before >= Low && Tokens[before].PossessiveLength > 0 && Is(before - 1, Prepositions));
    }

    /// <summary>True where a contrast opens a statement about somebody else: "but client …", "however, I …".</summary>
    public bool OpensContrast(int index)
    {
        if (!Is(index, Contrasts))
        {
            return false;
        }

        var next = index + 1;
        while (Mark(next) == ',' || Is(next, Determiners))
        {
            next++;
        }

        return next < High && PersonWords.TryRead(Note, next, out var word) && !word.IsPronoun;
    }
}
