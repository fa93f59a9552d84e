using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.Core.Text;

namespace NoteLint.Benchmarks;

/// <summary>The way of a note from bytes to findings: each step on what the step before prepared, then the whole way.</summary>
internal sealed class NoteBenchmarks
{
    private const int SyntheticPhraseCount = 1000;

    private static readonly LintOptions Deidentified = LintOptions.Default with { Profile = NoteProfile.Deidentified };

    private readonly Corpus corpus;
    private readonly SourceText[] texts;
    private readonly Note[] notes;
    private readonly PhraseTable<int> synthetic;
    private readonly RuleSet rules = RuleSet.Shipped;
    private readonly Linter linter = new(RuleSet.Shipped);

    public NoteBenchmarks(Corpus corpus)
    {
        this.corpus = corpus;
        texts = [.. corpus.Notes.Select(bytes => NoteDecoder.Decode(bytes).Text)];
        notes = Array.ConvertAll(texts, text => Note.Parse(text));
        synthetic = PhraseTable.Create(SyntheticPhrases.Of(notes, SyntheticPhraseCount));
    }

    /// <summary>All steps, the plain scan first.</summary>
    public IReadOnlyList<Benchmark> All() =>
    [
        new("plain vectorised scan of the bytes", Scan),
        new("decode: bytes → text", Decode),
        new("note: text → header, sections, sentences, tokens", Parse),
        new("match: note → terms of the shipped rules", () => Match(rules.Phrases)),
        new($"match: note → {SyntheticPhraseCount:N0} made-up phrases", () => Match(synthetic)),
        new("lint: note → findings", () => Lint(LintOptions.Default)),
        new("the whole way: bytes → findings", () => WholeWay(LintOptions.Default)),
        new("the whole way, nobody may be identified", () => WholeWay(Deidentified)),
    ];

    // NUL is in no note: the whole text is read.
    private long Scan() => corpus.Notes.Sum(bytes => (long)bytes.AsSpan().IndexOf((byte)0));

    private long Parse() => texts.Sum(text => (long)Note.Parse(text).Tokens.Length);

    private long Decode() => corpus.Notes.Sum(bytes => (long)NoteDecoder.Decode(bytes).Text.Length);

    // What a note works out once, at the first question, is there after the first round: see the whole way for all of it.
    private long Lint(LintOptions options)
    {
        var count = 0L;
        foreach (var note in notes)
        {
            count += linter.Lint(note, options).Length;
        }

        return count;
    }

    private long WholeWay(LintOptions options)
    {
        var count = 0L;
        foreach (var bytes in corpus.Notes)
        {
            count += linter.Lint(Note.Parse(NoteDecoder.Decode(bytes).Text), options).Length;
        }

        return count;
    }

    private long Match<T>(PhraseTable<T> table)
    {
        var count = 0L;
        foreach (var note in notes)
        {
            foreach (var match in table.Matches(note))
            {
                count += match.EndToken;
            }
        }

        return count;
    }
}
