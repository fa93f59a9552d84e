using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Benchmarks;

/// <summary>The way of a note from bytes to findings: each step on what the step before prepared, then the whole way.</summary>
internal sealed class NoteBenchmarks
{
    private const int SyntheticPhraseCount = 1000;

    private readonly Corpus corpus;
    private readonly SourceText[] texts;
    private readonly Note[] notes;
    private readonly PhraseTable<int> synthetic;

    public NoteBenchmarks(Corpus corpus)
    {
        this.corpus = corpus;
        texts = [.. corpus.Notes.Select(bytes => SourceText.From(System.Text.Encoding.UTF8.GetString(bytes)))];
        notes = Array.ConvertAll(texts, text => Note.Parse(text));
        synthetic = PhraseTable.Create(SyntheticPhrases.Of(notes, SyntheticPhraseCount));
    }

    /// <summary>All steps, the plain scan first.</summary>
    public IReadOnlyList<Benchmark> All() =>
    [
        new("plain vectorised scan of the bytes", Scan),
        new("note: text → note", Parse),
        new($"match: note → matches of {SyntheticPhraseCount:N0} phrases", MatchSynthetic),
    ];

    // NUL is in no note: the whole text is read.
    private long Scan() => corpus.Notes.Sum(bytes => (long)bytes.AsSpan().IndexOf((byte)0));

    private long Parse() => texts.Sum(text => (long)Note.Parse(text).Tokens.Length);

    private long MatchSynthetic()
    {
        var count = 0L;
        foreach (var note in notes)
        {
            foreach (var match in synthetic.Matches(note))
            {
                count += match.EndToken;
            }
        }

        return count;
    }
}
