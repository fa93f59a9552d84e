using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Matching;

/// <summary>Makes tables of phrases.</summary>
public static class PhraseTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="phrases">Forms and what they stand for; one form may stand for several values.</param>
    /// <exception cref="ArgumentException">A form has no word, or a gap at an end or wider than nine words.</exception>
    /// <typeparam name="T">What the phrases stand for.</typeparam>
    public static PhraseTable<T> Create<T>(IEnumerable<(PhraseForm Form, T Value)> phrases) => new([.. phrases]);
}

/// <summary>
/// Thousands of phrases that are searched at once. Case does not count, except in words that are written with a capital; a hyphen,
/// a space and a single line break are equal; emphasis marks are no part of the text. A phrase is never found across sentences,
/// outside prose, or as a part of a hyphenated compound. Immutable and safe on any thread.
/// </summary>
/// <typeparam name="T">What the phrases stand for.</typeparam>
public sealed class PhraseTable<T>
{
    private readonly PhraseAutomaton[] automata;
    private readonly PhraseFilter filter;
    private readonly IReadOnlyList<(PhraseForm Form, T Value)> phrases;

    internal PhraseTable((PhraseForm Form, T Value)[] phrases)
        : this(phrases, new PhraseAutomaton(PhraseGraphBuilder.Build(phrases.Select(phrase => PhraseElement.Parse(phrase.Form.Text)))))
    {
    }

    /// <summary>Makes a table of automata that exist already.</summary>
    /// <param name="phrases">The phrases of all automata, in order; looked at where one is found.</param>
    /// <param name="automata">At least one.</param>
    internal PhraseTable(IReadOnlyList<(PhraseForm Form, T Value)> phrases, params PhraseAutomaton[] automata)
    {
        this.phrases = phrases;
        this.automata = automata;
        filter = new PhraseFilter(automata);
    }

    /// <summary>Finds all phrases in a note, overlapping ones too: by their first token, the longest first.</summary>
    /// <param name="note">The note.</param>
    /// <returns>An enumerator for <c>foreach</c> that works as it goes.</returns>
    public Enumerator Matches(Note note) => new(this, note);

    /// <summary>Goes through the matches of one note.</summary>
    public ref struct Enumerator
    {
        private readonly PhraseTable<T> table;
        private readonly ReadOnlySpan<Token> tokens;
        private readonly ReadOnlySpan<Sentence> sentences;
        private readonly string chars;
        private PhraseWalker walker;
        private int sentence;
        private int token;
        private int end;
        private int hit;

        internal Enumerator(PhraseTable<T> table, Note note)
        {
            this.table = table;
            tokens = note.Tokens;
            sentences = note.Sentences;
            chars = note.Chars;
            walker = new PhraseWalker(table.automata, note);
            sentence = -1;
        }

        /// <summary>The match that <see cref="MoveNext"/> found.</summary>
        public readonly PhraseMatch<T> Current
        {
            get
            {
                var (endToken, phrase) = walker.Hits[hit];
                var (form, value) = table.phrases[phrase];
                return new PhraseMatch<T>(token - 1, endToken, form, value);
            }
        }

        /// <summary>Itself, for <c>foreach</c>.</summary>
        public readonly Enumerator GetEnumerator() => this;

        /// <summary>Finds the next match; false after the last.</summary>
        public bool MoveNext()
        {
            if (++hit < walker.Hits.Length)
            {
                return true;
            }

            hit = 0;
            do
            {
                while ((token = table.filter.Find(tokens, chars, token, end, end)) < end)
                {
                    if (walker.WalkFrom(token++, end))
                    {
                        return true;
                    }
                }
            }
            while (NextSentence());
            walker.Clear();
            return false;
        }

        private bool NextSentence()
        {
            while (++sentence < sentences.Length)
            {
                if (sentences[sentence].Kind != SentenceKind.NotProse)
                {
                    token = sentences[sentence].FirstToken;
                    end = sentences[sentence].EndToken;
                    return true;
                }
            }

            return false;
        }
    }
}
