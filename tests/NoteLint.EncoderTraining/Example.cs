using NoteLint.Core.Encoders;
using NoteLint.Core.Judgmental.Tone;
using NoteLint.ToneTraining;

namespace NoteLint.EncoderTraining;

/// <summary>One sentence in pieces.</summary>
/// <param name="Pieces">The pieces, beginning and end included.</param>
/// <param name="IsMarked">For each, whether it belongs to a judgment.</param>
/// <param name="IsJudgment">Whether any does.</param>
internal sealed record Example(ushort[] Pieces, bool[] IsMarked, bool IsJudgment)
{
    // Of sentences without a judgment there are far more than are needed: those that sound most like one teach most.
    private const int Others = 20_000;
    private const int TemptingOfGood = 12_000;
    private const int OfGood = 5_000;
    private const int TemptingOfReports = 3_000;
    private const int OfReports = 1_000;

    // What a page promises must hold.
    private const int WeightOfExample = 4;

    /// <summary>Chooses what to learn from. The same sentences give the same choice.</summary>
    public static List<Example> Choose(IEnumerable<TrainingSentence> sentences, WordPieces pieces)
    {
        var random = new Random(1);
        var distinct = sentences.GroupBy(static sentence => sentence.Text, StringComparer.Ordinal).Select(static same => same.MaxBy(static sentence => sentence.Marks.Length)!).ToList();
        var bySource = distinct.ToLookup(static sentence => (sentence.Source, sentence.IsJudgment));
        var examples = bySource[(SentenceSource.Example, true)].Concat(bySource[(SentenceSource.Example, false)]).ToArray();
        var chosen = Enumerable.Repeat(examples, WeightOfExample).SelectMany(static examples => examples)
            .Concat(bySource[(SentenceSource.Marked, true)])
            .Concat(Some(bySource[(SentenceSource.Marked, false)], 0, Others, random))
            .Concat(Some(bySource[(SentenceSource.Good, false)], TemptingOfGood, OfGood, random))
            .Concat(Some(bySource[(SentenceSource.Plain, false)], TemptingOfReports, OfReports, random));
        return [.. chosen.Select(sentence => Of(sentence, pieces))];
    }

    // Those that the linear model takes most for judgments, and some of the rest
    private static IEnumerable<TrainingSentence> Some(IEnumerable<TrainingSentence> sentences, int tempting, int others, Random random)
    {
        var ordered = sentences.OrderByDescending(static sentence => sentence.Score).ToArray();
        var rest = ordered[Math.Min(tempting, ordered.Length)..];
        random.Shuffle(rest);
        return ordered.Take(tempting).Concat(rest.Take(others));
    }

    // Judgments begin and end with words, so that a text can be read part by part.
    private static Example Of(TrainingSentence sentence, WordPieces pieces)
    {
        var row = new ushort[ToneEncoder.MostPieces];
        var read = new List<ushort>();
        var marked = new List<bool>();
        var at = 0;
        foreach (var mark in sentence.Marks.OrderBy(static mark => mark.Start))
        {
            Add(at, Math.Max(at, mark.Start), isMarked: false);
            Add(Math.Max(at, mark.Start), Math.Max(at, mark.End), isMarked: true);
            at = Math.Max(at, mark.End);
        }

        Add(at, sentence.Text.Length, isMarked: false);
        var ends = new ushort[2];
        pieces.Read([], ends);
        var count = Math.Min(read.Count, ToneEncoder.MostPieces - 2);
        return new([ends[0], .. read.Take(count), ends[1]], [false, .. marked.Take(count), false], sentence.IsJudgment);

        void Add(int start, int end, bool isMarked)
        {
            var length = pieces.Read(sentence.Text.AsSpan(start, end - start), row);
            read.AddRange(row[1..(length - 1)]);
            marked.AddRange(Enumerable.Repeat(isMarked, length - 2));
        }
    }
}
