using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>Follows automata from one token of a note and collects the phrases that stand there.</summary>
internal ref struct PhraseWalker
{
    private readonly ReadOnlySpan<PhraseAutomaton> automata;
    private readonly ReadOnlySpan<Token> tokens;
    private readonly string chars;
    private PhraseAutomaton automaton;
    private PhraseHit[] hits = [];
    private HashSet<(int Target, int Path, int Token)>? tried;
    private int count;
    private int end;
    private int firstPhrase;

    /// <summary>Creates a walker.</summary>
    /// <param name="automata">At least one; phrases of a later one are numbered after those of an earlier one.</param>
    /// <param name="note">The note.</param>
    public PhraseWalker(ReadOnlySpan<PhraseAutomaton> automata, Note note)
    {
        this.automata = automata;
        automaton = automata[0];
        tokens = note.Tokens;
        chars = note.Chars;
    }

    /// <summary>What the last walk found: the longest first, of one length in the order of the phrases.</summary>
    public readonly ReadOnlySpan<PhraseHit> Hits => hits.AsSpan(0, count);

    /// <summary>Collects all phrases that start at a token and end before another.</summary>
    /// <param name="start">The first token.</param>
    /// <param name="endToken">Index just past the last token that may belong to a phrase: the end of the sentence.</param>
    /// <returns>True where there is one.</returns>
    public bool WalkFrom(int start, int endToken)
    {
        count = 0;
        end = endToken;
        if (TokenNeighbors.StartsInsideCompound(tokens, chars, start))
        {
            return false;
        }

        firstPhrase = 0;
        foreach (var next in automata)
        {
            automaton = next;
            tried?.Clear();
            Step(automaton.Root, start, path: 0);
            firstPhrase += automaton.PhraseCount;
        }

        if (count > 1)
        {
            hits.AsSpan(0, count).Sort();
        }

        return count > 0;
    }

    /// <summary>Forgets what was found.</summary>
    public void Clear() => count = 0;

    private void Step(int state, int token, int path)
    {
        ref readonly var word = ref tokens[token];
        foreach (ref readonly var way in automaton.WaysOf(state, word.Hash))
        {
            // The last word of a phrase may be possessive, though the phrase is not.
            var element = automaton.WordOf(way);
            if (element.Matches(chars.AsSpan(word.Start, word.Length - word.PossessiveLength), word.PossessiveLength > 0, automaton[way.Target].Ends))
            {
                Arrive(way.Target, token, path + way.PathsBefore, goesOn: word.PossessiveLength == 0 || element.IsPossessive);
            }
        }
    }

    private void Arrive(int target, int token, int path, bool goesOn)
    {
        ref readonly var state = ref automaton[target];
        if (state.Ends && !TokenNeighbors.EndsInsideCompound(tokens, chars, token))
        {
            for (var phrase = automaton.PhraseOf(path); phrase >= 0; phrase = automaton.PhraseAfter(phrase))
            {
                Add(new PhraseHit(token + 1, firstPhrase + phrase));
            }
        }

        if (!goesOn || (state.WayCount == 0 && state.GapCount == 0))
        {
            return;
        }

        var next = TokenNeighbors.Next(tokens, chars, token, end);
        if (next < 0)
        {
            return;
        }

        Step(target, next, path);
        foreach (ref readonly var gap in automaton.GapsOf(state))
        {
            CrossGap(gap, next, path + gap.PathsBefore);
        }
    }

    private void CrossGap(in PhraseAutomaton.Gap gap, int token, int path)
    {
        // Phrases with several gaps reach one place in many ways; each place is tried once.
        tried ??= [];
        for (var skipped = 0; skipped <= gap.Width && token >= 0; skipped++)
        {
            if (tried.Add((gap.Target, path, token)))
            {
                Step(gap.Target, token, path);
            }

            token = tokens[token].Kind is TokenKind.Word or TokenKind.Number ? TokenNeighbors.Next(tokens, chars, token, end) : -1;
        }
    }

    private void Add(PhraseHit hit)
    {
        if (count == hits.Length)
        {
            Array.Resize(ref hits, Math.Max(8, 2 * count));
        }

        hits[count++] = hit;
    }
}
