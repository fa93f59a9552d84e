using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>Follows a trie from one token of a note and collects the phrases that stand there.</summary>
internal ref struct PhraseWalker
{
    private readonly PhraseTrie trie;
    private readonly ReadOnlySpan<Token> tokens;
    private readonly string chars;
    private PhraseHit[] hits = [];
    private HashSet<(int Node, int Token)>? tried;
    private int count;
    private int end;

    public PhraseWalker(PhraseTrie trie, Note note)
    {
        this.trie = trie;
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
        tried?.Clear();
        end = endToken;
        if (TokenNeighbors.StartsInsideCompound(tokens, chars, start))
        {
            return false;
        }

        Step(PhraseTrie.Root, start);
        if (count > 1)
        {
            hits.AsSpan(0, count).Sort();
        }

        return count > 0;
    }

    /// <summary>Forgets what was found.</summary>
    public void Clear() => count = 0;

    private void Step(int node, int token)
    {
        ref readonly var word = ref tokens[token];
        for (var variants = trie[node].Variants; variants != 0; variants &= variants - 1)
        {
            var variant = int.TrailingZeroCount(variants);
            var child = trie.Follow(node, variant, word, chars);
            if (child >= 0)
            {
                var goesOn = word.PossessiveLength == 0 || (variant & PhraseElement.PossessiveVariant) != 0;
                Arrive(child, token, goesOn);
            }
        }
    }

    private void Arrive(int node, int token, bool goesOn)
    {
        ref readonly var place = ref trie[node];
        if (place.FirstPhrase >= 0 && !TokenNeighbors.EndsInsideCompound(tokens, chars, token))
        {
            for (var phrase = place.FirstPhrase; phrase >= 0; phrase = trie.PhraseAfter(phrase))
            {
                Add(new PhraseHit(token + 1, phrase));
            }
        }

        if (!goesOn || (place.Variants == 0 && place.FirstGap < 0))
        {
            return;
        }

        var next = TokenNeighbors.Next(tokens, chars, token, end);
        if (next < 0)
        {
            return;
        }

        Step(node, next);
        for (var gap = place.FirstGap; gap >= 0; gap = trie[gap].NextGap)
        {
            CrossGap(gap, next);
        }
    }

    private void CrossGap(int gap, int token)
    {
        // Phrases with several gaps reach one place in many ways; each place is tried once.
        tried ??= [];
        for (var skipped = 0; skipped <= trie[gap].GapWidth && token >= 0; skipped++)
        {
            if (tried.Add((gap, token)))
            {
                Step(gap, token);
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
