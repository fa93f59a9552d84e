using Microsoft.CodeAnalysis.Text;
using NoteLint.ConsentTraining;
using NoteLint.Core.Consent.Weighing;
using NoteLint.Core.Encoders;

namespace NoteLint.EncoderTraining;

/// <summary>Reads families of notes: what tells a variant from the others says which of its units tell of what.</summary>
internal static class NoteExampleReader
{
    // A sentence that has more than this share of another's words is the same, put in other words.
    private const double SameWords = 0.5;

    // Notes with several acts, as they are written, are few beside families.
    private const int TimesOfActs = 4;

    /// <summary>Reads the notes of a file.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="notes">Its notes.</param>
    /// <param name="pieces">The pieces of words.</param>
    public static List<NoteExample> Read(string file, IEnumerable<LearnedNote> notes, WordPieces pieces)
    {
        var read = notes.AsParallel().AsOrdered().Select(note => (Note: note, Texts: TextsOf(note.Text))).ToList();
        return [.. read.GroupBy(static entry => entry.Note.Family).SelectMany(family => Read($"{file} {family.Key}", [.. family], pieces))];
    }

    /// <summary>Reads notes of which all acts are known.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="notes">Its notes.</param>
    /// <param name="pieces">The pieces of words.</param>
    public static List<NoteExample> Read(string file, IEnumerable<ActNote> notes, WordPieces pieces) =>
        [.. notes.AsParallel().AsOrdered().Select(note => Read($"{file} {note.Id}", note, pieces)).SelectMany(static example => Enumerable.Range(1, TimesOfActs).Select(time => example with { Family = $"{example.Family} {time}" }))];

    private static NoteExample Read(string name, ActNote note, WordPieces pieces)
    {
        var spans = SpansOf(note.Text);
        var units = UnitsOf(spans.ConvertAll(note.Text.Substring), pieces);
        return new(name, LearnedNote.Promise, units, [.. note.Acts.GroupBy(static act => act.Kind).Select(acts => ClaimOf(acts.Key, [.. acts]))]);

        // Of acts of one kind with and without a record it is not known which record is whose.
        KindClaim ClaimOf(string kind, ActNote.Told[] acts)
        {
            var isMixed = acts.Select(static act => act.Open).Distinct().Count() > 1;
            return new(ConsentUnitScores.IndexOf(kind), acts[0].Open, RowOf(acts.Select(static act => act.Act)), isMixed ? null : RowOf(acts.Select(static act => act.Record)), isMixed ? null : RowOf(acts.Select(static act => act.Against)), IsMixed: isMixed);
        }

        bool[] RowOf(IEnumerable<string> words)
        {
            var places = words.Where(static text => text.Length > 0).Select(text => new TextSpan(note.Text.IndexOf(text, StringComparison.Ordinal), text.Length)).ToList();
            return [.. spans.Take(units.Count).Select(span => places.Exists(span.OverlapsWith))];
        }
    }

    private static List<string> TextsOf(string text) => SpansOf(text).ConvertAll(text.Substring);

    private static List<TextSpan> SpansOf(string text)
    {
        var reading = ExampleReader.ReadingOf(text);
        return reading.Units.ConvertAll(unit => TextSpan.FromBounds(reading.Note.Tokens[unit.First].Start, reading.Note.Tokens[unit.End - 1].End));
    }

    private static string Substring(this string text, TextSpan span) => text.Substring(span.Start, span.Length);

    private static IEnumerable<NoteExample> Read(string name, (LearnedNote Note, List<string> Texts)[] family, WordPieces pieces)
    {
        var shared = family.FirstOrDefault(static entry => entry.Note.Variant == LearnedNote.Absent).Texts?.Select(Plain).ToHashSet(StringComparer.Ordinal);
        var others = family.FirstOrDefault(static entry => entry.Note.Variant == LearnedNote.OtherSubject).Texts?.Select(Plain);
        var acts = shared is null || others is null ? [] : shared.Except(others, StringComparer.Ordinal).ToList();
        foreach (var (note, texts) in family)
        {
            var units = UnitsOf(texts, pieces);
            var plain = texts.Take(units.Count).Select(Plain).ToArray();
            var kind = note.Kind == Passage.NoKind ? -1 : ConsentUnitScores.IndexOf(note.Kind);
            yield return new NoteExample(name, note.Variant, units, kind < 0 ? [] : [shared is null ? new(kind, note.Open, null, null, null) : ClaimOf(note, kind, plain, shared, acts)]);
        }
    }

    // As many as are read at once
    private static List<ushort[]> UnitsOf(List<string> texts, WordPieces pieces)
    {
        var row = new ushort[ConsentEncoder.MostPiecesOfUnit + 2];
        var units = new List<ushort[]>();
        var length = 1;
        foreach (var text in texts)
        {
            var count = pieces.Read(text, row);
            length += count - 1;
            if (length > ConsentEncoder.MostPieces)
            {
                break;
            }

            units.Add(row[..count]);
        }

        return units;
    }

    private static KindClaim ClaimOf(LearnedNote note, int kind, string[] texts, HashSet<string> shared, List<string> acts)
    {
        var own = Array.ConvertAll(texts, text => !shared.Contains(text));
        var known = own.Contains(true) ? own : null;
        var none = new bool[texts.Length];
        var telling = ActsAmong(texts, own, acts);
        return note.Variant switch
        {
            LearnedNote.Absent => new(kind, note.Open, telling, none, none),
            LearnedNote.OtherSubject => new(kind, note.Open, none, null, null),
            LearnedNote.Exception => new(kind, note.Open, null, known, none),
            "negated" => new(kind, note.Open, telling, none, known),
            _ => new(kind, note.Open, telling, known, none),
        };
    }

    private static bool[]? ActsAmong(string[] texts, bool[] own, List<string> acts)
    {
        var telling = Array.ConvertAll(texts, acts.Contains);
        if (!telling.Contains(true))
        {
            telling = [.. texts.Zip(own, (text, isOwn) => isOwn && acts.Exists(act => ShareOf(act, text) > SameWords))];
        }

        return telling.Contains(true) ? telling : null;
    }

    private static double ShareOf(string text, string other)
    {
        var words = WordsOf(text);
        return words.Count(WordsOf(other).Contains) / (double)Math.Max(1, words.Count);
    }

    private static HashSet<string> WordsOf(string text) => text.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
